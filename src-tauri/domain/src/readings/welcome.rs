//! When a meeting would be welcome: the next time within the person's rules that no announced meeting takes.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use types::settings::ClockSpan;

use super::clear_time::clear_times;
use crate::{DayClock, Settings, Shape};

/// How many days ahead one is looked for; calendars are not read further.
const AHEAD: u64 = 7;

/// Meetings begin at the full quarter of an hour.
const QUARTER: i64 = 15 * 60;

/// How long the hours are where the person named days alone.
const HOURS: TimeDelta = TimeDelta::hours(8);

impl Settings {
    /// The next start of a meeting that lasts for `length`, on a day and in hours in which the person wants
    /// meetings, after `now` and beside those that are announced. Nothing when the person has no rule for
    /// days and hours, or none fits in the next seven days.
    #[must_use]
    pub fn next_welcome(
        &self,
        now: DateTime<Utc>,
        zone: Tz,
        length: TimeDelta,
    ) -> Option<DateTime<Utc>> {
        let rules = &self.meeting_rules;
        let has_hours = !rules.hours.is_empty() || !rules.overlaps.is_empty();
        if rules.days.is_empty() && !has_hours {
            return None;
        }
        let usual = [ClockSpan::new(self.day_starts, self.day_starts + HOURS)?];
        let hours = if has_hours { &rules.hours } else { &usual[..] };
        let today = now.with_timezone(&zone).date_naive();
        let dates = (0..=AHEAD).filter_map(|days| today.checked_add_days(Days::new(days)));
        let welcome = dates.filter(|date| self.welcomes(*date));
        let mut spans: Vec<_> = welcome
            .flat_map(|date| {
                let together = self.overlaps(date, zone).into_iter();
                let together = together.map(|window| (window.from, window.to));
                let clock = hours.iter().map(move |hours| instants(date, zone, hours));
                clock.chain(together)
            })
            .collect();
        spans.sort_unstable();
        spans
            .into_iter()
            .find_map(|(from, to)| self.first_clear(from.max(now), to, length))
    }

    fn welcomes(&self, date: NaiveDate) -> bool {
        let days = &self.meeting_rules.days;
        match days.is_empty() {
            true => *self.usual_shape(date) != Shape::DayOff,
            false => days.contains(&date.weekday()),
        }
    }

    /// The first start between two instants from which `length` is clear.
    fn first_clear(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        length: TimeDelta,
    ) -> Option<DateTime<Utc>> {
        let counting = self.foreseen.0.iter().filter(|meeting| meeting.counts);
        let taken = counting.map(|meeting| (meeting.from, meeting.to));
        let clear = clear_times(taken, from, to.max(from));
        clear.into_iter().find_map(|clear| {
            let starts = at_the_quarter(clear.from);
            (starts + length <= clear.to).then_some(starts)
        })
    }
}

/// The hours of a date as instants.
fn instants(date: NaiveDate, zone: Tz, hours: &ClockSpan) -> (DateTime<Utc>, DateTime<Utc>) {
    let clock = DayClock {
        date,
        zone,
        boundary: NaiveTime::MIN,
    };
    let from = clock.instant(hours.from());
    (from, from + hours.length())
}

/// The full quarter of an hour at or after an instant.
fn at_the_quarter(at: DateTime<Utc>) -> DateTime<Utc> {
    let beyond = at.timestamp().rem_euclid(QUARTER);
    let seconds = at - TimeDelta::nanoseconds(at.timestamp_subsec_nanos().into());
    match beyond {
        0 if seconds == at => at,
        beyond => seconds + TimeDelta::seconds(QUARTER - beyond),
    }
}
