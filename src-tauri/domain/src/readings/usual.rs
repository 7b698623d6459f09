//! The usual list: which of the items that come back are for a date.

use chrono::NaiveDate;
use types::settings::UsualItem;

use crate::{Settings, State, WorkDays, folded};

/// The usual items for `date`, in the person's order: none on a day off, and none that waits for that date already
/// under the same title. Nothing is made up for a date on which they were not struck or ticked.
#[must_use]
pub fn usual_items<'s>(
    state: &State,
    settings: &'s Settings,
    date: NaiveDate,
) -> Vec<&'s UsualItem> {
    let work_days: WorkDays<'_> = state.work_days(settings);
    if work_days.is_off(date) {
        return Vec::new();
    }
    let waits = |one: &UsualItem| {
        let title = folded(&one.title);
        let mut due = state.waiting.iter().filter(|waiting| waiting.due <= date);
        due.any(|waiting| folded(waiting.title.as_str()) == title)
    };
    let usual = settings.usual.iter();
    usual
        .filter(|one| one.is_for(date) && !waits(one))
        .collect()
}
