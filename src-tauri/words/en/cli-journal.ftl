## Command line: settings, backups and repair

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
cli-doctor-versions-same = Daydone { $own }, as the agent.
cli-doctor-versions-differ = Daydone { $own }; the agent is { $agent }.
cli-doctor-versions-advice = Two versions are installed, or one was since this program began. Start Daydone from the place of the newer one.

### Help

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
