## Command line: places of people

### Help

cli-help-zones = The places of people you work with: their time, and until when an answer today is possible
cli-help-zones-add = Adds a place
    .zone = Its time zone like Asia/Tokyo, or a city that has one
    .name = What you call it; otherwise it is called by its city
    .hours = The hours in which people work there, like 9-18; without them only the time is known
    .days = The days on which they do, like monday,tuesday or mon-thu; Monday to Friday unless said
cli-help-zones-remove = Removes a place
    .place = Its name, its number in the list, or its zone
cli-help-zones-find = The time zones of a city
    .city = A city, or a part of its name
cli-help-answers = When you answer, as a text to send
    .for_zone = Who reads it: a place, a city, or a time zone
    .ics = The free windows of the next 7 days as a calendar file instead

### What is shown

cli-zones-none = No place is known. Add one: daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = in their hours
cli-zones-out = outside their hours
cli-zones-until = an answer today until { $time }
cli-zones-after = read { $read } there ({ $here } here), heard { $heard }
cli-zones-never = not read in their hours
cli-zones-overlap = both at work { $windows }
cli-zones-no-overlap = not at work together today
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = { $name } is one of your places now ({ $zone }).
cli-zones-added-hours = { $name } is one of your places now ({ $zone }, { $hours } there).
cli-zones-removed = { $name } is no place of yours any more.
cli-zones-there = There is a place { $name } already.
    .hint = Call this one something else: --name
cli-zones-unknown = No place is called “{ $given }”.
    .hint = daydone zones
cli-zones-several = Several places are called “{ $given }”.
    .hint = Name one by its number: daydone zones
cli-zones-hand-off = { $name } is one of the zones that read your hand-off.
    .hint = Change them: daydone settings set hand-off-zones
cli-no-such-zone = “{ $given }” is not a time zone.
    .hint = Find it by its city: daydone zones find tokyo
cli-no-such-zone-near = “{ $given }” is not a time zone.
    .hint = Did you mean { $near }?
cli-no-such-city = No time zone has a city called “{ $given }”.
    .hint = Try a larger city nearby; zones are named by a few.
cli-bad-hours = these are not hours: write them like 9-18 or 09:30-17:00
cli-bad-weekdays = these are not days: write them like monday,tuesday or mon-thu
