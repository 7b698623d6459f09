## Command line: history and search

cli-plan-definition = Done for today when { $definition }.
cli-history-nothing = Nothing is written down of these days.
cli-history-enough = { $enough } of { $days } { $days ->
        [one] day
       *[other] days
    } enough
cli-history-close = usually closed at { $time }
cli-history-legend = { $focus } focus  { $meetings } meetings  { $shallow } shallow
cli-review-to-try = To try for a week: { $what }.
cli-review-answers = To answer: daydone review --answer try, keep or not-now
cli-review-figure = { $name }: { $now }, the week before { $before }.
cli-review-trying = You try for a week: { $what }
cli-review-tried = Last week you tried: { $what }
cli-review-help = { $text } See: daydone settings get { $setting }
cli-review-judgements = To answer: daydone review --answer keep, or drop
cli-review-kept = It stays as it is.
cli-review-not-now = Not now. It comes back in eight weeks at the earliest.
cli-review-stays = It stays.
cli-review-dropped = It goes. Things are as before.
cli-review-no-such-answer = That answers nothing that the week asks.
    .hint = See what it asks with: daydone review
cli-review-due = The week is over. To look back on it: daydone review
cli-search-nothing = Nothing was found.
cli-search-latest =
    { $count ->
        [one] The latest one. There may be older ones.
       *[other] The latest { $count }. There may be older ones.
    }
cli-found-item = item
cli-found-note = note
cli-found-step = step
cli-found-thought = thought
cli-found-waiting = waiting
cli-found-first-step = first step
cli-found-blocked = blocked
cli-found-meeting = meeting
cli-found-interruption = interruption
cli-found-reopening = reopened

### Help

cli-help-correct = Set right what is written down of the last 30 days; without a word, shows the latest day
    .name = What: s1 is a session, g1 a gap, b1 a break, m1 a meeting, i1 an interruption, as daydone day names them
    .from = It began then
    .to = It ended then
    .item = It was on this item of its day, or on none; a gap or a break becomes a session of its own
    .split = It was two, and the second began then; with --item the second was on that one
    .was = What a gap was, or with --from and --to a part of it; ask asks again
    .title = What a meeting was about, or the word of an interruption
    .at = An interruption was then
    .by = Who interrupted
    .remove = It was not; a gap that is removed was worked through
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     other times
        daydone correct s2 --item 3                   another item; --item none for none
        daydone correct s2 --split 9:40 --item 2      two sessions, the second on another item
        daydone correct g1 --was focus                a gap: focus, break, drop, or ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     only a part of it
        daydone correct b1 --item 2                   a break that was work; --to for its end
        daydone correct m1 --title "Budget"           a meeting’s words; --reason its reason
        daydone correct i1 --at 10:20                 an interruption; --by me, --title for its word
        daydone correct item 2 --done --day monday    an item; --not-done, --dropped
        daydone correct end 17:40 --day monday        when the day ended
        daydone correct add session 20:00 21:00       what was never noted, also after the end
cli-help-correct-end = The day ended then
    .at = When
cli-help-correct-add = What was never noted
cli-help-correct-add-session = A focus session
    .from = When it began
    .to = When it ended
    .item = Which item of that day it was on
cli-help-correct-add-break = A break
    .from = When it began
    .to = When it ended
cli-help-correct-add-interruption = An interruption
    .at = When
    .word = A word about it
    .me = You interrupted yourself
cli-help-correct-item = An item of the day was done after all, or was not
    .item = Which: its number or a part of its title
    .done = It was done; what waits because of it waits no longer
    .at = When it was done; at the day’s end unless said
    .not_done = It was not done, and waits for the next day
    .to = The day it waits for instead
    .dropped = It was not done, and is dropped
cli-help-correct-add-meeting = A meeting
    .from = When it began
    .to = When it ended
    .title = What it was about
cli-help-history = Days that were: a week, unless another stretch is asked for
    .date = Any date of the week, month or year; today unless said
    .week = The week, Monday to Sunday
    .month = The month
    .year = The year, month by month
    .from = The first date of any stretch
    .to = Its last date; today unless said
    .filter = Only what has these words in its title; #tag for a tag
    .csv = As CSV, a row a day
    .markdown = As a Markdown table
cli-help-review = A week looked back on, on one page of Markdown
    .date = Any date of the week; today unless said
    .answer = Answer what the present week’s review asks: keep, try or not-now; keep or drop what was tried
cli-help-search = Find words in items, thoughts, first steps, meetings and notes
    .words = The words; the last one may be only begun
    .limit = How many answers at most (1 to 200); 50 unless said
