### Not yet read by a native speaker.

## Command line: items, and what waits

### Help

cli-help-add = إضافة بند
    .title = ما هو
    .bonus = فوق التعريف
    .swap = مكان هذا البند، الذي ينتظر الغد عندئذ
    .tomorrow = للغد، لا لليوم
    .on = ليوم لاحق، لا لليوم
    .estimate = المدة التي قد يستغرقها
cli-help-done = إنجاز بنود
    .items = أرقام أو أجزاء من العناوين
cli-help-undone = فتح بنود من جديد: تراجع عن إنجاز أو عن نقل
    .items = أرقام أو أجزاء من العناوين
cli-help-item = تغيير بند واحد
cli-help-item-rename = تغيير كلماته
    .item = رقمه أو جزء من عنوانه
    .title = الكلمات الجديدة
cli-help-item-estimate = تقدير مدته
    .item = رقمه أو جزء من عنوانه
    .length = المدة؛ ومن دونها يُزال التقدير
cli-help-item-order = نقله في القائمة
    .item = رقمه أو جزء من عنوانه
    .position = رقمه الجديد
cli-help-item-must = جعله أساسيًا لليوم
    .item = رقمه أو جزء من عنوانه
cli-help-item-bonus = جعله إضافيًا
    .item = رقمه أو جزء من عنوانه
cli-help-item-move = نقله، أو نقل فكرة مُرجأة، إلى يوم لاحق
    .item = رقمه أو جزء من كلماته
    .day = أي يوم
cli-help-item-drop = إسقاطه، أو إسقاط فكرة مُرجأة
    .item = رقمه أو جزء من كلماته
cli-help-item-hand-over = تسليمه، أو تسليم فكرة مُرجأة، إلى شخص آخر
    .item = رقمه أو جزء من كلماته
    .person = من تسلَّمه
cli-help-waiting = ما ينتظر اليوم أو ما بعده، يومًا بيوم
    .all = كل ما ينتظر، مهما كثر
    .tag = فقط ما يحمل هذا الوسم، مثل acme
cli-help-waiting-take = إحضار شيء ينتظر إلى اليوم
    .waiting = رقمه أو جزء من عنوانه
    .bonus = كبند إضافي
    .swap = مكان هذا البند، الذي ينتظر الغد عندئذ
cli-help-waiting-rename = تغيير كلمات شيء ينتظر
    .waiting = رقمه أو جزء من عنوانه
    .words = الكلمات
cli-help-waiting-move = نقل شيء ينتظر إلى يوم آخر
    .waiting = رقمه أو جزء من عنوانه
    .day = اليوم: tomorrow أو friday أو 2026-12-03
cli-help-waiting-drop = التخلي عن شيء ينتظر
    .waiting = رقمه أو جزء من عنوانه
cli-help-off = أيام العطلة القادمة: ما تبقى يذهب إلى اليوم الذي بعدها، وتذكر ملاحظة التسليم موعد عودتك
    .days = يوم واحد (friday أو 2026-12-24) أو عدة أيام متتالية (2026-12-21..2027-01-04)
cli-help-off-list = أيام العطلة المخططة
cli-help-off-cancel = العمل رغم ذلك في أيام خُططت عطلةً
    .days = رقم من القائمة، أو الأيام نفسها، أو all للكل

### What a command did

cli-done = أُنجز «{ $title }».
cli-done-of = { $done } من { $total }.
cli-undone = «{ $title }» مفتوح من جديد.
cli-added = أُضيف «{ $title }».
cli-added-bonus = أُضيف «{ $title }» كبند إضافي.
cli-later = «{ $title }» ينتظر { $day }.
cli-renamed = صار «{ $title }».
cli-estimated = «{ $title }»: نحو { $length }.
cli-not-estimated = «{ $title }» بلا تقدير الآن.
cli-must = «{ $title }» أساسي لليوم.
cli-bonus = «{ $title }» إضافي.
cli-ordered = «{ $title }» رقمه { $position }.
cli-dropped = أُسقط «{ $title }».
cli-handed = سُلِّم «{ $title }».
cli-handed-to = سُلِّم «{ $title }» إلى { $person }.
cli-waiting-none = لا شيء في الانتظار.
cli-waiting-none-tagged = لا شيء مما ينتظر يحمل #{ $tag }.
cli-waiting-day = { $day }
cli-waiting-today = لليوم
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · نحو { $length }
cli-waiting-more = و{ $count } غيرها: daydone waiting --all
cli-off-none = لا أيام عطلة مخططة.
cli-off = { $number }  { $days } · العودة { $back }
cli-off-days = { $from } – { $to }
cli-off-planned = عطلة: { $days }. العودة { $back }.
cli-off-cancelled = لم تعد عطلة: { $days }.
cli-no-such-days-off = لا أيام عطلة برقم { $number }.
    .hint = لعرض المخططة: daydone off
