## Command line: help

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
    .until = Enough at this time
    .focus = Enough focus
    .communication = Enough communication: meetings, mail, chat
    .sessions = Enough finished focus sessions
    .items = Enough ticked items
    .item = This item ticked; may be given more than once
    .all = All of these together
    .any = Any of these, whichever comes first (unless said otherwise)
    .of = At least this many of these
    .shape = A ready shape instead; what it needs more is taken from your usual week
    .deep = With --shape on-off: blocks of deep work, like 3x2h
    .talk = With --shape on-off: blocks of communication, like 1x2h
    .past_boundary = Let this day go on past its boundary, to a stop time in the morning
    .reason = Why a meeting, and no message
    .day = Which day: today, yesterday, monday or 2026-11-20; the latest one unless said
cli-help-status = The day as it stands
    .waybar = In the form Waybar’s custom module reads
    .follow = A line now and at every change
cli-help-plan = Say what done means today, and start the day
    .bonus = An item beyond the definition; may be given more than once
    .take = Something that waits (see daydone waiting); may be given more than once
    .titles = The items of the day, in order
cli-help-define = Change what done means, after the start
cli-help-add = Add an item
    .title = What it is
    .bonus = Beyond the definition
    .swap = In place of this item, which then waits for tomorrow
    .tomorrow = For tomorrow, not today
    .on = For a later day, not today
    .estimate = How long it may take
cli-help-done = Tick items
    .items = Numbers or parts of titles
cli-help-undone = Open items again: a tick, or a move, taken back
    .items = Numbers or parts of titles
cli-help-item = Change one item
cli-help-item-rename = Give it new words
    .item = Its number or a part of its title
    .title = The new words
cli-help-item-estimate = Say how long it may take
    .item = Its number or a part of its title
    .length = How long; leave it out to take the estimate away
cli-help-item-order = Move it in the list
    .item = Its number or a part of its title
    .position = Its new number
cli-help-item-must = Let it count for the day
    .item = Its number or a part of its title
cli-help-item-bonus = Make it a bonus
    .item = Its number or a part of its title
cli-help-item-move = Give it, or a parked thought, to a later day
    .item = Its number or a part of its words
    .day = Which day
cli-help-item-drop = Let it, or a parked thought, go
    .item = Its number or a part of its words
cli-help-item-hand-over = Give it, or a parked thought, to someone else
    .item = Its number or a part of its words
    .person = Who has it now
cli-help-focus = Start a focus session
    .words = How long (5 to 240 minutes; your usual length unless said) and on which item; a lone number below 5 is an item
    .open_ended = Count up until you finish
    .fit = Shorten it to end with your day
    .anyway = Let it run past the end of your day
    .bonus = Agree that it is beyond enough
cli-help-on = Say which item the session is on from now on
    .item = Its number or a part of its title; leave it out for no item
cli-help-pause = Hold the session
cli-help-resume = Let the held session run on
cli-help-extend = Move the end of the session or break
    .minutes = By how much (1 to 120 minutes)
cli-help-finish = End the session, break or meeting; every minute counts
cli-help-break = Start a break
    .minutes = How long (1 to 120 minutes; your usual length unless said)
cli-help-interrupted = Mark an interruption
    .me = It was you
    .word = A word about it
cli-help-park = Capture a thought without leaving what you do
    .text = The thought
cli-help-meeting = Meetings and other communication
cli-help-meeting-start = Start one; a focus session is held meanwhile
    .length = How long it is planned
    .title = What it is about
cli-help-meeting-end = End it
cli-help-meeting-log = Note one that has already happened today
    .from = When it began
    .to = When it ended
    .title = What it was about
cli-help-gap = What was the time nobody can account for? Without a word, lists it
    .was = What it was; only focus counts
    .number = Which gap, if there are several
    .go_on = Let the paused session run on, whatever the gap was
    .stay = Leave the session paused, whatever the gap was
    .footer =
        A gap is time in a session in which the computer slept, nobody was there, or Daydone was not
        running, or which was paused though you were there. Until you say what it was, it does not
        count. A session that a gap holds runs on when the gap was focus.

        daydone gap             what waits for an answer, with numbers
        daydone gap focus       the first was work
        daydone gap drop 2      the second was neither work nor a break
        daydone correct g1 --was break      another answer later; daydone day shows the names
cli-help-undo = Take back the last command, whatever it was
    .footer =
        Once more takes back the one before it, up to ten; a line that did several things, like
        daydone done 1 2, is one. What lies before a restart of Daydone, a sleep, a set
        clock or a new date stays, and so do settings and copies. Sessions, gaps, meetings and ends
        of the last 30 days are set right with daydone correct.
cli-help-snooze = Ask for quiet
    .minutes = How long (1 to 240 minutes)
cli-help-waiting = What waits for today or later, by day
    .all = All of it, however much that is
cli-help-waiting-take = Bring something that waits into today
    .waiting = Its number or a part of its title
    .bonus = As a bonus
    .swap = In place of this item, which then waits for tomorrow
cli-help-waiting-rename = Give something that waits other words
    .waiting = Its number or a part of its title
    .words = The words
cli-help-waiting-move = Put something that waits on another day
    .waiting = Its number or a part of its title
    .day = The day: tomorrow, friday or 2026-12-03
cli-help-waiting-drop = Let something that waits go
    .waiting = Its number or a part of its title
cli-help-off = Days off ahead: what is left goes to the day after them, and the hand-off says when you are back
    .days = One day (friday, 2026-12-24) or several in a row (2026-12-21..2027-01-04)
cli-help-off-list = The days off that are planned
cli-help-off-cancel = Work after all on days that were planned as days off
    .days = A number of the list, the days themselves, or all
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
cli-help-correct = Set right what is written down of the last 30 days; without a word, shows the latest day
    .name = What: s1 is a session, g1 a gap, b1 a break, m1 a meeting, i1 an interruption, as daydone day names them
    .from = It began then
    .to = It ended then
    .item = It was on this item of its day, or on none; a gap or a break becomes a session of its own
    .split = It was two, and the second began then; with --item the second was on that one
    .was = What a gap was, or with --from and --to a part of it; ask asks again
    .title = What a meeting was about, or the word of an interruption
    .at = An interruption was then
    .by = Who interrupted
    .remove = It was not; a gap that is removed was worked through
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     other times
        daydone correct s2 --item 3                   another item; --item none for none
        daydone correct s2 --split 9:40 --item 2      two sessions, the second on another item
        daydone correct g1 --was focus                a gap: focus, break, drop, or ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     only a part of it
        daydone correct b1 --item 2                   a break that was work; --to for its end
        daydone correct m1 --title "Budget"           a meeting’s words; --reason its reason
        daydone correct i1 --at 10:20                 an interruption; --by me, --title for its word
        daydone correct item 2 --done --day monday    an item; --not-done, --dropped
        daydone correct end 17:40 --day monday        when the day ended
        daydone correct add session 20:00 21:00       what was never noted, also after the end
cli-help-correct-end = The day ended then
    .at = When
cli-help-correct-add = What was never noted
cli-help-correct-add-session = A focus session
    .from = When it began
    .to = When it ended
    .item = Which item of that day it was on
cli-help-correct-add-break = A break
    .from = When it began
    .to = When it ended
cli-help-correct-add-interruption = An interruption
    .at = When
    .word = A word about it
    .me = You interrupted yourself
cli-help-correct-item = An item of the day was done after all, or was not
    .item = Which: its number or a part of its title
    .done = It was done; what waits because of it waits no longer
    .at = When it was done; at the day’s end unless said
    .not_done = It was not done, and waits for the next day
    .to = The day it waits for instead
    .dropped = It was not done, and is dropped
cli-help-correct-add-meeting = A meeting
    .from = When it began
    .to = When it ended
    .title = What it was about
cli-help-history = Days that were: a week, unless another stretch is asked for
    .date = Any date of the week, month or year; today unless said
    .week = The week, Monday to Sunday
    .month = The month
    .year = The year, month by month
    .from = The first date of any stretch
    .to = Its last date; today unless said
    .filter = Only what has these words in its title; #tag for a tag
    .csv = As CSV, a row a day
    .markdown = As a Markdown table
cli-help-review = A week looked back on, on one page of Markdown
    .date = Any date of the week; today unless said
cli-help-search = Find words in items, thoughts, first steps, meetings and notes
    .words = The words; the last one may be only begun
    .limit = How many answers at most (1 to 200); 50 unless said
cli-help-export = Write your days in an open format
    .format = json is everything, csv a row a day, csv-stretches a row a session, gap, break, meeting and interruption, csv-items a row an item, ics a calendar, notes a Markdown note a day
    .to_file = Write there instead of showing it; for notes, the folder
    .from = The first date; the beginning unless said
    .to = The last date; today unless said
cli-help-import = Take in days from Daydone’s own export or another program’s records
    .file = The file, or - for what is piped in; what it would bring is shown first, and nothing happens before you agree
    .from_program = The program that wrote it; seen from the file unless said
    .person = Whose records to take of a file that holds several people’s, by name or address
    .zone = The zone of times without one, like Europe/Lisbon; this computer’s unless said
    .dry_run = Only show what it would bring
    .yes = Do not ask
cli-help-calendar = What a calendar file holds
cli-help-calendar-read = The events of a calendar file on some days; nothing is changed, and no agent is needed
    .file = The file in iCalendar format, or - for what is piped in
    .from = The first date
    .to = The last date
    .zone = Your zone, like Europe/Lisbon: times are shown in it, and those without a zone are taken for it
cli-help-settings = The settings in force
cli-help-settings-get = One of them
    .name = Its name
cli-help-settings-set = Change one of them
    .name = Its name
    .value = Its new value
cli-help-backup = Copies of the journal: one a day is made by itself, and seven are kept
    .footer =
        daydone backup restore 2026-11-20             the copy of that day
        daydone backup restore                        the newest copy
        daydone backup restore ~/usb/daydone.sqlite   any copy of a journal
cli-help-backup-now = Make one now, in place of an earlier one of today
cli-help-backup-list = The copies there are, newest first
cli-help-backup-restore = Go back to a copy; the journal of now is set aside, not deleted
    .copy = The date of a copy, or a file; the newest copy unless said
    .yes = Do not ask
cli-help-doctor = What works on this computer, and what does not
    .repair = Mend the journal, or bring back what can be read of it and of the newest backup
    .yes = With --repair: do not ask
cli-help-open = Open the window, or bring it forward
cli-help-quit = Let Daydone leave; the day is kept
cli-help-agent = Be the resident: started at login, or by whoever comes first
    .clock = Start on a simulated clock at this instant
    .zone = The zone the simulated clock is in; this computer’s unless said
    .away_after = Hold a session after so many milliseconds without keyboard or mouse
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
