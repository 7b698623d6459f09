### Not yet read by a native speaker.

ui-key-details = الملاحظة والخطوات
ui-details-of = ملاحظة «{ $title }» وخطواته
ui-details-open = ملاحظة «{ $title }» وخطواته: { $line }
ui-details-short = ملاحظة
ui-details-has-note = ملاحظة
ui-details-next = { $steps } · { $next }
ui-details-steps = الخطوات
ui-details-add-step = إضافة خطوة
ui-details-steps-full = سبع خطوات على الأكثر. ما يأتي بعدها بند آخر.
ui-details-remove-step = إزالة «{ $title }»
ui-details-note = الملاحظة
ui-details-note-edit = تعديل
ui-details-note-hint = أين هو، وما ينبغي تذكّره. تُعرض صيغة Markdown منسّقة.
ui-details-link = فتح { $address }
ui-details-ticked = منجز
ui-details-unticked = مفتوح
