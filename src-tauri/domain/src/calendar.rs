//! Which day an instant belongs to, and which instant a day's clock time is.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;

/// The date of the day an instant belongs to: before the boundary it is still the day before.
#[must_use]
pub fn day_date(now: DateTime<Utc>, zone: Tz, boundary: NaiveTime) -> NaiveDate {
    let local = now.with_timezone(&zone).naive_local();
    if local.time() < boundary {
        local.date().pred_opt().unwrap_or(local.date())
    } else {
        local.date()
    }
}

/// A day's date, zone and boundary: enough to turn its clock times into instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayClock {
    /// The date.
    pub date: NaiveDate,
    /// The zone.
    pub zone: Tz,
    /// When the next day begins.
    pub boundary: NaiveTime,
}
