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
say-day-short = { $weekday } { $day } { $month }
say-day-long = { $weekday } { $day } de { $month }
say-day-of-year = { $date } de { $year }
say-clock-am = { $time } a. m.
say-clock-pm = { $time } p. m.
say-clock-apart = { $time } ({ $offset })
say-today = hoy
say-tomorrow = mañana
say-typed-tomorrow = mañana
say-weekday-short =
    { $number ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[7] dom
    }
say-weekday-long =
    { $number ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
say-month-short =
    { $number ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
say-month-long =
    { $number ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }

## Calendar

say-calendar-focus = Concentración
say-calendar-meeting = Reunión
say-calendar-worked = { $worked } de concentración
