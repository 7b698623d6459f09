## Window: history

ui-history-ago =
    { $days ->
        [0] Today, so far
        [1] Yesterday
       *[other] { $days } days ago
    }
ui-history-ago-months = { $months } months ago
ui-history-ago-years = { $years } years ago
ui-history-another-date = Another date
ui-history-date = { $day }. Go to another date
ui-history-month-earlier = One month earlier
ui-history-month-later = One month later
ui-history-arc = The day from { $start } to { $end }. Focus: { $focus }. Meetings: { $meetings }.
ui-history-arc-open = The day from { $start }, open. Focus so far: { $focus }. Meetings: { $meetings }.
ui-history-of-focus = of focus
ui-history-and-meetings = of focus, and { $meetings } in meetings
ui-history-zone = Times are { $city } time.
ui-history-path = The day’s path
ui-history-done-meant = Done for the day when
ui-history-met = Enough at { $time }.
ui-history-not-met = Closed at { $time }; what was left could wait.
ui-history-not-yet-met = Not yet.
ui-history-commitment = In the morning it was: { $definition }.
ui-history-was-focus = focus
ui-history-was-break = a break
ui-history-was-drop = not counted
ui-history-was-nothing = not answered
ui-history-interrupted-others = Interrupted
ui-history-interrupted-myself = Interrupted yourself
ui-history-nudge = Daydone said: { $text }
ui-history-ended = The day ended
ui-history-ticked = ticked
ui-history-first-step = It left as a first step
ui-history-no-work = No session and no meeting is written down.
ui-history-day-off = A day off. Rest is part of the work.
ui-history-nothing = Nothing is written down for this day, and that is fine.
ui-history-not-begun = This day has not begun yet.
ui-history-not-correctable = The last 30 days can be set right; this one stays as it is.

## Window: days in pictures

ui-history-views = Ways to look back
ui-history-view-day = Day
ui-history-view-week = Week
ui-history-view-month = Month
ui-history-view-year = Year
ui-history-view-trends = Trends
ui-history-top-week = Week { $number }
ui-history-top-month = Month
ui-history-top-year = Year
ui-history-top-trends = Trends
ui-history-top-find = Find
ui-history-earlier =
    { $view ->
        [day] One day earlier
        [month] One month earlier
        [year] One year earlier
        [trends] Half a year earlier
       *[week] One week earlier
    }
ui-history-later =
    { $view ->
        [day] One day later
        [month] One month later
        [year] One year later
        [trends] Half a year later
       *[week] One week later
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] One day; what was left could wait.
               *[other] One day. It ended at { $close }; what was left could wait.
            }
           *[other] One day, and it was enough{ $close ->
                [none] .
               *[other] ; it ended at { $close }.
            }
        }
       *[other] { $enough } of { $days } days { $enough ->
            [one] was
           *[other] were
        } enough{ $close ->
            [none] .
           *[other] ; the usual end was { $close }.
        }
    }
ui-history-going-on = The day goes on. It is looked back on when it is over.
ui-history-all-rest = Only rest. That is what it is for.
ui-history-unasked = Nothing was set out to do on these days.
ui-history-none =
    { $view ->
        [month] Nothing is written down for this month, and that is fine.
        [year] Nothing is written down for this year, and that is fine.
        [trends] Nothing is written down for this half year, and that is fine.
       *[week] Nothing is written down for this week, and that is fine.
    }
ui-history-none-of =
    { $view ->
        [month] No item with “{ $text }” in this month.
        [year] No item with “{ $text }” in this year.
        [trends] No item with “{ $text }” in this half year.
       *[week] No item with “{ $text }” in this week.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } of focus
        [meetings] { $time } in meetings{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent } %)
        }
       *[shallow] { $time } of other work
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [0] { "" }
       *[other] { $done } of { $total } items.
    } { $off ->
        [0] { "" }
        [one] One day off.
       *[other] { $off } days off.
    }
ui-history-series = One series to look at
ui-history-series-copy = Copy a text
ui-history-where-time-went = Where the time went
ui-history-days-that-were-enough = Days that were enough
ui-history-square =
    { $day }: { $was }{ $closed ->
        [none] { "" }
       *[other] , ended at { $closed }
    }
ui-history-bars = The days
ui-history-bar =
    { $day }: { $worked }{ $closed ->
        [none] { "" }
       *[other] , ended at { $closed }
    }{ $enough ->
        [true] , enough
       *[false] { "" }
    }
ui-history-bar-no-work = no work
ui-history-bar-rest = { $day }: rest
ui-history-bar-nothing = { $day }: nothing written down
ui-history-bar-nothing-of = { $day }: no “{ $text }”
ui-history-kind-focus = focus
ui-history-kind-meetings = meetings
ui-history-kind-shallow = other work
ui-history-enough-yes = enough
ui-history-enough-unasked = nothing was set out to do
ui-history-enough-no = not met
ui-history-enough-yet = not yet
ui-history-enough-nothing = nothing written down
ui-history-enough-nothing-of = no “{ $text }”
ui-history-rest = rest
ui-history-percent = { $percent } %
ui-history-steps = Steps
ui-history-by-week = By week
ui-history-by-month = By month
ui-history-step-week = Week
ui-history-step-month = Month
ui-history-trend-close = The day ends at
ui-history-trend-enough = Days that were enough
ui-history-trend-by = Enough by
ui-history-trend-focus = Focus a day
ui-history-trend-interruptions = Interruptions a day
ui-history-trend-meetings = Share of meetings
ui-history-trend-clear = Longest clear time
ui-history-trend-value = { $what }: { $value }
ui-history-trend-words = { $what }: { $latest } lately; from { $lowest } to { $highest }
ui-history-days-say = What your days say
ui-history-offer-take = Yes, from now on
ui-history-offer-let-go = Let it go
ui-history-offer-taken =
    { $items ->
        [one] A day holds 1 item from now on.
       *[other] A day holds { $items } items from now on.
    }
ui-history-review = Look back on the week
ui-history-review-beside = The week in numbers
ui-history-review-this = This week
ui-history-review-before = The week before
ui-history-review-done = Done
ui-history-review-left = Went elsewhere
ui-question = Question one default
ui-question-try = Try for a week: { $what }
ui-question-keep = Keep it
ui-question-not-now = Not now
ui-question-trying = You try for a week
ui-question-tried = Last week you tried
ui-question-stays = Keep it
ui-question-goes = Let it go
ui-question-figure = { $name }: { $now }, the week before { $before }.
ui-question-settings = Open it in the settings
ui-question-told-keep = It stays as it is.
ui-question-told-try = The next week’s review asks whether it served you.
ui-question-told-not-now = Not now. It comes back in eight weeks at the earliest.
ui-question-told-stays = It stays.
ui-question-told-goes = It goes. Things are as before.
ui-history-review-copy = Copy as Markdown
ui-history-review-back = Back to the week
ui-history-top-review = Review, week { $number }
ui-history-sum-enough = Days that were enough
ui-history-sum-close = The usual end
ui-history-sum-items = Items
ui-history-sum-focus = Focus
ui-history-sum-meetings = Meetings
ui-history-sum-share = Share of meetings
ui-history-sum-aim = your aim is { $percent } %
ui-history-sum-announced = Announced meetings
ui-history-sum-held = held
ui-history-sum-given-back = given back
ui-history-sum-off-rules = off your rules
ui-history-sum-clear = Longest clear time
ui-history-sum-shallow = Other work
ui-history-sum-interruptions = Interruptions
ui-history-find = Find words or a #tag
ui-history-find-hint = Words of anything, or #tag
ui-history-find-close = Back
ui-history-count-only = Count only items with “{ $text }”
ui-history-count-all = Count everything
ui-history-only = Only “{ $text }” counts here.
ui-history-found =
    { $count ->
        [0] Nothing found.
        [one] Found once.
       *[other] { $most ->
            [true] The latest { $count }.
           *[false] Found { $count } times.
        }
    }
ui-history-found-where = { $kind }, { $day }
ui-history-found-item = item
ui-history-found-note = note
ui-history-found-step = step
ui-history-found-thought = parked thought
ui-history-found-first_step = first step
ui-history-found-blocked = what blocked
ui-history-found-meeting = meeting
ui-history-found-interruption = interruption
ui-history-found-reopening = why it was reopened
ui-history-as-table = As a table
ui-history-as-table-of = As a table: { $title }
ui-history-column-day = Day
ui-history-column-enough = Enough
ui-history-column-focus = Focus
ui-history-column-meetings = Meetings
ui-history-column-shallow = Other work
ui-history-column-closed = Ended
ui-history-column-items = Items

## Window: setting right

ui-correct = Set right
ui-correct-new-session = Add a session
ui-correct-new-break = Add a break
ui-correct-new-meeting = Add a meeting
ui-correct-when = It was
ui-correct-add = Add it
ui-correct-times = Times
ui-correct-item = It was on
ui-correct-set = Set
ui-correct-about = What it was about, and why
ui-correct-split = It was two; the second began at
ui-correct-split-at = The second began at
ui-correct-split-item = The second was on
ui-correct-split-do = Split
ui-correct-was = What was it?
ui-correct-answer = Answer
ui-correct-own = It was a session of its own, on
ui-correct-own-do = Set apart
ui-correct-end = The day truly ended at
ui-correct-remove-session = It was no session
ui-correct-remove-meeting = It was no meeting
ui-correct-own-break = It was work, on
ui-correct-remove-break = It was no break
ui-correct-remove-gap = I worked through it
ui-correct-item-done = It was done, at
ui-correct-item-not-done = It was not done
ui-correct-item-place = It was not done, and
ui-correct-item-waits = Put it on the next day
ui-correct-item-drop = Drop it
ui-correct-interruption = Who it was, and a word about it
ui-correct-interruption-word = A word about it
ui-correct-remove-interruption = It was no interruption
ui-correct-undo-hint = Undo brings it back.
