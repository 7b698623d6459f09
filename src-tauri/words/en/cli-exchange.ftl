## Command line: export, import and calendars

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
cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · counts" }
        [cancelled] { " · called off" }
       *[no] { "" }
    }
cli-calendar-all-day = all day
cli-calendar-days = all day, to { $last }
cli-calendar-piped = standard input
cli-calendar-untitled = without a title
cli-calendar-nothing = Nothing on these days.
cli-calendar-cut = The calendar ends in the middle of something. What came before was read.
cli-calendar-many-events = It has more than 20,000 events that may be on these days. The first of them were read.
cli-calendar-many-occurrences = More than 50,000 fall on these days. Ask for fewer days.
cli-calendar-bad-start = One event has a start that cannot be read, and was left out: { $uid }
cli-calendar-long-series = One series could not be read to its end: { $uid }
cli-calendar-bad-rule = One series repeats by a rule that cannot be read; only its first time is shown: { $uid }
cli-calendar-no-events = There are no events in { $file }.
    .hint = If there should be, export or download the calendar once more.
cli-calendar-not-regular = { $file } is a folder or a device.
    .hint = Name a file, or pipe the calendar in: daydone calendar read -
cli-calendar-too-large = { $file } is larger than 16 MB, more than is read of a calendar.
    .hint = Export a shorter time, or one calendar at a time.
cli-calendar-empty = There is nothing in { $file }.
    .hint = Export or download the calendar once more.
cli-calendar-web-page = { $file } is a web page, not a calendar.
    .hint = Download the calendar from its iCalendar (.ics) address, not from the page that shows it.
cli-calendar-none = { $file } is not a calendar.
    .hint = A calendar is a file in iCalendar format, with the ending .ics.
cli-calendar-too-long = Reading { $file } took too long.
    .hint = Export a shorter time, or one calendar at a time.
cli-calendar-too-much-memory = Reading { $file } took too much memory.
    .hint = Export a shorter time, or one calendar at a time.
cli-calendar-gave-up = { $file } could not be read to its end.
    .hint = Export or download the calendar once more.
cli-calendar-unread = { $file } cannot be read: { $why }
    .hint = Look whether the file is there and may be read.
