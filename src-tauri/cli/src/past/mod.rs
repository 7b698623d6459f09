//! Days that were lived, as the command line speaks of them: asked for by a name, their records by
//! short names (`s2`, `g1`, `m1`), their times read on their own clocks.

mod clock;
mod line;
mod record;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use protocol::{DayDetail, DayQuery, WireError};
use types::DayId;

use super::{session::CliSession, value::PastDay};

pub(super) use clock::Times;
pub(super) use line::{gap_cause, line, row};
pub(super) use record::{DayRecord, NamedRecord, records};

/// The days of one date, in order: usually one.
#[derive(Debug)]
pub(super) struct DaysOfDate {
    /// The date asked for, or that of the latest day; today's when there is no day at all.
    pub(super) date: NaiveDate,
    pub(super) days: Vec<DayDetail>,
}

impl DaysOfDate {
    /// The days of the date that was named; without a name the latest there is.
    pub(super) async fn asked(desk: &CliSession, name: Option<PastDay>) -> Result<Self, WireError> {
        let date = name.map(|name| name.date(desk.today()));
        let asked = DayQuery {
            date: date.map(|date| date.to_string()),
        };
        let days = desk.client.day(asked).await?;
        let latest = days.last().and_then(|day| day.date.parse().ok());
        Ok(DaysOfDate {
            date: date.or(latest).unwrap_or_else(|| desk.today()),
            days,
        })
    }

    /// The day of that id.
    pub(super) fn day(&self, id: DayId) -> Option<&DayDetail> {
        self.days.iter().find(|day| day.id == id)
    }

    /// The same date, looked at again.
    pub(super) async fn again(&self, desk: &CliSession) -> Result<Self, WireError> {
        DaysOfDate::asked(desk, Some(PastDay::On(self.date))).await
    }
}
