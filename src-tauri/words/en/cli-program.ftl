## Command line: the program itself

### Help

cli-help = Know when your workday is done. Without a verb, opens the window.
    .json = Answer in JSON
    .footer =
        Items are named by their number or by a part of their title that fits only one.
        Lengths are written 50, 50m, 3h, 1h30 or 1.5h, clock times 16:30, 1630 or 4:30pm, days
        tomorrow, friday or 2026-12-03.
        Exit codes: 0 done, 1 refused and nothing has changed, 2 not understood, 3 no agent and none
        could be started, or no answer from it yet, 4 the journal is damaged or gone, 5 done in part,
        or done and not shown.
cli-help-any =
    .all = All of these together
    .any = Any of these, whichever comes first (unless said otherwise)
    .of = At least this many of these
    .shape = A ready shape instead; what it needs more is taken from your usual week
    .deep = With --shape on-off: blocks of deep work, like 3x2h
    .talk = With --shape on-off: blocks of communication, like 1x2h
    .past_boundary = Let this day go on past its boundary, to a stop time in the morning
    .reason = Why a meeting, and no message
    .day = Which day: today, yesterday, monday or 2026-11-20; the latest one unless said
cli-help-open = Open the window, or bring it forward
    .room = In this room: the end of the day, or the line for a stray thought
cli-help-quit = Let Daydone leave; the day is kept
cli-help-agent = Be the resident: started at login, or by whoever comes first
    .clock = Start on a simulated clock at this instant
    .zone = The zone the simulated clock is in; this computer’s unless said
    .away_after = Hold a session after so many milliseconds without keyboard or mouse
    .hook_limit = How many milliseconds a hook may take, and again as many to end
cli-help-clock = Move the simulated clock
cli-help-clock-advance = Let time pass
    .length = How much
cli-help-clock-to = Let time pass until the clock shows this
    .time = The time
cli-help-clock-sleep = Let the computer sleep
    .length = For how long
cli-help-completions = What your shell should offer while you type
    .shell = For which shell
cli-help-man = The manual page, for man -l -
cli-man-verbs = VERBS

### What a command did

cli-opened = The window is on its way.
cli-quit = Daydone has left. The day is kept.
cli-clock = It is { $time }. { $line }
cli-not-known-yet = Daydone has not answered yet: it is not known yet whether this was kept.
cli-not-answered-yet = Daydone has not answered yet.
cli-already-quit = Daydone is not running.
cli-not-written = { $file } could not be written: { $why }
cli-not-shown = Standard output could not be written: { $why }
cli-done-not-shown = It was done, but the answer could not be shown: { $why }
    .hint = How things stand now: daydone status
