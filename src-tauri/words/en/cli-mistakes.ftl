## Command line: not understood

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
cli-bad-date = that is not a date: write it like 2026-12-03
cli-bad-zone = that is not a time zone: write one like Europe/Lisbon
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
    .hint = Say what done means: { $options }, --shape.
cli-no-such-setting = There is no setting called “{ $given }”.
    .hint = They are: { $names }.
cli-bad-setting = “{ $given }” is not possible for { $name }.
    .hint = It takes { $takes }.
cli-settings-calendars = Calendars are added and removed one at a time.
    .hint = daydone calendar add ~/work.ics --name Work; daydone calendar remove Work
cli-settings-places = Places are added and removed one at a time.
    .hint = daydone zones add Asia/Tokyo --hours 9-18; daydone zones remove Tokyo
cli-takes-shape = a shape: standard-hours 17:00, on-off 3x2h 1x2h, task-goals, tasks-or-time 16:30, half-day 13:00, or day-off
cli-takes-clock-time = a clock time like 09:00
cli-takes-count = a number from { $least } to { $most }
cli-takes-length = a length from { $least } to { $most } minutes
cli-takes-length-or-off = a length from { $least } to { $most } minutes, or off
cli-takes-switch = on or off
cli-takes-language = system, en, de, fr, es, pt-BR, ja or ar
cli-takes-clock = system, 12 or 24
cli-takes-first-day-of-week = auto, or a weekday like sunday
cli-takes-review-day = last_working_day, a weekday like friday, or never
cli-takes-notes-folder = a folder like ~/Notes, or none
cli-takes-notes-template = a file like ~/Notes/template.md, or none
cli-takes-zones = time zones like Asia/Tokyo, America/New_York, or none
cli-takes-count-or-off = a number from { $least } to { $most }, or off
cli-takes-weekdays = weekdays like monday, tuesday, or none
cli-takes-hours = hours like 10:00-12:00, 14:00-16:00, or none; for meetings also overlap New York, one of your places
cli-takes-addresses = your addresses like you@example.org, or none
cli-takes-calendars = calendars, one at a time: daydone calendar add
cli-takes-places = places of people, one at a time: daydone zones add
cli-takes-apps = names of programs between commas, or none
cli-takes-usual = items that come back; daydone usual add
cli-takes-after-hours = off, apps or all
cli-takes-theme = system, light or dark
cli-error = daydone: { $message }

## Command line: what to type instead

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
