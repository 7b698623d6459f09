//! What calendars announce, as numbers in the journal: a review speaks of them when the calendar is gone.

use super::draft::Draft;
use crate::{Event, Minutes};

/// A change of what is announced that is worth a second line of the journal.
const LARGE: Minutes = Minutes(30);

/// Writes down, in numbers, what calendars announce for the day that goes on: first when that is known,
/// and once more when it has changed much.
pub(super) fn note(draft: &mut Draft<'_>) {
    let Some(day) = draft.unclosed_day() else {
        return;
    };
    let Some(numbers) = day.foreseen_numbers(draft.settings()) else {
        return;
    };
    let is_news = match day.foreseen.as_slice() {
        [] => true,
        [first] => numbers.minutes.0.abs_diff(first.minutes.0) >= LARGE.0,
        _ => false,
    };
    if is_news {
        draft.record(Event::DayForeseen(numbers));
    }
}
