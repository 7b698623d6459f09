### Not yet read by a native speaker.

## Refused

refused-text-empty = لا كلمات فيه.
    .hint = يُرجى كتابة حرف واحد على الأقل.
refused-text-too-long = النص أطول من اللازم ({ $length ->
        [zero] 0 حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $length } أحرف
        [many] { $length } حرفًا
       *[other] { $length } حرف
    }).
    .hint = الحد الأقصى { $limit }.
refused-text-control = فيه رمز لا يمكن عرضه ({ $character }).
    .hint = يُرجى حذفه ثم المحاولة مجددًا.
refused-no-day = لم يُخطَّط اليوم بعد.
    .hint = يُرجى تحديد متى يكتمل اليوم، أو بدء جلسة تركيز.
refused-day-already-started = اليوم مخطط بالفعل.
    .hint = يمكن الإضافة إليه، أو تغيير متى يكتمل.
refused-day-is-closed = اليوم مغلق.
    .hint = يمكن إعادة فتحه بسبب، أو ترك الأمر لليوم التالي.
refused-day-is-not-closed = اليوم ليس مغلقًا.
refused-day-is-past = انتهى ذلك اليوم ويبقى مغلقًا.
    .hint = يمكن تخطيط اليوم بدلًا منه.
refused-forgotten-day = لم يُنهَ { $day }.
    .hint = يُرجى إنهاء ذلك اليوم أولًا.
refused-day-is-full = { $limit ->
        [zero] لا يتسع اليوم لأي بند.
        [one] يتسع اليوم لبند واحد.
        [two] يتسع اليوم لبندين.
        [few] يتسع اليوم لـ{ $limit } بنود.
        [many] يتسع اليوم لـ{ $limit } بندًا.
       *[other] يتسع اليوم لـ{ $limit } بند.
    }
    .hint = يمكن نقل بند آخر إلى يوم لاحق، أو إضافة هذا كبند إضافي، أو وضعه في اليوم التالي.
refused-day-is-enough = اليوم كافٍ.
    .hint = يمكن فعله إضافةً، أو وضعه في اليوم التالي.
refused-too-many-items = عدد البنود هنا { $named }، واليوم يتسع لـ{ $limit }.
    .hint = يُرجى اختيار { $limit }. ويمكن للبقية الانتظار، أو أن تكون إضافية.
refused-list-is-long = { $list ->
        [waiting] أقصى ما ينتظر الأيام اللاحقة: { $limit }.
        [thoughts] أقصى ما يُحفظ من أفكار بلا مكان: { $limit }.
        [days_off] أقصى ما يُحفظ من فترات العطلة: { $limit }.
        [records] المدوَّن عن هذا اليوم كثير فلا يتسع للمزيد: الحد { $limit }.
        [steps] أقصى ما يتسع له البند الواحد من خطوات: { $limit }.
       *[items] أقصى ما تتسع له القائمة من بنود: { $limit }.
    }
    .hint = { $list ->
        [waiting] يُرجى أخذ بعضها أو إسقاطه أولًا.
        [thoughts] يُرجى إعطاء بعضها مكانًا أولًا.
        [days_off] أيام العطلة المتتالية تُعد فترة واحدة.
        [records] الموجود محفوظ، ويمكن إنهاء اليوم.
        [steps] يمكن إزالة بعضها، أو جعلها بندين.
       *[items] يمكن وضعه في يوم لاحق.
    }
refused-crosses-day-end = سيتجاوز { $end }.
    .hint =
        { $fits ->
            [zero] بقي أقل من 5 دقائق حتى ذلك الحين. الغد وقت مناسب أيضًا.
            [one] لا تزال دقيقة واحدة متاحة قبل { $end }.
            [two] لا تزال دقيقتان متاحتين قبل { $end }.
            [few] لا تزال { $fits } دقائق متاحة قبل { $end }.
            [many] لا تزال { $fits } دقيقة متاحة قبل { $end }.
           *[other] لا تزال { $fits } دقيقة متاحة قبل { $end }.
        }
refused-crosses-day-end-end = نهاية يومك
refused-length-out-of-range = هذه المدة غير ممكنة.
    .hint = يُرجى اختيار مدة بين { $least } و{ $most } من الدقائق.
refused-number-out-of-range = هذا العدد غير ممكن.
    .hint = يُرجى اختيار عدد بين { $least } و{ $most }.
refused-stop-time-over = الساعة { $time } قد مضت في هذا اليوم الذي ينتهي في { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] يُرجى اختيار وقت لم يأتِ بعد.
               *[other] يُرجى اختيار وقت لم يأتِ بعد، مثل { $ahead }.
            }
           *[other] يمكن لهذا اليوم أن يستمر بعد { $ends }، حتى { $time }.
        }
refused-definition-unsound = لا يمكن تحقيق هذا التعريف.
    .hint = يُرجى ذكر شيء واحد على الأقل وتسعة على الأكثر، وألا يُطلب أكثر مما هو موجود.
refused-unknown-item = لا يوجد بند كهذا اليوم.
    .hint = يُرجى ذكره برقمه أو بجزء من عنوانه.
refused-item-not-open = ذلك البند ليس مفتوحًا.
    .hint = يُرجى التراجع عنه أولًا.
refused-item-is-open = ذلك البند مفتوح بالفعل.
refused-unknown-waiting = لا شيء كهذا في الانتظار.
refused-unknown-thought = لا فكرة كهذه مُرجأة.
refused-unknown-gap = أُجيب عن تلك الفجوة بالفعل، أو لم تكن قط.
refused-date-not-ahead = ذلك التاريخ ليس قادمًا.
    .hint = يُرجى اختيار يوم بعد اليوم، خلال سنة.
refused-days-off-not-ahead = لا يمكن تخطيط تلك الأيام عطلةً.
    .hint = يُرجى البدء في { $day } أو بعده، والانتهاء خلال سنة.
refused-no-days-off = ليس في تلك الأيام يوم عطلة مخطط قادم.
    .hint = لعرض المخططة: daydone off
refused-focus-goes-on = جلسة تركيز جارية.
    .hint = يُرجى إنهاؤها أولًا.
refused-break-goes-on = استراحة جارية.
    .hint = يُرجى إنهاؤها أولًا.
refused-meeting-is-held = ذلك الاجتماع عُقد.
    .hint = إن كان غير ذلك، فلتصحيحه: daydone correct
refused-no-such-foreseen = لا يعلن أي تقويم ذلك الاجتماع الآن.
    .hint = لعرض المعلن: daydone meetings
refused-meeting-goes-on = اجتماع جارٍ.
    .hint = يُرجى إنهاؤه أولًا.
refused-nothing-goes-on = لا شيء جارٍ الآن.
refused-no-focus = لا جلسة تركيز جارية.
    .hint = يُرجى بدء واحدة أولًا.
refused-already-paused = الجلسة متوقفة مؤقتًا بالفعل.
    .hint = يمكن استئنافها، أو إنهاؤها.
refused-not-paused = الجلسة ليست متوقفة مؤقتًا.
refused-open-ended = لا نهاية تُؤخَّر للجلسة مفتوحة المدة.
    .hint = يستمر العد حتى الإنهاء.
refused-no-meeting = لا اجتماع جارٍ.
refused-stretch-unsound = هذه الأوقات غير ممكنة.
    .hint = البداية قبل النهاية، والكل داخل اليوم: لا بعد نهايته ولا بعد الآن. والتقسيم داخل ما يُقسَّم.
refused-stretch-taken = ذلك الوقت مشغول بالفعل.
    .hint = يُرجى اختيار فترة بلا تركيز أو استراحة أو اجتماع.
refused-end-unsound = لا يمكن أن يكون اليوم قد انتهى عندئذ.
    .hint = يُرجى اختيار وقت بعد آخر أثر للعمل، لا بعد الآن.
refused-nothing-forgotten = لا يوم سابق ينتظر نهايته.
refused-same-zone = اليوم في هذه المنطقة الزمنية بالفعل.
refused-other-day-there = اليوم هناك يوم آخر بالفعل.
    .hint = يُرجى إنهاء هذا اليوم أولًا؛ واليوم التالي يبدأ حيث أنت.
refused-not-correctable = لم يعد تصحيح ذلك اليوم ممكنًا.
    .hint = يمكن تصحيح آخر 30 يومًا.
refused-unknown-record = لا شيء كهذا مدوَّن في ذلك اليوم.
refused-still-goes-on = لا يزال جاريًا.
    .hint = يُرجى إنهاؤه أولًا.
refused-day-unsound = لا يمكن استيراد { $day }: لم ينتهِ، أو غير متماسك، أو يشغل وقتًا معروفًا من قبل. لم يُستورد شيء.
    .hint = يُرجى تصديره مرة أخرى، أو ترك ذلك اليوم.
refused-too-many-days = أقصى عدد للأيام دفعة واحدة { $limit }.
    .hint = يُرجى استيرادها على أجزاء.
refused-loose-unsound = شيء في الانتظار أو فكرة أو يوم عطلة لا يمكن استيراده: كلماته أو تاريخه أو تقديره غير صالح. لم يُستورد شيء.
    .hint = يُرجى تصديره مرة أخرى.
refused-no-question-now = لا عادة تُساءل الآن.
    .hint = تطرح المراجعة سؤالًا واحدًا في الأسبوع على الأكثر: daydone review
refused-nothing-tried = لا شيء جُرّب ليُحكم عليه الآن.
    .hint = تسأل عنه مراجعة الأسبوع القادم: daydone review
refused-keys-none = لا مفاتيح تعمل من أي مكان الآن.
    .hint = الأمر daydone doctor يذكر السبب.
refused-keys-own-settings = لا يغيّر سطح المكتب هذا المفاتيح إلا في إعدادات لوحة المفاتيح الخاصة به.
    .hint = ابحث هناك عن Daydone.
refused-nothing-to-take-back = لا شيء للتراجع عنه.
refused-nothing-to-redo = لم يُتراجع عن شيء يمكن إعادته.

## Bad requests

refused-bad-id = «{ $given }» ليس معرّفًا.
refused-bad-date = «{ $given }» ليس تاريخًا.
    .hint = يُكتب مثل 2026-11-24.
refused-bad-time = «{ $given }» ليس وقتًا.
    .hint = يُكتب مثل 16:30.
refused-bad-stretch = «{ $given }» ليس فترة من الأيام.
    .hint = البداية قبل النهاية، وأقصى ما يُطلب 25 سنة.
refused-bad-shape = لا يمكن اختيار شكل خاص.
    .hint = يُرجى ذكر القاعدة نفسها.
refused-bad-zone = «{ $given }» ليست منطقة زمنية.
    .hint = تُكتب مثل Europe/Lisbon.
refused-bad-import-program = «{ $given }» ليس برنامجًا يمكن استيراد ملفاته.
    .hint = يذكرها daydone import --help.
refused-bad-rhythm = «{ $given }» لا يقول متى يتكرر الشيء.
    .hint = يُكتب weekdays أو tuesday أو monday, friday أو monthly:1 أو every:2w.
refused-bad-several = { $given ->
        [zero] 0 أمر لا يمكن أن تكون
        [one] أمر واحد لا يمكن أن يكون
        [two] أمران لا يمكن أن يكونا
        [few] { $given } أوامر لا يمكن أن تكون
        [many] { $given } أمرًا لا يمكن أن تكون
       *[other] { $given } أمر لا يمكن أن تكون
    } أمرًا واحدًا.
    .hint = يمكن ذلك من 1 إلى 100، وليس بينها undo ولا redo ولا several.
refused-bad-week = في الأسبوع سبعة أيام.
