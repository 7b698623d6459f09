## Command line: sessions, meetings, gaps

### Help

cli-help-focus = Start a focus session
    .words = How long (5 to 240 minutes; your usual length unless said) and on which item; a lone number below 5 is an item
    .open_ended = Count up until you finish
    .fit = Shorten it to end with your day
    .anyway = Let it run past the end of your day
    .bonus = Agree that it is beyond enough
cli-help-on = Say which item the session is on from now on
    .item = Its number or a part of its title; leave it out for no item
cli-help-toggle = Start a focus session, hold the one that runs, or resume it: for a key or a button
cli-help-pause = Hold the session
cli-help-resume = Let the held session run on
cli-help-extend = Move the end of the session or break
    .minutes = By how much (1 to 120 minutes)
cli-help-finish = End the session, break or meeting; every minute counts
cli-help-break = Start a break
    .minutes = How long (1 to 120 minutes; your usual length unless said)
cli-help-interrupted = Mark an interruption
    .me = It was you
    .word = A word about it
cli-help-park = Capture a thought without leaving what you do
    .text = The thought
cli-help-meeting = Meetings and other communication
cli-help-meeting-start = Start one; a focus session is held meanwhile
    .length = How long it is planned
    .title = What it is about
cli-help-meeting-end = End it
cli-help-meeting-log = Note one that has already happened today
    .from = When it began
    .to = When it ended
    .title = What it was about
cli-help-gap = What was the time nobody can account for? Without a word, lists it
    .was = What it was; only focus counts
    .number = Which gap, if there are several
    .go_on = Let the paused session run on, whatever the gap was
    .stay = Leave the session paused, whatever the gap was
    .footer =
        A gap is time in a session in which the computer slept, nobody was there, or Daydone was not
        running, or which was paused though you were there. Until you say what it was, it does not
        count. A session that a gap holds runs on when the gap was focus.

        daydone gap             what waits for an answer, with numbers
        daydone gap focus       the first was work
        daydone gap drop 2      the second was neither work nor a break
        daydone correct g1 --was break      another answer later; daydone day shows the names
cli-help-undo = Take back the last command, whatever it was
    .footer =
        Once more takes back the one before it, up to ten; a line that did several things, like
        daydone done 1 2, is one. What lies before a restart of Daydone, a sleep, a set
        clock or a new date stays, and so do settings and copies. Sessions, gaps, meetings and ends
        of the last 30 days are set right with daydone correct.
cli-help-redo = Do again what undo took back last
    .footer =
        Once more does the next one again. Any other command ends it, and so does what ends undo;
        what an import had brought comes again with its file.
cli-help-snooze = Ask for quiet
    .minutes = How long (1 to 240 minutes)

### What a command did

cli-focus-until = Focus until { $time }.
cli-focus-past = Focus, past { $time }.
cli-focus-until-on = Focus until { $time } on “{ $title }”.
cli-focus-open = Focus, until you finish.
cli-focus-open-on = Focus on “{ $title }”, until you finish.
cli-focus-fitted = Shortened to { $length }, so that it fits your day.
cli-focus-fitted-meeting = Shortened to { $length }: a meeting begins at { $time }.
cli-on = The session is on “{ $title }”.
cli-on-nothing = The session is on no item now.
cli-on-stays = { $length } so far stay with “{ $title }”. If that was this one all along: daydone correct { $name } --item { $item }
cli-on-stays-nothing = { $length } so far stay with nothing in particular. If that was this one all along: daydone correct { $name } --item { $item }
cli-still-paused = Paused since { $since }. To go on: daydone resume
cli-paused = Paused after { $length }.
cli-finished-focus = Finished: { $length } of focus.
cli-finished-focus-on = Finished: { $length } of focus on “{ $title }”.
cli-finished-break = The break is over after { $length }.
cli-finished-meeting = The meeting is over after { $length }.
cli-held = The focus session is still paused. To go on with it: daydone resume. To end it: daydone finish
cli-break = Break until { $time }.
cli-break-due = A break of { $length } is due: daydone break
cli-meeting = The meeting counts from now.
cli-meeting-until = The meeting counts from now; planned until { $time }.
cli-meeting-holds = The focus session is paused until then.
cli-meeting-logged = Noted: { $length } of meeting.
cli-interrupted = Noted. { $count ->
        [one] One interruption
       *[other] { $count } interruptions
    } today.
cli-parked = Parked “{ $text }”.
cli-gap-none = No gap waits for an answer.
    .hint = One of a day that is over is set right like this: daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = What was it? Say daydone gap focus, daydone gap break or daydone gap drop. Without an answer it does not count.
cli-gap-focus = { $length } counted as focus.
cli-gap-break = { $length } kept as a break.
cli-gap-drop = { $length } not counted.
cli-undo = Took back: { $text }.
cli-undo-something = the last command
cli-redo = Did again: { $text }.
cli-snoozed = Quiet until { $time }.
