### Not yet read by a native speaker.

## What days say

say-finding-finished = البنود المنجزة عادةً: { $done } من { $asked }.
say-finding-finished-by = البنود المنجزة عادةً: { $done } من { $asked }، وآخرها بحلول { $by }.
say-finding-items-fit = { $items ->
        [zero] لا شيء كان سيناسب
        [one] بند واحد كان سيناسب
        [two] بندان كانا سيناسبان
        [few] { $items } بنود كانت ستناسب
        [many] { $items } بندًا كانت ستناسب
       *[other] { $items } بند كانت ستناسب
    } { $on } من آخر { $days ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
say-finding-focus-fits = { $focus } من التركيز كانت ستناسب { $on } من آخر { $days ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }؛ والمطلوب كان { $asked }.
say-finding-estimates = تستغرق البنود { $times } ضعف المدة المتوقعة.
say-finding-estimates-tag = ما وُسم بـ#{ $tag } يستغرق { $times } ضعف المدة المتوقعة.
say-finding-interruptions = بعد المقاطعة يبدأ ربع الساعة التالي بلا مقاطعة متأخرًا { $cost }.
say-finding-closed-late = يُغلق اليوم عادةً بعد الوقت المحدد بـ{ $late }.
say-finding-rests = من { $days ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
say-number-asked = البنود المطلوبة في اليوم
say-number-done = البنود المنجزة في اليوم
say-number-by = آخرها عادةً
say-number-items-fit = البنود المناسبة
say-number-on = في كم يوم
say-number-focus-asked = التركيز المطلوب
say-number-focus-fits = التركيز المناسب
say-number-times = أضعاف التقدير عادةً
say-number-items = البنود المنظورة
say-number-interruptions = المقاطعات المنظورة
say-number-cost = حتى عودة الهدوء عادةً
say-number-for-good = بلا ربع ساعة هادئ بعدها ذلك اليوم
say-number-late = بعد الوقت المحدد عادةً
say-better-fit = { $items ->
        [zero] خطة بلا بنود في اليوم من الآن فصاعدًا؟
        [one] خطة ببند واحد في اليوم من الآن فصاعدًا؟
        [two] خطة ببندين في اليوم من الآن فصاعدًا؟
        [few] خطة من { $items } بنود في اليوم من الآن فصاعدًا؟
        [many] خطة من { $items } بندًا في اليوم من الآن فصاعدًا؟
       *[other] خطة من { $items } بند في اليوم من الآن فصاعدًا؟
    }

## A week looked back on

say-review-title = { $from } – { $to } { $year }
say-review-nothing = لا شيء مدوَّن عن هذا الأسبوع.
say-review-sum = { $asked ->
        [zero] أيام كافية: { $enough } من 0.
        [one] أيام كافية: { $enough } من يوم واحد.
        [two] أيام كافية: { $enough } من يومين.
        [few] أيام كافية: { $enough } من { $asked } أيام.
        [many] أيام كافية: { $enough } من { $asked } يومًا.
       *[other] أيام كافية: { $enough } من { $asked } يوم.
    }
say-review-time = { $focus } من التركيز، و{ $meetings } في الاجتماعات.
say-meetings-share = أخذت الاجتماعات { $share }% من العمل{ $aim ->
        [none] { "" }
       *[other] ؛ وهدفك { $aim }%
    }.
say-meetings-clear = أطول وقت خالٍ: { $length }.
say-meetings-announced = المعلن: { $announced }. ما عُقد منه: { $held }.
say-meetings-given-back = المستردّ: { $length }، رُدّ عليه دون تزامن.
say-meetings-off-rules = { $count ->
        [zero] لا اجتماع معلن خالف
        [one] اجتماع معلن واحد خالف
        [two] اجتماعان معلنان خالفا
        [few] { $count } اجتماعات معلنة خالفت
        [many] { $count } اجتماعًا معلنًا خالفت
       *[other] { $count } اجتماع معلن خالفت
    } قواعدك.
say-meetings-reasons = لماذا مباشرةً: { $reasons }.
say-series = عُقد «{ $title }» { $held ->
        [zero] 0 مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $held } مرات
        [many] { $held } مرة
       *[other] { $held } مرة
    }، ومجموعها { $length }{ $needless ->
        [zero] { "" }
        [one] ؛ مرة منها كانت ممكنة دون تزامن
        [two] ؛ مرتان منها كانتا ممكنتين دون تزامن
        [few] ؛ { $needless } مرات منها كانت ممكنة دون تزامن
        [many] ؛ { $needless } مرة منها كانت ممكنة دون تزامن
       *[other] ؛ { $needless } مرة منها كانت ممكنة دون تزامن
    }.{ $end ->
        [none] { " " }ليس له تاريخ انتهاء.
       *[some] { "" }
    }
say-series-untitled = اجتماع متكرر
say-series-reply = ما رأيكم أن نجرّب «{ $title }» كتابةً لشهر؟ إن افتقدناه أعدناه.
say-review-meetings = الاجتماعات
say-review-close = الإغلاق عادةً في { $close }.
say-review-done = أُنجز
say-review-left = ليس هذا الأسبوع
say-review-says = ما تقوله الأيام
say-review-head-day = اليوم
say-review-head-focus = التركيز
say-review-head-meetings = الاجتماعات
say-review-head-shallow = الخفيف
say-review-head-closed = الإغلاق
say-review-head-enough = الكفاية
say-review-enough = كافٍ
say-review-off = يوم عطلة
say-became-open = مفتوح
say-became-moved = نُقل إلى { $day }
say-became-dropped = أُسقط
say-became-handed-over = سُلِّم
say-became-handed-to = سُلِّم إلى { $person }
