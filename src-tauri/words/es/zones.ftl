### Not yet read by a native speaker.

## Places of people

say-zone-near = ¿Querías decir { $near }?
say-zone-between = Del { $from } al { $until }
say-zone-until = Hasta el { $until }
say-zone-from = Desde el { $from }
say-zone-never = nunca
say-zone-change = { $when }: la diferencia con { $name } { $how ->
        [nearer] baja { $length }
        [further] sube { $length }
       *[across] es igual, pero hacia el otro lado
    }; horas en común: { $then } en vez de { $usual }.
say-reply-overlap = mis horas en común con { $name }
say-all-and = { $all } y { $last }

### The answer card

say-answers-week = Respondo { $week }, hora de { $place }.
say-answers-today = { $own ->
        [yes] Hoy
       *[no] Hoy, en tu hora
    }: { $windows }.
say-answers-then = {", luego "}
say-answers-back = De vuelta el { $day } a las { $time }{ $own ->
        [yes] { "" }
       *[no] { " (tu hora)" }
    }.
say-answers-never = No tengo horas para responder.
say-calendar-answers = Disponible para responder
