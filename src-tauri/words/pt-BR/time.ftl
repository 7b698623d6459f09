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
say-day-short = { $weekday }, { $day } de { $month }
say-day-long = { $weekday }, { $day } de { $month }
say-day-of-year = { $date } de { $year }
say-clock-am = { $time } AM
say-clock-pm = { $time } PM
say-clock-apart = { $time } ({ $offset })
say-today = hoje
say-tomorrow = amanhã
say-typed-tomorrow = amanhã
say-weekday-short =
    { $number ->
        [1] seg
        [2] ter
        [3] qua
        [4] qui
        [5] sex
        [6] sáb
       *[7] dom
    }
say-weekday-long =
    { $number ->
        [1] segunda-feira
        [2] terça-feira
        [3] quarta-feira
        [4] quinta-feira
        [5] sexta-feira
        [6] sábado
       *[7] domingo
    }
say-month-short =
    { $number ->
        [1] jan
        [2] fev
        [3] mar
        [4] abr
        [5] mai
        [6] jun
        [7] jul
        [8] ago
        [9] set
        [10] out
        [11] nov
       *[12] dez
    }
say-month-long =
    { $number ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }

## Calendar

say-calendar-focus = Foco
say-calendar-meeting = Reunião
say-calendar-worked = { $worked } de foco
