//! When a meeting would be welcome: the next time within the person's rules that no announced meeting takes.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use types::settings::ClockSpan;

use crate::{Me, TimeWindow};

/// How many days ahead one is looked for; calendars are not read further.
const AHEAD: u64 = 7;

/// Meetings begin at the full quarter of an hour.
const QUARTER: i64 = 15 * 60;

/// How long the hours are where the person named days alone.
const HOURS: TimeDelta = TimeDelta::hours(8);

impl Me<'_> {
    /// The next start of a meeting that lasts for `length`, on a day and in hours in which the person wants
    /// meetings, after `now` and beside those that are announced. Nothing when the person has no rule for
    /// days and hours, or none fits in the next seven days.
    #[must_use]
    pub fn next_welcome(&self, now: DateTime<Utc>, length: TimeDelta) -> Option<DateTime<Utc>> {
        let rules = &self.settings().meeting_rules;
        if rules.days.is_empty() && !rules.has_hours() {
            return None;
        }
        let today = self.date(now);
        let dates = (0..=AHEAD).filter_map(|days| today.checked_add_days(Days::new(days)));
        let welcome = dates.filter(|date| self.welcomes(*date));
        let mut windows: Vec<_> = welcome
            .flat_map(|date| self.meeting_windows(date))
            .collect();
        windows.sort_unstable();
        let mut starts = windows.into_iter();
        starts.find_map(|window| self.first_clear(window, now, length))
    }

    /// Whether the person wants meetings on a date: never on one that was planned off.
    fn welcomes(&self, date: NaiveDate) -> bool {
        let days = &self.settings().meeting_rules.days;
        match days.is_empty() {
            true => !self.work_days.is_off(date),
            false => days.contains(&date.weekday()) && !self.work_days.off.contains(date),
        }
    }

    /// The hours for meetings of a date, and those that the person has in common with the places named in
    /// them; as long as a day usually is where days alone were named.
    fn meeting_windows(&self, date: NaiveDate) -> Vec<TimeWindow> {
        let rules = &self.settings().meeting_rules;
        let starts = self.settings().day_starts;
        let usual = (!rules.has_hours()).then(|| ClockSpan::new(starts, starts + HOURS));
        let hours = rules.hours.iter().copied().chain(usual.flatten());
        // Meeting hours go by the date of the calendar, as those of a meeting do.
        let of_clock =
            hours.filter_map(|hours| TimeWindow::of(date, &hours, self.zone, NaiveTime::MIN));
        let places = rules.overlaps.iter();
        let in_common = places.flat_map(|place| self.overlap(date, place));
        of_clock.chain(in_common).collect()
    }

    /// The first start in a window, after `now`, from which `length` is clear.
    fn first_clear(
        &self,
        window: TimeWindow,
        now: DateTime<Utc>,
        length: TimeDelta,
    ) -> Option<DateTime<Utc>> {
        self.free(window, now).into_iter().find_map(|clear| {
            let starts = at_the_quarter(clear.from);
            (starts + length <= clear.to).then_some(starts)
        })
    }
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
