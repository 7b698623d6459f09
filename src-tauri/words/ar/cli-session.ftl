### Not yet read by a native speaker.

## Command line: sessions, meetings, gaps

### Help

cli-help-focus = بدء جلسة تركيز
    .words = المدة (5 إلى 240 دقيقة؛ وإلا فمدتك المعتادة) والبند؛ والرقم المنفرد الأقل من 5 بند
    .open_ended = العد صعودًا حتى الإنهاء
    .fit = تقصيرها لتنتهي مع يومك
    .anyway = السماح لها بتجاوز نهاية يومك
    .bonus = الموافقة على أنها فوق الكفاية
cli-help-on = تحديد البند الذي للجلسة من الآن
    .item = رقمه أو جزء من عنوانه؛ ومن دونه لا بند
cli-help-toggle = بدء جلسة تركيز، أو إيقاف الجارية مؤقتًا، أو استئنافها: لمفتاح أو زر
cli-help-pause = إيقاف الجلسة مؤقتًا
cli-help-resume = استئناف الجلسة المتوقفة مؤقتًا
cli-help-extend = تأخير نهاية الجلسة أو الاستراحة
    .minutes = المقدار (1 إلى 120 دقيقة)
cli-help-finish = إنهاء الجلسة أو الاستراحة أو الاجتماع؛ كل دقيقة تُحتسب
cli-help-break = بدء استراحة
    .minutes = المدة (1 إلى 120 دقيقة؛ وإلا فمدتك المعتادة)
cli-help-interrupted = تسجيل مقاطعة
    .me = كانت منك
    .word = كلمة عنها
cli-help-park = تدوين فكرة دون ترك ما بين يديك
    .text = الفكرة
cli-help-meeting = الاجتماعات وغيرها من التواصل
cli-help-meeting-start = بدء اجتماع؛ تتوقف جلسة التركيز مؤقتًا أثناءه
    .length = مدته المخططة
    .title = موضوعه
cli-help-meeting-end = إنهاؤه
cli-help-meeting-log = تسجيل اجتماع انعقد اليوم
    .from = متى بدأ
    .to = متى انتهى
    .title = موضوعه
cli-help-gap = ماذا كان الوقت الذي لا يُعرف ما جرى فيه؟ وبلا كلمة، تُعرض الفجوات
    .was = ماذا كانت؛ التركيز وحده يُحتسب
    .number = أي فجوة، إن كانت عدة
    .go_on = استئناف الجلسة المتوقفة مؤقتًا، أيًا كانت الفجوة
    .stay = إبقاء الجلسة متوقفة مؤقتًا، أيًا كانت الفجوة
    .footer =
        الفجوة وقت في جلسة كان الحاسوب فيه في السكون، أو لم يكن أحد عنده، أو لم يكن Daydone
        يعمل، أو كانت فيه متوقفة مؤقتًا مع وجودك. لا تُحتسب ما لم تُذكر حقيقتها. والجلسة
        التي أوقفتها فجوة تُستأنف إن كانت الفجوة تركيزًا.

        daydone gap             ما ينتظر إجابة، مع أرقامه
        daydone gap focus       الأولى كانت عملًا
        daydone gap drop 2      الثانية لم تكن عملًا ولا استراحة
        daydone correct g1 --was break      إجابة أخرى لاحقًا؛ daydone day يعرض الأسماء
cli-help-undo = التراجع عن آخر أمر، أيًا كان
    .footer =
        تكراره يتراجع عن الذي قبله، حتى عشرة؛ والسطر الذي فعل عدة أشياء، مثل
        daydone done 1 2، واحد. ما قبل إعادة تشغيل Daydone أو السكون أو ضبط الساعة أو
        تاريخ جديد يبقى، وكذلك الإعدادات والنسخ. أما جلسات آخر 30 يومًا وفجواتها
        واجتماعاتها ونهاياتها فتُصحَّح بـ daydone correct.
cli-help-redo = إعادة آخر ما تراجع عنه undo
    .footer =
        مرة أخرى تعيد ما يليه. أي أمر آخر ينهي ذلك، وكذلك ما ينهي undo؛
        وما جلبه استيراد يعود مع ملفه.
cli-help-snooze = طلب الهدوء
    .minutes = المدة (1 إلى 240 دقيقة)

### What a command did

cli-focus-until = تركيز حتى { $time }.
cli-focus-past = تركيز تجاوز { $time }.
cli-focus-until-on = تركيز حتى { $time } على «{ $title }».
cli-focus-open = تركيز، حتى الإنهاء.
cli-focus-open-on = تركيز على «{ $title }»، حتى الإنهاء.
cli-focus-fitted = قُصّرت إلى { $length }، لتناسب يومك.
cli-focus-fitted-meeting = قُصّرت إلى { $length }: يبدأ اجتماع عند { $time }.
cli-on = الجلسة الآن على «{ $title }».
cli-on-nothing = الجلسة الآن بلا بند.
cli-on-stays = تبقى { $length } حتى الآن على «{ $title }». إن كانت لهذا البند من البداية: daydone correct { $name } --item { $item }
cli-on-stays-nothing = تبقى { $length } حتى الآن بلا بند. إن كانت لهذا البند من البداية: daydone correct { $name } --item { $item }
cli-still-paused = إيقاف مؤقت منذ { $since }. للمتابعة: daydone resume
cli-paused = إيقاف مؤقت بعد { $length }.
cli-finished-focus = انتهت: { $length } من التركيز.
cli-finished-focus-on = انتهت: { $length } من التركيز على «{ $title }».
cli-finished-break = انتهت الاستراحة بعد { $length }.
cli-finished-meeting = انتهى الاجتماع بعد { $length }.
cli-held = جلسة التركيز لا تزال متوقفة مؤقتًا. لمتابعتها: daydone resume. لإنهائها: daydone finish
cli-break = استراحة حتى { $time }.
cli-break-due = حان وقت استراحة { $length }: daydone break
cli-meeting = يُحتسب الاجتماع من الآن.
cli-meeting-until = يُحتسب الاجتماع من الآن؛ مخطط له حتى { $time }.
cli-meeting-holds = جلسة التركيز متوقفة مؤقتًا حتى ذلك الحين.
cli-meeting-logged = سُجّل: { $length } من الاجتماعات.
cli-interrupted = سُجّلت. { $count ->
        [zero] لا مقاطعات
        [one] مقاطعة واحدة
        [two] مقاطعتان
        [few] { $count } مقاطعات
        [many] { $count } مقاطعة
       *[other] { $count } مقاطعة
    } اليوم.
cli-parked = أُرجئت «{ $text }».
cli-gap-none = لا فجوة تنتظر إجابة.
    .hint = تُصحَّح فجوة من يوم مضى هكذا: daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = ماذا كانت؟ الإجابة daydone gap focus أو daydone gap break أو daydone gap drop. بلا إجابة لا تُحتسب.
cli-gap-focus = احتُسبت { $length } تركيزًا.
cli-gap-break = حُفظت { $length } استراحةً.
cli-gap-drop = لم تُحتسب { $length }.
cli-undo = تراجع عن: { $text }.
cli-undo-something = آخر أمر
cli-redo = أُعيد: { $text }.
cli-snoozed = هدوء حتى { $time }.
