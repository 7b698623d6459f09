### Not yet read by a native speaker.

## What days say

say-finding-finished = Vous terminez d’habitude { $done } tâches sur { $asked }.
say-finding-finished-by = Vous terminez d’habitude { $done } tâches sur { $asked }, la dernière vers { $by }.
say-finding-items-fit = { $items ->
        [one] Une tâche aurait
       *[other] { $items } tâches auraient
    } tenu { $on } des { $days } derniers jours.
say-finding-focus-fits = { $focus } de concentration, c’est ce qui aurait tenu { $on } des { $days } derniers jours ; demandé : { $asked }.
say-finding-estimates = Les tâches prennent { $times } fois le temps que vous pensez.
say-finding-estimates-tag = Ce qui porte #{ $tag } prend { $times } fois le temps que vous pensez.
say-finding-interruptions = Après une interruption, le prochain quart d’heure tranquille commence { $cost } plus tard.
say-finding-closed-late = Vous clôturez d’habitude la journée { $late } après l’heure fixée.
say-finding-rests = d’après { $days } jours
say-number-asked = Tâches demandées, par jour
say-number-done = Tâches terminées, par jour
say-number-by = La dernière, d’habitude
say-number-items-fit = Tâches qui ont tenu
say-number-on = Sur combien de jours
say-number-focus-asked = Concentration demandée
say-number-focus-fits = Concentration qui a tenu
say-number-times = Fois l’estimation, d’habitude
say-number-items = Tâches examinées
say-number-interruptions = Interruptions examinées
say-number-cost = Avant le retour au calme, d’habitude
say-number-for-good = Plus de quart d’heure tranquille ce jour-là
say-number-late = Après l’heure fixée, d’habitude
say-better-fit = { $items ->
        [one] Prévoir désormais une tâche par jour ?
       *[other] Prévoir désormais { $items } tâches par jour ?
    }

## A week looked back on

say-review-title = { $from } – { $to } { $year }
say-review-nothing = Rien n’est noté pour cette semaine.
say-review-sum = { $enough ->
        [one] { $enough } journée sur { $asked } a suffi
       *[other] { $enough } journées sur { $asked } ont suffi
    }.
say-review-time = { $focus } de concentration, { $meetings } en réunion.
say-meetings-share = Les réunions ont pris { $share } % du travail{ $aim ->
        [none] { "" }
       *[other] {"\u202F"}; votre but est { $aim } %
    }.
say-meetings-clear = Plus longue plage libre : { $length }.
say-meetings-announced = Annoncé : { $announced }. Dont tenu : { $held }.
say-meetings-given-back = Temps rendu : { $length }, avec une réponse autrement qu’en direct.
say-meetings-off-rules = { $count ->
        [one] { $count } réunion annoncée était
       *[other] { $count } réunions annoncées étaient
    } hors de vos règles.
say-meetings-reasons = Pourquoi en direct : { $reasons }.
say-series = « { $title } » s’est tenue { $held } fois, { $length } en tout{ $needless ->
        [0] { "" }
        [one] {"\u202F"}; une fois, elle aurait pu être asynchrone
       *[other] {"\u202F"}; { $needless } fois, elle aurait pu être asynchrone
    }.{ $end ->
        [none] { " " }Elle n’a pas de date de fin.
       *[some] { "" }
    }
say-series-untitled = Une réunion qui revient
say-series-reply = Et si nous essayions « { $title } » par écrit pendant un mois ? Si elle nous manque, nous la reprenons.
say-review-meetings = Réunions
say-review-close = Clôture habituelle : { $close }.
say-review-done = Fait
say-review-left = Pas cette semaine
say-review-says = Ce que disent les journées
say-review-head-day = Jour
say-review-head-focus = Concentration
say-review-head-meetings = Réunions
say-review-head-shallow = Léger
say-review-head-closed = Clôture
say-review-head-enough = Assez
say-review-enough = assez
say-review-off = repos
say-became-open = ouverte
say-became-moved = reportée au { $day }
say-became-dropped = laissée
say-became-handed-over = confiée
say-became-handed-to = confiée à { $person }
