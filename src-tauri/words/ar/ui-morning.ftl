### Not yet read by a native speaker.

## Window: morning

ui-morning = تخطيط اليوم
ui-good-morning = صباح الخير.
ui-good-afternoon = نهارك سعيد.
ui-good-evening = مساء الخير.
ui-morning-plain = بضعة أسطر، ويصير لليوم نهاية.
ui-day-off-usual = اليوم عطلة عادةً. ويمكن أن يبقى كذلك.
ui-day-off-planned = اليوم عطلة كما خُطط. ويمكن أن يبقى كذلك.
ui-first-step-left = آخر مرة تركت هذا للآن:
ui-first-step-take = وضعه أولًا
ui-plan-items = ما الذي يجعل اليوم كافيًا؟
ui-plan-end = ومتى ينتهي؟
ui-plan-line = بند
ui-plan-line-bonus = بند إضافي
ui-plan-add = البند التالي
ui-plan-add-first = أول ما يهم اليوم
ui-plan-add-more = بند آخر، إن احتاج إليه اليوم
ui-plan-add-bonus = يتسع اليوم لـ{ $limit }؛ وما زاد فإضافي
ui-plan-moved = نُقل إلى اليوم
ui-plan-remove = إزالة «{ $title }» من الخطة
ui-waiting-title = لاحقًا
ui-waiting-tags = الوسوم
ui-waiting-this-week = هذا الأسبوع
ui-waiting-next-week = الأسبوع القادم
ui-waiting-week-of = أسبوع { $day }
ui-waiting-about = موضوعة في أيام لاحقة. يظهر كل منها في يومه.
ui-waiting-none = لا شيء ينتظر يومًا لاحقًا.
ui-waiting-today = لليوم
ui-waiting-into = اليوم
ui-waiting-into-name = وضع «{ $title }» في قائمة اليوم
ui-waiting-move = نقل
ui-waiting-move-name = نقل «{ $title }» إلى يوم آخر
ui-waiting-waits = ينتظر { $day }.
ui-waiting-to-next = إلى { $day }
ui-waiting-to-date = إلى تاريخ آخر
ui-waiting-more = عرض المزيد من الباقي ({ $count })
ui-waiting-more-found = في الانتظار { $count } غيرها. يجد البحث في السجل كلًا منها.
ui-waiting-back = رجوع
ui-waiting-to = { $count ->
        [zero] لا شيء ينتظر يومًا لاحقًا
        [one] شيء واحد ينتظر يومًا لاحقًا
        [two] شيئان ينتظران أيامًا لاحقة
        [few] { $count } أشياء تنتظر أيامًا لاحقة
        [many] { $count } شيئًا تنتظر أيامًا لاحقة
       *[other] { $count } شيء تنتظر أيامًا لاحقة
    }
ui-off-away = غياب أطول؟ تخطيط أيام عطلة
ui-off-planned = أيام العطلة المخططة
ui-off-plan = تخطيط أيام عطلة
ui-off-about = ما تبقى يذهب إلى اليوم الذي بعدها، وتذكر ملاحظة التسليم موعد عودتك.
ui-off-from = أول يوم عطلة
ui-off-to = آخر يوم عطلة
ui-off-do = تخطيطها
ui-off-back = العودة { $day }
ui-off-cancel = العمل رغم ذلك
ui-off-cancel-name = العمل رغم ذلك: { $days }
ui-settings-first-day = أول أيام الأسبوع
ui-settings-first-day-auto = كما في النظام ({ $day })
ui-key-waiting = ما ينتظر أيامًا لاحقة
ui-history-found-waiting = في الانتظار
ui-waiting = في الانتظار أيضًا
ui-waiting-take = إضافة
ui-waiting-take-name = إضافة «{ $title }» إلى الخطة
ui-waiting-drop = التخلي
ui-waiting-drop-name = التخلي عن «{ $title }»
ui-start-day = بدء اليوم
ui-start-day-off = أخذ اليوم عطلة

## Window: shapes and rules

ui-shape-own = وضع قاعدة خاصة
ui-shape-whenever =
    { $items ->
        [zero] كل البنود، في أي وقت
        [one] بند واحد، في أي وقت
        [two] البندان، في أي وقت
        [few] البنود الـ{ $items } كلها، في أي وقت
        [many] البنود الـ{ $items } كلها، في أي وقت
       *[other] البنود الـ{ $items } كلها، في أي وقت
    }
ui-shape-items-or =
    { $items ->
        [zero] كل البنود، أو { $until }
        [one] بند واحد، أو { $until }
        [two] البندان، أو { $until }
        [few] البنود الـ{ $items } كلها، أو { $until }
        [many] البنود الـ{ $items } كلها، أو { $until }
       *[other] البنود الـ{ $items } كلها، أو { $until }
    }
ui-rule-need = كم المطلوب منها
ui-rule-all = كلها
ui-rule-any = أي منها
ui-rule-at-least = على الأقل
ui-rule-how-many = العدد المطلوب
ui-rule-measure = المعيار { $n }
ui-rule-add = إضافة معيار
ui-rule-remove = استبعاد «{ $what }»
