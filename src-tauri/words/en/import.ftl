## What a file brings

say-import-read = { $program }: { $records } { $records ->
        [one] record
       *[other] records
    } read.
say-import-new = { $days ->
        [one] One new day, { $from }
       *[other] { $days } new days, { $from } to { $to }
    }: { $focus } of focus, { $meetings } of meetings.
say-import-nothing-new = Nothing new in it.
say-import-known = { $days } { $days ->
        [one] day is
       *[other] days are
    } here already.
say-import-skipped = { $count } left out or changed: { $why } ({ $named })
say-import-skipped-time = { $count } left out or changed, { $lost }: { $why } ({ $named })
say-import-nothing-in-it = There is nothing in it.
say-import-days = { $days } { $days ->
        [one] day
       *[other] days
    }
say-import-waiting = { $waiting } { $waiting ->
        [one] thing that waits
       *[other] things that wait
    }
say-import-thoughts = { $thoughts } { $thoughts ->
        [one] thought
       *[other] thoughts
    }
say-import-days-off = { $days } { $days ->
        [one] day off
       *[other] days off
    }
say-import-questions = { $questions } { $questions ->
        [one] answered question
       *[other] answered questions
    }
say-import-loose = Beside the days: { $what }.
say-imported = { $what } taken in.
say-import-not-importable = The file cannot be imported: { $why }.
    .hint = Say which program wrote it with --from-program; daydone import --help names those that are known.
    .person = Say whose records to take with --person and a name or an address; more than once for one person with several.
say-import-trouble-too-long = reading it took too long
say-import-trouble-memory = reading it took too much memory
say-import-trouble-too-much = it holds more than is taken in at once; export it in parts
say-import-trouble-gave-up = it could not be read to its end
say-import-why-unreadable = it could not be read.
say-import-why-still-runs = it was not ended yet.
say-import-why-cut = another record began before it ended, and it was cut there.
say-import-why-overlaps = another record has the same time already.
say-import-why-seen-twice = the same time was seen twice, and counts once.
say-import-why-never-idle = that machine was never left alone, and another one saw the day.
say-import-why-paused = it was paused, and counts with its planned length.
say-import-why-somebody-else = it is another person’s.
say-import-why-latin = the file is not in Unicode, and was read as Western European.
say-import-why-title-cut = its title was too long or held signs that cannot be shown, and was changed.
say-import-why-no-length = it has no length.
say-import-why-no-record = it is of a kind that says nothing about a day’s work.
say-import-why-no-clock = it has no clock times; laid one after the other from the day’s start.
say-import-why-past-day = more than fits into its day; the rest was left out.
say-import-why-not-past = the date is not over yet.
say-import-why-date-taken = there is a day of that date here.
say-import-why-time-taken = another day takes the same time.
say-import-why-shared = another day has the same records.
say-import-why-unsound = the day does not hold together.
say-import-why-had-before = this journal has had it already.
say-import-why-loose-unsound = its words, date or estimate cannot be.
