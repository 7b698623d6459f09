## Window: taking days in and writing them out

ui-import = Take in days
ui-import-about = From Daydone’s own export, or from what another program recorded. You see first what a file would bring.
ui-import-choose = Choose a file
ui-import-another = Choose another file
ui-import-handing = Reading { $file }…
ui-import-reading = Looking at what { $file } brings…
ui-import-taking = Taking it in. Your day goes on meanwhile.
ui-import-do = Take in { $what }
ui-import-how = How it is read
ui-import-program = Written by
ui-import-program-seen = As the file looks
ui-import-zone = Zone of times without one
ui-import-people = Whose records
ui-import-people-more = Only where it holds several people’s. Names or addresses, with commas between.
ui-import-again = Look again
ui-export = Write days to a file
ui-export-about = Open formats, for you or another program. All of it in JSON comes in again as it was.
ui-export-choose = Write…
ui-export-format = Format
ui-export-json = Everything (JSON)
ui-export-csv = A row a day (CSV)
ui-export-csv-stretches = A row a session or break (CSV)
ui-export-csv-items = A row an item (CSV)
ui-export-ics = Sessions and meetings (calendar)
ui-export-notes = A note a day (Markdown)
ui-export-days = Days
ui-export-all = All of them
ui-export-this-month = This month
ui-export-last-month = Last month
ui-export-this-year = This year
ui-export-last-year = Last year
ui-export-writing = Writing…
ui-export-do = Write
ui-exported = { $days ->
        [0] No day was there; the file is written all the same
        [one] One day written
       *[other] { $days } days written
    }: { $file }
