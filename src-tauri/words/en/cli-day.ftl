## Command line: a day

cli-total-items =
    { $total ->
        [one] { $done } of one item
       *[other] { $done } of { $total } items
    }
cli-total-focus = { $length } of focus
cli-total-meetings = { $length } in meetings
cli-total-interruptions =
    { $count ->
        [one] one interruption
       *[other] { $count } interruptions
    }

cli-format-field = {"{"}{ $name }{"}"} is no field. There are { $known }, each also as a JSON text, such as {"{json:title}"}.
cli-format-brace = A {"}"} stands alone. A brace is written twice, a field is {"{line}"}.
cli-status-session-focus = Focus
cli-status-session-break = Break
cli-status-session-meeting = Meeting
cli-status-until = until { $time }, { $length } left
cli-status-over = { $length } past { $time }
cli-status-paused = paused since { $time }
cli-status-since = since { $time }
cli-status-worked = { $length } so far
cli-status-next-meeting = Next: { $title } { $times }
cli-status-parked = Parked: { $text }
cli-more = and { $count } more
cli-status-first-step = The first step you left for today: { $text }
cli-status-waiting = Waiting for today: { $titles }
cli-status-change = Changed { $time }: { $text }
cli-status-plan = Plan it: daydone plan "First thing" "Second thing"
cli-status-forgotten = Close it: daydone end (at { $time }, your last sign of work) or daydone end --at HH:MM
cli-status-keep-open = Or go on with it: daydone keep-open
cli-status-zone = You are in { $place } now, the day is not. To move it: daydone move-day
cli-status-gap = { $length } from { $from } wait for an answer: daydone gap
cli-status-reopened = Reopened: { $reason }
cli-item-estimate = about { $length }
cli-item-bonus = bonus
cli-item-moved = waits for { $day }
cli-item-dropped = let go
cli-item-handed = handed over
cli-item-handed-to = with { $person }

cli-day-open = still open
cli-day-closed = closed at { $time }
cli-day-zone = All times are those of { $place }.
cli-day-commitment = It began with: { $definition }.
cli-day-now = now
cli-day-end-open = …
cli-day-nothing-in-particular = Focus
cli-day-communication = communication
cli-day-break = break
cli-day-interrupted = interrupted
cli-day-interrupted-myself = interrupted by yourself
cli-day-change = changed: { $text }
cli-day-nudge = nudge: { $text }
cli-day-enough = enough
cli-day-gap-focus = counted as focus
cli-day-gap-break = a break
cli-day-gap-drop = not counted
cli-day-gap-open = not answered, so not counted
cli-day-first-step = Left for the next day: { $step }
cli-day-none = Nothing is written down for { $day }.
cli-day-none-yet = Nothing has happened today yet.
cli-day-ahead = { $day } is still ahead.
cli-gap-cause-sleep = the computer slept
cli-gap-cause-away = nobody was at the computer
cli-gap-cause-crash = Daydone was not there to see
cli-gap-cause-taken-back = between a step and its undo
cli-gap-cause-held = paused, and somebody was there

## Command line: set right

cli-corrected-day = { $day }: { $sums }
cli-corrected-nothing-left = no focus, no meetings
cli-corrected-end = { $day } ended at { $time }.
cli-corrected-same = It is written down like that already.
cli-corrected-gone = { $name } is gone.

## Command line: the end of the day

cli-end-place = tomorrow (Enter), a date, drop, hand [name], or done?
cli-end-place-thought = tomorrow (Enter), a date, drop, or hand [name]?
cli-end-first-step = The first step for tomorrow? (Enter for none)
cli-end-blocked = Does anything block you? (Enter for nothing)
cli-end-close = Close the day? (Enter, or n)
cli-end-forgotten = { $day } was never ended. Your last sign of work was at { $time }: Enter to end it there, another time, or open to go on with it.
cli-end-left-open = The day is still open.

### Help

cli-help-status = The day as it stands
    .format = A line of your own, with fields: {"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"}; {"{json:title}"} is one as a JSON text
    .waybar = In the form Waybar’s custom module reads
    .follow = A line now and at every change
cli-help-plan = Say what done means today, and start the day
    .bonus = An item beyond the definition; may be given more than once
    .take = Something that waits (see daydone waiting); may be given more than once
    .without_usual = Leave out the usual items of this day
    .titles = The items of the day, in order
cli-help-define = Change what done means, after the start
cli-help-end = End the day; at a terminal it asks about each thing that is left
    .short = Close without questions; what is left waits for the next day
    .just_close = Close without questions, and note that the day was just closed
    .first_step = The first step for tomorrow
    .blocked = What blocks you, for the hand-off
    .at = When the day truly ended
cli-help-handoff = The note for people who work at other hours
    .markdown = As Markdown
cli-help-reopen = Open the closed day again
    .reason = Why; it is remembered
cli-help-keep-open = Let a day that was never ended go on instead of ending it
cli-help-move-day = Live the open day in the time zone this computer is in now
cli-help-day = Everything that is written down of a day, with the names to set it right by
    .date = Which day: today, yesterday, monday or 2026-11-20; the latest one unless said

### What a command did

cli-plan-day-off = Today is a day off.
cli-state-enough = That’s enough for today.
cli-state-enough-again = No longer enough: { $line }.
cli-gave-way = Its day is over now. To close it: daydone end. To go on with it: daydone keep-open
cli-closed = Closed at { $time }
cli-closed-step = Your first step for { $day }: { $step }
cli-closed-quiet = Nothing from Daydone until { $day }.
cli-closed-forgotten = { $day } is closed at { $time }.
cli-closed-gap = { $length } from { $from } are not counted. If that was work: daydone correct { $name } --was focus --day { $date }
cli-handoff-none = Nothing to hand over yet: today is not planned.
cli-reopened = The day is open again. { $line }
cli-kept-open = { $day } goes on.
cli-day-moved = The day goes by the clocks of { $place } now.
