### Not yet read by a native speaker.

## Places of people

say-zone-near = Vouliez-vous dire { $near } ?
say-zone-between = Du { $from } au { $until }
say-zone-until = Jusqu’au { $until }
say-zone-from = À partir du { $from }
say-zone-never = jamais
say-zone-change = { $when } : l’écart avec { $name } est { $how ->
        [nearer] réduit de { $length }
        [further] accru de { $length }
       *[across] aussi grand, mais dans l’autre sens
    } ; au travail ensemble { $then } au lieu de { $usual }.
say-reply-overlap = mes heures communes avec { $name }
say-all-and = { $all } et { $last }

### The answer card

say-answers-week = Je réponds { $week }, heure locale ({ $place }).
say-answers-today = { $own ->
        [yes] Aujourd’hui
       *[no] Aujourd’hui chez vous
    } : { $windows }.
say-answers-then = {", puis "}
say-answers-back = De retour { $day } à { $time }{ $own ->
        [yes] { "" }
       *[no] { " (votre heure)" }
    }.
say-answers-never = Je n’ai pas d’heures de réponse.
say-calendar-answers = Disponible pour répondre
