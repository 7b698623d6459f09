### Not yet read by a native speaker.

## Command line: history and search

cli-plan-definition = يكتمل اليوم متى { $definition }.
cli-history-nothing = لا شيء مدوَّن عن هذه الأيام.
cli-history-enough = { $days ->
        [zero] أيام كافية: { $enough } من 0
        [one] أيام كافية: { $enough } من يوم واحد
        [two] أيام كافية: { $enough } من يومين
        [few] أيام كافية: { $enough } من { $days } أيام
        [many] أيام كافية: { $enough } من { $days } يومًا
       *[other] أيام كافية: { $enough } من { $days } يوم
    }
cli-history-close = الإغلاق عادةً في { $time }
cli-history-legend = { $focus } تركيز  { $meetings } اجتماعات  { $shallow } عمل خفيف
cli-review-to-try = للتجربة لأسبوع: { $what }.
cli-review-answers = للإجابة: daydone review --answer try أو keep أو not-now
cli-review-figure = { $name }: { $now }، وفي الأسبوع السابق { $before }.
cli-review-trying = تجربتك لأسبوع: { $what }
cli-review-tried = تجربتك في الأسبوع الماضي: { $what }
cli-review-help = { $text } انظر: daydone settings get { $setting }
cli-review-judgements = للإجابة: daydone review --answer keep أو drop
cli-review-kept = يبقى كما هو.
cli-review-not-now = ليس الآن. يعود السؤال بعد ثمانية أسابيع على الأقل.
cli-review-stays = يبقى.
cli-review-dropped = لن يبقى. تعود الأمور كما كانت.
cli-review-no-such-answer = هذا لا يجيب عن شيء مما يسأله الأسبوع.
    .hint = لعرض ما يسأله: daydone review
cli-review-due = انتهى الأسبوع. لمراجعته: daydone review
cli-search-nothing = لم يُعثر على شيء.
cli-search-latest =
    { $count ->
        [zero] لا نتائج. قد توجد نتائج أقدم.
        [one] أحدث نتيجة. قد توجد نتائج أقدم.
        [two] أحدث نتيجتين. قد توجد نتائج أقدم.
        [few] أحدث { $count } نتائج. قد توجد نتائج أقدم.
        [many] أحدث { $count } نتيجة. قد توجد نتائج أقدم.
       *[other] أحدث { $count } نتيجة. قد توجد نتائج أقدم.
    }
cli-found-item = بند
cli-found-note = ملاحظة
cli-found-step = خطوة
cli-found-thought = فكرة
cli-found-waiting = في الانتظار
cli-found-first-step = خطوة أولى
cli-found-blocked = عائق
cli-found-meeting = اجتماع
cli-found-interruption = مقاطعة
cli-found-reopening = إعادة فتح

### Help

cli-help-correct = تصحيح ما هو مدوَّن عن آخر 30 يومًا؛ وبلا كلمة يعرض آخر يوم
    .name = ماذا: s1 جلسة، وg1 فجوة، وb1 استراحة، وm1 اجتماع، وi1 مقاطعة، كما يسميها daydone day
    .from = بدأ عندئذ
    .to = انتهى عندئذ
    .item = كان لهذا البند من يومه، أو لا لبند؛ والفجوة أو الاستراحة تصبح جلسة قائمة بذاتها
    .split = كان اثنين، وبدأ الثاني عندئذ؛ ومع --item كان الثاني لذلك البند
    .was = ماذا كانت الفجوة، أو جزء منها مع --from و--to؛ وask يعيد السؤال
    .title = موضوع الاجتماع، أو كلمة عن المقاطعة
    .at = كانت المقاطعة عندئذ
    .by = مصدر المقاطعة
    .remove = لم يكن؛ والفجوة المحذوفة كانت عملًا متصلًا
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     أوقات أخرى
        daydone correct s2 --item 3                   بند آخر؛ --item none لغير بند
        daydone correct s2 --split 9:40 --item 2      جلستان، والثانية لبند آخر
        daydone correct g1 --was focus                فجوة: focus أو break أو drop أو ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     جزء منها فقط
        daydone correct b1 --item 2                   استراحة كانت عملًا؛ --to لنهايتها
        daydone correct m1 --title "Budget"           كلمات اجتماع؛ --reason لسببه
        daydone correct i1 --at 10:20                 مقاطعة؛ --by me، و--title لكلمتها
        daydone correct item 2 --done --day monday    بند؛ --not-done أو --dropped
        daydone correct end 17:40 --day monday        متى انتهى اليوم
        daydone correct add session 20:00 21:00       ما لم يُسجَّل، ولو بعد النهاية
cli-help-correct-end = انتهى اليوم عندئذ
    .at = متى
cli-help-correct-add = ما لم يُسجَّل
cli-help-correct-add-session = جلسة تركيز
    .from = متى بدأت
    .to = متى انتهت
    .item = لأي بند من ذلك اليوم كانت
cli-help-correct-add-break = استراحة
    .from = متى بدأت
    .to = متى انتهت
cli-help-correct-add-interruption = مقاطعة
    .at = متى
    .word = كلمة عنها
    .me = كانت المقاطعة منك
cli-help-correct-item = بند من اليوم أُنجز رغم ذلك، أو لم يُنجز
    .item = أي بند: رقمه أو جزء من عنوانه
    .done = أُنجز؛ وما ينتظر بسببه لا ينتظر بعد ذلك
    .at = متى أُنجز؛ وإلا فعند نهاية اليوم
    .not_done = لم يُنجز، وينتظر اليوم التالي
    .to = اليوم الذي ينتظره بدلًا من ذلك
    .dropped = لم يُنجز، وأُسقط
cli-help-correct-add-meeting = اجتماع
    .from = متى بدأ
    .to = متى انتهى
    .title = موضوعه
cli-help-history = أيام مضت: أسبوع، ما لم تُطلب فترة أخرى
    .date = أي تاريخ من الأسبوع أو الشهر أو السنة؛ وإلا فاليوم
    .week = الأسبوع، من الاثنين إلى الأحد
    .month = الشهر
    .year = السنة، شهرًا بشهر
    .from = أول تاريخ من أي فترة
    .to = آخر تاريخ منها؛ وإلا فاليوم
    .filter = ما في عنوانه هذه الكلمات فقط؛ #tag لوسم
    .csv = بصيغة CSV، صف لكل يوم
    .markdown = كجدول Markdown
cli-help-review = مراجعة أسبوع، في صفحة Markdown واحدة
    .date = أي تاريخ من الأسبوع؛ وإلا فاليوم
    .answer = الإجابة عما تسأله مراجعة الأسبوع الحالي: keep أو try أو not-now؛ وkeep أو drop لما جُرّب
cli-help-search = البحث عن كلمات في البنود والأفكار والخطوات الأولى والاجتماعات والملاحظات
    .words = الكلمات؛ وقد تكون الأخيرة غير مكتملة
    .limit = أقصى عدد للنتائج (1 إلى 200)؛ وإلا فهو 50
