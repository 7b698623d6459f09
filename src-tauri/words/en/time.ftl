## Time

# Each language by its own name, which no other language translates.
say-language-en = English
say-language-de = Deutsch
say-language-fr = français
say-language-es = español
say-language-pt-br = português (Brasil)
say-language-ja = 日本語
say-language-ar = العربية
# What stands between the parts of a list, and between parts that have it inside.
say-between = {", "}
say-between-parts = {"; "}
say-duration-minutes = { $minutes } min
say-duration-hours = { $hours } h
say-duration-both = { $hours } h { $minutes }
say-day-short = { $weekday } { $day } { $month }
say-day-long = { $weekday } { $day } { $month }
say-day-of-year = { $date } { $year }
# The clock of twelve hours: { $time } is “4:30”. What stands between has to be a no-break space.
say-clock-am = { $time } am
say-clock-pm = { $time } pm
say-clock-apart = { $time } ({ $offset })
say-today = today
say-tomorrow = tomorrow
# What can be typed for the next day, with commas between.
say-typed-tomorrow = tomorrow, tmrw
say-weekday-short =
    { $number ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
say-weekday-long =
    { $number ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
say-month-short =
    { $number ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
say-month-long =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## Calendar

say-calendar-focus = Focus
say-calendar-meeting = Meeting
say-calendar-worked = { $worked } of focus
