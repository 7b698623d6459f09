### Not yet read by a native speaker.

## Notes and steps

say-steps = الخطوات: { $done } من { $count }
refused-unknown-step = ليس لهذا البند خطوة كهذه.

## Taking back

say-undo-details-note = كتابة ملاحظة
say-undo-details-add-step = { $count ->
        [zero] إضافة 0 خطوة
        [one] إضافة خطوة
        [two] إضافة خطوتين
        [few] إضافة { $count } خطوات
        [many] إضافة { $count } خطوة
       *[other] إضافة { $count } خطوة
    }
say-undo-details-rename-step = إعادة تسمية خطوة
say-undo-details-tick-step = { $count ->
        [zero] إنجاز 0 خطوة
        [one] إنجاز خطوة
        [two] إنجاز خطوتين
        [few] إنجاز { $count } خطوات
        [many] إنجاز { $count } خطوة
       *[other] إنجاز { $count } خطوة
    }
say-undo-details-return-step = فتح خطوة من جديد
say-undo-details-move-step = إعادة ترتيب الخطوات
say-undo-details-remove-step = إزالة خطوة
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
