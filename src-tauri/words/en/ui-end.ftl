## Window: the end of the day

ui-end-top = End the day
ui-end-minute = about a minute
ui-end-just-close = just close
ui-end-title-enough = That’s enough for today.
ui-end-title = Let the day end here.
ui-end-loose-ends = Loose ends
ui-end-first-step =
    { $next ->
        [tomorrow] Tomorrow’s first step
       *[later] The first step for { $day }
    }
ui-end-first-step-hint = The one thing to open first
ui-end-hand-off = Hand-off, for people in other time zones
ui-end-leave-out = Leave out
ui-end-put-back = Put back
ui-end-blocked = What blocks you, if anything
ui-end-blocked-hint = Waiting for access to staging
ui-end-close = Close the day
ui-end-not-yet = Not yet
ui-end-quiet = Quiet until your next day
ui-end-session-finishes = What runs now is finished and kept
ui-place-of = Where does “{ $title }” go?
ui-place-done = Done
ui-place-next =
    { $next ->
        [tomorrow] Tomorrow
       *[later] { $day }
    }
ui-place-later = Later
ui-place-drop = Drop
ui-place-hand-over = Hand over
ui-place-date = Which day for “{ $title }”
ui-place-person = Who takes “{ $title }”
ui-place-person-hint = Who takes it, if you like to say
ui-copy = Copy
ui-copy-hand-off = Copy the hand-off
ui-copy-markdown = As Markdown
ui-copied = Copied.
ui-copy-failed = Copying did not work here.
ui-deep = { $length } deep
ui-sum-items = { $done } of { $total } items
ui-sum-meetings = { $length } in meetings
ui-sum-interruptions =
    { $count ->
        [one] 1 interruption
       *[other] { $count } interruptions
    }
ui-sum-quiet = A quiet day.

## Window: closed

ui-closed-title = The day is closed.
ui-closed-day-off = A day off.
ui-closed-rest = Rest is part of the work.
ui-closed-nothing-waits = Nothing is waiting for you today.
ui-closed-of = { $done } of { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] Tomorrow starts with
       *[later] { $day } starts with
    }
ui-closed-reopen = Reopen the day…
ui-reopen-title = Open the day again?
ui-reopen-why = Say why. It is kept with the day.
ui-reopen-leave = Leave it closed
ui-reopen-do = Reopen
