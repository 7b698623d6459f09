### Not yet read by a native speaker.

## Time

say-language-en = English
say-language-de = Deutsch
say-language-fr = français
say-language-es = español
say-language-pt-br = português (Brasil)
say-language-ja = 日本語
say-language-ar = العربية
say-between = {"، "}
say-between-parts = {"؛ "}
say-duration-minutes = { $minutes } د
say-duration-hours = { $hours } س
say-duration-both = { $hours } س { $minutes } د
say-day-short = { $weekday } { $day } { $month }
say-day-long = { $weekday } { $day } { $month }
say-day-of-year = { $date } { $year }
say-clock-am = { $time } ص
say-clock-pm = { $time } م
say-clock-apart = { $time } ({ $offset })
say-today = اليوم
say-tomorrow = الغد
say-typed-tomorrow = غدًا، غدا
say-weekday-short =
    { $number ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
say-weekday-long =
    { $number ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
say-month-short =
    { $number ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
say-month-long =
    { $number ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }

## Calendar

say-calendar-focus = تركيز
say-calendar-meeting = اجتماع
say-calendar-worked = { $worked } من التركيز
