### Not yet read by a native speaker.

## Places of people

say-zone-near = Meintest du { $near }?
say-zone-between = { $from } bis { $until }
say-zone-until = Bis { $until }
say-zone-from = Ab { $from }
say-zone-never = keine
say-zone-change = { $when }: { $name } ist { $how ->
        [nearer] { $length } näher
        [further] { $length } weiter weg
       *[across] gleich weit weg, auf der anderen Seite
    }, gemeinsame Arbeitszeit: { $then } statt { $usual }.
say-reply-overlap = die gemeinsamen Stunden mit { $name }
say-all-and = { $all } und { $last }

### The answer card

say-answers-week = Ich antworte { $week } in { $place }.
say-answers-today = { $own ->
        [yes] Heute
       *[no] Heute bei euch
    }: { $windows }.
say-answers-then = {", dann "}
say-answers-back = Wieder da am { $day } um { $time }{ $own ->
        [yes] { "" }
       *[no] { " eurer Zeit" }
    }.
say-answers-never = Ich habe keine Antwortzeiten.
say-calendar-answers = Zeit für Antworten
