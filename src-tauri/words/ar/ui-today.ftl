### Not yet read by a native speaker.

## Window: today

ui-arc = اليوم من { $start } إلى { $end }. الساعة { $now }. التركيز حتى الآن: { $focus }. الاجتماعات: { $meetings }.
ui-arc-open = اليوم منذ { $start }. الساعة { $now }. التركيز حتى الآن: { $focus }. الاجتماعات: { $meetings }.
ui-left = بقي { $left }
ui-past = زيادة { $past }
ui-left-none = لم يبقَ شيء
ui-room =
    { $count ->
        [zero] لا متسع لجلسة أخرى من { $minutes } د
        [one] متسع لجلسة أخرى من { $minutes } د
        [two] متسع لجلستين أخريين من { $minutes } د
        [few] متسع لـ{ $count } جلسات أخرى من { $minutes } د
        [many] متسع لـ{ $count } جلسة أخرى من { $minutes } د
       *[other] متسع لـ{ $count } جلسة أخرى من { $minutes } د
    }
ui-room-short = متسع لجلسة قصيرة من { $minutes } د
ui-room-none = لا متسع لجلسة أخرى
ui-room-over = انقضت النهاية المحددة
ui-room-open = لا نهاية بالساعة اليوم
ui-done-when = يكتمل اليوم متى
ui-change-definition = متى يكتمل اليوم
ui-change-noted = يُسجَّل تغييرًا
ui-day-off-today = اليوم يوم عطلة.
ui-reopened = أُعيد فتحه: «{ $reason }»
ui-tiles = حتى الآن اليوم
ui-changes =
    { $count ->
        [zero] لا تغييرات بعد البدء، آخرها: { $last }، { $time }
        [one] تغيير واحد بعد البدء: { $last }، { $time }
        [two] تغييران بعد البدء، آخرهما: { $last }، { $time }
        [few] { $count } تغييرات بعد البدء، آخرها: { $last }، { $time }
        [many] { $count } تغييرًا بعد البدء، آخرها: { $last }، { $time }
       *[other] { $count } تغيير بعد البدء، آخرها: { $last }، { $time }
    }
ui-start = بدء التركيز · { $minutes } د
ui-start-short = بدء تركيز قصير · { $minutes } د
ui-start-other = مدة أخرى، أو بند آخر
ui-start-title = بدء التركيز
ui-start-on = على
ui-start-on-nothing = بلا بند معين
ui-start-open = بلا نهاية
ui-start-minutes = أو هذا العدد من الدقائق
ui-start-now = بدء
ui-take-break = أخذ استراحة
ui-take-break-due = استراحة { $minutes } د
ui-interrupted = مقاطعة
ui-interrupted-times = مقاطعة { $count }×
ui-interrupted-told =
    { $count ->
        [zero] سُجّلت.
        [one] سُجّلت. الأولى اليوم.
        [two] سُجّلت. مقاطعتان اليوم.
        [few] سُجّلت. { $count } مقاطعات اليوم.
        [many] سُجّلت. { $count } مقاطعة اليوم.
       *[other] سُجّلت. { $count } مقاطعة اليوم.
    }
ui-fit-move = نقل بند إلى الغد
ui-fit-move-name = نقل بند إلى الغد: { $title }
ui-park = إرجاء فكرة
ui-park-hint = ما خطر بالبال
ui-park-do = إرجاء
ui-park-later = إلى نهاية اليوم
ui-park-next = إلى { $day }
ui-park-stay = إرجاء فكرة والبقاء هنا…
ui-parked = أفكار مُرجأة
ui-more = و{ $count } غيرها
ui-parked-last = مُرجأة: { $count } · «{ $text }»
ui-meeting = اجتماع
ui-meeting-why = لماذا مباشرةً؟
ui-meeting-communication = بريد ودردشة وتواصل آخر
ui-meeting-about = ما موضوعه؟
ui-meeting-past = انعقد بالفعل
ui-meeting-start = بدء الآن
ui-meeting-log = تسجيل
ui-meeting-end-so = إنهاء بهذا السبب
ui-back-to-focus = العودة إلى التركيز
ui-back-to-break = العودة إلى الاستراحة
ui-back-to-meeting = العودة إلى الاجتماع

## Window: the day’s timeline

ui-timeline-clear = خالٍ حتى { $time } · { $length }
ui-timeline-enough = { $time } · هذا يكفي

## Window: items

ui-items = بنود اليوم
ui-items-gone = خارج قائمة اليوم
ui-item-tick = إنجاز «{ $title }»
ui-item-untick = التراجع عن إنجاز «{ $title }»
ui-item-start = بدء التركيز على «{ $title }»
ui-item-focus-on = تحويل التركيز إلى «{ $title }»
ui-item-more = المزيد عن «{ $title }»
ui-item-rename = كلمات جديدة لـ«{ $title }»
ui-item-estimate = الدقائق لـ«{ $title }»
ui-item-moved-to = «{ $title }» صار { $position } من { $count }.
ui-item-bonus = إضافي
ui-item-now = الآن
ui-item-make-bonus = جعله إضافيًا
ui-item-make-must = جعله أساسيًا لليوم
ui-item-to-date = نقل إلى يوم آخر
ui-item-move = نقل
ui-item-to-person = تسليم إلى
ui-item-hand-over = تسليم
ui-gone-tomorrow = الغد
ui-gone-date = { $date }
ui-gone-dropped = أُسقط
ui-gone-handed = سُلِّم
ui-gone-to = لدى { $person }
ui-gone-return = إرجاع
ui-gone-return-name = إرجاع «{ $title }»
ui-add-item = إضافة بند
ui-add-item-full = إضافة بند — اليوم ممتلئ
ui-add-item-room = إضافة بند — يتسع اليوم لـ{ $limit }
ui-choice-swap = مكان «{ $title }»، الذي ينتظر { $day } عندئذ
ui-choice-bonus = إضافته كبند إضافي
ui-choice-next = إبقاؤه إلى { $day }
ui-choice-bonus-focus = متابعة، كجلسة إضافية
ui-choice-fit = { $minutes ->
        [zero] لا تركيز متاح
        [one] التركيز للدقيقة المتاحة
        [two] التركيز للدقيقتين المتاحتين
        [few] التركيز لـ{ $minutes } دقائق متاحة
        [many] التركيز لـ{ $minutes } دقيقة متاحة
       *[other] التركيز لـ{ $minutes } دقيقة متاحة
    }
ui-choice-past = تجاوز النهاية، هذه المرة
ui-choice-past-boundary = متابعة هذا اليوم حتى { $time }
ui-choice-ahead = حتى { $time }

## Window: enough

ui-enough = هذا يكفي.
ui-enough-early = { $time } · { $early } قبل نهايتك
ui-enough-why = { $why }. هذا يكفي لليوم.
ui-enough-plain = هذا يكفي لليوم.
ui-enough-change = تغيير متى يكتمل اليوم
ui-one-more = جلسة أخرى، إضافية
ui-note-for-next = تدوين شيء ليوم { $day }
ui-keep-for-next = إبقاؤه إلى { $day }
ui-one-more-thing = شيء آخر
ui-one-more-thing-what = ما الذي يمكنه انتظار { $day }؟
ui-add-bonus = اليوم، كبند إضافي

## Meetings that calendars announce

ui-foreseen = الاجتماعات المعلنة
ui-foreseen-asks = كانت هذه معلنة. هل عُقدت؟
ui-foreseen-untitled = اجتماع
ui-foreseen-held = كما خُطط
ui-foreseen-held-name = { $title }: عُقد كما خُطط
ui-foreseen-not-held = لم يُعقد
ui-foreseen-not-held-name = { $title }: لم يُعقد
ui-foreseen-other = وقت آخر
ui-foreseen-other-name = { $title }: وقت آخر
ui-foreseen-note = تسجيل
ui-foreseen-note-name = تسجيل: { $what }، «{ $title }»
ui-foreseen-answer = رد
ui-foreseen-answer-name = الرد على «{ $title }»
ui-foreseen-replies = ردود على «{ $title }»
ui-foreseen-reply-agenda = طلب جدول الأعمال
ui-foreseen-reply-writing = الرد كتابةً
ui-foreseen-reply-hours = عرض وقت آخر
ui-foreseen-copy-name = نسخ: { $what }، «{ $title }»
ui-foreseen-declined = اعتذار
ui-foreseen-declined-name = اعتذار عن «{ $title }»
ui-foreseen-sends-nothing = النسخ يسجّل الرد. لا يرسل Daydone شيئًا.
ui-foreseen-take-back = تراجع
ui-foreseen-take-back-name = تراجع: الرد على «{ $title }»
ui-foreseen-was-held = عُقد
ui-foreseen-was-not-held = لم يُعقد
ui-foreseen-was-answered = رُدّ عليه
ui-arc-foreseen = { $count ->
        [zero] لا اجتماعات معلنة، أولها { $first }.
        [one] اجتماع معلن واحد، { $first }.
        [two] اجتماعان معلنان، أولهما { $first }.
        [few] { $count } اجتماعات معلنة، أولها { $first }.
        [many] { $count } اجتماعًا معلنًا، أولها { $first }.
       *[other] { $count } اجتماع معلن، أولها { $first }.
    }

## People elsewhere

ui-zones = رد اليوم ممكن: { $zones }
ui-places = أماكنك
ui-places-both = كلاكما في العمل { $times }
ui-places-until = إجابة اليوم حتى { $time }
ui-zone-until = { $name } حتى { $time }
ui-arc-overlap = مع { $name } { $from }–{ $to }.
