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
say-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
say-day-short = { $weekday } { $day } { $month }
say-day-long = { $weekday } { $day } { $month }
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
say-either-or = either { $first } or { $second }
say-comma = { $first }, { $second }
say-semicolon = { $first }; { $second }
say-at-least = at least *{ $count }* of these: { $list }
say-at-least-inside = at least *{ $count }* of these ({ $list })
say-day-off = today is a *day off*

## Scope changes

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
say-hand-off-title = { $day }

## Reasons of a meeting

say-reason-performance-review = performance review
say-reason-final-decision = final decision
say-reason-urgent = urgent
say-reason-hype-call = hype call
say-reason-hangout = hangout
say-reason-celebration = celebration
say-reason-could-have-been-async = could have been asynchronous

## Notices

notice-last-good-start = A last good start
    .body = { $length } from now end at { $ends }, before your { $end }.
notice-wrap-up = A quarter of an hour to { $end }
    .body = A good moment to leave yourself a first step for tomorrow.
notice-enough = That’s enough for today.
    .body = { $why }
notice-past-your-end = It is past { $end }.
    .body = What is left can wait for tomorrow.
notice-focus-ended = The time you set is over
    .body = { $title }
notice-focus-ended-plain = The time you set is over
    .body = It goes on counting until you finish.
notice-break-over = The break is over
    .body = Whenever you are ready.
notice-meeting-ended = The meeting has had its time
    .body = It goes on counting until you end it.
notice-gap = What were the { $length } from { $from }?
    .body = Not answered means not counted.
notice-do-start-focus = Start focus
notice-do-finish = Finish
notice-do-extend = 5 more minutes
notice-do-break = Take a break
notice-do-end-meeting = End the meeting
notice-do-end-day = End the day
notice-do-later = 15 more minutes
notice-do-gap-focus = Focus
notice-do-gap-break = A break
notice-do-gap-drop = Drop it

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
    .hint = It can be reopened with a reason. Or leave it for tomorrow.
refused-day-is-not-closed = The day is not closed.
refused-day-is-past = That day is over and stays closed.
    .hint = Plan today instead.
refused-forgotten-day = { $day } was never ended.
    .hint = End that day first.
refused-day-is-full = The day holds { $limit } { $limit ->
        [one] item
       *[other] items
    }.
    .hint = Swap one out, make it a bonus, or put it on tomorrow.
refused-day-is-enough = Today is enough.
    .hint = Do it as a bonus, or put it on tomorrow.
refused-too-many-items = That is { $named } items, and the day holds { $limit }.
    .hint = Choose { $limit }. The others can wait, or be a bonus.
refused-list-is-long = The list holds at most { $limit } items.
    .hint = Put it on a later day.
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
refused-stretch-unsound = That stretch of time cannot be.
    .hint = It begins before it ends, and lies within today, before now.
refused-stretch-taken = That time is already accounted for.
    .hint = Choose a stretch without focus, break or meeting in it.
refused-end-unsound = The day cannot have ended then.
    .hint = Choose a time after your last sign of work, and not ahead of now.

## Bad requests

refused-bad-id = “{ $given }” is not an id.
refused-bad-date = “{ $given }” is not a date.
    .hint = Write it like 2026-11-24.
refused-bad-time = “{ $given }” is not a clock time.
    .hint = Write it like 16:30.
refused-bad-shape = A custom shape cannot be chosen.
    .hint = Say the rule itself.
refused-bad-zone = “{ $given }” is not a time zone.
    .hint = Write it like Europe/Lisbon.
refused-bad-week = A week has seven days.

## Command line

## Tray

## Doctor

## Settings file

settings-head =
    Daydone’s settings. Edit and save: a running agent takes them up at once, and the window keeps
    your comments. A setting that is not named has its usual value.
settings-focus-minutes = The usual length of a focus session, in minutes.
settings-break-minutes = The usual length of a break, in minutes.
settings-item-limit = How many items a day holds.
settings-nudges = How many nudges a day may bring at most.
settings-day-starts = When your day usually starts; a hand-off says it to people in other zones.
settings-boundary = When a new day begins. Work after midnight belongs to the day before until then.
settings-do-not-disturb = Hold other programs’ notifications while you focus, where the desktop can.
settings-sound = Let notifications make a sound.
settings-hand-off-zones = Time zones of the people who read your hand-off, such as "Europe/Lisbon".
settings-theme = The window’s colours.
settings-welcomed = Whether the first run has been walked through.
settings-week = The usual shape of each weekday.
settings-problem = Line { $line }, column { $column }: { $what }
settings-not-toml = It cannot be read there ({ $why }).
settings-unknown = There is no setting “{ $key }”.
settings-unknown-near = There is no setting “{ $key }”. Did you mean “{ $near }”?
settings-wrong-range = It can be from { $least } to { $most }.
settings-wrong-number = It takes a whole number.
settings-wrong-switch = It takes true or false.
settings-wrong-time = It takes a clock time such as "16:30".
settings-wrong-boundary = A new day begins at noon or earlier.
settings-wrong-theme = It takes "system", "light" or "dark".
settings-wrong-zones = It takes a list of time zones such as ["Europe/Lisbon"].
settings-wrong-week = It takes a shape for each weekday.
settings-wrong-shape = It takes a shape such as {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = Mend the file first; the last good settings stay in force.
settings-unread = { $file } cannot be read: { $why }.
settings-unwritten = { $file } cannot be written: { $why }.
settings-not-written = The settings could not be kept: { $why }.

## Window

## Window: the end of the day

ui-end-top = End the day
ui-end-minute = about a minute
ui-end-just-close = just close
ui-end-title-enough = That’s enough for today.
ui-end-title = Let the day end here.
ui-end-loose-ends = Loose ends
ui-end-first-step = Tomorrow’s first step
ui-end-first-step-hint = The one thing to open first
ui-end-hand-off = Hand-off, for people in other hours
ui-end-leave-out = Leave out
ui-end-put-back = Put back
ui-end-blocked = What blocks you, if anything
ui-end-blocked-hint = Waiting for access to staging
ui-end-close = Close the day
ui-end-not-yet = Not yet
ui-end-quiet = Quiet until your next day
ui-end-session-finishes = What runs now is finished and kept
ui-place-of = Where does “{ $title }” go?
ui-place-tomorrow = Tomorrow
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
ui-closed-nothing-waits = Nothing is waiting for you tonight.
ui-closed-of = { $done } of { $total }
ui-closed-tomorrow = Tomorrow starts with
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
ui-settings-boundary-more = Work before this hour still belongs to yesterday.
ui-settings-focus = Focus length
ui-settings-break = Break length
ui-settings-quiet = Quiet
ui-settings-nudges = Nudges a day, at most
ui-settings-dnd = Do not disturb while I focus
ui-settings-dnd-unsupported = Your desktop offers no way to do this.
ui-settings-sound = Sound
ui-settings-zones = People in other hours
ui-settings-zone-add = Add a time zone
ui-settings-zone-remove = Remove { $zone }
ui-settings-look = Look
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-settings-yours = Yours
ui-settings-data = Data folder
ui-settings-file = Settings file
ui-settings-copy = Copy
ui-settings-copy-path = Copy the path: { $words }
ui-settings-promise = Nothing here ever leaves this computer.
ui-time-odd = Write it like 16:30.
ui-week-day = { $day }: { $shape }, { $short }
ui-week-sheet = A usual { $day }
ui-week-all = For every workday
ui-week-done = Done

## Window: shapes

ui-shape-label = And when does it end?
ui-shape-tasks-or-time = Tasks or a time
ui-shape-tasks-or-time-means = all items, or { $until }
ui-shape-task-goals = Task goals
ui-shape-task-goals-means = all items, whenever
ui-shape-task-goals-short = items
ui-shape-on-off-hours = On and off hours
ui-shape-deep = { $count } × { $length } deep
ui-shape-talk = { $count } × { $length } talk
ui-shape-standard-hours = Standard hours
ui-shape-standard-hours-means = until { $until }
ui-shape-half-day = Half day
ui-shape-half-day-means = all items, or { $until }
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
ui-welcome-step = { $step } of { $of }
ui-welcome-skip = Skip
ui-welcome-back = Back
ui-welcome-title-1 = Know when your workday is done.
ui-welcome-text-1 = Nobody gets up and goes home around you. Daydone tells you when it is enough.
ui-welcome-next-1 = Begin
ui-welcome-title-2 = What makes a usual day enough?
ui-welcome-text-2 = Each morning you can choose another.
ui-welcome-next-2 = Next
ui-welcome-title-3 = When does it end?
ui-welcome-text-3 = And on which days do you work?
ui-welcome-next-3 = Plan today
ui-welcome-workdays = Days you work
ui-welcome-morning = In the morning
ui-welcome-morning-text = you say what done means today.
ui-welcome-day = During the day
ui-welcome-day-text = it guards your focus, and keeps every minute.
ui-welcome-evening = When it is enough
ui-welcome-evening-text = it says so once, helps you end, and goes quiet.
