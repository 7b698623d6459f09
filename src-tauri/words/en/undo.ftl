## Taking back

say-undo-start-day = start the day
say-undo-change-definition = change what done means
say-undo-add-item = add an item
say-undo-add-for-later = put something on a later day
say-undo-take-waiting = bring something that waits into today
say-undo-drop-waiting = let something that waits go
say-undo-rename-waiting = rename something that waits
say-undo-move-waiting = move something that waits
say-undo-plan-days-off = plan days off
say-undo-cancel-days-off = cancel days off
say-undo-answer-default = answer the week’s question
say-undo-judge-default = say whether what was tried stays
say-undo-rename-item = rename an item
say-undo-estimate-item = estimate an item
say-undo-change-item-kind = change whether an item counts
say-undo-reorder-item = reorder the items
say-undo-tick-item = { $count ->
        [one] tick an item
       *[other] tick { $count } items
    }
say-undo-return-item = { $count ->
        [one] open an item again
       *[other] open { $count } items again
    }
say-undo-place-item = { $count ->
        [one] give an item its place
       *[other] give { $count } items their place
    }
say-undo-place-thought = give a thought its place
say-undo-start-focus = start focus
say-undo-pause = pause
say-undo-resume = go on
say-undo-extend = extend
say-undo-finish = finish
say-undo-focus-on = change what the focus is on
say-undo-start-break = start a break
say-undo-start-meeting = start a meeting
say-undo-end-meeting = end the meeting
say-undo-settle-meeting = say what became of a meeting
say-undo-log-meeting = note a meeting
say-undo-interrupted = mark an interruption
say-undo-park = park a thought
say-undo-resolve-gap = answer a gap
say-undo-snooze = ask for quiet
say-undo-set-first-step = write the first step
say-undo-set-blocked = write what blocks
say-undo-close-day = end the day
say-undo-reopen-day = reopen the day
say-undo-keep-day-open = keep the day open
say-undo-move-day = move the day to another zone
say-undo-correct-session = set a session right
say-undo-correct-new-session = note a session
say-undo-correct-gap = set a gap right
say-undo-correct-break = set a break right
say-undo-correct-meeting = set a meeting right
say-undo-correct-new-break = note a break
say-undo-correct-item = set an item right
say-undo-correct-interruption = set an interruption right
say-undo-correct-new-interruption = note an interruption
say-undo-correct-end = set the end of a day right
say-undo-import = { $days ->
        [0] import what waits
        [one] import a day
       *[other] import { $days } days
    }
