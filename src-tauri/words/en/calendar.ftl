## Calendars: why one is not read

calendar-missing = there is nothing
calendar-not-regular = it is a folder or a device, not a file
calendar-too-large = it is larger than 16 MB
calendar-many-files = the folder holds more than 2,000 calendar files or 200 folders
calendar-half = it ends in the middle of something
calendar-empty = there is nothing in it
calendar-web-page = it is a web page, not a calendar
calendar-none = it is not a calendar
calendar-too-long = reading it took too long
calendar-too-much-memory = reading it took too much memory
calendar-no-bus = there is no desktop session to ask for calendars
calendar-not-offered = this desktop offers no calendars
calendar-silent = the desktop’s calendars did not answer in time
calendar-broke-off = the desktop’s calendars refused, or ended in the middle
calendar-gave-up = it could not be read to its end

### Why one with an address was not fetched

calendar-fetch-not-installed = the program daydone-fetch is missing. It is the package daydone-fetch
    .hint = Install it, and add the calendar again. Files and folders need no such program.
calendar-fetch-gave-up = daydone-fetch ended in the middle
calendar-fetch-usage = daydone-fetch is of another version than Daydone
calendar-fetch-unreachable = the server could not be reached
    .hint = Is this computer online? Then look at the name of the server in the address.
calendar-fetch-not-allowed = the server does not let this address in
    .hint = Make a new address where you took this one.
calendar-fetch-gone = the server has no calendar at this address
    .hint = Make a new address where you took this one.
calendar-fetch-server-trouble = the server answered with an error
calendar-fetch-half = the server broke off in the middle
calendar-fetch-too-large = the calendar is larger than 16 MB
    .hint = Publish a shorter time, if the server can.
calendar-fetch-not-a-calendar = what is at this address is not a calendar
    .hint = Take the iCalendar (.ics) address, not that of the page that shows the calendar.
calendar-fetch-too-slow = the server took longer than 30 seconds
calendar-fetch-not-trusted = this computer does not trust the server’s certificate
    .hint = If the server is your company’s, add its root certificate to this computer.
calendar-fetch-led-away = the address leads on to one that is not https, or over more than three others
calendar-fetch-no-address = its address is missing in calendars.secret
calendar-fetch-open-to-others = other people can read calendars.secret, so it is not used. To close it: chmod 600 calendars.secret, in the folder of settings.toml
calendar-fetch-bad-address = its address in calendars.secret cannot be read
calendar-fetch-not-kept = what was fetched could not be written
