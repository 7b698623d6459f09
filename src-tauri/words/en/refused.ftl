## Refused

refused-text-empty = There are no words in it.
    .hint = Write at least one character.
refused-text-too-long = { $length } characters are too many.
    .hint = { $limit } fit.
refused-text-control = It holds a character that cannot be shown ({ $character }).
    .hint = Take it out and try again.
refused-no-day = Today is not planned yet.
    .hint = Say what done means today, or start a focus session.
refused-day-already-started = Today is already planned.
    .hint = Add to it, or change what done means.
refused-day-is-closed = The day is closed.
    .hint = Open it again with a reason, or leave it for the next day.
refused-day-is-not-closed = The day is not closed.
refused-day-is-past = That day is over and stays closed.
    .hint = Plan today instead.
refused-forgotten-day = { $day } was never ended.
    .hint = End that day first.
refused-day-is-full = The day holds { $limit } { $limit ->
        [one] item
       *[other] items
    }.
    .hint = Move another one to a later day, add this one as a bonus, or put it on the next day.
refused-day-is-enough = Today is enough.
    .hint = Do it as a bonus, or put it on the next day.
refused-too-many-items = Those are { $named } items, and the day holds { $limit }.
    .hint = Choose { $limit }. The others can wait, or be a bonus.
refused-list-is-long = { $list ->
        [waiting] At most { $limit } things wait for later days.
        [thoughts] At most { $limit } thoughts are kept without a place.
        [days_off] At most { $limit } stretches of days off are kept.
        [records] So much is written down of this day that it takes no more: the limit is { $limit }.
        [steps] At most { $limit } steps fit into one item.
       *[items] The list holds at most { $limit } items.
    }
    .hint = { $list ->
        [waiting] Take or drop some of them first.
        [thoughts] Give some of them a place first.
        [days_off] Days off that follow one another count as one stretch.
        [records] What is there is kept, and the day can be ended.
        [steps] Remove some, or make it two items.
       *[items] Put it on a later day.
    }
refused-crosses-day-end = It would run past { $end }.
    .hint =
        { $fits ->
            [0] Less than 5 minutes are left until then. Tomorrow is a good time too.
           *[other] { $fits } minutes still fit before { $end }.
        }
refused-crosses-day-end-end = the end of your day
refused-length-out-of-range = That length is not possible.
    .hint = Choose between { $least } and { $most } minutes.
refused-number-out-of-range = That number is not possible.
    .hint = Choose between { $least } and { $most }.
refused-stop-time-over = { $time } is over in this day, which ends at { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] Choose a time that lies ahead.
               *[other] Choose a time that lies ahead, { $ahead } for example.
            }
           *[other] This day can go on past { $ends }, to { $time }.
        }
refused-definition-unsound = That definition cannot be met.
    .hint = Name at least one thing, at most nine, and ask for no more than there are.
refused-unknown-item = There is no such item today.
    .hint = Name it by its number or by a part of its title.
refused-item-not-open = That item is not open.
    .hint = Take it back first.
refused-item-is-open = That item is open already.
refused-unknown-waiting = Nothing like that is waiting.
refused-unknown-thought = No such thought is parked.
refused-unknown-gap = That gap is answered already, or never was.
refused-date-not-ahead = That date is not ahead.
    .hint = Choose a day after today, within a year.
refused-days-off-not-ahead = Those days cannot be planned as days off.
    .hint = Begin on { $day } or later, and end within a year.
refused-no-days-off = None of those days is a planned day off that is still ahead.
    .hint = See the planned ones with: daydone off
refused-focus-goes-on = A focus session is going on.
    .hint = Finish it first.
refused-break-goes-on = A break is going on.
    .hint = Finish it first.
refused-meeting-is-held = That meeting was held.
    .hint = If it was otherwise, set it right: daydone correct
refused-no-such-foreseen = No calendar announces that meeting now.
    .hint = See what is announced with: daydone meetings
refused-meeting-goes-on = A meeting is going on.
    .hint = End it first.
refused-nothing-goes-on = Nothing is going on.
refused-no-focus = No focus session is going on.
    .hint = Start one first.
refused-already-paused = The session is paused already.
    .hint = Resume it, or finish.
refused-not-paused = The session is not paused.
refused-open-ended = An open-ended session has no end to move.
    .hint = It counts until you finish.
refused-no-meeting = No meeting is going on.
refused-stretch-unsound = Those times cannot be.
    .hint = It begins before it ends and lies within its day: not after its end, not ahead of now. A split lies inside what it splits.
refused-stretch-taken = That time is already accounted for.
    .hint = Choose a stretch without focus, break or meeting in it.
refused-end-unsound = The day cannot have ended then.
    .hint = Choose a time after your last sign of work, and not ahead of now.
refused-nothing-forgotten = No earlier day waits for its end.
refused-same-zone = The day is lived in this zone already.
refused-other-day-there = It is another day there already.
    .hint = End this day first; the next one begins where you are.
refused-not-correctable = That day cannot be set right any more.
    .hint = The last 30 days can.
refused-unknown-record = Nothing like that is written down on that day.
refused-still-goes-on = It still goes on.
    .hint = Finish it first.
refused-day-unsound = { $day } cannot be taken in: it is not over, does not hold together, or claims time that is known already. Nothing was imported.
    .hint = Export it once more, or leave that day out.
refused-too-many-days = { $limit } days at once are the most.
    .hint = Import them in parts.
refused-loose-unsound = Something that waits, a thought or a day off cannot be taken in: its words, date or estimate cannot be. Nothing was imported.
    .hint = Export it once more.
refused-no-question-now = No default is questioned now.
    .hint = A review asks one question a week at most: daydone review
refused-nothing-tried = Nothing was tried that could be judged now.
    .hint = The next week’s review asks about it: daydone review
refused-nothing-to-take-back = There is nothing to take back.
refused-nothing-to-redo = Nothing was taken back that could be done again.
refused-keys-none = No keys from anywhere are bound now.
    .hint = daydone doctor says why.
refused-keys-own-settings = This desktop changes keys in its own keyboard settings only.
    .hint = Look for Daydone there.

## Bad requests

refused-bad-id = “{ $given }” is not an id.
refused-bad-date = “{ $given }” is not a date.
    .hint = Write it like 2026-11-24.
refused-bad-time = “{ $given }” is not a clock time.
    .hint = Write it like 16:30.
refused-bad-stretch = “{ $given }” is not a stretch of days.
    .hint = Begin before you end, and ask for at most 25 years.
refused-bad-shape = A custom shape cannot be chosen.
    .hint = Say the rule itself.
refused-bad-zone = “{ $given }” is not a time zone.
    .hint = Write it like Europe/Lisbon.
refused-bad-import-program = “{ $given }” is no program whose files can be imported.
    .hint = daydone import --help names them.
refused-bad-rhythm = “{ $given }” does not say when something comes back.
    .hint = Write weekdays, tuesday, monday, friday, monthly:1 or every:2w.
refused-bad-several = { $given } commands cannot be one.
    .hint = From 1 to 100 can, and none of undo, redo and several is among them.
refused-bad-week = A week has seven days.
