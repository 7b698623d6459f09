## State in one line

say-line-unplanned = Not planned yet
say-line-day-off = A day off
say-line-forgotten = { $day } was never ended
say-line-closed = Closed at { $time }
say-line-enough = Enough
say-line-open = The day is open
say-line-beyond = beyond enough
say-line-measure = { $value } of { $target }
say-line-enough-at = enough at { $time }
say-line-not-before = not before { $time }
say-line-perhaps-at = { $time } is one way
say-line-focus-until = Focus until { $time }
say-line-focus-open = Focus since { $time }
say-line-focus-over = Focus, past { $time }
say-line-paused = Paused since { $time }
say-line-break-until = Break until { $time }
say-line-break-over = Break is over
say-line-meeting = Meeting since { $time }
say-line-meeting-until = Meeting until { $time }

## Whether a plan fits

say-plan-fits = { $planned } planned, { $room } left.
say-plan-over =
    { $planned } planned, { $room } left: { $items ->
        [one] it will not all fit today.
       *[other] one of these is for tomorrow.
    }
say-plan-usually = { $plan } Yours usually take { $times } ×.

## Reasons of a meeting

say-reason-performance-review = performance review
say-reason-final-decision = final decision
say-reason-urgent = urgent
say-reason-hype-call = hype call
say-reason-hangout = hangout
say-reason-celebration = celebration
say-reason-ordinary = ordinary
say-reason-could-have-been-async = could have been asynchronous

## Hand-off

say-hand-off-done = Done
say-hand-off-next = Next
say-hand-off-blocked = Blocked
say-hand-off-back = Back
say-hand-off-answers = Answers
say-hand-off-answers-next = next { $when }
say-hand-off-nothing = —

## Announced meetings

say-foreseen-count = { $count ->
        [one] 1 meeting
       *[other] { $count } meetings
    }, { $length }.
say-foreseen-clear = Longest clear time { $from }–{ $to }.
say-foreseen-off = “{ $title }”: { $rules }.
say-off-rule-days = on a day without meetings
say-off-rule-hours = outside your hours
say-off-rule-count = more than you want in a day
say-off-rule-length = longer than you want
say-off-rule-agenda = without an agenda

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = Could you tell me what should be decided? Then I can prepare, or answer in writing.
say-reply-writing = May I answer in writing? If you send me the question before then, you have my answer by { $time }.
say-reply-hours = I keep { $kept } for calls. Would { $day }, { $time } ({ $place }) do?
