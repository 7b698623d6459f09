## Window: session

ui-session-focus = Focus
ui-session-break = Break
ui-session-meeting = Meeting
ui-session-held = Focus · paused
ui-session-nth = Focus · { $nth ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
       *[other] { $nth }th
    } today
ui-session-bonus = { $name } · bonus
ui-strip = The time, in a strip
ui-strip-keep = Keep in sight, as a strip
ui-strip-back = Back to the window
ui-session-to-list = { $name }. Look at today’s list
ui-session-break-plain = Look away for a while.
ui-session-meeting-plain = With other people
ui-session-tick = Tick it
ui-session-untick = Ticked · take it back
ui-focus-on-nothing = Nothing in particular
ui-focus-turn = What is this focus on?
ui-ends-before-day = { $time } before your day does
ui-ends-after-day = { $time } after your day
ui-ends-with-day = with your day
ui-of-minutes = of { $minutes } minutes
ui-past-minutes = past { $minutes } minutes; all of it counts
ui-past-plan = past the time you set; all of it counts
ui-paused = paused
ui-paused-since = paused since { $time }
ui-break-over = The break is over, whenever you are ready
ui-counting-focus = of focus, no end set
ui-counting-break = of rest
ui-counting-meeting = so far
ui-spoken-left = { $time } left
ui-spoken-over = { $time } over
ui-spoken-up = { $time } so far
ui-spoken-held = Paused at { $time }
ui-pause = Pause
ui-go-on = Go on
ui-extend = + 5 min
ui-finish-focus = Finish
ui-finish-break = Back to work
ui-finish-meeting = End the meeting

## Window: after sleep

ui-gap = A gap
ui-gap-cause-sleep = Your computer slept
ui-gap-cause-away = Nobody was at the computer
ui-gap-cause-crash = Daydone was not there to see
ui-gap-cause-taken-back = You took back a pause or a finish
ui-gap-cause-held = It was paused, and you were there
ui-gap-question =
    { $minutes ->
        [0] What was the { $length } from { $from }?
        [one] What was the minute from { $from }?
       *[other] What were the { $minutes } minutes from { $from }?
    }
ui-gap-others =
    { $count ->
        [one] One more stretch after this one.
       *[other] { $count } more stretches after this one.
    }
ui-gap-focus = Focus
ui-gap-focus-more = I went on away from the screen
ui-gap-break = A break
ui-gap-drop = Drop it
ui-gap-drop-more = it does not count
ui-gap-not-answered = Not answered means not counted. You can change it any time in the day’s history.
ui-gap-go-on = Go on · { $left } left
ui-gap-keep = Keep this answer
ui-gap-stay-held = Answer, and stay paused

## Window: a day never ended

ui-forgotten = A day without an end
ui-forgotten-question = This day was never ended. Was { $time } its end?
ui-forgotten-why = That was the last sign of work. What is left of it waits for today.
ui-forgotten-other = Or it ended at
ui-forgotten-accept = It ended at { $time }
ui-forgotten-keep = It still goes on; keep it open
