### Not yet read by a native speaker.

## Window

ui-window-title = { $line } · Daydone
ui-nav = الأقسام
ui-nav-today = اليوم
ui-nav-history = السجل
ui-nav-settings = الإعدادات
ui-loading = جارٍ إحضار يومك…
ui-lost-title = لا يرد Daydone.
ui-lost-damaged = لا يستطيع Daydone قراءة اليوميات.
ui-lost-trying = تعيد النافذة المحاولة تلقائيًا.
ui-lost-notice = لا يرد Daydone. قد تكون هذه الصورة قديمة قليلًا.
ui-lost-notice-why = لا يرد Daydone. قد تكون هذه الصورة قديمة قليلًا. { $why }
ui-lost-again = إعادة المحاولة
ui-travel = هذا اليوم بتوقيت { $lived }؛ وأنت الآن في { $here }.
ui-travel-move = نقل اليوم
ui-travel-stay = إبقاؤه
ui-undo = تراجع
ui-undo-what = تراجع: { $what }
ui-redo = إعادة
ui-redo-what = إعادة: { $what }
ui-after-finish-focus = انتهت الجلسة.
ui-after-finish-break = انتهت الاستراحة.
ui-after-finish-meeting = انتهى الاجتماع.
ui-after-end-meeting = انتهى الاجتماع.
ui-after-moved = «{ $title }» ينتظر { $day }.
ui-after-dropped = أُسقط «{ $title }».
ui-after-handed = سُلِّم «{ $title }».
ui-after-handed-to = «{ $title }» لدى { $person } الآن.
ui-after-ticked = أُنجز «{ $title }».
ui-after-foreseen-open = «{ $title }» مفتوح من جديد.
ui-after-foreseen-held = عُقد «{ $title }».
ui-after-foreseen-not-held = لم يُعقد «{ $title }».
ui-after-foreseen-answered = رُدّ على «{ $title }».
ui-after-later = ينتظر { $day }.
ui-after-park = أُرجئت إلى نهاية اليوم.
ui-after-park-closed = أُرجئت حتى { $day }.
ui-after-drop = تم التخلي عنه.
ui-after-gap = أُجيب عن الفجوة.
ui-after-close = أُغلق اليوم.
ui-after-keep-open = يبقى اليوم مفتوحًا.
ui-after-move-day = انتقل اليوم معك.
ui-after-correct = صُحِّح.
ui-after-undo = تم التراجع: { $what }.
ui-after-redo = تمت الإعادة: { $what }.
ui-after-away = إخفاء هذا السطر
ui-close-sheet = إغلاق
ui-step-less = { $label }: أقل
ui-step-more = { $label }: أكثر
ui-cancel = ليس الآن

ui-duration-minutes = { $minutes } د
ui-duration-hours = { $hours } س
ui-duration-both = { $hours } س { $minutes } د

ui-keep = إبقاؤه هكذا
ui-minutes = د
ui-of = { $done } من { $total }
ui-estimate = ~ { $duration }
ui-ends = حتى { $time }
ui-since = منذ { $time }
ui-from = من
ui-to = إلى
ui-end-day = إنهاء اليوم
ui-end-about = نحو دقيقة
