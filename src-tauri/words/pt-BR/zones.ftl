### Not yet read by a native speaker.

## Places of people

say-zone-near = Você quis dizer { $near }?
say-zone-between = De { $from } a { $until }
say-zone-until = Até { $until }
say-zone-from = A partir de { $from }
say-zone-never = nenhum
say-zone-change = { $when }: { $name } fica { $how ->
        [nearer] { $length } mais perto
        [further] { $length } mais longe
       *[across] à mesma distância, do outro lado
    }, horário de trabalho em comum: { $then } em vez de { $usual }.
say-reply-overlap = os horários em comum com { $name }
say-all-and = { $all } e { $last }

### The answer card

say-answers-week = Respondo { $week } em { $place }.
say-answers-today = { $own ->
        [yes] Hoje
       *[no] Hoje, no seu horário
    }: { $windows }.
say-answers-then = {", depois "}
say-answers-back = De volta { $day }, { $time }{ $own ->
        [yes] { "" }
       *[no] { " no seu horário" }
    }.
say-answers-never = Não tenho horário de resposta.
say-calendar-answers = Livre para respostas
