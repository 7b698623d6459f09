### Not yet read by a native speaker.

## Command line: the program itself

### Help

cli-help = لمعرفة متى يكتمل يوم عملك. بلا فعل، تُفتح النافذة.
    .json = الرد بصيغة JSON
    .footer =
        تُسمّى البنود برقمها أو بجزء من عنوانها لا يطابق سواها.
        تُكتب المدد 50 أو 50m أو 3h أو 1h30 أو 1.5h، والأوقات 16:30 أو 1630 أو 4:30pm،
        والأيام tomorrow أو friday أو 2026-12-03.
        رموز الخروج: 0 تم، 1 رُفض ولم يتغير شيء، 2 لم يُفهم، 3 لا وكيل وتعذر بدء واحد،
        أو لا رد منه بعد، 4 اليوميات تالفة أو مفقودة، 5 تم جزئيًا، أو تم ولم يُعرض.
cli-help-any =
    .all = كل هذه معًا
    .any = أي من هذه، أيها جاء أولًا (هذا هو المعتاد)
    .of = هذا العدد منها على الأقل
    .shape = شكل جاهز بدلًا من ذلك؛ وما يحتاج إليه يُؤخذ من أسبوعك المعتاد
    .deep = مع --shape on-off: فترات عمل عميق، مثل 3x2h
    .talk = مع --shape on-off: فترات تواصل، مثل 1x2h
    .past_boundary = متابعة هذا اليوم بعد حدّه، إلى وقت انتهاء في الصباح
    .reason = لماذا اجتماع، لا رسالة
    .day = أي يوم: today أو yesterday أو monday أو 2026-11-20؛ وإلا فآخر يوم
cli-help-open = فتح النافذة، أو إبرازها
    .room = في هذا القسم: نهاية اليوم، أو سطر الفكرة العابرة
cli-help-quit = الخروج من Daydone؛ يُحفظ اليوم
cli-help-agent = تشغيل الوكيل المقيم: يبدأ عند تسجيل الدخول، أو مع أول من يحتاج إليه
    .clock = البدء بساعة محاكاة عند هذه اللحظة
    .zone = المنطقة الزمنية لساعة المحاكاة؛ وإلا فمنطقة هذا الحاسوب
    .away_after = إيقاف الجلسة مؤقتًا بعد هذا القدر من الميلي ثانية بلا لوحة مفاتيح أو فأرة
    .hook_limit = كم ميلي ثانية قد يستغرق خُطّاف، ومثلها لينتهي
cli-help-clock = تحريك ساعة المحاكاة
cli-help-clock-advance = تمرير الوقت
    .length = المقدار
cli-help-clock-to = تمرير الوقت حتى تشير الساعة إلى هذا
    .time = الوقت
cli-help-clock-sleep = إدخال الحاسوب في السكون
    .length = المدة
cli-help-completions = ما تقترحه الصدفة أثناء الكتابة
    .shell = لأي صدفة
cli-help-man = صفحة الدليل، لأمر man -l -
cli-man-verbs = الأفعال

### What a command did

cli-opened = النافذة في طريقها.
cli-quit = توقف Daydone. اليوم محفوظ.
cli-clock = الساعة { $time }. { $line }
cli-not-known-yet = لم يرد Daydone بعد: لا يُعرف بعد هل حُفظ هذا.
cli-not-answered-yet = لم يرد Daydone بعد.
cli-already-quit = لا يعمل Daydone الآن.
cli-not-written = تعذرت كتابة { $file }: { $why }
cli-not-shown = تعذرت الكتابة إلى المخرج القياسي: { $why }
cli-done-not-shown = تم الأمر، لكن تعذر عرض الرد: { $why }
    .hint = حال الأمور الآن: daydone status
