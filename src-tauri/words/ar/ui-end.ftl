### Not yet read by a native speaker.

## Window: the end of the day

ui-end-top = إنهاء اليوم
ui-end-minute = نحو دقيقة
ui-end-just-close = إغلاق فحسب
ui-end-title-enough = هذا يكفي لليوم.
ui-end-title = لينتهِ اليوم هنا.
ui-end-loose-ends = أمور معلّقة
ui-end-first-step =
    { $next ->
        [tomorrow] الخطوة الأولى للغد
       *[later] الخطوة الأولى ليوم { $day }
    }
ui-end-first-step-hint = أول ما يُفتح
ui-end-hand-off = ملاحظة التسليم، لمن هم في مناطق زمنية أخرى
ui-end-leave-out = استبعاد
ui-end-put-back = إعادة
ui-end-blocked = ما يعوقك، إن وُجد
ui-end-blocked-hint = في انتظار صلاحية الوصول إلى بيئة الاختبار
ui-end-close = إغلاق اليوم
ui-end-not-yet = ليس بعد
ui-end-quiet = هدوء حتى يومك التالي
ui-end-session-finishes = ما يجري الآن يُنهى ويُحفظ
ui-place-of = أين يذهب «{ $title }»؟
ui-place-done = أُنجز
ui-place-next =
    { $next ->
        [tomorrow] الغد
       *[later] { $day }
    }
ui-place-later = لاحقًا
ui-place-drop = إسقاط
ui-place-hand-over = تسليم
ui-place-date = أي يوم لـ«{ $title }»
ui-place-person = من يتسلم «{ $title }»
ui-place-person-hint = من يتسلمه، إن أردت ذكره
ui-copy = نسخ
ui-copy-hand-off = نسخ ملاحظة التسليم
ui-copy-markdown = بصيغة Markdown
ui-copied = نُسخ.
ui-copy-failed = لم ينجح النسخ هنا.
ui-deep = { $length } من العمل العميق
ui-sum-items = { $done } من { $total ->
        [zero] 0 بند
        [one] بند واحد
        [two] بندين
        [few] { $total } بنود
        [many] { $total } بندًا
       *[other] { $total } بند
    }
ui-sum-meetings = { $length } في الاجتماعات
ui-sum-interruptions =
    { $count ->
        [zero] لا مقاطعات
        [one] مقاطعة واحدة
        [two] مقاطعتان
        [few] { $count } مقاطعات
        [many] { $count } مقاطعة
       *[other] { $count } مقاطعة
    }
ui-sum-quiet = يوم هادئ.

## Window: closed

ui-closed-title = اليوم مغلق.
ui-closed-day-off = يوم عطلة.
ui-closed-rest = الراحة جزء من العمل.
ui-closed-nothing-waits = لا شيء ينتظرك اليوم.
ui-closed-of = { $done } من { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] يبدأ الغد بـ
       *[later] يبدأ يوم { $day } بـ
    }
ui-closed-reopen = إعادة فتح اليوم…
ui-reopen-title = إعادة فتح اليوم؟
ui-reopen-why = ما السبب؟ يُحفظ مع اليوم.
ui-reopen-leave = إبقاؤه مغلقًا
ui-reopen-do = إعادة الفتح
