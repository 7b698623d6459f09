## Command line: notes and steps

cli-help-note = The note of an item: read it, or write it
    .item = Its number or a part of its title; of what waits, a part of its title
    .text = The note, as Markdown; an empty text takes it back; leave it out to read it
cli-help-step = Steps inside an item, up to seven
cli-help-step-add = One more step
    .item = The item: its number or a part of its title; of what waits, a part of its title
    .text = Its words
cli-help-step-tick = Tick steps
    .item = The item: its number or a part of its title; of what waits, a part of its title
    .steps = Its number or a part of its words
cli-help-step-untick = Open steps again
    .item = The item: its number or a part of its title; of what waits, a part of its title
    .steps = Its number or a part of its words
cli-help-step-rename = Give a step other words
    .item = The item: its number or a part of its title; of what waits, a part of its title
    .step = Its number or a part of its words
    .text = Its words
cli-help-step-move = Move a step among the others
    .item = The item: its number or a part of its title; of what waits, a part of its title
    .step = Its number or a part of its words
    .position = Its new number
cli-help-step-remove = Remove a step
    .item = The item: its number or a part of its title; of what waits, a part of its title
    .step = Its number or a part of its words
cli-details-none = “{ $title }” has no note and no steps.
cli-no-such-step = “{ $title }” has no step { $given }.
