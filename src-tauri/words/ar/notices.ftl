### Not yet read by a native speaker.

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = آخر وقت مناسب لبدء { $length }
    .body = إن بدأت بحلول { $last } انتهت بحلول { $end }، ومعها يومك.
notice-wrap-up = يومك مخطط حتى { $end }.
    .body = وقت مناسب لتدوين الخطوة الأولى لليوم التالي.
notice-enough = هذا يكفي لليوم.
    .body = { $why }
notice-enough-since = كافٍ منذ { $time }.
notice-past-your-end =
    { $end ->
        [no] يومك كافٍ منذ { $since }.
       *[other] كان يومك مخططًا حتى { $end }.
    }
    .body = ما تبقى يمكنه الانتظار.
notice-focus-ended = انتهى الوقت المحدد
    .body = منذ { $since }: { $title }
notice-focus-ended-plain = انتهى الوقت المحدد
    .body = منذ { $since }. يستمر العد حتى الإنهاء.
notice-break-began = استراحة حتى { $until }
    .body = انتهت الجلسة كما كان مقررًا عند { $since }.
notice-break-over = انتهت الاستراحة
    .body = منذ { $since }. المتابعة متى شئت.
notice-meeting-ended = كان الاجتماع مخططًا حتى { $since }
    .body = يستمر العد حتى إنهائه.
notice-hold = إيقاف مؤقت منذ { $since }. متابعة؟
    .body = ما يجري في الأثناء لا يُحتسب.
notice-gap = ماذا كانت المدة { $length } من { $from }؟
    .body = بلا إجابة لا يُحتسب هذا الوقت.
notice-do-open = فتح Daydone
notice-do-start-focus = بدء التركيز
notice-do-finish = إنهاء
notice-do-extend = 5 دقائق أخرى
notice-do-break = أخذ استراحة
notice-do-end-meeting = إنهاء الاجتماع
notice-do-end-day = إنهاء اليوم
notice-do-later = 15 دقيقة أخرى
notice-do-go-on = متابعة
notice-do-gap-focus = تركيز
notice-do-gap-break = استراحة
notice-do-gap-drop = إسقاط
