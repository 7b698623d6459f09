### Not yet read by a native speaker.

## Command line: places of people

### Help

cli-help-zones = أماكن زملائك: وقتهم، وآخر موعد يمكن فيه رد اليوم
cli-help-zones-add = إضافة مكان
    .zone = منطقته الزمنية مثل Asia/Tokyo، أو مدينة لها منطقة
    .name = اسم من اختيارك؛ وإلا سُمّي باسم مدينته
    .hours = ساعات العمل هناك، مثل 9-18؛ ومن دونها لا يُعرف إلا الوقت
    .days = أيام العمل هناك، مثل monday,tuesday أو mon-thu؛ وإلا فمن الاثنين إلى الجمعة
cli-help-zones-remove = إزالة مكان
    .place = اسمه، أو رقمه في القائمة، أو منطقته الزمنية
cli-help-zones-find = المناطق الزمنية لمدينة
    .city = مدينة، أو جزء من اسمها
cli-help-answers = أوقات ردك، كنص للإرسال
    .for_zone = من يقرؤه: مكان، أو مدينة، أو منطقة زمنية
    .ics = نوافذ الرد في الأيام الـ7 القادمة كملف تقويم بدلًا من ذلك

### What is shown

cli-zones-none = لا مكان معروف. لإضافة واحد: daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = ضمن ساعاتهم
cli-zones-out = خارج ساعاتهم
cli-zones-until = رد اليوم ممكن حتى { $time }
cli-zones-after = يُقرأ في { $read } هناك ({ $here } هنا)، ويصل الرد في { $heard }
cli-zones-never = لا يُقرأ ضمن ساعاتهم
cli-zones-overlap = العمل معًا { $windows }
cli-zones-no-overlap = لا عمل معًا اليوم
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = صار { $name } أحد أماكنك ({ $zone }).
cli-zones-added-hours = صار { $name } أحد أماكنك ({ $zone }، { $hours } هناك).
cli-zones-removed = لم يعد { $name } أحد أماكنك.
cli-zones-there = يوجد مكان باسم { $name } بالفعل.
    .hint = يُرجى تسمية هذا باسم آخر: --name
cli-zones-unknown = لا مكان باسم «{ $given }».
    .hint = daydone zones
cli-zones-several = عدة أماكن باسم «{ $given }».
    .hint = يُرجى ذكر أحدها برقمه: daydone zones
cli-zones-hand-off = { $name } إحدى المناطق التي تقرأ ملاحظة التسليم.
    .hint = لتغييرها: daydone settings set hand-off-zones
cli-no-such-zone = «{ $given }» ليست منطقة زمنية.
    .hint = للبحث عنها بمدينتها: daydone zones find tokyo
cli-no-such-zone-near = «{ $given }» ليست منطقة زمنية.
    .hint = هل المقصود { $near }؟
cli-no-such-city = لا منطقة زمنية فيها مدينة باسم «{ $given }».
    .hint = قد تفيد مدينة أكبر قريبة؛ فالمناطق تُسمّى ببعض المدن فقط.
cli-bad-hours = هذه ليست ساعات: تُكتب مثل 9-18 أو 09:30-17:00
cli-bad-weekdays = هذه ليست أيامًا: تُكتب مثل monday,tuesday أو mon-thu
