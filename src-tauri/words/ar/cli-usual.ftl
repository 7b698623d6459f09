### Not yet read by a native speaker.

## The usual list

### Help

cli-help-usual = بنود تتكرر بحسب يوم الأسبوع أو الأسبوع أو الشهر؛ تظهر في الخطة ويمكن شطبها هناك
cli-help-usual-list = سردها
cli-help-usual-add = إضافة بند
    .title = ما هو، وربما مدته: "Timesheet 15m"
    .on = weekdays (كل يوم عمل) أو tuesday أو monday,friday أو monthly:1 أو every:2w
    .bonus = كشيء فوق التعريف
cli-help-usual-remove = رفع بند من القائمة
    .item = عنوانه، أو رقمه في القائمة

### What is said

cli-usual-none = لا شيء يتكرر من تلقاء نفسه. للإضافة: daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = معتاد من الآن: { $item }
cli-usual-removed = لم يعد معتادًا: { $item }
cli-usual-there = «{ $title }» يتكرر حينها بالفعل.
cli-usual-unknown = لا شيء معتاد اسمه «{ $given }».
    .hint = daydone usual يعرض القائمة.
cli-usual-several = عدة بنود معتادة اسمها «{ $given }».
    .hint = يُرجى ذكر الرقم: daydone usual يعرضها.
cli-bad-rhythm = يُكتب weekdays أو tuesday أو monday,friday أو monthly:1 أو every:2w
