## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = A last good start for { $length }
    .body = Started by { $last }, they end by { $end }, and so does your day.
notice-wrap-up = Your day is planned until { $end }.
    .body = A good moment to write down the first step for the next day.
notice-enough = That’s enough for today.
    .body = { $why }
notice-enough-since = Enough since { $time }.
notice-past-your-end =
    { $end ->
        [no] Your day has been enough since { $since }.
       *[other] Your day was planned until { $end }.
    }
    .body = What is left can wait.
notice-focus-ended = The time you set is over
    .body = Since { $since }: { $title }
notice-focus-ended-plain = The time you set is over
    .body = Since { $since }. It goes on counting until you finish.
notice-break-began = Break until { $until }
    .body = The session ended as planned at { $since }.
notice-break-over = The break is over
    .body = Since { $since }. Whenever you are ready.
notice-meeting-ended = The meeting was planned until { $since }
    .body = It goes on counting until you end it.
notice-hold = Paused since { $since }. Going on?
    .body = What you do meanwhile is not counted.
notice-gap = What were the { $length } from { $from }?
    .body = Without an answer this time does not count.
notice-do-open = Open Daydone
notice-do-start-focus = Start focus
notice-do-finish = Finish
notice-do-extend = 5 more minutes
notice-do-break = Take a break
notice-do-end-meeting = End the meeting
notice-do-end-day = End the day
notice-do-later = 15 more minutes
notice-do-go-on = Go on
notice-do-gap-focus = Focus
notice-do-gap-break = A break
notice-do-gap-drop = Drop it
