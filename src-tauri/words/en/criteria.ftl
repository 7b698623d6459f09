## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [0] *all items* are ticked
        [1] *the one item* is ticked
        [2] *both items* are ticked
       *[other] all *{ $count } items* are ticked
    }
ui-measure-all-items = all items are ticked

### Some of the items

say-criterion-items =
    { $count ->
        [1] *one item* is ticked
       *[other] *{ $count } items* are ticked
    }
cli-criterion-items = Enough ticked items
ui-measure-items = so many items are ticked
ui-left-items =
    { $count ->
        [one] 1 item left
       *[other] { $count } items left
    }
ui-tile-items = Items

### Focus

say-amount-focus = *{ $length }* of focus
cli-criterion-focus = Enough focus
ui-measure-focus = so much focus
ui-left-focus = { $left } of focus left
ui-tile-focus = Deep work

### Sessions

say-amount-sessions =
    { $count ->
        [1] *one focus session*
       *[other] *{ $count } focus sessions*
    }
say-line-sessions = { $value } of { $target } sessions
cli-criterion-sessions = Enough finished focus sessions
ui-measure-sessions = so many sessions
ui-left-sessions =
    { $count ->
        [one] 1 session left
       *[other] { $count } sessions left
    }
ui-tile-sessions = Sessions

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }* of undisturbed focus
       *[other] *{ $count } × { $length }* of undisturbed focus
    }
say-line-undisturbed = { $value } of { $target } undisturbed
cli-criterion-undisturbed = Enough focus without a meeting or an interruption inside: 90m, or 2x60m
ui-measure-undisturbed = focus without interruption
ui-left-undisturbed =
    { $count ->
        [one] 1 undisturbed time left
       *[other] { $count } undisturbed times left
    }
ui-tile-undisturbed = Undisturbed

### Communication

say-amount-communication = *{ $length }* of communication
cli-criterion-communication = Enough communication: meetings, mail, chat
ui-measure-communication = so much communication
ui-left-communication = { $left } of communication left
ui-tile-communication = Communication
ui-tile-meetings = Meetings

### A clock time

say-criterion-clock = it is *{ $time }*
cli-criterion-until = Enough at this time
ui-measure-clock = the clock shows

### One named item

say-criterion-item = *“{ $title }”* is ticked
say-criterion-lost-item = *an item that is gone* is ticked
cli-criterion-item = This item ticked; may be given more than once
ui-measure-item = one item is ticked
