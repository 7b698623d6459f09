## Command line: calendars

### Help

cli-help-calendar = The calendars whose meetings are foreseen
cli-help-calendar-add = Reads a calendar from now on, whenever it changes: a file, a folder of files (vdir), one behind an address (--address), or those of the desktop (--desktop)
    .path = The file in iCalendar format, or the folder; with --address, - for an address that is piped in
    .address = A short name for an address, such as work. The address itself is asked for and not shown; daydone-fetch fetches the calendar
    .desktop = All calendars that GNOME or Cinnamon shows, also those of online accounts
    .name = What you call it; otherwise it is called by its file, folder or address, or Desktop
    .not_counting = Its meetings are only time that is taken, as in somebody else’s calendar
cli-help-calendar-list = The calendars that are read
cli-help-calendar-remove = Reads a calendar no longer; a file stays, an address is forgotten
    .calendar = Its name, its number in the list, or its path
cli-help-calendar-read = The events of a calendar file on some days; nothing is changed, and no agent is needed
    .file = The file in iCalendar format, or - for what is piped in
    .from = The first date
    .to = The last date
    .zone = Your zone, like Europe/Lisbon: times are shown in it, and those without a zone are taken for it

### Which are read

cli-calendar-added = { $name } is read from now on. { $counts ->
        [no] Its meetings do not count.
       *[yes] { $count ->
            [0] None of its meetings in the next 7 days counts.
            [one] 1 of its meetings in the next 7 days counts.
           *[other] { $count } of its meetings in the next 7 days count.
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · does not count" }
       *[yes] { "" }
    }
cli-calendar-desktop = those of the desktop
cli-calendar-by-address = address “{ $name }”
cli-calendar-offered = There is also { $path }: daydone calendar add { $what }
cli-calendar-no-calendars = No calendar is read. Add one: daydone calendar add ~/work.ics
cli-calendar-removed = { $name } is not read any more.
cli-calendar-there = This calendar is read already, as { $name }.
cli-calendar-name-taken = There is a calendar { $name } already.
    .hint = Call this one something else: --name
cli-calendar-no-path = “{ $given }” is not a path that settings can keep.
cli-calendar-unknown = No calendar is called “{ $given }”.
    .hint = daydone calendar list
cli-calendar-several = Several calendars are called “{ $given }”.
    .hint = Name one by its number: daydone calendar list
cli-calendar-many-files = { $file } holds more than 2,000 calendar files or 200 folders, more than are read.
    .hint = Add a folder inside it.
cli-calendar-half = { $file } ends in the middle of something.
    .hint = Export or download the calendar once more.

### An address

cli-calendar-address-ask = The https address of { $name } (it is not shown):
cli-calendar-address-name = “{ $given }” cannot be the name of an address.
    .hint = A name has letters, digits, - and _, such as work.
cli-calendar-address-typed = An address is a password, and what is typed here can be seen by others.
    .hint = Give it a name and leave it out; it is asked for then: daydone calendar add --address work
cli-needs-unseen = The address is asked for at a terminal that can hide it, and there is none.
    .hint = Pipe it in: daydone calendar add --address work - < file-with-the-address
cli-calendar-address-http = Everyone on the way can read what http brings, so only https is asked.
    .hint = Most calendars have the same address with https.
cli-calendar-address-wrong = That is not an address of a calendar.
    .hint = It begins with https:// or webcal://, and often ends with .ics.
cli-calendar-addresses-open = Other people can read { $file }, so it is not used.
    .hint = Close it: chmod 600 { $file }
cli-calendar-addresses-wrong = { $file } cannot be understood.
    .hint = It has a line for each address: work = "https://…"
cli-calendar-addresses-unread = { $file } cannot be used: { $why }
cli-calendar-not-fetched = { $name } is not added: { $why }.
cli-calendar-not-removed = { $file } could not be removed: { $why }

### What is read

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
cli-calendar-no-bus = There is no desktop session to ask for calendars.
    .hint = Try it in a terminal of your desktop.
cli-calendar-not-offered = This desktop offers no calendars.
    .hint = GNOME and Cinnamon do, by Evolution Data Server. A file or a folder can be added as well.
cli-calendar-silent = The desktop’s calendars did not answer in time.
    .hint = Look whether your desktop’s own calendar opens, and try again.
cli-calendar-broke-off = The desktop’s calendars refused, or ended in the middle.
    .hint = Look whether your desktop’s own calendar opens, and try again.
cli-calendar-too-much-memory = Reading { $file } took too much memory.
    .hint = Export a shorter time, or one calendar at a time.
cli-calendar-gave-up = { $file } could not be read to its end.
    .hint = Export or download the calendar once more.
cli-calendar-unread = { $file } cannot be read: { $why }
    .hint = Look whether the file is there and may be read.

### What is announced for today

cli-help-meetings = The meetings that your calendars announce for today
cli-help-meetings-held = It was held: note it with its announced times, or with those it had
    .meeting = Its number, or a part of its title
    .from = When it began, if not as announced
    .to = When it ended
cli-help-meetings-not-held = It did not take place
    .meeting = Its number, or a part of its title
cli-help-meetings-answer = How you answered it; Daydone sends nothing
    .meeting = Its number, or a part of its title
    .answer = What you did: said no, asked for an agenda, offered an answer in writing, or a time within your hours
cli-meetings-none = No calendar announces a meeting today.
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · held" }
        [not-held] { " · not held" }
        [answered] { " · answered" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = Longest clear time before the day ends: { $length }.
cli-meetings-held = Noted: “{ $title }” was held.
cli-meetings-not-held = Noted: “{ $title }” was not held.
cli-meetings-answered = Noted: “{ $title }” is answered.
cli-meetings-copy = Your words, if you like; Daydone sends nothing:
cli-no-such-foreseen = No announced meeting is called “{ $given }”.
    .hint = See them with: daydone meetings
cli-end-meeting = as planned (Enter), not held, or skip?
cli-end-meeting-taken = That time is accounted for by something else. Say not held or skip; other times: daydone meetings held TITLE --from HH:MM --to HH:MM
