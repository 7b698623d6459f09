//! What calendars announce, as numbers in the journal: a review speaks of them when the calendar is gone.

use super::draft::Draft;
use crate::{DayForeseen, Event, Minutes};

/// A change of what is announced that is worth a second line of the journal.
const LARGE: Minutes = Minutes(30);

/// Writes down, in numbers, what calendars announce for the day that goes on: first when that is known,
/// and once more when it has changed much.
pub(super) fn note(draft: &mut Draft<'_>) {
    let Some(day) = draft.unclosed_day() else {
        return;
    };
    let first = match day.foreseen.as_slice() {
        [] => None,
        [first] => Some(first),
        _ => return,
    };
    let Some(numbers) = day.foreseen_numbers(draft.settings()) else {
        return;
    };
    let is_news = |first: &DayForeseen| numbers.minutes.0.abs_diff(first.minutes.0) >= LARGE.0;
    if first.is_none_or(is_news) {
        draft.record(Event::DayForeseen(numbers));
    }
}
