//! Which day an instant belongs to, and which instant a day's clock time is. A day ends at exactly
//! one instant, whatever daylight saving does to the clocks around it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use crate::{Day, Seconds};

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

/// The date of the day an instant belongs to: before the boundary it is still the day before.
#[must_use]
pub fn day_date(now: DateTime<Utc>, zone: Tz, boundary: NaiveTime) -> NaiveDate {
    let on = |date| DayClock {
        date,
        zone,
        boundary,
    };
    let calendar = now.with_timezone(&zone).date_naive();
    let before = previous(calendar);
    // The days are asked for their ends instead of comparing clock readings: in the hour that a
    // fold repeats, a reading before the boundary may come after it.
    if now < on(before).ends() {
        before
    } else if now < on(calendar).ends() {
        calendar
    } else {
        next(calendar)
    }
}

impl DayClock {
    /// The instant at which the day's clock shows `time`; before the boundary it is the next
    /// morning's. In the gap of a daylight-saving change it is the first instant after the gap, in
    /// a fold the earlier of the two.
    #[must_use]
    pub fn instant(&self, time: NaiveTime) -> DateTime<Utc> {
        if time < self.boundary {
            instant_on(next(self.date), time, self.zone)
        } else {
            instant_on(self.date, time, self.zone)
        }
    }

    /// The instant at which the day begins.
    #[must_use]
    pub fn begins(&self) -> DateTime<Utc> {
        self.instant(self.boundary)
    }

    /// The instant at which the day ends and the next one begins.
    #[must_use]
    pub fn ends(&self) -> DateTime<Utc> {
        instant_on(next(self.date), self.boundary, self.zone)
    }

    /// The first boundary after an instant, in this day's zone.
    #[must_use]
    pub fn boundary_after(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let date = day_date(now, self.zone, self.boundary);
        DayClock { date, ..*self }.ends()
    }

    /// What the day's clock shows, in seconds since the midnight its date began with: above 86,400
    /// after the next midnight, 0 before its own.
    #[must_use]
    pub fn seconds_into(&self, now: DateTime<Utc>) -> Seconds {
        let shown = now.with_timezone(&self.zone).naive_local();
        Seconds::of(shown.signed_duration_since(self.date.and_time(NaiveTime::MIN)))
    }

    /// Where `time` lies on the scale of [`Self::seconds_into`].
    #[must_use]
    pub fn seconds_at(&self, time: NaiveTime) -> Seconds {
        let since_midnight = Seconds(time.num_seconds_from_midnight());
        if time < self.boundary {
            since_midnight + Seconds(86_400)
        } else {
            since_midnight
        }
    }
}

impl Day {
    /// Its clock: in the zone it is lived in, with the boundary it started with.
    #[must_use]
    pub fn clock(&self) -> DayClock {
        DayClock {
            date: self.date,
            zone: self.zone,
            boundary: self.boundary,
        }
    }
}

fn instant_on(date: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let wanted = date.and_time(time);
    let known = |local| zone.from_local_datetime(&local).earliest();
    known(wanted)
        .or_else(|| {
            // Gaps end on whole minutes, and none is longer than the day Samoa left out in 2011.
            let minute = wanted.with_second(0)?.with_nanosecond(0)?;
            (1..=24 * 60)
                .map_while(|m| minute.checked_add_signed(TimeDelta::minutes(m)))
                .find_map(known)
        })
        .map_or_else(|| wanted.and_utc(), |local| local.to_utc())
}

/// The last date chrono can name is its own successor, so that no date is too late to reason about.
fn next(date: NaiveDate) -> NaiveDate {
    date.checked_add_days(Days::new(1)).unwrap_or(date)
}

fn previous(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(1)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America, Europe, Pacific};

    fn clock(date: &str, zone: Tz, boundary: &str) -> DayClock {
        DayClock {
            date: date.parse().unwrap(),
            zone,
            boundary: boundary.parse().unwrap(),
        }
    }

    fn check(clock: DayClock, time: &str, instant: &str) {
        assert_eq!(
            clock.instant(time.parse().unwrap()),
            instant.parse::<DateTime<Utc>>().unwrap(),
            "{time} on {} in {}",
            clock.date,
            clock.zone
        );
    }

    #[test]
    fn a_clock_time_is_an_instant_in_the_days_zone() {
        let day = clock("2026-11-24", America::New_York, "04:00:00");
        check(day, "16:30:00", "2026-11-24T21:30:00Z");
        check(day, "04:00:00", "2026-11-24T09:00:00Z");
    }

    #[test]
    fn a_time_before_the_boundary_is_the_next_mornings() {
        let day = clock("2026-11-24", Europe::Lisbon, "04:00:00");
        check(day, "01:15:00", "2026-11-25T01:15:00Z");
    }

    #[test]
    fn a_time_inside_a_gap_is_the_first_instant_after_it() {
        // Berlin goes from 02:00 to 03:00 on this date.
        let day = clock("2026-03-28", Europe::Berlin, "04:00:00");
        check(day, "02:30:00", "2026-03-29T01:00:00Z");
        check(day, "02:59:59", "2026-03-29T01:00:00Z");
    }

    #[test]
    fn a_date_that_never_was_begins_with_the_one_after_it() {
        // Apia left out 30 December 2011 to be on the other side of the date line.
        let day = clock("2011-12-30", Pacific::Apia, "04:00:00");
        check(day, "09:00:00", "2011-12-30T10:00:00Z");
    }

    #[test]
    fn a_time_inside_a_fold_is_the_earlier_of_the_two() {
        // New York goes from 02:00 back to 01:00 on the 1st of November.
        let day = clock("2026-10-31", America::New_York, "04:00:00");
        check(day, "01:30:00", "2026-11-01T05:30:00Z");
    }

    #[test]
    fn the_date_changes_at_the_boundary_and_only_once_in_a_fold() {
        let zone = America::New_York;
        let boundary = "01:30:00".parse().unwrap();
        let dates: Vec<_> = ["05:29:59", "05:30:00", "06:10:00", "06:30:00"]
            .map(|time| {
                let now = format!("2026-11-01T{time}Z").parse().unwrap();
                day_date(now, zone, boundary).to_string()
            })
            .into();
        assert_eq!(
            dates,
            ["2026-10-31", "2026-11-01", "2026-11-01", "2026-11-01"],
            "the clock shows 01:10 again at 06:10Z, after the day already began"
        );
    }

    #[test]
    fn a_day_with_the_long_hour_lasts_twenty_five() {
        let day = clock("2026-10-24", Europe::Berlin, "04:00:00");
        assert_eq!(
            day.ends() - day.instant("04:00:00".parse().unwrap()),
            TimeDelta::hours(25)
        );
    }

    #[test]
    fn the_clock_goes_on_counting_after_midnight() {
        let day = clock("2026-11-24", Europe::Lisbon, "04:00:00");
        let late = "2026-11-25T01:00:00Z".parse().unwrap();
        assert_eq!(day.seconds_into(late), Seconds(25 * 3600));
        assert_eq!(
            day.seconds_at("01:00:00".parse().unwrap()),
            Seconds(25 * 3600)
        );
    }
}
