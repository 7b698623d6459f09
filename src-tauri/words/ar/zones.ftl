### Not yet read by a native speaker.

## Places of people

say-zone-near = هل المقصود { $near }؟
say-zone-between = من { $from } إلى { $until }
say-zone-until = حتى { $until }
say-zone-from = من { $from } فصاعدًا
say-zone-never = أبدًا
say-zone-change = { $when }: { $name } { $how ->
        [nearer] أقرب بـ{ $length }
        [further] أبعد بـ{ $length }
       *[across] على البعد نفسه من الجهة الأخرى
    }، والعمل معًا { $then } بدل { $usual }.
say-reply-overlap = ساعاتي مع { $name }
say-all-and = { $all } و{ $last }

### The answer card

say-answers-week = أرد { $week } في { $place }.
say-answers-today = { $own ->
        [yes] اليوم
       *[no] لك اليوم
    }: { $windows }.
say-answers-then = {"، ثم "}
say-answers-back = العودة { $day } { $time }{ $own ->
        [yes] { "" }
       *[no] { " بتوقيتك" }
    }.
say-answers-never = ليست لي ساعات للرد.
say-calendar-answers = متاح للرد
