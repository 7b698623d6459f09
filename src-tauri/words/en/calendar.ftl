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
