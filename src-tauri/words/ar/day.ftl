### Not yet read by a native speaker.

## State in one line

say-line-unplanned = لم يُخطَّط بعد
say-line-day-off = يوم عطلة
say-line-forgotten = لم يُنهَ { $day }
say-line-closed = أُغلق في { $time }
say-line-enough = هذا يكفي
say-line-open = اليوم مفتوح
say-line-beyond = فوق الكفاية
say-line-measure = { $value } من { $target }
say-line-enough-at = يكفي عند { $time }
say-line-not-before = ليس قبل { $time }
say-line-perhaps-at = ربما عند { $time }
say-line-focus-until = تركيز حتى { $time }
say-line-focus-open = تركيز منذ { $time }
say-line-focus-over = تركيز تجاوز { $time }
say-line-paused = إيقاف مؤقت منذ { $time }
say-line-break-until = استراحة حتى { $time }
say-line-break-over = انتهت الاستراحة
say-line-meeting = اجتماع منذ { $time }
say-line-meeting-until = اجتماع حتى { $time }
say-plan-fits = { $planned } في الخطة، والمتسع { $room }.
say-plan-over =
    { $planned } في الخطة، والمتسع { $room }: { $items ->
        [zero] لن يتسع اليوم لكل ذلك.
        [one] لن يتسع اليوم لكل ذلك.
        [two] أحد البندين للغد.
        [few] أحد هذه البنود للغد.
        [many] أحد هذه البنود للغد.
       *[other] أحد هذه البنود للغد.
    }
say-plan-usually = { $plan } تستغرق البنود عادةً { $times } ×.

## Reasons of a meeting

say-reason-performance-review = تقييم أداء
say-reason-final-decision = قرار نهائي
say-reason-urgent = أمر عاجل
say-reason-hype-call = مكالمة تحفيز
say-reason-hangout = لقاء ودّي
say-reason-celebration = احتفال
say-reason-ordinary = اجتماع عادي
say-reason-could-have-been-async = كان ممكنًا دون تزامن

## Hand-off

say-hand-off-done = أُنجز
say-hand-off-next = التالي
say-hand-off-blocked = العائق
say-hand-off-back = العودة
say-hand-off-answers = الرد
say-hand-off-answers-next = التالي { $when }
say-hand-off-nothing = —

## Announced meetings

say-foreseen-count = { $count ->
        [zero] لا اجتماعات
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $count } اجتماعات
        [many] { $count } اجتماعًا
       *[other] { $count } اجتماع
    }، { $length }.
say-foreseen-clear = أطول وقت خالٍ { $from }–{ $to }.
say-foreseen-off = «{ $title }»: { $rules }.
say-off-rule-days = في يوم بلا اجتماعات
say-off-rule-hours = خارج ساعاتك
say-off-rule-count = أكثر من المرغوب في اليوم
say-off-rule-length = أطول من المرغوب
say-off-rule-agenda = بلا جدول أعمال

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = هل يمكن معرفة القرار المطلوب في الاجتماع؟ عندها أستطيع التحضير، أو الرد كتابةً.
say-reply-writing = هل يمكنني الرد كتابةً؟ إن وصلني السؤال قبل ذلك، فسيصل ردي بحلول { $time }.
say-reply-hours = أخصص { $kept } للمكالمات. هل يناسب { $day }، { $time } ({ $place })؟
