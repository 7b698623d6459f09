### Not yet read by a native speaker.

## Time

say-language-en = English
say-language-de = Deutsch
say-language-fr = français
say-language-es = español
say-language-pt-br = português (Brasil)
say-language-ja = 日本語
say-language-ar = العربية
say-between = {", "}
say-between-parts = {" ; "}
say-duration-minutes = { $minutes } min
say-duration-hours = { $hours } h
say-duration-both = { $hours } h { $minutes }
say-day-short =
    { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
say-day-long =
    { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
say-day-of-year = { $date } { $year }
say-clock-am = { $time } AM
say-clock-pm = { $time } PM
say-clock-apart = { $time } ({ $offset })
say-today = aujourd’hui
say-tomorrow = demain
say-typed-tomorrow = demain
say-weekday-short =
    { $number ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    }
say-weekday-long =
    { $number ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
say-month-short =
    { $number ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
say-month-long =
    { $number ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }

## Calendar

say-calendar-focus = Concentration
say-calendar-meeting = Réunion
say-calendar-worked = { $worked } de concentration
