## Command line: export and import

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
cli-import-questions = { $questions } { $questions ->
        [one] answered question
       *[other] answered questions
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

### Help

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
