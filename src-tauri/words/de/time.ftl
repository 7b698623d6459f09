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
say-between-parts = {"; "}
say-duration-minutes = { $minutes } min
say-duration-hours = { $hours } h
say-duration-both = { $hours } h { $minutes }
say-day-short = { $weekday } { $day }. { $month }
say-day-long = { $weekday }, { $day }. { $month }
say-day-of-year = { $date } { $year }
say-clock-am = { $time } AM
say-clock-pm = { $time } PM
say-clock-apart = { $time } ({ $offset })
say-today = heute
say-tomorrow = morgen
say-typed-tomorrow = morgen
say-weekday-short =
    { $number ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    }
say-weekday-long =
    { $number ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
say-month-short =
    { $number ->
        [1] Jan
        [2] Feb
        [3] Mär
        [4] Apr
        [5] Mai
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Okt
        [11] Nov
       *[12] Dez
    }
say-month-long =
    { $number ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }

## Calendar

say-calendar-focus = Fokus
say-calendar-meeting = Meeting
say-calendar-worked = { $worked } Fokus
