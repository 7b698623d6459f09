## What days say

say-finding-finished = You usually finish { $done } of { $asked } items.
say-finding-finished-by = You usually finish { $done } of { $asked } items, the last of them by { $by }.
say-finding-items-fit = { $items ->
        [one] One item
       *[other] { $items } items
    } would have fitted { $on } of the last { $days } days.
say-finding-focus-fits = { $focus } of focus would have fitted { $on } of the last { $days } days; { $asked } were asked for.
say-finding-estimates = Items take { $times } times as long as you think.
say-finding-estimates-tag = What is tagged #{ $tag } takes { $times } times as long as you think.
say-finding-interruptions = After an interruption the next undisturbed quarter of an hour begins { $cost } later.
say-finding-closed-late = You usually close the day { $late } after the time you set.
say-finding-rests = from { $days } days
say-number-asked = Items asked for, a day
say-number-done = Items finished, a day
say-number-by = The last of them, usually
say-number-items-fit = Items that fitted
say-number-on = On how many days
say-number-focus-asked = Focus asked for
say-number-focus-fits = Focus that fitted
say-number-times = Times the estimate, usually
say-number-items = Items looked at
say-number-interruptions = Interruptions looked at
say-number-cost = Until it was quiet again, usually
say-number-for-good = No quiet quarter after, that day
say-number-late = After the time set, usually
say-better-fit = { $items ->
        [one] Plan one item a day from now on?
       *[other] Plan { $items } items a day from now on?
    }

## A week looked back on

say-review-title = { $from } – { $to } { $year }
say-review-nothing = Nothing is written down of this week.
say-review-sum = { $enough } of { $asked } { $asked ->
        [one] day was
       *[other] { $enough ->
            [one] days was
           *[other] days were
        }
    } enough.
say-review-time = { $focus } of focus, { $meetings } in meetings.
say-meetings-share = Meetings took { $share } % of the work{ $aim ->
        [none] { "" }
       *[other] ; your aim is { $aim } %
    }.
say-meetings-clear = Longest clear time: { $length }.
say-meetings-announced = Announced: { $announced }. Held of it: { $held }.
say-meetings-given-back = Given back: { $length }, answered otherwise than in real time.
say-meetings-off-rules = { $count ->
        [one] 1 announced meeting was
       *[other] { $count } announced meetings were
    } off your rules.
say-meetings-reasons = Why in real time: { $reasons }.
say-series = “{ $title }” was held { $held } times, { $length } in all{ $needless ->
        [0] { "" }
        [one] ; one of them could have been asynchronous
       *[other] ; { $needless } of them could have been asynchronous
    }.{ $end ->
        [none] { " " }It has no end date.
       *[some] { "" }
    }
say-series-untitled = A meeting that comes again
say-series-reply = Shall we try “{ $title }” in writing for a month? If it is missed, we bring it back.
say-review-meetings = Meetings
say-review-close = You usually closed at { $close }.
say-review-done = Done
say-review-left = Not this week
say-review-says = What the days say
say-review-head-day = Day
say-review-head-focus = Focus
say-review-head-meetings = Meetings
say-review-head-shallow = Shallow
say-review-head-closed = Closed
say-review-head-enough = Enough
say-review-enough = enough
say-review-off = day off
say-became-open = open
say-became-moved = moved to { $day }
say-became-dropped = dropped
say-became-handed-over = handed over
say-became-handed-to = handed over to { $person }
