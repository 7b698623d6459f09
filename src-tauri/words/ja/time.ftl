### Not yet read by a native speaker.

## Time

say-language-en = English
say-language-de = Deutsch
say-language-fr = français
say-language-es = español
say-language-pt-br = português (Brasil)
say-language-ja = 日本語
say-language-ar = العربية
say-between = 、
say-between-parts = ；
say-duration-minutes = { $minutes }分
say-duration-hours = { $hours }時間
say-duration-both = { $hours }時間{ $minutes }分
say-day-short = { $month }{ $day }日（{ $weekday }）
say-day-long = { $month }{ $day }日（{ $weekday }）
say-day-of-year = { $year }年{ $date }
say-clock-am = 午前{ $time }
say-clock-pm = 午後{ $time }
say-clock-apart = { $time } ({ $offset })
say-today = 今日
say-tomorrow = 明日
say-typed-tomorrow = 明日、あした
say-weekday-short =
    { $number ->
        [1] 月
        [2] 火
        [3] 水
        [4] 木
        [5] 金
        [6] 土
       *[7] 日
    }
say-weekday-long =
    { $number ->
        [1] 月曜日
        [2] 火曜日
        [3] 水曜日
        [4] 木曜日
        [5] 金曜日
        [6] 土曜日
       *[7] 日曜日
    }
say-month-short =
    { $number ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
say-month-long =
    { $number ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }

## Calendar

say-calendar-focus = 集中
say-calendar-meeting = 会議
say-calendar-worked = 集中{ $worked }
