//! Stop times that make sense. One that is over already in its day can only be a misunderstanding: the
//! day would be enough before it began. Then the day may go on past its boundary to it, when a night
//! lies between, or another time that lies ahead is proposed.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::{Criterion, Day, DayClock, Interval, Settings, Shape, StopOver};

/// The longest night (or day) a stop time may lie ahead: sixteen hours, as much as a day can ask for.
const LONGEST: TimeDelta = TimeDelta::hours(16);
/// How long a day that goes on lasts after its stop time: as long as work may carry a day.
const AFTERWARDS: TimeDelta = TimeDelta::hours(4);
/// How far ahead a stop time is proposed, before it is rounded up to the half hour.
const AHEAD: TimeDelta = TimeDelta::hours(2);
/// The usual stop time is proposed while it is at least so far away.
const WORTH_BEGINNING: TimeDelta = TimeDelta::minutes(30);

/// A stop time that lies ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopAhead {
    /// What the clock shows then.
    pub time: NaiveTime,
    /// The instant.
    pub at: DateTime<Utc>,
    /// Whether the day has to go on past its boundary for it.
    pub past_boundary: bool,
}

impl StopAhead {
    /// The stop time to propose at `now` for a day that has not begun: the usual one while it lies
    /// ahead, else one in about two hours.
    #[must_use]
    pub fn proposed(settings: &Settings, clock: &DayClock, now: DateTime<Utc>) -> Option<Self> {
        let usual = settings.usual_shape(clock.date).stop_time();
        let week = settings.week.0.iter().find_map(Shape::stop_time);
        let ahead = |time: NaiveTime| clock.instant(time) >= now + WORTH_BEGINNING;
        usual
            .or(week)
            .filter(|&time| ahead(time))
            .map(|time| StopAhead {
                time,
                at: clock.instant(time),
                past_boundary: false,
            })
            .or_else(|| Self::soon(clock, now, now))
    }

    /// In about two hours, on a full or half hour. `begun` is when the day's records begin.
    fn soon(clock: &DayClock, begun: DateTime<Utc>, now: DateTime<Utc>) -> Option<Self> {
        let time = half_hour_from((now + AHEAD).with_timezone(&clock.zone).time());
        let at = clock.instant(time);
        if at > now {
            return Some(StopAhead {
                time,
                at,
                past_boundary: false,
            });
        }
        let later = clock.going_on_to(time, begun, now)?;
        Some(StopAhead {
            time,
            at: later.instant(time),
            past_boundary: true,
        })
    }
}

impl StopOver {
    /// What to say of `time`, which is over at `now` in a day whose records begin at `begun`.
    pub(crate) fn of(
        time: NaiveTime,
        clock: &DayClock,
        begun: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Self {
        // A person who writes 8:00 in the evening may mean 20:00.
        let twelve_on = time.overflowing_add_signed(TimeDelta::hours(12)).0;
        let ahead = Some(twelve_on)
            .filter(|&time| clock.instant(time) > now && twelve_on.hour() >= 12)
            .or_else(|| {
                let soon = StopAhead::soon(clock, begun, now);
                soon.filter(|soon| !soon.past_boundary)
                    .map(|soon| soon.time)
            });
        StopOver {
            time,
            day_ends: clock.boundary,
            would_end: clock
                .going_on_to(time, begun, now)
                .map(|later| later.boundary),
            ahead,
        }
    }
}

impl DayClock {
    /// The same day with its boundary moved so far that `stop`, over at `now`, is the next morning's.
    /// Absent when no night lies between, or the day would last longer than a day.
    pub(crate) fn going_on_to(
        &self,
        stop: NaiveTime,
        begun: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Option<DayClock> {
        let until = |boundary| DayClock { boundary, ..*self };
        let begun_at = begun.with_timezone(&self.zone).time();
        let begun_at = begun_at.with_second(0)?.with_nanosecond(0)?;
        let (end, days) = stop.overflowing_add_signed(AFTERWARDS);
        let end = if days > 0 { LAST_MINUTE } else { end };
        let fits = |later: &DayClock| {
            let at = later.instant(stop);
            stop < later.boundary && later.begins() <= begun && now < at && at - now <= LONGEST
        };
        [end, begun_at].map(until).into_iter().find(fits)
    }
}

impl Day {
    /// The boundary of a day that went on past its own and was ended at `at`, before its stop time: right
    /// after that, or at the `usual` one, so that the next day need not wait.
    pub(crate) fn gives_way_sooner(
        &self,
        usual: NaiveTime,
        at: DateTime<Utc>,
    ) -> Option<NaiveTime> {
        let stops = self.definition.criteria().filter_map(|one| {
            if let Criterion::Clock(time) = *one {
                (time < self.boundary).then(|| time + TimeDelta::minutes(1))
            } else {
                None
            }
        });
        let boundary = stops.fold(usual, NaiveTime::max);
        let sooner = DayClock {
            boundary,
            ..self.clock()
        };
        (boundary < self.boundary && at < sooner.ends()).then_some(boundary)
    }

    /// The first instant anything is written down of.
    pub(crate) fn first_record(&self) -> DateTime<Utc> {
        let focus = self.focus.iter().flat_map(|focus| &focus.intervals);
        let breaks = self.breaks.iter().map(|rest| rest.started_at);
        let meetings = self.meetings.iter().map(|meeting| meeting.started_at);
        focus
            .map(|Interval { from, .. }| *from)
            .chain(breaks)
            .chain(meetings)
            .fold(self.started_at, DateTime::min)
    }
}

const LAST_MINUTE: NaiveTime =
    NaiveTime::from_hms_opt(23, 59, 0).expect("a minute before midnight is a time");

/// The full or half hour at `time` or after it.
fn half_hour_from(time: NaiveTime) -> NaiveTime {
    let minutes = time.num_seconds_from_midnight().div_ceil(30 * 60) * 30;
    let midnight = NaiveTime::MIN;
    midnight
        .overflowing_add_signed(TimeDelta::minutes(minutes.into()))
        .0
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe;

    fn clock() -> DayClock {
        DayClock {
            date: "2026-11-24".parse().unwrap(),
            zone: Europe::Lisbon,
            boundary: time("04:00"),
        }
    }

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    fn at(day: u8, time: &str) -> DateTime<Utc> {
        format!("2026-11-{day}T{time}:00Z").parse().unwrap()
    }

    fn would_end(begun: DateTime<Utc>, now: DateTime<Utc>, stop: &str) -> Option<NaiveTime> {
        StopOver::of(time(stop), &clock(), begun, now).would_end
    }

    #[test]
    fn a_night_is_offered_and_a_day_is_not() {
        let late = at(24, "22:00");
        assert_eq!(would_end(late, late, "06:00"), Some(time("10:00")));
        let baker = at(25, "03:30");
        assert_eq!(would_end(baker, baker, "11:00"), Some(time("15:00")));
        let morning = at(24, "08:55");
        assert_eq!(would_end(morning, morning, "08:00"), None);
    }

    #[test]
    fn a_day_that_goes_on_never_lasts_longer_than_a_day() {
        let begun = at(24, "07:30");
        let now = at(24, "22:00");
        assert_eq!(would_end(begun, now, "06:00"), Some(time("07:30")));
        assert_eq!(would_end(begun, now, "08:00"), None);
    }

    #[test]
    fn a_time_that_lies_ahead_is_named() {
        let ahead =
            |now: DateTime<Utc>, stop: &str| StopOver::of(time(stop), &clock(), now, now).ahead;
        assert_eq!(ahead(at(24, "08:55"), "08:00"), Some(time("20:00")));
        assert_eq!(ahead(at(24, "18:47"), "16:30"), Some(time("21:00")));
        assert_eq!(ahead(at(25, "03:30"), "11:00"), None);
    }

    #[test]
    fn the_usual_stop_time_is_proposed_while_it_lies_ahead() {
        let settings = Settings::default();
        let proposed = |now| StopAhead::proposed(&settings, &clock(), now).unwrap();
        assert_eq!(proposed(at(24, "09:00")).time, time("16:30"));
        assert_eq!(proposed(at(24, "16:20")).time, time("18:30"));
        assert_eq!(proposed(at(24, "22:10")).time, time("00:30"));
        let baker = proposed(at(25, "03:30"));
        assert_eq!((baker.time, baker.past_boundary), (time("05:30"), true));
        assert_eq!(baker.at, at(25, "05:30"));
    }
}
