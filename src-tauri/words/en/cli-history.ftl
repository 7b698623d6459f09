## Command line: history and search

cli-plan-definition = Done for today when { $definition }.
cli-history-nothing = Nothing is written down of these days.
cli-history-enough = { $enough } of { $days } { $days ->
        [one] day
       *[other] days
    } enough
cli-history-close = usually closed at { $time }
cli-history-legend = { $focus } focus  { $meetings } meetings  { $shallow } shallow
cli-review-due = The week is over. To look back on it: daydone review
cli-search-nothing = Nothing was found.
cli-search-latest =
    { $count ->
        [one] The latest one. There may be older ones.
       *[other] The latest { $count }. There may be older ones.
    }
cli-found-item = item
cli-found-thought = thought
cli-found-waiting = waiting
cli-found-first-step = first step
cli-found-blocked = blocked
cli-found-meeting = meeting
cli-found-interruption = interruption
cli-found-reopening = reopened
