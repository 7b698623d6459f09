## Places of people

say-zone-near = Did you mean { $near }?
say-zone-between = { $from } to { $until }
say-zone-until = Until { $until }
say-zone-from = From { $from } on
say-zone-never = never
say-zone-change = { $when }: { $name } is { $how ->
        [nearer] { $length } nearer
        [further] { $length } further away
       *[across] as far away on the other side
    }, both at work { $then } instead of { $usual }.
say-reply-overlap = my hours with { $name }
say-all-and = { $all } and { $last }

### The answer card

say-answers-week = I answer { $week } in { $place }.
say-answers-today = { $own ->
        [yes] Today
       *[no] For you today
    }: { $windows }.
say-answers-then = {", then "}
say-answers-back = Back on { $day } { $time }{ $own ->
        [yes] { "" }
       *[no] { " your time" }
    }.
say-answers-never = I have no hours for answers.
say-calendar-answers = Free for answers
