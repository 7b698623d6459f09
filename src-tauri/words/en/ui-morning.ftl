## Window: morning

ui-morning = Plan the day
ui-good-morning = Good morning.
ui-good-afternoon = Good afternoon.
ui-good-evening = Good evening.
ui-morning-plain = A few lines, and the day has an end.
ui-day-off-usual = Today is usually a day off. It can stay one.
ui-day-off-planned = Today is a day off, as planned. It can stay one.
ui-first-step-left = Last time you left this for now:
ui-first-step-take = Put it first
ui-plan-items = What makes today enough?
ui-plan-end = And when does it end?
ui-plan-line = Item
ui-plan-line-bonus = Bonus item
ui-plan-add = Next item
ui-plan-add-first = The first thing that matters today
ui-plan-add-more = One more, if today needs it
ui-plan-add-bonus = The day holds { $limit }; one more is a bonus
ui-plan-moved = moved to today
ui-plan-remove = Take “{ $title }” off the plan
ui-waiting-title = Later
ui-waiting-tags = Tags
ui-waiting-this-week = This week
ui-waiting-next-week = Next week
ui-waiting-week-of = Week of { $day }
ui-waiting-about = Put on later days. Each comes up on its own day.
ui-waiting-none = Nothing waits for a later day.
ui-waiting-today = For today
ui-waiting-into = Today
ui-waiting-into-name = Put “{ $title }” on today’s list
ui-waiting-move = Move
ui-waiting-move-name = Move “{ $title }” to another day
ui-waiting-waits = It waits for { $day }.
ui-waiting-to-next = To { $day }
ui-waiting-to-date = To another date
ui-waiting-more = Show more of the { $count } that follow
ui-waiting-more-found = { $count } more wait. Search in History finds each of them.
ui-waiting-back = Back
ui-waiting-to = { $count ->
    [one] 1 thing waits for a later day
   *[other] { $count } things wait for later days
    }
ui-off-away = Away longer? Plan days off
ui-off-planned = Planned days off
ui-off-plan = Plan days off
ui-off-about = What is left goes to the day after them, and the hand-off says when you are back.
ui-off-from = First day off
ui-off-to = Last day off
ui-off-do = Plan them
ui-off-back = Back on { $day }
ui-off-cancel = Work after all
ui-off-cancel-name = Work after all: { $days }
ui-settings-first-day = The week begins on
ui-settings-first-day-auto = as the system says ({ $day })
ui-key-waiting = What waits for later days
ui-history-found-waiting = waiting
ui-waiting = Also waiting
ui-waiting-take = Add
ui-waiting-take-name = Add “{ $title }” to the plan
ui-waiting-drop = Let go
ui-waiting-drop-name = Let go of “{ $title }”
ui-start-day = Start the day
ui-start-day-off = Take the day off

## Window: shapes and rules

ui-shape-own = Say it yourself
ui-shape-whenever =
    { $items ->
        [0] all items, whenever
        [one] 1 item, whenever
       *[other] all { $items } items, whenever
    }
ui-shape-items-or =
    { $items ->
        [0] all items, or { $until }
        [one] 1 item, or { $until }
       *[other] all { $items } items, or { $until }
    }
ui-rule-need = How much of it is needed
ui-rule-all = All of it
ui-rule-any = Any of it
ui-rule-at-least = At least
ui-rule-how-many = How many are needed
ui-rule-measure = Criterion { $n }
ui-rule-add = Add a criterion
ui-rule-remove = Leave out “{ $what }”
