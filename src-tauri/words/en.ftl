# Every sentence of Daydone in English: the agent, the tray, notifications, the command line and the
# window read this one file. A language is one more file like it.
#
# Tone: short, warm, exact. No cheering, no scolding. Keep to plain Fluent: messages, attributes,
# placeables and selectors on numbers, so that every implementation reads it alike.
# *Asterisks* in say-criterion-… mark the words a person can change.

## Time

say-duration-minutes = { $minutes } min
say-duration-hours = { $hours } h
say-duration-both = { $hours } h { $minutes }
say-day-short = { $weekday } { $day } { $month }
say-day-long = { $weekday } { $day } { $month }
say-day-of-year = { $date } { $year }
say-clock-apart = { $time } ({ $offset })
say-today = today
say-tomorrow = tomorrow
say-weekday-short =
    { $number ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
say-weekday-long =
    { $number ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
say-month-short =
    { $number ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
say-month-long =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## Definition

say-criterion-all-items =
    { $count ->
        [0] *all items* are ticked
        [1] *the one item* is ticked
        [2] *both items* are ticked
       *[other] all *{ $count } items* are ticked
    }
say-criterion-items =
    { $count ->
        [1] *one item* is ticked
       *[other] *{ $count } items* are ticked
    }
say-criterion-clock = it is *{ $time }*
say-criterion-item = *“{ $title }”* is ticked
say-criterion-lost-item = *an item that is gone* is ticked
say-amount-focus = *{ $length }* of focus
say-amount-communication = *{ $length }* of communication
say-amount-sessions =
    { $count ->
        [1] *one focus session*
       *[other] *{ $count } focus sessions*
    }
say-amounts-done =
    { $one ->
        [1] { $amounts } is done
       *[0] { $amounts } are done
    }
say-and = { $first } and { $second }
say-and-pause = { $first }, and { $second }
say-or = { $first }, or { $second }
say-or-between = { $first } or { $second }
say-either-or = either { $first } or { $second }
say-comma = { $first }, { $second }
say-semicolon = { $first }; { $second }
say-at-least = at least *{ $count }* of these: { $list }
say-at-least-inside = at least *{ $count }* of these ({ $list })
say-day-off = today is a *day off*

say-zone-variable-in-doubt = TZ is “{ $value }”, which names no time zone. Daydone goes by { $zone }.
say-zone-system-in-doubt = The system names no time zone that Daydone knows, so it goes by { $zone }.

## Scope changes

say-nudge-last-good-start = a last good start
say-nudge-wrap-up = time to wrap up
say-nudge-enough = enough
say-nudge-past-your-end = past your end
say-scope-added = added “{ $title }”
say-scope-swapped = swapped “{ $out }” for “{ $into }”
say-scope-left = took off “{ $title }”
say-scope-kind = changed whether “{ $title }” counts
say-scope-redefined = changed what done means

## State in one line

say-line-unplanned = Not planned yet
say-line-day-off = A day off
say-line-forgotten = { $day } was never ended
say-line-closed = Closed at { $time }
say-line-enough = Enough
say-line-open = The day is open
say-line-beyond = beyond enough
say-line-measure = { $value } of { $target }
say-line-sessions = { $value } of { $target } sessions
say-line-enough-at = enough at { $time }
say-line-not-before = not before { $time }
say-line-perhaps-at = { $time } is one way
say-line-focus-until = Focus until { $time }
say-line-focus-open = Focus since { $time }
say-line-focus-over = Focus, past { $time }
say-line-paused = Paused since { $time }
say-line-break-until = Break until { $time }
say-line-break-over = Break is over
say-line-meeting = Meeting since { $time }
say-line-meeting-until = Meeting until { $time }

## Hand-off

say-hand-off-done = Done
say-hand-off-next = Next
say-hand-off-blocked = Blocked
say-hand-off-back = Back
say-hand-off-nothing = —

## What days say

say-finding-finished = You usually finish { $done } of { $asked } items.
say-finding-finished-by = You usually finish { $done } of { $asked } items, the last of them by { $by }.
say-finding-items-fit = { $items ->
        [one] One item
       *[other] { $items } items
    } would have fitted { $on } of the last { $days } days.
say-finding-focus-fits = { $focus } of focus would have fitted { $on } of the last { $days } days; { $asked } were asked for.
say-finding-estimates = Items take { $times } times as long as you think.
say-finding-estimates-tag = What is tagged #{ $tag } takes { $times } times as long as you think.
say-finding-interruptions = After an interruption the next undisturbed quarter of an hour begins { $cost } later.
say-finding-closed-late = You usually close the day { $late } after the time you set.
say-finding-rests = from { $days } days
say-number-asked = Items asked for, a day
say-number-done = Items finished, a day
say-number-by = The last of them, usually
say-number-items-fit = Items that fitted
say-number-on = On how many days
say-number-focus-asked = Focus asked for
say-number-focus-fits = Focus that fitted
say-number-times = Times the estimate, usually
say-number-items = Items looked at
say-number-interruptions = Interruptions looked at
say-number-cost = Until it was quiet again, usually
say-number-for-good = No quiet quarter after, that day
say-number-late = After the time set, usually
say-better-fit = { $items ->
        [one] Plan one item a day from now on?
       *[other] Plan { $items } items a day from now on?
    }

## Calendar

say-calendar-focus = Focus
say-calendar-meeting = Meeting
say-calendar-worked = { $worked } of focus

## A week looked back on

say-review-title = { $from } – { $to } { $year }
say-review-nothing = Nothing is written down of this week.
say-review-sum = { $enough } of { $asked } { $asked ->
        [one] day was
       *[other] days were
    } enough.
say-review-time = { $focus } of focus, { $meetings } in meetings.
say-review-close = You usually closed at { $close }.
say-review-done = Done
say-review-left = Not this week
say-review-says = What the days say
say-review-head-day = Day
say-review-head-focus = Focus
say-review-head-meetings = Meetings
say-review-head-shallow = Shallow
say-review-head-closed = Closed
say-review-head-enough = Enough
say-review-enough = enough
say-review-off = day off
say-became-open = open
say-became-moved = moved to { $day }
say-became-dropped = dropped
say-became-handed-over = handed over
say-became-handed-to = handed over to { $person }

## Reasons of a meeting

say-reason-performance-review = performance review
say-reason-final-decision = final decision
say-reason-urgent = urgent
say-reason-hype-call = hype call
say-reason-hangout = hangout
say-reason-celebration = celebration
say-reason-could-have-been-async = could have been asynchronous

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = A last good start for { $length }
    .body = Started by { $last }, they end by { $end }, and so does your day.
notice-wrap-up = Your day is planned until { $end }.
    .body = A good moment to write down the first step for the next day.
notice-enough = That’s enough for today.
    .body = { $why }
notice-enough-since = Enough since { $time }.
notice-past-your-end =
    { $end ->
        [no] Your day has been enough since { $since }.
       *[other] Your day was planned until { $end }.
    }
    .body = What is left can wait.
notice-focus-ended = The time you set is over
    .body = Since { $since }: { $title }
notice-focus-ended-plain = The time you set is over
    .body = Since { $since }. It goes on counting until you finish.
notice-break-over = The break is over
    .body = Since { $since }. Whenever you are ready.
notice-meeting-ended = The meeting was planned until { $since }
    .body = It goes on counting until you end it.
notice-hold = Paused since { $since }. Going on?
    .body = What you do meanwhile is not counted.
notice-gap = What were the { $length } from { $from }?
    .body = Without an answer this time does not count.
notice-do-open = Open Daydone
notice-do-start-focus = Start focus
notice-do-finish = Finish
notice-do-extend = 5 more minutes
notice-do-break = Take a break
notice-do-end-meeting = End the meeting
notice-do-end-day = End the day
notice-do-later = 15 more minutes
notice-do-go-on = Go on
notice-do-gap-focus = Focus
notice-do-gap-break = A break
notice-do-gap-drop = Drop it

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
say-undo-add-session = note a session
say-undo-correct-gap = set a gap right
say-undo-correct-break = set a break right
say-undo-correct-meeting = set a meeting right
say-undo-add-break = note a break
say-undo-correct-item = set an item right
say-undo-correct-interruption = set an interruption right
say-undo-add-interruption = note an interruption
say-undo-correct-end = set the end of a day right
say-undo-import = { $days ->
        [0] import what waits
        [one] import a day
       *[other] import { $days } days
    }

## Refused

refused-text-empty = There are no words in it.
    .hint = Write at least one character.
refused-text-too-long = { $length } characters are too many.
    .hint = { $limit } fit.
refused-text-control = It holds a character that cannot be shown ({ $character }).
    .hint = Take it out and try again.
refused-no-day = Today is not planned yet.
    .hint = Say what done means today, or start a focus session.
refused-day-already-started = Today is already planned.
    .hint = Add to it, or change what done means.
refused-day-is-closed = The day is closed.
    .hint = Open it again with a reason, or leave it for the next day.
refused-day-is-not-closed = The day is not closed.
refused-day-is-past = That day is over and stays closed.
    .hint = Plan today instead.
refused-forgotten-day = { $day } was never ended.
    .hint = End that day first.
refused-day-is-full = The day holds { $limit } { $limit ->
        [one] item
       *[other] items
    }.
    .hint = Move another one to a later day, add this one as a bonus, or put it on the next day.
refused-day-is-enough = Today is enough.
    .hint = Do it as a bonus, or put it on the next day.
refused-too-many-items = Those are { $named } items, and the day holds { $limit }.
    .hint = Choose { $limit }. The others can wait, or be a bonus.
refused-list-is-long = { $list ->
        [waiting] At most { $limit } things wait for later days.
        [thoughts] At most { $limit } thoughts are kept without a place.
        [days_off] At most { $limit } stretches of days off are kept.
        [records] So much is written down of this day that it takes no more: the limit is { $limit }.
       *[items] The list holds at most { $limit } items.
    }
    .hint = { $list ->
        [waiting] Take or drop some of them first.
        [thoughts] Give some of them a place first.
        [days_off] Days off that follow one another count as one stretch.
        [records] What is there is kept, and the day can be ended.
       *[items] Put it on a later day.
    }
refused-crosses-day-end = It would run past { $end }.
    .hint =
        { $fits ->
            [0] Less than 5 minutes are left until then. Tomorrow is a good time too.
           *[other] { $fits } minutes still fit before { $end }.
        }
refused-crosses-day-end-end = the end of your day
refused-length-out-of-range = That length is not possible.
    .hint = Choose between { $least } and { $most } minutes.
refused-number-out-of-range = That number is not possible.
    .hint = Choose between { $least } and { $most }.
refused-stop-time-over = { $time } is over in this day, which ends at { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] Choose a time that lies ahead.
               *[other] Choose a time that lies ahead, { $ahead } for example.
            }
           *[other] This day can go on past { $ends }, to { $time }.
        }
refused-definition-unsound = That definition cannot be met.
    .hint = Name at least one thing, at most nine, and ask for no more than there are.
refused-unknown-item = There is no such item today.
    .hint = Name it by its number or by a part of its title.
refused-item-not-open = That item is not open.
    .hint = Take it back first.
refused-item-is-open = That item is open already.
refused-unknown-waiting = Nothing like that is waiting.
refused-unknown-thought = No such thought is parked.
refused-unknown-gap = That gap is answered already, or never was.
refused-date-not-ahead = That date is not ahead.
    .hint = Choose a day after today, within a year.
refused-days-off-not-ahead = Those days cannot be planned as days off.
    .hint = Begin on { $day } or later, and end within a year.
refused-no-days-off = None of those days is a planned day off that is still ahead.
    .hint = See the planned ones with: daydone off
refused-focus-goes-on = A focus session is going on.
    .hint = Finish it first.
refused-break-goes-on = A break is going on.
    .hint = Finish it first.
refused-meeting-goes-on = A meeting is going on.
    .hint = End it first.
refused-nothing-goes-on = Nothing is going on.
refused-no-focus = No focus session is going on.
    .hint = Start one first.
refused-already-paused = The session is paused already.
    .hint = Resume it, or finish.
refused-not-paused = The session is not paused.
refused-open-ended = An open-ended session has no end to move.
    .hint = It counts until you finish.
refused-no-meeting = No meeting is going on.
refused-stretch-unsound = Those times cannot be.
    .hint = It begins before it ends and lies within its day: not after its end, not ahead of now. A split lies inside what it splits.
refused-stretch-taken = That time is already accounted for.
    .hint = Choose a stretch without focus, break or meeting in it.
refused-end-unsound = The day cannot have ended then.
    .hint = Choose a time after your last sign of work, and not ahead of now.
refused-nothing-forgotten = No earlier day waits for its end.
refused-same-zone = The day is lived in this zone already.
refused-other-day-there = It is another day there already.
    .hint = End this day first; the next one begins where you are.
refused-not-correctable = That day cannot be set right any more.
    .hint = The last 30 days can.
refused-unknown-record = Nothing like that is written down on that day.
refused-still-goes-on = It still goes on.
    .hint = Finish it first.
refused-day-unsound = { $day } cannot be taken in: it is not over, does not hold together, or claims time that is known already. Nothing was imported.
    .hint = Export it once more, or leave that day out.
refused-too-many-days = { $limit } days at once are the most.
    .hint = Import them in parts.
refused-loose-unsound = Something that waits, a thought or a day off cannot be taken in: its words, date or estimate cannot be. Nothing was imported.
    .hint = Export it once more.
refused-nothing-to-take-back = There is nothing to take back.

## Trouble with the journal

say-clock-behind = This computer’s clock is behind what is written down. Daydone goes by its own time until the clock is set right.
say-lines-lost = { $lines ->
        [one] The last entry that was kept is
       *[other] The last { $lines } entries that were kept are
    } missing from the journal: its log is gone or was cut. Ways on: daydone doctor
say-trouble-full = The disk is full. What happens is remembered, and written down when there is room.
    .hint = Free some space; the rest goes by itself.
say-trouble-read-only = The journal cannot be written. What happens is remembered, and written down when it can be.
    .hint = Check that { $folder } belongs to you and that its disk is not mounted read-only.
say-trouble-busy = Another program is writing to the journal. What happens is remembered, and written down after it.
    .hint = Close it; the rest goes by itself.
say-trouble-damaged = The journal is damaged. What happens is remembered only until Daydone quits.
    .hint = This brings back what can be read, or the newest backup: daydone doctor --repair
say-trouble-moved = The journal is not where it was: it was moved, deleted or replaced. What happens is remembered only until Daydone quits.
    .hint = Put it back into { $folder }, or quit Daydone and start it again.
say-trouble-failed = The journal could not be written. What happens is remembered, and tried again.
    .hint = If it stays, run daydone doctor.

## Bad requests

refused-bad-id = “{ $given }” is not an id.
refused-bad-date = “{ $given }” is not a date.
    .hint = Write it like 2026-11-24.
refused-bad-time = “{ $given }” is not a clock time.
    .hint = Write it like 16:30.
refused-bad-stretch = “{ $given }” is not a stretch of days.
    .hint = Begin before you end, and ask for at most 25 years.
refused-bad-shape = A custom shape cannot be chosen.
    .hint = Say the rule itself.
refused-bad-zone = “{ $given }” is not a time zone.
    .hint = Write it like Europe/Lisbon.
refused-bad-import-program = “{ $given }” is no program whose files can be imported.
    .hint = daydone import --help names them.
refused-bad-several = { $given } commands cannot be one.
    .hint = From 1 to 100 can, and neither undo nor several are among them.
refused-bad-week = A week has seven days.

## Agent

say-already-there = An agent is already there for { $folder }.
refused-reading = Other files are being read just now.
    .hint = Try again in a moment.
refused-busy = Too many programs talk to Daydone at once.
    .hint = Close some of them, or try again in a moment.
refused-slow = No answer came in time.
    .hint = What was begun may still be going on. Try again in a moment.
refused-too-long = The answer is too long to be sent.
    .hint = Ask for less at once.
refused-failed = Something went wrong: { $why }.
refused-leaving = Daydone is leaving.
refused-disk-full = The disk is full, so this was not kept. Everything before it is safe.
    .hint = Free some space and try again.
refused-disk-read-only = The journal cannot be written, so this was not kept. Everything before it is safe.
    .hint = Check that { $folder } belongs to you and that its disk is not mounted read-only.
refused-disk-busy = Another program is writing to the journal, so this was not kept.
    .hint = Close it and try again.
refused-disk-damaged = The journal is damaged, so this was not kept.
    .hint = This brings back what can be read, or the newest backup: daydone doctor --repair
refused-disk-moved = The journal was moved, deleted or replaced, so this was not kept.
    .hint = Put it back into { $folder }, or quit Daydone and start it again.
say-journal-damaged = The journal is damaged. It was left as it is. { $copy }
    .hint = This sets it aside and brings back what can be read: daydone doctor --repair
say-journal-gone = The journal is gone or empty, though there are backups of it. { $copy }
    .hint = This brings it back: daydone doctor --repair
say-backup-newest = The newest backup is of { $day }.
say-backup-none = There is no backup of it.
refused-disk-failed = The journal could not be written, so this was not kept. Everything before it is safe.
    .hint = Try again. If it stays, restart Daydone.
refused-backup-full = The disk is full, so no copy was made. The earlier ones are still there.
    .hint = Free some space and try again.
refused-backup-read-only = No copy was made: { $folder } cannot be written.
    .hint = Check that it belongs to you and that its disk is not mounted read-only.
refused-backup-failed = No copy was made. { $why }
refused-no-window = The window could not be opened: { $why }.
    .hint = Everything works from the command line too: daydone --help.
refused-no-display = There is no display to open the window on.
refused-no-file-program = Nothing on this desktop could open the folder.
    .hint = Its path can be copied instead.
refused-real-clock = This agent goes by the real clock, which cannot be moved.

## Command line

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
cli-not-written = { $file } could not be written: { $why }
cli-not-shown = Standard output could not be written: { $why }
cli-done-not-shown = It was done, but the answer could not be shown: { $why }
    .hint = How things stand now: daydone status
cli-export-in-part = { $why }. Notes were written before it, up to the one of { $last }: { $count }.
cli-export-backwards = The first date, { $from }, comes after the last, { $to }.
cli-export-no-folder = No folder for notes is set.
    .hint = Name one with --to-file, or set notes_folder.
cli-exported = { $days } { $days ->
        [one] day
       *[other] days
    } written to { $file }.
cli-import-read = { $program }: { $records } { $records ->
        [one] record
       *[other] records
    } read.
cli-import-new = { $days ->
        [one] One new day, { $from }
       *[other] { $days } new days, { $from } to { $to }
    }: { $focus } of focus, { $meetings } of meetings.
cli-import-nothing-new = Nothing new in it.
cli-import-known = { $days } { $days ->
        [one] day is
       *[other] days are
    } here already.
cli-import-skipped = { $count } left out or changed: { $why } ({ $named })
cli-import-skipped-time = { $count } left out or changed, { $lost }: { $why } ({ $named })
cli-import-nothing-in-it = There is nothing in it.
cli-import-days = { $days } { $days ->
        [one] day
       *[other] days
    }
cli-import-waiting = { $waiting } { $waiting ->
        [one] thing that waits
       *[other] things that wait
    }
cli-import-thoughts = { $thoughts } { $thoughts ->
        [one] thought
       *[other] thoughts
    }
cli-import-days-off = { $days } { $days ->
        [one] day off
       *[other] days off
    }
cli-import-loose = Beside the days: { $what }.
cli-import-ask = Take in { $what }?
cli-imported = { $what } taken in.
cli-import-not-importable = The file cannot be imported: { $why }.
    .hint = Say which program wrote it with --from-program; daydone import --help names those that are known.
    .person = Say whose records to take with --person and a name or an address; more than once for one person with several.
cli-import-trouble-too-long = reading it took too long
cli-import-trouble-memory = reading it took too much memory
cli-import-trouble-too-much = it holds more than is taken in at once; export it in parts
cli-import-trouble-gave-up = it could not be read to its end
cli-import-why-unreadable = it could not be read.
cli-import-why-still-runs = it was not ended yet.
cli-import-why-cut = another record began before it ended, and it was cut there.
cli-import-why-overlaps = another record has the same time already.
cli-import-why-seen-twice = the same time was seen twice, and counts once.
cli-import-why-never-idle = that machine was never left alone, and another one saw the day.
cli-import-why-paused = it was paused, and counts with its planned length.
cli-import-why-somebody-else = it is another person’s.
cli-import-why-latin = the file is not in Unicode, and was read as Western European.
cli-import-why-title-cut = its title was too long or held signs that cannot be shown, and was changed.
cli-import-why-no-length = it has no length.
cli-import-why-no-record = it is of a kind that says nothing about a day’s work.
cli-import-why-no-clock = it has no clock times; laid one after the other from the day’s start.
cli-import-why-past-day = more than fits into its day; the rest was left out.
cli-import-why-not-past = the date is not over yet.
cli-import-why-date-taken = there is a day of that date here.
cli-import-why-time-taken = another day takes the same time.
cli-import-why-shared = another day has the same records.
cli-import-why-unsound = the day does not hold together.
cli-import-why-had-before = this journal has had it already.
cli-import-why-loose-unsound = its words, date or estimate cannot be.
cli-plan-day-off = Today is a day off.
cli-state-enough = That’s enough for today.
cli-state-enough-again = No longer enough: { $line }.
cli-done = Ticked “{ $title }”.
cli-done-of = { $done } of { $total }.
cli-undone = “{ $title }” is open again.
cli-added = Added “{ $title }”.
cli-added-bonus = Added “{ $title }” as a bonus.
cli-later = “{ $title }” waits for { $day }.
cli-renamed = It is “{ $title }” now.
cli-estimated = “{ $title }”: about { $length }.
cli-not-estimated = “{ $title }” has no estimate now.
cli-must = “{ $title }” counts for the day.
cli-bonus = “{ $title }” is a bonus.
cli-ordered = “{ $title }” is number { $position }.
cli-dropped = Let go of “{ $title }”.
cli-handed = “{ $title }” is handed over.
cli-handed-to = “{ $title }” is handed to { $person }.
cli-focus-until = Focus until { $time }.
cli-focus-past = Focus, past { $time }.
cli-focus-until-on = Focus until { $time } on “{ $title }”.
cli-focus-open = Focus, until you finish.
cli-focus-open-on = Focus on “{ $title }”, until you finish.
cli-focus-fitted = Shortened to { $length }, so that it fits your day.
cli-on = The session is on “{ $title }”.
cli-on-nothing = The session is on no item now.
cli-on-stays = { $length } so far stay with “{ $title }”. If that was this one all along: daydone correct { $name } --item { $item }
cli-on-stays-nothing = { $length } so far stay with nothing in particular. If that was this one all along: daydone correct { $name } --item { $item }
cli-still-paused = Paused since { $since }. To go on: daydone resume
cli-paused = Paused after { $length }.
cli-gave-way = Its day is over now. To close it: daydone end. To go on with it: daydone keep-open
cli-finished-focus = Finished: { $length } of focus.
cli-finished-focus-on = Finished: { $length } of focus on “{ $title }”.
cli-finished-break = The break is over after { $length }.
cli-finished-meeting = The meeting is over after { $length }.
cli-held = The focus session is still paused. To go on with it: daydone resume. To end it: daydone finish
cli-break = Break until { $time }.
cli-meeting = The meeting counts from now.
cli-meeting-until = The meeting counts from now; planned until { $time }.
cli-meeting-holds = The focus session is paused until then.
cli-meeting-logged = Noted: { $length } of meeting.
cli-interrupted = Noted. { $count ->
        [one] One interruption
       *[other] { $count } interruptions
    } today.
cli-parked = Parked “{ $text }”.
cli-gap-none = No gap waits for an answer.
    .hint = One of a day that is over is set right like this: daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = What was it? Say daydone gap focus, daydone gap break or daydone gap drop. Without an answer it does not count.
cli-gap-focus = { $length } counted as focus.
cli-gap-break = { $length } kept as a break.
cli-gap-drop = { $length } not counted.
cli-undo = Took back: { $text }.
cli-undo-something = the last command
cli-snoozed = Quiet until { $time }.
cli-waiting-none = Nothing waits.
cli-waiting-day = { $day }
cli-waiting-today = for today
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · about { $length }
cli-waiting-more = And { $count } more: daydone waiting --all
cli-off-none = No days off are planned.
cli-off = { $number }  { $days } · back { $back }
cli-off-days = { $from } – { $to }
cli-off-planned = Off: { $days }. Back { $back }.
cli-off-cancelled = No longer off: { $days }.
cli-no-such-days-off = There are no days off { $number }.
    .hint = See the planned ones with: daydone off
cli-closed = Closed at { $time }
cli-closed-step = Your first step for { $day }: { $step }
cli-closed-quiet = Nothing from Daydone until { $day }.
cli-closed-forgotten = { $day } is closed at { $time }.
cli-closed-gap = { $length } from { $from } are not counted. If that was work: daydone correct { $name } --was focus --day { $date }
cli-handoff-none = Nothing to hand over yet: today is not planned.
cli-reopened = The day is open again. { $line }
cli-kept-open = { $day } goes on.
cli-day-moved = The day goes by the clocks of { $place } now.
cli-opened = The window is on its way.
cli-quit = Daydone has left. The day is kept.
cli-clock = It is { $time }. { $line }
cli-not-known-yet = Daydone has not answered yet: it is not known yet whether this was kept.
cli-not-answered-yet = Daydone has not answered yet.
cli-already-quit = Daydone is not running.
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

cli-status-session-focus = Focus
cli-status-session-break = Break
cli-status-session-meeting = Meeting
cli-status-until = until { $time }, { $length } left
cli-status-over = { $length } past { $time }
cli-status-paused = paused since { $time }
cli-status-since = since { $time }
cli-status-worked = { $length } so far
cli-status-parked = Parked: { $text }
cli-more = and { $count } more
cli-status-first-step = The first step you left for today: { $text }
cli-status-waiting = Waiting for today: { $titles }
cli-status-change = Changed { $time }: { $text }
cli-status-plan = Plan it: daydone plan --until 16:30 "First thing" "Second thing"
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

cli-corrected-day = { $day }: { $sums }
cli-corrected-nothing-left = no focus, no meetings
cli-corrected-end = { $day } ended at { $time }.
cli-corrected-same = It is written down like that already.
cli-corrected-gone = { $name } is gone.

cli-end-place = tomorrow (Enter), a date, drop, hand [name], or done?
cli-end-place-thought = tomorrow (Enter), a date, drop, or hand [name]?
cli-end-first-step = The first step for tomorrow? (Enter for none)
cli-end-blocked = Does anything block you? (Enter for nothing)
cli-end-close = Close the day? (Enter, or n)
cli-end-forgotten = { $day } was never ended. Your last sign of work was at { $time }: Enter to end it there, another time, or open to go on with it.
cli-end-left-open = The day is still open.

cli-settings-file = Settings file: { $file }
cli-settings-folder = Data folder: { $folder }
cli-settings-problem = The settings file is not followed: { $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } MB
cli-backup-holds =
    { $days ->
        [one] 1 day, { $last }
       *[other] { $days } days, the last { $last }
    }
cli-backup-empty = no day yet
cli-backup-unreadable = { $date } · { $size } · cannot be read
cli-backup-none = There is no backup yet.
    .hint = Like this: daydone backup now
cli-backup-made = Copied to { $file } ({ $size }).
cli-no-such-backup = There is no backup of { $date }.
    .hint = These are there: daydone backup list
cli-no-such-copy = There is no file “{ $given }”, and it is no date.
    .hint = The copies there are: daydone backup list
cli-copy-damaged = The copy { $file } is damaged. Nothing was changed.
    .hint = These are there: daydone backup list
cli-copy-foreign = { $file } is no copy of a Daydone journal. Nothing was changed.
    .hint = These are there: daydone backup list
cli-restore-ask = Go back to { $file } ({ $holds })? The journal of now is set aside, not deleted. (y, or Enter for no)
cli-restored = The journal is the one of { $file } now: { $holds }.
cli-restored-aside = The one before is kept. This goes back to it: daydone backup restore "{ $file }"
cli-left-as-is = Nothing was changed.
cli-needs-yes = This asks first, and nobody is there to answer.
    .hint = Without asking: --yes
cli-agent-stays = The agent does not leave.
    .hint = Quit it and try again: daydone quit
cli-repair-nothing = Nothing is wrong with the journal.
cli-repair-ask = { $what } Set it aside and bring back what can be read of it and of the newest backup? (y, or Enter for no)
cli-repair-ask-gone = The journal is gone. Bring back the newest backup? (y, or Enter for no)
cli-repair-ask-tables = The journal is sound, and the tables made from it are not in step. Make them anew? (y, or Enter for no)
cli-repair-ask-lost = { $lines ->
        [one] The last entry that was kept is
       *[other] The last { $lines } entries that were kept are
    } missing from the journal. Go on without asking for what is missing? (y, or Enter for no)
cli-repair-went-on = Daydone goes on without { $lines ->
        [one] the entry that is missing.
       *[other] the { $lines } entries that are missing.
    }
cli-repair-tables = The tables were made anew from { $entries ->
        [one] one entry
       *[other] { $entries } entries
    } of the journal.
cli-repair-brought = Brought back { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }, up to { $until }, { $source }. What happened after that is not in it.
cli-repair-from-journal = from the damaged file
cli-repair-from-backup = from the backup of { $date }
cli-repair-from-both = from the damaged file and the backup of { $date }
cli-repair-none-missing = Before that nothing is missing.
cli-repair-missing = { $entries ->
        [one] One entry is
       *[other] { $entries } entries are
    } missing between { $from } and { $to }.
cli-repair-missing-first = { $entries ->
        [one] One entry is
       *[other] { $entries } entries are
    } missing before { $to }.
cli-repair-aside = The damaged file is kept: { $file }
cli-repair-anew = Nothing could be read, and there is no backup. The next start begins anew.
cli-doctor-good = good
cli-doctor-missing = missing
cli-doctor-broken = broken

cli-no-such-item = No item of the day is called “{ $given }”.
    .hint = Name it by its number or by a part of its title.
cli-no-such-number = There is no item { $given }.
    .hint = The list has { $count ->
        [0] no items yet
        [one] one item
       *[other] { $count } items
    }.
cli-several-items = “{ $given }” could be { $titles }.
    .hint = Say a little more, or use its number.
cli-no-such-waiting = Nothing that waits is called “{ $given }”.
    .hint = daydone waiting lists what waits, with numbers.
cli-no-such-gap = There is no gap { $given }.
    .hint = These are there: daydone gap
cli-bad-length = that is not a length: write 50, 50m, 3h, 1h30 or 1.5h
cli-bad-clock = that is not a clock time: write 16:30, 1630 or 4:30pm
cli-bad-day = that is not a day: write tomorrow, friday or 2026-12-03
cli-bad-days = those are not days: write friday, 2026-12-24 or 2026-12-21..2027-01-04
cli-bad-past-day = that is not a day before today: write today, yesterday, monday or 2026-11-20
cli-bad-record = that is not the name of a record: write s1 for a session, g1 for a gap, b1 for a break, m1 for a meeting, i1 for an interruption
cli-no-such-record = There is no { $name } on { $day }.
    .hint = daydone day shows what is written down, with its names.
cli-correct-what = Say what is to be set right.
    .hint = daydone day shows the names: daydone correct s2 --to 10:00.
cli-correct-not-closed = The day has not ended yet.
    .hint = Like this it does: daydone end
cli-correct-one-thing = One thing at a time.
    .hint = Times, an item, a split, an answer, words, or --remove.
cli-correct-session = { $name } is a session.
    .hint = It takes --from and --to, --item, --split, or --remove.
cli-correct-gap = { $name } is a gap.
    .hint = It takes --was, --from and --to, --item, --split, or --remove.
cli-correct-break = { $name } is a break.
    .hint = It takes --from and --to, --item, or --remove.
cli-correct-meeting = { $name } is a meeting.
    .hint = It takes --from and --to, --title and --reason, --split, or --remove.
cli-correct-interruption = { $name } is an interruption.
    .hint = It takes --at, --by and --title, or --remove.
cli-bad-blocks = those are not blocks: write 3x2h
cli-needs-item = That is not a length and an item.
    .hint = Like this: daydone focus 50 2, or daydone focus 50 "migration".
cli-shape-with-criteria = A shape is a whole definition already.
    .hint = Leave out { $flag }, or leave out --shape.
cli-nothing-defined = That does not say what done means.
    .hint = Say what done means: --until, --focus, --sessions, --items, --shape.
cli-no-such-setting = There is no setting called “{ $given }”.
    .hint = They are: { $names }.
cli-bad-setting = “{ $given }” is not possible for { $name }.
    .hint = It takes { $takes }.
cli-setting-weekday = a shape: standard-hours 17:00, on-off 3x2h 1x2h, task-goals, tasks-or-time 16:30, half-day 13:00, or day-off
cli-setting-day-starts = a clock time like 09:00
cli-setting-boundary = a clock time at any hour
cli-setting-item-limit = a number from 1 to 9
cli-setting-focus-minutes = a length from 5 to 240 minutes
cli-setting-break-minutes = a length from 1 to 120 minutes
cli-setting-nudges = a number from 0 to 10
cli-setting-do-not-disturb = on or off
cli-setting-away-minutes = a number from 1 to 60, or off
cli-setting-sound = on or off
cli-setting-first-day-of-week = auto, or a weekday like sunday
cli-setting-review-day = last_working_day, a weekday like friday, or never
cli-setting-notes-folder = a folder like ~/Notes, or none
cli-setting-notes-template = a file like ~/Notes/template.md, or none
cli-setting-hand-off-zones = time zones like Asia/Tokyo, America/New_York, or none
cli-setting-starts-at-login = on or off
cli-setting-theme = system, light or dark
cli-setting-letter-keys = on or off
cli-error = daydone: { $message }

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

cli-hint-day-is-full = Like this: daydone add --swap N, --bonus or --tomorrow.
cli-hint-day-is-enough = Like this: daydone focus --bonus, daydone add --bonus or --tomorrow.
cli-hint-crosses-day-end = Like this: daydone focus --fit to shorten it, --anyway to run past.
cli-past-boundary-ask = { $time } is over in this day, which ends at { $ends }. Let this day go on to { $time }? [y/N]
cli-hint-stop-time-over =
    { $goes_on ->
        [yes] With --past-boundary this day goes on into the morning. A day that ends later every time: daydone settings set boundary HH:MM.
       *[no] Like this: --until HH:MM.
    }
cli-hint-no-day = Like this: daydone plan --until HH:MM "First thing", or daydone focus.
cli-hint-forgotten-day = Like this: daydone end, daydone end --at 17:10, or daydone keep-open.
cli-hint-day-already-started = Like this: daydone add "One more", or daydone define --until HH:MM.
cli-hint-day-is-closed = Like this: daydone reopen "why".
cli-hint-too-many-items = Like this: daydone plan "a" "b" "c" --bonus "d".
cli-hint-focus-goes-on = Like this: daydone finish. To change what it is on: daydone on ITEM.
cli-hint-no-agent = Like this it says why, if it cannot start: daydone agent

## Tray

tray-open = Open Daydone
tray-quit = Quit
tray-plan = Plan the day…
tray-focus = Start focus
tray-focus-bonus = Start focus as a bonus
tray-focus-ask = Start focus…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = Without an end
tray-break = Take a break
tray-pause = Pause
tray-resume = Resume
tray-extend = +5 min
tray-finish = Finish
tray-finish-break = Finish the break
tray-interrupted = Interrupted
tray-park = Park a thought…
tray-meeting = Meeting
tray-communication = Mail and chat
tray-end-meeting = End the meeting
tray-end-day = End the day
tray-end-go-through = Go through it…
tray-end-just-close = Just close
tray-end-forgotten = End it at { $time }
tray-keep-open = Keep it open
tray-move-day = Move the day to { $place } time
tray-undo = Undo: { $text }

## Doctor

doctor-data-good = Your days are kept in { $folder }.
doctor-journal-good = The journal is sound: { $days ->
        [one] 1 day
       *[other] { $days } days
    }, { $lines ->
        [one] 1 entry
       *[other] { $lines } entries
    }.
doctor-journal-none = There is no journal yet; the first act begins it.
doctor-journal-tables = The tables made from the journal are not in step with it.
    .advice = This makes them anew: daydone doctor --repair
doctor-journal-lost = { $lines ->
        [one] The last entry that was kept is
       *[other] The last { $lines } entries that were kept are
    } missing from the journal: its log, the file beside it whose name ends in -wal, is gone or was cut.
    .advice = Where a copy of the whole data folder has them, put the folder back while Daydone does not run. To go on without them: daydone doctor --repair
doctor-records-beyond = { $count ->
        [one] On { $day } a record reaches beyond its session or its day, so its times are not to be trusted.
       *[other] On { $count } days, the latest { $day }, a record reaches beyond its session or its day, so its times are not to be trusted.
    }
    .advice = An earlier version wrote it so. Look at it: daydone day { $day }. For thirty days it can be set right: daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = The journal cannot be looked into: { $why }
doctor-backups-good = { $count ->
        [one] 1 backup is kept, of { $day }.
       *[other] { $count } backups are kept, the newest of { $day }.
    }
doctor-backups-none = There is no backup yet.
    .advice = One is made with the first act of a day, or like this: daydone backup now
doctor-backups-broken = Today’s backup could not be made: { $why }
    .advice = Earlier ones are kept, and it is tried again by itself.
doctor-journal-unseen = The journal could not be looked through in time.
    .advice = Try again in a moment; a large journal on a slow disk takes longer.
doctor-notes-good = A note of each day goes into { $folder }.
doctor-notes-off = No folder for day notes is set.
doctor-notes-broken = Day notes are not written: { $why }
    .advice = The days themselves are kept. Mend the file or the setting; daydone export notes writes what is missing.
doctor-settings-good = Settings are read from { $file }.
doctor-socket-good = Your programs reach Daydone at { $socket }.
doctor-tray-good = The tray shows Daydone.
doctor-tray-missing = No tray shows Daydone.
    .advice = Window, notifications and command line do everything. On GNOME an extension such as AppIndicator brings a tray.
doctor-notifications-good = Notifications are shown by { $service }.
doctor-notifications-missing = No notification service answers ({ $why }).
    .advice = Your desktop brings one, or a small one such as dunst does. Without it Daydone goes on, silently.
doctor-quiet-good = Other programs’ notifications can be held during focus.
doctor-quiet-missing = This desktop lets no program hold other programs’ notifications.
    .advice = Its own do-not-disturb switch works as ever.
doctor-away-good =
    { $minutes ->
        [one] After a minute without keyboard or mouse a session is held ({ $source }).
       *[other] After { $minutes } minutes without keyboard or mouse a session is held ({ $source }).
    }
doctor-away-off = A session runs on when nobody is there, because away_minutes is 0.
doctor-away-missing = This desktop does not tell when nobody is there, so a session runs on.
    .advice = Pause when you leave. What was counted can be set right later.
doctor-zone-advice = Set the variable TZ to a name such as Europe/Lisbon, or unset it, and start Daydone again.
doctor-clock-good = The clock is { $source }, in { $zone }.
doctor-clock-behind = This computer’s clock is behind what is written down, so Daydone goes by its own time.
    .advice = Set the clock right. Nothing that is over is moved, and the time nobody saw is asked about.
doctor-clock-simulated = The clock is simulated; the machine is in { $zone }.
doctor-version = Daydone { $version }, protocol { $protocol }.

## At login

say-login-entry = Know when your workday is done.
say-login-starts = Daydone starts when you log in.
say-login-off = Daydone does not start when you log in.
    .advice = Like this it does: daydone settings set starts_at_login on
say-login-own-folder = This Daydone lives in a folder of its own (DAYDONE_HOME), so it does not start when you log in.
say-login-passing = Daydone runs from an AppImage, so it cannot be started when you log in.
    .advice = An installed Daydone can.
say-login-switched-off = Your desktop has Daydone switched off among the programs it starts: { $what }
    .advice = Switch it on there.
say-login-not-ours = An entry that Daydone did not write is left as it is: { $what }
    .advice = Remove it to let the setting starts_at_login decide.
say-login-trouble = The entry that starts Daydone when you log in cannot be kept. { $what }
    .advice = Once that is mended, daydone doctor tries again.

## Settings file

settings-head =
    Daydone’s settings. Edit and save: a running agent takes them up at once, and the window keeps
    your comments. A setting that is not named has its usual value.
settings-focus-minutes = The usual length of a focus session, in minutes.
settings-break-minutes = The usual length of a break, in minutes.
settings-item-limit = How many items a day holds.
settings-nudges = How many nudges a day may bring at most.
settings-day-starts = When your day usually starts; a hand-off says it to people in other zones.
settings-boundary = When a new day begins, at any hour. A day bears the date it begins on: work after midnight belongs to the day before until then.
settings-do-not-disturb = Hold other programs’ notifications while you focus, where the desktop can.
settings-away-minutes = After so many minutes without keyboard or mouse a focus session is held, where the desktop can tell. 0 is never.
settings-review-day = The day on which the week is looked back on.
settings-first-day-of-week = The day on which a week begins; "auto" follows the system's locale (LC_TIME), and without one the day after your longest rest.
settings-notes-folder = A folder for day notes: one Markdown file a day, written when the day is closed. Empty for none.
settings-notes-template = A file with the notes’ template. Empty for the usual one.
settings-sound = Let notifications make a sound.
settings-hand-off-zones = Time zones of the people who read your hand-off, such as "Europe/Lisbon".
settings-starts-at-login = Start Daydone when you log in, so that the day is there after a restart.
settings-theme = The window’s colours.
settings-letter-keys = Let single letters do things in the window; when off, only keys held with another do.
settings-welcomed = Whether the first run has been walked through.
settings-week = The usual shape of each weekday.
settings-problem = Line { $line }, column { $column }: { $what }
settings-not-toml = It cannot be read there ({ $why }).
settings-unknown = There is no setting “{ $key }”.
settings-unknown-near = There is no setting “{ $key }”. Did you mean “{ $near }”?
settings-stands-below = “{ $key }” stands below { $table } and so counts as a part of it. Put the line above { $table }.
settings-belongs-to-week = “{ $key }” is a part of the week. Put the line below [week].
settings-needs-no-table = “{ $key }” stands by itself: write it without { $table }, at the top of the file.
settings-wrong-range = It can be from { $least } to { $most }.
settings-wrong-number = It takes a whole number.
settings-wrong-switch = It takes true or false.
settings-wrong-time = It takes a clock time such as "16:30".
settings-wrong-theme = It takes "system", "light" or "dark".
settings-wrong-zones = It takes a list of time zones such as ["Europe/Lisbon"].
settings-wrong-first-day = It takes "auto" or a weekday such as "sunday".
settings-wrong-review-day = It takes "last_working_day", a weekday such as "friday", or "never".
settings-wrong-path = It takes a path from the root, or from home with ~.
settings-wrong-week = It takes a shape for each weekday.
settings-wrong-shape = It takes a shape such as {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = Mend the file first; the last good settings stay in force.
settings-unread = { $file } cannot be read: { $why }.
settings-unwritten = { $file } cannot be written: { $why }.
settings-not-written = The settings could not be kept: { $why }.

## Window

ui-window-title = { $line } · Daydone
ui-nav = Places
ui-nav-today = Today
ui-nav-history = History
ui-nav-settings = Settings
ui-loading = Looking for your day…
ui-lost-title = Daydone is not answering.
ui-lost-damaged = Daydone cannot read its journal.
ui-lost-trying = The window tries again by itself.
ui-lost-notice = Daydone is not answering. This picture may be a little old.
ui-lost-notice-why = Daydone is not answering. This picture may be a little old. { $why }
ui-lost-again = Try again
ui-travel = This day is lived in { $lived } time; you are in { $here } now.
ui-travel-move = Move the day
ui-travel-stay = Keep it
ui-undo = Undo
ui-undo-what = Undo: { $what }
ui-after-finish-focus = Finished.
ui-after-finish-break = The break is over.
ui-after-finish-meeting = The meeting is over.
ui-after-end-meeting = The meeting is over.
ui-after-moved = “{ $title }” waits for { $day }.
ui-after-dropped = “{ $title }” is dropped.
ui-after-handed = “{ $title }” is handed over.
ui-after-handed-to = “{ $title }” is with { $person } now.
ui-after-ticked = “{ $title }” is ticked.
ui-after-later = It waits for { $day }.
ui-after-park = Parked for the end of the day.
ui-after-park-closed = Parked until { $day }.
ui-after-drop = Let go.
ui-after-gap = The gap is answered.
ui-after-close = The day is closed.
ui-after-keep-open = The day stays open.
ui-after-move-day = The day has moved along.
ui-after-correct = Set right.
ui-after-undo = Taken back: { $what }.
ui-after-away = Put this line away
ui-close-sheet = Close
ui-step-less = { $label }: less
ui-step-more = { $label }: more
ui-cancel = Not now

ui-duration-minutes = { $minutes } min
ui-duration-hours = { $hours } h
ui-duration-both = { $hours } h { $minutes }

#

ui-keep = Keep it so
ui-minutes = min
ui-of = { $done } of { $total }
ui-estimate = ~ { $duration }
ui-ends = ends { $time }
ui-since = since { $time }
ui-from = From
ui-to = To
ui-end-day = End the day
ui-end-about = about a minute

## Window: today

ui-arc = The day from { $start } to { $end }. It is { $now }. Focus so far: { $focus }. Meetings: { $meetings }.
ui-arc-open = The day since { $start }. It is { $now }. Focus so far: { $focus }. Meetings: { $meetings }.
ui-left = { $left } left
ui-past = { $past } past
ui-left-none = Nothing left
ui-left-focus = { $left } of focus left
ui-left-communication = { $left } of communication left
ui-left-sessions =
    { $count ->
        [one] 1 session left
       *[other] { $count } sessions left
    }
ui-left-items =
    { $count ->
        [one] 1 item left
       *[other] { $count } items left
    }
ui-room =
    { $count ->
        [one] room for one more { $minutes }-minute session
       *[other] room for { $count } more { $minutes }-minute sessions
    }
ui-room-short = room for one short session of { $minutes } minutes
ui-room-none = no room for another session
ui-room-over = the end you set has passed
ui-room-open = no end by the clock today
ui-done-when = Done for today when
ui-change-definition = What done means today
ui-change-noted = noted as a change
ui-day-off-today = Today is a day off.
ui-reopened = Reopened: “{ $reason }”
ui-tiles = So far today
ui-tile-items = Items
ui-tile-focus = Deep work
ui-tile-meetings = Meetings
ui-tile-communication = Communication
ui-tile-sessions = Sessions
ui-changes =
    { $count ->
        [one] 1 change after the start: { $last }, { $time }
       *[other] { $count } changes after the start, the last: { $last }, { $time }
    }
ui-start = Start focus · { $minutes } min
ui-start-short = Start a short focus · { $minutes } min
ui-start-other = Another length, or another item
ui-start-title = Start focus
ui-start-on = On
ui-start-on-nothing = Nothing in particular
ui-start-open = No end
ui-start-minutes = Or so many minutes
ui-start-now = Start
ui-take-break = Take a break
ui-interrupted = Interrupted
ui-interrupted-times = Interrupted { $count }×
ui-interrupted-told =
    { $count ->
        [one] Noted. The first today.
       *[other] Noted. { $count } today.
    }
ui-park = Park a thought
ui-park-hint = What came to mind
ui-park-do = Park it
ui-park-later = for the end of the day
ui-park-next = for { $day }
ui-park-stay = Park a thought and stay here…
ui-parked = Parked so far
ui-more = and { $count } more
ui-parked-last = { $count } parked · “{ $text }”
ui-meeting = Meeting
ui-meeting-why = Why in real time?
ui-meeting-communication = Mail, chat and other communication
ui-meeting-about = What is it about?
ui-meeting-past = It has already happened
ui-meeting-start = Start now
ui-meeting-log = Note it
ui-meeting-end-so = End with this reason
ui-back-to-focus = Back to focus
ui-back-to-break = Back to the break
ui-back-to-meeting = Back to the meeting

## Window: items

ui-items = Today’s items
ui-items-gone = Off today’s list
ui-item-tick = Tick “{ $title }”
ui-item-untick = Take the tick off “{ $title }”
ui-item-start = Start focus on “{ $title }”
ui-item-focus-on = Turn the focus to “{ $title }”
ui-item-more = More for “{ $title }”
ui-item-rename = New words for “{ $title }”
ui-item-estimate = Minutes for “{ $title }”
ui-item-moved-to = “{ $title }” is now { $position } of { $count }.
ui-item-bonus = bonus
ui-item-now = now
ui-item-make-bonus = Make it a bonus
ui-item-make-must = Make it count for today
ui-item-to-date = Move to another day
ui-item-move = Move
ui-item-to-person = Hand over to
ui-item-hand-over = Hand over
ui-gone-tomorrow = tomorrow
ui-gone-date = { $date }
ui-gone-dropped = dropped
ui-gone-handed = handed over
ui-gone-to = with { $person }
ui-gone-return = Bring back
ui-gone-return-name = Bring back “{ $title }”
ui-add-item = Add an item
ui-add-item-full = Add an item — today is full
ui-add-item-room = Add an item — the day holds { $limit }
ui-choice-swap = In place of “{ $title }”, which then waits for { $day }
ui-choice-bonus = Add it as a bonus
ui-choice-next = Keep it for { $day }
ui-choice-bonus-focus = Go on, as a bonus
ui-choice-fit = Focus for the { $minutes } minutes that fit
ui-choice-past = Run past the end, this once
ui-choice-past-boundary = Let this day go on to { $time }
ui-choice-ahead = Until { $time }

## Window: enough

ui-enough = Enough.
ui-enough-early = { $time } · { $early } before your end
ui-enough-why = { $why }. That’s enough for today.
ui-enough-plain = That’s enough for today.
ui-enough-change = Change what done means
ui-one-more = One more session, as a bonus
ui-note-for-next = Note something for { $day }
ui-keep-for-next = Keep it for { $day }
ui-one-more-thing = One more thing
ui-one-more-thing-what = What can wait until { $day }?
ui-add-bonus = Today, as a bonus

## Window: session

ui-session-focus = Focus
ui-session-break = Break
ui-session-meeting = Meeting
ui-session-held = Focus · paused
ui-session-nth = Focus · { $nth ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
       *[other] { $nth }th
    } today
ui-session-bonus = { $name } · bonus
ui-session-to-list = { $name }. Look at today’s list
ui-session-break-plain = Look away for a while.
ui-session-meeting-plain = With other people
ui-session-tick = Tick it
ui-session-untick = Ticked · take it back
ui-focus-on-nothing = Nothing in particular
ui-focus-turn = What is this focus on?
ui-ends-before-day = { $time } before your day does
ui-ends-after-day = { $time } after your day
ui-ends-with-day = with your day
ui-of-minutes = of { $minutes } minutes
ui-past-minutes = past { $minutes } minutes; all of it counts
ui-past-plan = past the time you set; all of it counts
ui-paused = paused
ui-paused-since = paused since { $time }
ui-break-over = The break is over, whenever you are ready
ui-counting-focus = of focus, no end set
ui-counting-break = of rest
ui-counting-meeting = so far
ui-spoken-left = { $time } left
ui-spoken-over = { $time } over
ui-spoken-up = { $time } so far
ui-spoken-held = Paused at { $time }
ui-pause = Pause
ui-go-on = Go on
ui-extend = + 5 min
ui-finish-focus = Finish
ui-finish-break = Back to work
ui-finish-meeting = End the meeting

## Window: after sleep

ui-gap = A gap
ui-gap-cause-sleep = Your computer slept
ui-gap-cause-away = Nobody was at the computer
ui-gap-cause-crash = Daydone was not there to see
ui-gap-cause-taken-back = You took back a pause or a finish
ui-gap-cause-held = It was paused, and you were there
ui-gap-question =
    { $minutes ->
        [0] What was the { $length } from { $from }?
        [one] What was the minute from { $from }?
       *[other] What were the { $minutes } minutes from { $from }?
    }
ui-gap-others =
    { $count ->
        [one] One more stretch after this one.
       *[other] { $count } more stretches after this one.
    }
ui-gap-focus = Focus
ui-gap-focus-more = I went on away from the screen
ui-gap-break = A break
ui-gap-drop = Drop it
ui-gap-drop-more = it does not count
ui-gap-not-answered = Not answered means not counted. You can change it any time in the day’s history.
ui-gap-go-on = Go on · { $left } left
ui-gap-keep = Keep this answer
ui-gap-stay-held = Answer, and stay paused

## Window: a day never ended

ui-forgotten = A day without an end
ui-forgotten-question = This day was never ended. Was { $time } its end?
ui-forgotten-why = That was the last sign of work. What is left of it waits for today.
ui-forgotten-other = Or it ended at
ui-forgotten-accept = It ended at { $time }
ui-forgotten-keep = It still goes on; keep it open

## Window: history

ui-history-ago =
    { $days ->
        [0] Today, so far
        [1] Yesterday
       *[other] { $days } days ago
    }
ui-history-ago-months = { $months } months ago
ui-history-ago-years = { $years } years ago
ui-history-another-date = Another date
ui-history-date = { $day }. Go to another date
ui-history-month-earlier = One month earlier
ui-history-month-later = One month later
ui-history-arc = The day from { $start } to { $end }. Focus: { $focus }. Meetings: { $meetings }.
ui-history-arc-open = The day from { $start }, open. Focus so far: { $focus }. Meetings: { $meetings }.
ui-history-of-focus = of focus
ui-history-and-meetings = of focus, and { $meetings } in meetings
ui-history-zone = Times are { $city } time.
ui-history-path = The day’s path
ui-history-done-meant = Done for the day when
ui-history-met = Enough at { $time }.
ui-history-not-met = Closed at { $time }; what was left could wait.
ui-history-not-yet-met = Not yet.
ui-history-commitment = In the morning it was: { $definition }.
ui-history-was-focus = focus
ui-history-was-break = a break
ui-history-was-drop = not counted
ui-history-was-nothing = not answered
ui-history-interrupted-others = Interrupted
ui-history-interrupted-myself = Interrupted yourself
ui-history-nudge = Daydone said: { $text }
ui-history-ended = The day ended
ui-history-ticked = ticked
ui-history-first-step = It left as a first step
ui-history-no-work = No session and no meeting is written down.
ui-history-day-off = A day off. Rest is part of the work.
ui-history-nothing = Nothing is written down for this day, and that is fine.
ui-history-not-begun = This day has not begun yet.
ui-history-not-correctable = The last 30 days can be set right; this one stays as it is.

## Window: days in pictures

ui-history-views = Ways to look back
ui-history-view-day = Day
ui-history-view-week = Week
ui-history-view-month = Month
ui-history-view-year = Year
ui-history-view-trends = Trends
ui-history-top-week = Week { $number }
ui-history-top-month = Month
ui-history-top-year = Year
ui-history-top-trends = Trends
ui-history-top-find = Find
ui-history-earlier =
    { $view ->
        [day] One day earlier
        [month] One month earlier
        [year] One year earlier
        [trends] Half a year earlier
       *[week] One week earlier
    }
ui-history-later =
    { $view ->
        [day] One day later
        [month] One month later
        [year] One year later
        [trends] Half a year later
       *[week] One week later
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] One day; what was left could wait.
               *[other] One day. It ended at { $close }; what was left could wait.
            }
           *[other] One day, and it was enough{ $close ->
                [none] .
               *[other] ; it ended at { $close }.
            }
        }
       *[other] { $enough } of { $days } days were enough{ $close ->
            [none] .
           *[other] ; the usual end was { $close }.
        }
    }
ui-history-going-on = The day goes on. It is looked back on when it is over.
ui-history-all-rest = Only rest. That is what it is for.
ui-history-unasked = Nothing was set out to do on these days.
ui-history-none =
    { $view ->
        [month] Nothing is written down for this month, and that is fine.
        [year] Nothing is written down for this year, and that is fine.
        [trends] Nothing is written down for this half year, and that is fine.
       *[week] Nothing is written down for this week, and that is fine.
    }
ui-history-none-of =
    { $view ->
        [month] No item with “{ $text }” in this month.
        [year] No item with “{ $text }” in this year.
        [trends] No item with “{ $text }” in this half year.
       *[week] No item with “{ $text }” in this week.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } of focus
        [meetings] { $time } in meetings{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent } %)
        }
       *[shallow] { $time } of other work
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [0] { "" }
       *[other] { $done } of { $total } items.
    } { $off ->
        [0] { "" }
        [one] One day off.
       *[other] { $off } days off.
    }
ui-history-where-time-went = Where the time went
ui-history-days-that-were-enough = Days that were enough
ui-history-square =
    { $day }: { $was }{ $closed ->
        [none] { "" }
       *[other] , ended at { $closed }
    }
ui-history-bars = The days
ui-history-bar =
    { $day }: { $worked }{ $closed ->
        [none] { "" }
       *[other] , ended at { $closed }
    }{ $enough ->
        [true] , enough
       *[false] { "" }
    }
ui-history-bar-no-work = no work
ui-history-bar-rest = { $day }: rest
ui-history-bar-nothing = { $day }: nothing written down
ui-history-bar-nothing-of = { $day }: no “{ $text }”
ui-history-kind-focus = focus
ui-history-kind-meetings = meetings
ui-history-kind-shallow = other work
ui-history-enough-yes = enough
ui-history-enough-unasked = nothing was set out to do
ui-history-enough-no = not met
ui-history-enough-yet = not yet
ui-history-enough-nothing = nothing written down
ui-history-enough-nothing-of = no “{ $text }”
ui-history-rest = rest
ui-history-percent = { $percent } %
ui-history-steps = Steps
ui-history-by-week = By week
ui-history-by-month = By month
ui-history-step-week = Week
ui-history-step-month = Month
ui-history-trend-close = The day ends at
ui-history-trend-enough = Days that were enough
ui-history-trend-by = Enough by
ui-history-trend-focus = Focus a day
ui-history-trend-interruptions = Interruptions a day
ui-history-trend-meetings = Share of meetings
ui-history-trend-value = { $what }: { $value }
ui-history-trend-words = { $what }: { $latest } lately; from { $lowest } to { $highest }
ui-history-days-say = What your days say
ui-history-offer-take = Yes, from now on
ui-history-offer-let-go = Let it go
ui-history-offer-taken =
    { $items ->
        [one] A day holds 1 item from now on.
       *[other] A day holds { $items } items from now on.
    }
ui-history-review = Look back on the week
ui-history-review-beside = The week in numbers
ui-history-review-this = This week
ui-history-review-before = The week before
ui-history-review-done = Done
ui-history-review-left = Went elsewhere
ui-history-review-copy = Copy as Markdown
ui-history-review-back = Back to the week
ui-history-top-review = Review, week { $number }
ui-history-sum-enough = Days that were enough
ui-history-sum-close = The usual end
ui-history-sum-items = Items
ui-history-sum-focus = Focus
ui-history-sum-meetings = Meetings
ui-history-sum-needless = of which needless
ui-history-sum-shallow = Other work
ui-history-sum-interruptions = Interruptions
ui-history-find = Find words or a #tag
ui-history-find-hint = Words of anything, or #tag
ui-history-find-close = Back
ui-history-count-only = Count only items with “{ $text }”
ui-history-count-all = Count everything
ui-history-only = Only “{ $text }” counts here.
ui-history-found =
    { $count ->
        [0] Nothing found.
        [one] Found once.
       *[other] { $most ->
            [true] The latest { $count }.
           *[false] Found { $count } times.
        }
    }
ui-history-found-where = { $kind }, { $day }
ui-history-found-item = item
ui-history-found-thought = parked thought
ui-history-found-first_step = first step
ui-history-found-blocked = what blocked
ui-history-found-meeting = meeting
ui-history-found-interruption = interruption
ui-history-found-reopening = why it was reopened
ui-history-as-table = As a table
ui-history-as-table-of = As a table: { $title }
ui-history-column-day = Day
ui-history-column-enough = Enough
ui-history-column-focus = Focus
ui-history-column-meetings = Meetings
ui-history-column-shallow = Other work
ui-history-column-closed = Ended
ui-history-column-items = Items

## Window: setting right

ui-correct = Set right
ui-correct-new-session = Add a session
ui-correct-new-break = Add a break
ui-correct-new-meeting = Add a meeting
ui-correct-when = It was
ui-correct-add = Add it
ui-correct-times = Times
ui-correct-item = It was on
ui-correct-set = Set
ui-correct-about = What it was about, and why
ui-correct-split = It was two; the second began at
ui-correct-split-at = The second began at
ui-correct-split-item = The second was on
ui-correct-split-do = Split
ui-correct-was = What was it?
ui-correct-answer = Answer
ui-correct-own = It was a session of its own, on
ui-correct-own-do = Set apart
ui-correct-end = The day truly ended at
ui-correct-remove-session = It was no session
ui-correct-remove-meeting = It was no meeting
ui-correct-own-break = It was work, on
ui-correct-remove-break = It was no break
ui-correct-remove-gap = I worked through it
ui-correct-item-done = It was done, at
ui-correct-item-not-done = It was not done
ui-correct-item-place = It was not done, and
ui-correct-item-waits = Put it on the next day
ui-correct-item-drop = Drop it
ui-correct-interruption = Who it was, and a word about it
ui-correct-interruption-word = A word about it
ui-correct-remove-interruption = It was no interruption
ui-correct-undo-hint = Undo brings it back.

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
ui-waiting-title = Waiting
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
ui-measure-all-items = all items are ticked
ui-measure-items = so many items are ticked
ui-measure-focus = so much focus
ui-measure-sessions = so many sessions
ui-measure-communication = so much communication
ui-measure-clock = the clock shows
ui-measure-item = one item is ticked

## Window: keys

ui-sheet-title = Keys
ui-sheet-letters = Single letters do things
ui-sheet-letters-more = Held with Alt, each of them works while you write, too.
ui-scope-everywhere = Everywhere
ui-scope-welcome = The first run
ui-scope-morning = Planning the day
ui-scope-today = Today
ui-scope-item = On an item
ui-scope-focus = Focus, break, meeting
ui-scope-gap = After sleep
ui-scope-forgotten = A day never ended
ui-scope-end = Ending the day
ui-scope-closed = Closed
ui-scope-history = History
ui-key-sheet = Show this sheet
ui-key-today = Today’s list, and back
ui-key-history = History
ui-key-settings = Settings
ui-key-undo = Take the last thing back
ui-key-park = Park a thought
ui-key-end = End the day
ui-key-start-day = Start the day
ui-key-add = Add an item
ui-key-definition = What done means
ui-key-focus = Start focus
ui-key-open-ended = Start focus without an end
ui-key-break = Take a break
ui-key-meeting = Meeting
ui-key-interrupted = Interrupted by others
ui-key-interrupted-myself = Interrupted by yourself
ui-key-previous = Item above
ui-key-next = Item below
ui-key-tick = Tick, or take the tick back
ui-key-focus-item = Focus on it
ui-key-rename = Rename
ui-key-estimate = Estimate
ui-key-tomorrow = Move to the next day
ui-item-to-next = Move to { $day }
ui-key-more = Everything else
ui-key-up = Further up
ui-key-down = Further down
ui-key-drop = Drop
ui-key-pause = Pause, or go on
ui-key-extend = Five more minutes
ui-key-finish = Finish
ui-key-gap-focus = It was focus
ui-key-gap-break = It was a break
ui-key-gap-drop = Drop it
ui-key-close-day = Close the day
ui-key-not-yet = Not yet: back to the day
ui-key-away = Put a message away
ui-key-welcome = Plan today
ui-key-reopen = Reopen the day
ui-key-forgotten-accept = It ended as proposed
ui-key-forgotten-keep = Keep it open
ui-key-earlier = One day, week, month or year earlier
ui-key-later = One day, week, month or year later
ui-key-view-day = One day
ui-key-view-week = A week
ui-key-view-month = A month
ui-key-view-year = A year
ui-key-view-trends = Trends
ui-key-view-table = Pictures as tables
ui-key-day-date = Go to a date
ui-key-add-session = Add a forgotten session
ui-key-add-break = Add a forgotten break
ui-key-add-meeting = Add a forgotten meeting

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

## Window: settings

ui-settings-title = Settings
ui-settings-problem = The last good settings stay in force until the file is mended.
ui-settings-week = Your usual week
ui-settings-day = The day
ui-settings-items = Items a day holds
ui-settings-starts = Your day usually starts at
ui-settings-boundary = A new day begins at
ui-settings-boundary-more = A day bears the date it begins on. Work before this hour still belongs to the day before.
ui-settings-focus = Focus length
ui-settings-break = Break length
ui-settings-away = Pause the session when nothing is typed or clicked for
ui-settings-away-never = never
ui-settings-away-unsupported = Your desktop cannot tell that nobody is there.
ui-settings-login = Start when I log in
ui-settings-quiet = Quiet
ui-settings-nudges = Nudges a day, at most
ui-settings-dnd = Do not disturb while I focus
ui-settings-dnd-unsupported = Your desktop offers no way to do this.
ui-settings-sound = Sound
ui-settings-zones = People in other time zones
ui-settings-zone-add = Add a time zone
ui-settings-zone-remove = Remove { $zone }
ui-settings-back = Looking back
ui-settings-review = Look back on the week on
ui-settings-review-last-working-day = the last working day
ui-settings-review-monday = Monday
ui-settings-review-tuesday = Tuesday
ui-settings-review-wednesday = Wednesday
ui-settings-review-thursday = Thursday
ui-settings-review-friday = Friday
ui-settings-review-saturday = Saturday
ui-settings-review-sunday = Sunday
ui-settings-review-never = no day
ui-settings-notes = A note for every day in
ui-settings-notes-more = A folder of your own, written when you close the day. What you write around it stays.
ui-settings-notes-none = no folder
ui-settings-window = The window
ui-settings-look = Look
ui-settings-letters-more = F starts focus, P parks a thought. When off, hold Alt with the letter.
ui-settings-keys = Every key of the window
ui-settings-keys-show = Show
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-settings-yours = Yours
ui-settings-data = Data folder
ui-settings-file = Settings file
ui-settings-open = Open
ui-settings-open-folder = Open the data folder
ui-settings-copy = Copy
ui-settings-copy-path = Copy the path: { $words }
ui-settings-back-up = Back up now
ui-settings-back-up-today = Back up now · last { $time }
ui-settings-back-up-last = Back up now · last { $date }, { $time }
ui-settings-back-up-do = Back up
ui-settings-backing-up = Copying…
ui-settings-backed-up = Copied at { $time }.
ui-settings-promise = Nothing here ever leaves this computer.
ui-time-odd = Write it like 16:30.
ui-length-odd = Write it like 45 or 1h30, at most 16 h.
ui-week-day = { $day }: { $shape }, { $short }
ui-week-sheet = A usual { $day }
ui-week-all = For every workday
ui-week-done = Done

## Window: shapes

ui-shape-label = And when does it end?
ui-shape-tasks-or-time = Tasks or a time
ui-shape-task-goals = Task goals
ui-shape-task-goals-short = items
ui-shape-on-off-hours = On and off hours
ui-shape-deep = { $count } × { $length } deep
ui-shape-talk = { $count } × { $length } talk
ui-shape-standard-hours = Standard hours
ui-shape-standard-hours-means = until { $until }
ui-shape-half-day = Half day
ui-shape-day-off = Day off
ui-shape-day-off-means = nothing is asked of you
ui-shape-day-off-short = off
ui-shape-custom = Your own rule
ui-shape-custom-means = as you said it
ui-shape-custom-short = own
ui-shape-until = The day ends at
ui-shape-deep-blocks = Blocks of deep work
ui-shape-deep-length = Length of a deep block
ui-shape-talk-blocks = Blocks of communication
ui-shape-talk-length = Length of a communication block

## Window: first run

ui-welcome-name = Welcome
ui-welcome-title = Know when your workday is done.
ui-welcome-text = Nobody gets up and goes home around you. Daydone tells you when it is enough.
ui-welcome-next = Plan today
ui-welcome-usual = A usual day is enough with
ui-welcome-usual-change = Change
ui-welcome-usual-done = Done
ui-welcome-no-days = no fixed days
ui-welcome-login-more = So that it is there after a restart, and can ask about a day you forgot to end.
ui-welcome-no-tray = This desktop shows no tray. The window, notifications and the command line do everything.
ui-welcome-workdays = Days you work
ui-welcome-morning = In the morning
ui-welcome-morning-text = you say what done means today.
ui-welcome-day = During the day
ui-welcome-day-text = it guards your focus, and keeps every minute.
ui-welcome-evening = When it is enough
ui-welcome-evening-text = it says so once, helps you end, and goes quiet.
