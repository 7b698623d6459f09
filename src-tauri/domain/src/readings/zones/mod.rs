//! Other people's hours beside the person's own: until when an answer today is still possible, when both
//! work, when the person answers. All of it is instants made of dates, hours and zones. No clock is read
//! and no machine's zone, so the same question has one answer everywhere.

mod answers;
mod find;
mod last_call;
mod me;
mod overlap;
mod places;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

pub use answers::{AnswerCard, WeekHours};
pub use find::{find_zones, near_zones, zone_named};
pub use last_call::{ANSWERED_IN, LastCall};
pub use me::Me;
pub use overlap::{ClockTimes, OverlapChange};

/// The dates from two before an instant's in a zone: hours that go over midnight began on another, and a
/// day that begins in the evening bears the date before its hours.
fn dates_from(at: DateTime<Utc>, zone: Tz) -> impl Iterator<Item = NaiveDate> {
    let date = at.with_timezone(&zone).date_naive();
    let before = date.checked_sub_days(Days::new(2));
    before.unwrap_or(date).iter_days()
}
