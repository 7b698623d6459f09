## The usual list

### Help

cli-help-usual = Items that come back by weekday, week or month; they stand in the plan, to be struck at will
cli-help-usual-list = Lists them
cli-help-usual-add = Adds one
    .title = What it is, perhaps with a length: "Timesheet 15m"
    .on = weekdays (every working day), tuesday, monday,friday, monthly:1 or every:2w
    .bonus = As something beyond the definition
cli-help-usual-remove = Takes one off the list
    .item = Its title, or its number in the list

### What is said

cli-usual-none = Nothing comes back by itself. Add something: daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = Usual from now on: { $item }
cli-usual-removed = No longer usual: { $item }
cli-usual-there = “{ $title }” comes back then already.
cli-usual-unknown = Nothing usual is called “{ $given }”.
    .hint = daydone usual shows the list.
cli-usual-several = Several usual items are called “{ $given }”.
    .hint = Name one by its number: daydone usual shows them.
cli-bad-rhythm = say weekdays, tuesday, monday,friday, monthly:1 or every:2w
