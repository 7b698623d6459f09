## Window: today

ui-arc = The day from { $start } to { $end }. It is { $now }. Focus so far: { $focus }. Meetings: { $meetings }.
ui-arc-open = The day since { $start }. It is { $now }. Focus so far: { $focus }. Meetings: { $meetings }.
ui-left = { $left } left
ui-past = { $past } past
ui-left-none = Nothing left
ui-room =
    { $count ->
        [one] room for one more { $minutes }-minute session
       *[other] room for { $count } more { $minutes }-minute sessions
    }
ui-room-short = room for one short session of { $minutes } minutes
ui-room-none = no room for another session
ui-room-over = the end you set has passed
ui-room-open = no end by the clock today
ui-done-when = Done for today when
ui-change-definition = What done means today
ui-change-noted = noted as a change
ui-day-off-today = Today is a day off.
ui-reopened = Reopened: “{ $reason }”
ui-tiles = So far today
ui-changes =
    { $count ->
        [one] 1 change after the start: { $last }, { $time }
       *[other] { $count } changes after the start, the last: { $last }, { $time }
    }
ui-start = Start focus · { $minutes } min
ui-start-short = Start a short focus · { $minutes } min
ui-start-other = Another length, or another item
ui-start-title = Start focus
ui-start-on = On
ui-start-on-nothing = Nothing in particular
ui-start-open = No end
ui-start-minutes = Or so many minutes
ui-start-now = Start
ui-take-break = Take a break
ui-take-break-due = Take a break of { $minutes } min
ui-interrupted = Interrupted
ui-interrupted-times = Interrupted { $count }×
ui-interrupted-told =
    { $count ->
        [one] Noted. The first today.
       *[other] Noted. { $count } today.
    }
ui-fit-move = Move one to tomorrow
ui-fit-move-name = Move one to tomorrow: { $title }
ui-park = Park a thought
ui-park-hint = What came to mind
ui-park-do = Park it
ui-park-later = for the end of the day
ui-park-next = for { $day }
ui-park-stay = Park a thought and stay here…
ui-parked = Parked so far
ui-more = and { $count } more
ui-parked-last = { $count } parked · “{ $text }”
ui-meeting = Meeting
ui-meeting-why = Why in real time?
ui-meeting-communication = Mail, chat and other communication
ui-meeting-about = What is it about?
ui-meeting-past = It has already happened
ui-meeting-start = Start now
ui-meeting-log = Note it
ui-meeting-end-so = End with this reason
ui-back-to-focus = Back to focus
ui-back-to-break = Back to the break
ui-back-to-meeting = Back to the meeting

## Window: the day’s timeline

ui-timeline-clear = clear until { $time } · { $length }
ui-timeline-enough = { $time } · enough

## Window: items

ui-items = Today’s items
ui-items-gone = Off today’s list
ui-item-tick = Tick “{ $title }”
ui-item-untick = Take the tick off “{ $title }”
ui-item-start = Start focus on “{ $title }”
ui-item-focus-on = Turn the focus to “{ $title }”
ui-item-more = More for “{ $title }”
ui-item-rename = New words for “{ $title }”
ui-item-estimate = Minutes for “{ $title }”
ui-item-moved-to = “{ $title }” is now { $position } of { $count }.
ui-item-bonus = bonus
ui-item-now = now
ui-item-make-bonus = Make it a bonus
ui-item-make-must = Make it count for today
ui-item-to-date = Move to another day
ui-item-move = Move
ui-item-to-person = Hand over to
ui-item-hand-over = Hand over
ui-gone-tomorrow = tomorrow
ui-gone-date = { $date }
ui-gone-dropped = dropped
ui-gone-handed = handed over
ui-gone-to = with { $person }
ui-gone-return = Bring back
ui-gone-return-name = Bring back “{ $title }”
ui-add-item = Add an item
ui-add-item-full = Add an item — today is full
ui-add-item-room = Add an item — the day holds { $limit }
ui-choice-swap = In place of “{ $title }”, which then waits for { $day }
ui-choice-bonus = Add it as a bonus
ui-choice-next = Keep it for { $day }
ui-choice-bonus-focus = Go on, as a bonus
ui-choice-fit = Focus for the { $minutes } minutes that fit
ui-choice-past = Run past the end, this once
ui-choice-past-boundary = Let this day go on to { $time }
ui-choice-ahead = Until { $time }

## Window: enough

ui-enough = Enough.
ui-enough-early = { $time } · { $early } before your end
ui-enough-why = { $why }. That’s enough for today.
ui-enough-plain = That’s enough for today.
ui-enough-change = Change what done means
ui-one-more = One more session, as a bonus
ui-note-for-next = Note something for { $day }
ui-keep-for-next = Keep it for { $day }
ui-one-more-thing = One more thing
ui-one-more-thing-what = What can wait until { $day }?
ui-add-bonus = Today, as a bonus

## Meetings that calendars announce

ui-foreseen = Announced meetings
ui-foreseen-asks = These were announced. Were they held?
ui-foreseen-untitled = A meeting
ui-foreseen-held = As planned
ui-foreseen-held-name = { $title }: held as planned
ui-foreseen-not-held = Not held
ui-foreseen-not-held-name = { $title }: not held
ui-foreseen-other = Other time
ui-foreseen-other-name = { $title }: other time
ui-foreseen-note = Note it
ui-foreseen-note-name = Note it: { $what }, “{ $title }”
ui-foreseen-answer = Answer
ui-foreseen-answer-name = Answer “{ $title }”
ui-foreseen-replies = Answers to “{ $title }”
ui-foreseen-reply-agenda = Ask for the agenda
ui-foreseen-reply-writing = Answer in writing
ui-foreseen-reply-hours = Offer another time
ui-foreseen-copy-name = Copy: { $what }, “{ $title }”
ui-foreseen-declined = Declined
ui-foreseen-declined-name = Declined “{ $title }”
ui-foreseen-sends-nothing = Copying notes the answer. Daydone sends nothing.
ui-foreseen-take-back = Take it back
ui-foreseen-take-back-name = Take it back: the answer to “{ $title }”
ui-foreseen-was-held = held
ui-foreseen-was-not-held = not held
ui-foreseen-was-answered = answered
ui-arc-foreseen = { $count ->
        [one] One announced meeting, { $first }.
       *[other] { $count } announced meetings, the first { $first }.
    }

## People elsewhere

ui-zones = An answer today: { $zones }
ui-places = Your places
ui-places-both = both at work { $times }
ui-places-until = an answer today until { $time }
ui-zone-until = { $name } until { $time }
ui-arc-overlap = With { $name } { $from }–{ $to }.
