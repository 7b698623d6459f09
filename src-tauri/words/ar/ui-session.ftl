### Not yet read by a native speaker.

## Window: session

ui-session-focus = تركيز
ui-session-break = استراحة
ui-session-meeting = اجتماع
ui-session-held = تركيز · إيقاف مؤقت
ui-session-nth = تركيز · الجلسة { $nth } اليوم
ui-session-bonus = { $name } · إضافي
ui-strip = الوقت، في شريط
ui-strip-keep = إبقاء ظاهر، كشريط
ui-strip-back = العودة إلى النافذة
ui-session-to-list = { $name }. عرض قائمة اليوم
ui-session-break-plain = إراحة العينين قليلًا.
ui-session-meeting-plain = مع الآخرين
ui-session-tick = إنجازه
ui-session-untick = أُنجز · تراجع
ui-focus-on-nothing = بلا بند معين
ui-focus-turn = ما موضوع هذا التركيز؟
ui-ends-before-day = { $time } قبل نهاية يومك
ui-ends-after-day = { $time } بعد نهاية يومك
ui-ends-with-day = مع نهاية يومك
ui-of-minutes = من { $minutes ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
ui-past-minutes = بعد { $minutes ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }؛ كلها تُحتسب
ui-past-plan = بعد الوقت المحدد؛ كلها تُحتسب
ui-paused = إيقاف مؤقت
ui-paused-since = إيقاف مؤقت منذ { $time }
ui-break-over = انتهت الاستراحة، والمتابعة متى شئت
ui-counting-focus = من التركيز، بلا نهاية محددة
ui-counting-break = من الراحة
ui-counting-meeting = حتى الآن
ui-spoken-left = بقي { $time }
ui-spoken-over = زيادة { $time }
ui-spoken-up = { $time } حتى الآن
ui-spoken-held = إيقاف مؤقت عند { $time }
ui-pause = إيقاف مؤقت
ui-go-on = متابعة
ui-extend = + 5 د
ui-finish-focus = إنهاء
ui-finish-break = العودة إلى العمل
ui-finish-meeting = إنهاء الاجتماع

## Window: after sleep

ui-gap = فجوة
ui-gap-cause-sleep = كان حاسوبك في وضع السكون
ui-gap-cause-away = لم يكن أحد عند الحاسوب
ui-gap-cause-crash = لم يكن Daydone يعمل ليرى
ui-gap-cause-taken-back = كان هناك تراجع عن إيقاف مؤقت أو إنهاء
ui-gap-cause-held = إيقاف مؤقت، مع وجودك
ui-gap-question =
    { $minutes ->
        [zero] ماذا كانت المدة { $length } من { $from }؟
        [one] ماذا كانت الدقيقة من { $from }؟
        [two] ماذا كانت الدقيقتان من { $from }؟
        [few] ماذا كانت الدقائق الـ{ $minutes } من { $from }؟
        [many] ماذا كانت الدقائق الـ{ $minutes } من { $from }؟
       *[other] ماذا كانت الدقائق الـ{ $minutes } من { $from }؟
    }
ui-gap-others =
    { $count ->
        [zero] لا فترات بعد هذه.
        [one] فترة أخرى بعد هذه.
        [two] فترتان أخريان بعد هذه.
        [few] { $count } فترات أخرى بعد هذه.
        [many] { $count } فترة أخرى بعد هذه.
       *[other] { $count } فترة أخرى بعد هذه.
    }
ui-gap-focus = تركيز
ui-gap-focus-more = كان العمل بعيدًا عن الشاشة
ui-gap-break = استراحة
ui-gap-drop = إسقاط
ui-gap-drop-more = لا تُحتسب
ui-gap-not-answered = بلا إجابة يعني بلا احتساب. يمكن تغييره في أي وقت في سجل اليوم.
ui-gap-go-on = متابعة · بقي { $left }
ui-gap-keep = حفظ هذه الإجابة
ui-gap-stay-held = إجابة مع بقاء الإيقاف المؤقت

## Window: a day never ended

ui-forgotten = يوم بلا نهاية
ui-forgotten-question = هذا اليوم لم يُنهَ. هل كانت نهايته { $time }؟
ui-forgotten-why = كان ذلك آخر أثر للعمل. وما تبقى منه ينتظر اليوم.
ui-forgotten-other = أو انتهى في
ui-forgotten-accept = انتهى في { $time }
ui-forgotten-keep = لا يزال مستمرًا؛ إبقاؤه مفتوحًا
