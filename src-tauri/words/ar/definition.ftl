### Not yet read by a native speaker.

## Definition

say-amounts-done =
    { $one ->
        [1] تمّت { $amounts }
       *[0] تمّت { $amounts }
    }
say-and = { $first } و{ $second }
say-and-pause = { $first }، و{ $second }
say-or = { $first }، أو { $second }
say-or-between = { $first } أو { $second }
say-either-or = إمّا { $first } أو { $second }
say-comma = { $first }، { $second }
say-semicolon = { $first }؛ { $second }
say-at-least = تحقق *{ $count }* على الأقل مما يلي: { $list }
say-at-least-inside = تحقق *{ $count }* على الأقل من هذه ({ $list })
say-day-off = اليوم *يوم عطلة*

say-zone-variable-in-doubt = قيمة TZ هي «{ $value }»، ولا تسمّي منطقة زمنية. يتبع Daydone منطقة { $zone }.
say-zone-system-in-doubt = لا يسمّي النظام منطقة زمنية يعرفها Daydone، لذلك يتبع منطقة { $zone }.

## Scope changes

say-nudge-last-good-start = آخر وقت مناسب للبدء
say-nudge-wrap-up = حان وقت الختام
say-nudge-enough = هذا يكفي
say-nudge-past-your-end = بعد نهايتك
say-scope-added = إضافة «{ $title }»
say-scope-swapped = وضع «{ $into }» مكان «{ $out }»
say-scope-left = إزالة «{ $title }»
say-scope-kind = تغيير كون «{ $title }» أساسيًا
say-scope-redefined = تغيير متى يكتمل اليوم
