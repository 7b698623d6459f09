### Not yet read by a native speaker.

## Command line: a day

cli-total-items =
    { $total ->
        [zero] { $done } من 0 بند
        [one] { $done } من بند واحد
        [two] { $done } من بندين
        [few] { $done } من { $total } بنود
        [many] { $done } من { $total } بندًا
       *[other] { $done } من { $total } بند
    }
cli-total-focus = { $length } من التركيز
cli-total-meetings = { $length } في الاجتماعات
cli-total-interruptions =
    { $count ->
        [zero] لا مقاطعات
        [one] مقاطعة واحدة
        [two] مقاطعتان
        [few] { $count } مقاطعات
        [many] { $count } مقاطعة
       *[other] { $count } مقاطعة
    }

cli-format-field = {"{"}{ $name }{"}"} ليس حقلًا. الحقول هي { $known }، وكل منها متاح أيضًا كنص JSON، مثل {"{json:title}"}.
cli-format-brace = القوس {"}"} وحده. يُكتب القوس مرتين، ويُكتب الحقل {"{line}"}.
cli-status-session-focus = تركيز
cli-status-session-break = استراحة
cli-status-session-meeting = اجتماع
cli-status-until = حتى { $time }، بقي { $length }
cli-status-over = { $length } بعد { $time }
cli-status-paused = إيقاف مؤقت منذ { $time }
cli-status-since = منذ { $time }
cli-status-worked = { $length } حتى الآن
cli-status-next-meeting = التالي: { $title } { $times }
cli-status-parked = أُرجئت: { $text }
cli-more = و{ $count } غيرها
cli-status-first-step = الخطوة الأولى التي تركتها لليوم: { $text }
cli-status-waiting = ينتظر اليوم: { $titles }
cli-status-change = تغيير في { $time }: { $text }
cli-status-plan = للتخطيط: daydone plan "الأمر الأول" "الأمر الثاني"
cli-status-forgotten = لإغلاقه: daydone end (في { $time }، آخر أثر للعمل) أو daydone end --at HH:MM
cli-status-keep-open = أو لمتابعته: daydone keep-open
cli-status-zone = أنت الآن في { $place }، واليوم ليس فيها. لنقله: daydone move-day
cli-status-gap = { $length } من { $from } تنتظر إجابة: daydone gap
cli-status-reopened = أُعيد فتحه: { $reason }
cli-item-estimate = نحو { $length }
cli-item-bonus = إضافي
cli-item-moved = ينتظر { $day }
cli-item-dropped = أُسقط
cli-item-handed = سُلِّم
cli-item-handed-to = لدى { $person }

cli-day-open = لا يزال مفتوحًا
cli-day-closed = أُغلق في { $time }
cli-day-zone = كل الأوقات بتوقيت { $place }.
cli-day-commitment = بدأ بهذا: { $definition }.
cli-day-now = الآن
cli-day-end-open = …
cli-day-nothing-in-particular = تركيز
cli-day-communication = تواصل
cli-day-break = استراحة
cli-day-interrupted = مقاطعة
cli-day-interrupted-myself = مقاطعة منك
cli-day-change = تغيير: { $text }
cli-day-nudge = تنبيه: { $text }
cli-day-enough = صار كافيًا
cli-day-gap-focus = احتُسبت تركيزًا
cli-day-gap-break = استراحة
cli-day-gap-drop = لم تُحتسب
cli-day-gap-open = بلا إجابة، فلم تُحتسب
cli-day-first-step = متروك لليوم التالي: { $step }
cli-day-none = لا شيء مدوَّن ليوم { $day }.
cli-day-none-yet = لم يحدث شيء اليوم بعد.
cli-day-ahead = { $day } لم يأتِ بعد.
cli-gap-cause-sleep = كان الحاسوب في وضع السكون
cli-gap-cause-away = لم يكن أحد عند الحاسوب
cli-gap-cause-crash = لم يكن Daydone يعمل ليرى
cli-gap-cause-taken-back = بين خطوة والتراجع عنها
cli-gap-cause-held = إيقاف مؤقت، مع وجود شخص عند الحاسوب

## Command line: set right

cli-corrected-day = { $day }: { $sums }
cli-corrected-nothing-left = لا تركيز ولا اجتماعات
cli-corrected-end = انتهى { $day } في { $time }.
cli-corrected-same = هو مدوَّن هكذا بالفعل.
cli-corrected-gone = حُذف { $name }.

## Command line: the end of the day

cli-end-place = tomorrow للغد (Enter)، أو تاريخ، أو drop للإسقاط، أو hand [name] للتسليم، أو done إن أُنجز؟
cli-end-place-thought = tomorrow للغد (Enter)، أو تاريخ، أو drop للإسقاط، أو hand [name] للتسليم؟
cli-end-first-step = الخطوة الأولى للغد؟ (Enter لتركها فارغة)
cli-end-blocked = هل يعوقك شيء؟ (Enter إن لم يكن)
cli-end-close = إغلاق اليوم؟ (Enter، أو n)
cli-end-forgotten = لم يُنهَ يوم { $day }. كان آخر أثر لعملك في { $time }: Enter لإنهائه عنده، أو وقت آخر، أو open لمتابعته.
cli-end-left-open = اليوم لا يزال مفتوحًا.

### Help

cli-help-status = حال اليوم الآن
    .format = سطر من صنعك، بحقول: {"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"}؛ و{"{json:title}"} واحد منها كنص JSON
    .waybar = بالصيغة التي تقرؤها وحدة Waybar المخصصة
    .follow = سطر الآن وعند كل تغيير
cli-help-plan = تحديد متى يكتمل اليوم، وبدء اليوم
    .bonus = بند فوق التعريف؛ يمكن تكراره
    .take = شيء في الانتظار (انظر daydone waiting)؛ يمكن تكراره
    .without_usual = دون البنود المعتادة لهذا اليوم
    .titles = بنود اليوم، بالترتيب
cli-help-define = تغيير متى يكتمل اليوم، بعد البدء
cli-help-end = إنهاء اليوم؛ في الطرفية يسأل عن كل ما تبقى
    .short = الإغلاق بلا أسئلة؛ ما تبقى ينتظر اليوم التالي
    .just_close = الإغلاق بلا أسئلة، مع تسجيل أن اليوم أُغلق فحسب
    .first_step = الخطوة الأولى للغد
    .blocked = ما يعوقك، لملاحظة التسليم
    .at = متى انتهى اليوم حقًا
cli-help-handoff = الملاحظة لمن يعملون في ساعات أخرى
    .markdown = بصيغة Markdown
cli-help-reopen = إعادة فتح اليوم المغلق
    .reason = السبب؛ يُحفظ
cli-help-keep-open = متابعة يوم لم يُنهَ بدل إنهائه
cli-help-move-day = نقل اليوم المفتوح إلى المنطقة الزمنية الحالية لهذا الحاسوب
cli-help-day = كل ما هو مدوَّن عن يوم، مع الأسماء التي يُصحَّح بها
    .date = أي يوم: today أو yesterday أو monday أو 2026-11-20؛ وإلا فآخر يوم

### What a command did

cli-plan-day-off = اليوم يوم عطلة.
cli-state-enough = هذا يكفي لليوم.
cli-state-enough-again = لم يعد كافيًا: { $line }.
cli-gave-way = انتهى الآن اليوم الذي بدأ فيه هذا. لإغلاقه: daydone end. لمتابعته: daydone keep-open
cli-closed = أُغلق في { $time }
cli-closed-step = خطوتك الأولى ليوم { $day }: { $step }
cli-closed-quiet = لا شيء من Daydone حتى { $day }.
cli-closed-forgotten = أُغلق { $day } في { $time }.
cli-closed-gap = لم تُحتسب { $length } من { $from }. إن كانت عملًا: daydone correct { $name } --was focus --day { $date }
cli-handoff-none = لا شيء للتسليم بعد: لم يُخطَّط اليوم.
cli-reopened = اليوم مفتوح من جديد. { $line }
cli-kept-open = { $day } مستمر.
cli-day-moved = يسير اليوم الآن بتوقيت { $place }.
