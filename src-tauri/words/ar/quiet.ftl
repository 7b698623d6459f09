### Not yet read by a native speaker.

## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = يحجب { $who } إشعارات البرامج الأخرى حين يطلب Daydone ذلك.
quiet-borrowed = يُستعار مفتاح { $who } نفسه، ويُعاد كما كان.
quiet-no-service = لا برنامج يعرض الإشعارات هنا، فلا شيء يُحجب.
quiet-loses = مفتاح { $who } نفسه يُضيّع ما يأتي في الأثناء، لذلك يتركه Daydone وشأنه.
    .advice = يعمل كالمعتاد عند تبديله يدويًا.
quiet-toggles = مفتاح { $who } نفسه يُقلب فقط ولا يُضبط، لذلك يتركه Daydone وشأنه.
    .advice = يعمل كالمعتاد عند تبديله يدويًا.
quiet-no-mode = ليس في mako وضع لذلك، فلا تُحجب إشعارات البرامج الأخرى.
    .advice = يُرجى إضافة سطرين إلى تهيئة mako: [mode=do-not-disturb] وinvisible=1. ثم: makoctl reload
quiet-sandboxed = تعذر الوصول إلى مفتاح { $who } نفسه من حيث يعمل Daydone.
    .advice = يعمل كالمعتاد عند تبديله يدويًا.
quiet-macos = لا يسمح macOS لأي برنامج بحجب إشعارات البرامج الأخرى.
    .advice = يمكن لاختصار من صنعك تفعيل نمط تركيز وتعطيله.
quiet-windows = لا يسمح Windows بحجب إشعارات البرامج الأخرى إلا لبرامج وافقت عليها Microsoft.
    .advice = ميزة عدم الإزعاج فيه تعمل كالمعتاد، وفي أوقات محددة أيضًا.
quiet-unknown = ليس في { $who } طريقة يعرفها Daydone لحجب إشعارات البرامج الأخرى.
    .advice = ميزة عدم الإزعاج فيه تعمل كالمعتاد عند تبديلها يدويًا.
quiet-no-apps = { $who ->
        [mako] ليس في mako وضع باسم daydone، فلا يهدأ أي برنامج بعينه بعد الدوام.
        [dunst] ليس في dunst قاعدة باسم daydone، فلا يهدأ أي برنامج بعينه بعد الدوام.
       *[other] لا يمكن هنا إسكات برامج بعينها بعد الدوام.
    }
    .advice = { $who ->
        [mako] يُرجى إضافة قسم إلى تهيئة mako مثل [app-name="Slack" mode=daydone] مع invisible=1.
        [dunst] يُرجى إضافة أربعة أسطر إلى تهيئة dunst:‏ [daydone] ثم appname = Slack ثم enabled = no ثم skip_display = yes، ثم إعادة تشغيل dunst.
       *[other] لكل شيء: daydone settings set after_hours all
    }
quiet-borrowed-since = مفتاح سطح المكتب نفسه مستعار منذ { $time }، ويُعاد بعد ذلك.
quiet-unreadable = تعذّرت قراءة ما غيّره Daydone على سطح المكتب، لذلك لم يُعَد كما كان: { $file }
    .advice = يُرجى التأكد من أن «عدم الإزعاج» على سطح المكتب كما ينبغي، ثم حذف هذا الملف.
