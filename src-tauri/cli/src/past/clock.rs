//! Clock times on a lived day's own clock. A time that the day's clock showed twice (the hour that
//! daylight saving repeats, or the next morning of a day that was kept open) means the instant that
//! fits what is already written down.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use domain::{DayClock, day_date};
use protocol::{DayDetail, WireError};
use words::Words;

use super::{
    super::{
        session::CliSession,
        value::{ClockReading, PastDay},
    },
    DaysOfDate,
};
use api::convert;

/// Reads clock times of one day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    clock: DayClock,
    over_at: DateTime<Utc>,
    now: DateTime<Utc>,
    /// No record begins after this: the day's end, or now.
    latest: DateTime<Utc>,
}

impl Times {
    /// The day's clock.
    ///
    /// # Errors
    /// `bad_params` when the day's zone, date or boundary is none.
    pub(crate) fn of(day: &DayDetail) -> Result<Self, WireError> {
        let clock = DayClock {
            date: convert::date(&day.date)?,
            zone: convert::zone(&day.zone)?,
            boundary: convert::clock_time(&day.boundary)?,
        };
        Ok(Times {
            clock,
            over_at: day.over_at,
            now: day.at,
            latest: day.closed_at.unwrap_or(day.at),
        })
    }

    /// The clock of today, planned or not.
    ///
    /// # Errors
    /// What the agent answers when it cannot be asked.
    pub(crate) async fn today(desk: &CliSession) -> Result<Self, WireError> {
        let lived = DaysOfDate::asked(desk, Some(PastDay::On(desk.today()))).await?;
        if let Some(day) = lived.days.last() {
            return Times::of(day);
        }
        let settings = desk.client.settings().await?;
        let clock = DayClock {
            date: desk.today(),
            zone: desk.zone(),
            boundary: settings.chosen.boundary.0,
        };
        Ok(Times {
            clock,
            over_at: clock.ends(),
            now: desk.seen.at,
            latest: desk.seen.at,
        })
    }

    /// The day's zone.
    pub(crate) fn zone(&self) -> Tz {
        self.clock.zone
    }

    /// The date it would be at an instant if this day had ended at its boundary.
    pub(crate) fn date(&self, at: DateTime<Utc>) -> NaiveDate {
        day_date(at, self.clock.zone, self.clock.boundary)
    }

    /// As [`Times::clock`], for a row: in the hour that is shown twice it says which of them it means.
    pub(crate) fn clock_apart(&self, at: DateTime<Utc>) -> String {
        Words::spoken().clock_apart(at, self.clock.zone)
    }

    /// `16:30`, on the day's clock.
    pub(crate) fn clock(&self, at: DateTime<Utc>) -> String {
        Words::spoken().clock_at(at, self.clock.zone)
    }

    /// The instant nearest to one that is known, and not ahead of now if it can be.
    pub(crate) fn near(
        &self,
        time: impl Into<ClockReading>,
        known: DateTime<Utc>,
    ) -> DateTime<Utc> {
        self.best(time.into(), |shown| {
            (shown > self.now, (shown - known).abs())
        })
    }

    /// The first instant after another.
    pub(crate) fn after(
        &self,
        time: impl Into<ClockReading>,
        earlier: DateTime<Utc>,
    ) -> DateTime<Utc> {
        self.best(time.into(), |shown| (shown <= earlier, shown))
    }

    /// The last instant at which the day had not ended yet.
    pub(crate) fn last(&self, time: impl Into<ClockReading>) -> DateTime<Utc> {
        self.best(time.into(), |shown| {
            (shown > self.latest, (shown - self.latest).abs())
        })
    }

    fn best<K: Ord>(&self, time: ClockReading, key: impl Fn(DateTime<Utc>) -> K) -> DateTime<Utc> {
        let first = self.clock.instant(time.time);
        let all = self.shown(time.time).into_iter();
        let said = |at: &DateTime<Utc>| {
            let shown = at.with_timezone(&self.clock.zone).offset().fix();
            time.offset.is_none_or(|offset| offset == shown)
        };
        let fits = all.filter(said).min_by_key(|&shown| key(shown));
        fits.or_else(|| self.at_offset(time)).unwrap_or(first)
    }

    /// A time with a distance from UTC that this day's clock does not have: it is taken as it is said.
    fn at_offset(&self, ClockReading { time, offset }: ClockReading) -> Option<DateTime<Utc>> {
        let local = offset?.from_local_datetime(&self.clock.date.and_time(time));
        local.single().map(|at| at.to_utc())
    }

    /// Every instant at which the day's clock shows the time, in order; one at least.
    fn shown(&self, time: NaiveTime) -> Vec<DateTime<Utc>> {
        let mut shown = Vec::new();
        let mut clock = self.clock;
        loop {
            let first = clock.instant(time);
            if !shown.is_empty() && first >= self.over_at {
                return shown;
            }
            shown.push(first);
            let local = first.with_timezone(&clock.zone).naive_local();
            let again = clock.zone.from_local_datetime(&local).latest();
            shown.extend(again.map(|again| again.to_utc()).filter(|&at| at != first));
            match clock.date.checked_add_days(Days::new(1)) {
                Some(next) => clock.date = next,
                None => return shown,
            }
        }
    }
}
