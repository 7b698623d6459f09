## Command line: export and import

cli-export-in-part = { $why }. Notes were written before it, up to the one of { $last }: { $count }.
cli-export-backwards = The first date, { $from }, comes after the last, { $to }.
cli-export-no-folder = No folder for notes is set.
    .hint = Name one with --to-file, or set notes_folder.
cli-exported = { $days } { $days ->
        [one] day
       *[other] days
    } written to { $file }.
cli-import-ask = Take in { $what }?

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
