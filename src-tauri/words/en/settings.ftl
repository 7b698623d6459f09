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
settings-me = Your own addresses, such as "you@example.org": a calendar says by them which meetings you have declined.
settings-meeting-days = The days on which meetings are welcome. Empty for every day.
settings-meeting-hours = The hours in which meetings are welcome, such as ["10:00-12:00"], or ["overlap New York"] for those in which you and one of your places both work. Empty for all.
settings-meetings-a-day = How many meetings a day are welcome. 0 is any number.
settings-longest-meeting = The longest a meeting should be, in minutes. 0 is any length.
settings-meeting-agenda = Whether a meeting should come with an agenda.
settings-meeting-share = How much of a week’s work meetings should take at most, in percent. 0 is no aim.
settings-calendar-titles = Take over the titles of meetings from calendars; when off, only their times are known.
settings-calendars = The calendars whose meetings are foreseen, at most 20. Each has a file, or a folder of files (vdir), from / or ~, or the name of an address (daydone calendar add --address work), or desktop = true for those that GNOME or Cinnamon shows; a name, if it shall have one; and counts = false where its meetings are only time that is taken.
settings-answer-hours = The hours in which you answer, such as ["09:30-10:00", "16:00-16:30"]. Empty for your whole day.
settings-answer-days = The days on which you answer. Empty for the days that are not usually off.
settings-places = The places of people you work with, at most 20. Each has a zone (daydone zones find tokyo); a name, if it shall have one; and the hours and days on which people work there.
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
settings-wrong-first-day-of-week = It takes "auto" or a weekday such as "sunday".
settings-wrong-review-day = It takes "last_working_day", a weekday such as "friday", or "never".
settings-wrong-path = It takes a path from the root, or from home with ~.
settings-wrong-weekdays = It takes a list of weekdays such as ["monday", "tuesday"].
settings-wrong-hours = It takes a list of hours such as ["10:00-12:00", "14:00-16:00"].
settings-wrong-addresses = It takes a list of addresses such as ["you@example.org"], at most 20.
settings-wrong-calendars = It takes tables: [[calendars]] with file = "~/work.ics", folder = "~/.calendars", address = "work" or desktop = true.
settings-wrong-calendar-source = A calendar has one of these: file = "~/work.ics", folder = "~/.calendars", address = "work" or desktop = true.
settings-wrong-calendar-address = An address has a short name here, of letters, digits, - and _, such as "work"; the address itself goes elsewhere: daydone calendar add --address work
settings-wrong-desktop = It is desktop = true; to read them no longer, take the table away.
settings-two-desktops = There is only one desktop to read calendars from.
settings-wrong-calendar-name = A calendar’s name is one line of words such as "Work".
settings-many-calendars = There can be at most { $most } calendars.
settings-wrong-places = It takes tables: [[places]] with zone = "Asia/Tokyo".
settings-wrong-place-zone = A place has a time zone: zone = "Asia/Tokyo".
settings-wrong-place-name = A place’s name is one line of words such as "Design".
settings-wrong-place-hours = A place’s hours are one text such as "09:00-18:00".
settings-unknown-zone = “{ $name }” is not a time zone. Find yours by its city: daydone zones find tokyo
settings-unknown-zone-near = “{ $name }” is not a time zone. Did you mean { $near }?
settings-no-place = Meeting hours name “{ $name }”, and none of your places with hours is called so. Add it first: daydone zones add
settings-many-places = There can be at most { $most } places.
settings-wrong-week = It takes a shape for each weekday.
settings-wrong-shape = It takes a shape such as {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = Mend the file first; the last good settings stay in force.
settings-unread = { $file } cannot be read: { $why }.
settings-unwritten = { $file } cannot be written: { $why }.
settings-not-written = The settings could not be kept: { $why }.
