//! Which day it is: the one that runs, or a new one that is not planned yet.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::{Day, DayClock, Moment, Settings, State, day_date};

/// The present day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Today<'a> {
    /// Nothing has happened yet today.
    Unplanned {
        /// Today's date.
        date: NaiveDate,
        /// An earlier day that was never ended; it comes first.
        forgotten: Option<&'a Day>,
    },
    /// Today's day: open, enough or closed.
    Running(&'a Day),
}

/// How long work that began before a day's end may carry the day beyond it. After that it is the
/// next morning, and the session was forgotten rather than worked.
pub(crate) const CARRIES_FOR: TimeDelta = TimeDelta::hours(4);

/// How far before a day's beginning the clock may be set back and it is still that day. A day that
/// lies further ahead was begun by a clock that was wrong, and must not lock out the days until it.
pub(crate) const SET_BACK: TimeDelta = TimeDelta::days(1);

/// Which day it is at `moment`.
#[must_use]
pub fn today<'a>(state: &'a State, settings: &Settings, moment: &Moment) -> Today<'a> {
    let date = day_date(moment.now, moment.zone, settings.boundary);
    let Some(day) = &state.day else {
        return Today::Unplanned {
            date,
            forgotten: None,
        };
    };
    if day.is_current_at(moment.now) {
        return Today::Running(day);
    }
    // A boundary moved to later in the settings does not bring back the date that just ended. Travel
    // may: a person who flies far enough west has a date twice.
    let over = moment.now >= day.clock().ends();
    let just_ended = over && day.zone == moment.zone && day.date == date;
    Today::Unplanned {
        date: day.date.succ_opt().filter(|_| just_ended).unwrap_or(date),
        forgotten: Some(day).filter(|day| day.closing.is_none()),
    }
}

/// The clock of the day that would begin at `moment`, when none runs. After a boundary that was moved
/// to later, the settings' own would lie ahead of the day's first act; then the boundary is still the
/// one at which the last day ended.
#[must_use]
pub fn new_clock(state: &State, settings: &Settings, moment: &Moment) -> DayClock {
    let date = match today(state, settings, moment) {
        Today::Running(day) => return day.clock(),
        Today::Unplanned { date, .. } => date,
    };
    let with = |boundary| DayClock {
        date,
        zone: moment.zone,
        boundary,
    };
    let last = state.day.as_ref().map(|day| day.boundary);
    [Some(settings.boundary), last]
        .into_iter()
        .flatten()
        .map(with)
        .find(|clock| clock.begins() <= moment.now && moment.now < clock.ends())
        .unwrap_or_else(|| with(settings.boundary))
}

impl Day {
    /// Whether it is this day at `now`: its end has not come, or work that began before its end goes
    /// on, for up to four hours more. A clock set back changes that only by more than a day; then a
    /// day that was closed does not come back when the clock reaches its date.
    #[must_use]
    pub fn is_current_at(&self, now: DateTime<Utc>) -> bool {
        let earliest = self.clock().begins() - SET_BACK;
        let closed_before = self.closing.is_some_and(|closing| closing.at < earliest);
        earliest <= now && now < self.ends_at() && !closed_before
    }

    /// Whether it can be kept open at `now`, once it is forgotten. A day that a wrong clock put ahead
    /// has no boundary to be kept open over; it can only be ended.
    #[must_use]
    pub fn can_stay_open(&self, now: DateTime<Utc>) -> bool {
        self.closing.is_none() && self.clock().ends() <= now
    }

    /// When it is over and a new day begins, as things stand now.
    #[must_use]
    pub fn ends_at(&self) -> DateTime<Utc> {
        let end = self.rollover_at();
        if self.closing.is_none() && self.work_crosses(end) {
            end + CARRIES_FOR
        } else {
            end
        }
    }

    /// The boundary it gives way at when no work crosses it: its own, or the one it was kept open
    /// until. Once it is closed, the date it was closed on is the last it reaches into.
    #[must_use]
    pub fn rollover_at(&self) -> DateTime<Utc> {
        let clock = self.clock();
        let own = clock.ends();
        let kept = self.kept_until.unwrap_or(own);
        let kept = self
            .closing
            .map_or(kept, |closing| kept.min(clock.boundary_after(closing.at)));
        kept.max(own)
    }

    fn work_crosses(&self, end: DateTime<Utc>) -> bool {
        // A session that ran on after a gap began again when the machine woke, which may be the
        // next morning; only an interval that reaches back over the end was work.
        let focus = self
            .running_focus()
            .and_then(|focus| focus.open_interval())
            .map(|open| open.from);
        let meeting = self.running_meeting().map(|meeting| meeting.started_at);
        focus.into_iter().chain(meeting).any(|from| from < end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::{at, day, focus};
    use crate::{Closing, ShutdownForm};
    use chrono_tz::{America, Europe, Tz};

    fn moment(now: &str, zone: Tz) -> Moment {
        Moment {
            now: now.parse().unwrap(),
            zone,
            seed: 0,
        }
    }

    fn check(state: &State, now: &str, zone: Tz, expected: &Today<'_>) {
        let found = today(state, &Settings::default(), &moment(now, zone));
        assert_eq!(&found, expected, "at {now} in {zone}");
    }

    fn unplanned<'a>(date: &str, forgotten: Option<&'a Day>) -> Today<'a> {
        Today::Unplanned {
            date: date.parse().unwrap(),
            forgotten,
        }
    }

    fn holding(day: Day) -> State {
        State {
            day: Some(day),
            ..State::default()
        }
    }

    #[test]
    fn without_a_day_the_date_is_the_machines() {
        let none = State::default();
        let (lisbon, denver) = (Europe::Lisbon, America::Denver);
        check(
            &none,
            "2026-11-24T09:00:00Z",
            lisbon,
            &unplanned("2026-11-24", None),
        );
        check(
            &none,
            "2026-11-24T03:59:59Z",
            lisbon,
            &unplanned("2026-11-23", None),
        );
        check(
            &none,
            "2026-11-24T09:00:00Z",
            denver,
            &unplanned("2026-11-23", None),
        );
    }

    #[test]
    fn a_day_lasts_until_its_boundary_in_its_own_zone() {
        let state = holding(day());
        let day = state.day.as_ref().unwrap();
        let denver = America::Denver;
        check(&state, "2026-11-25T03:59:59Z", denver, &Today::Running(day));
        check(
            &state,
            "2026-11-25T04:00:00Z",
            Europe::Lisbon,
            &unplanned("2026-11-25", Some(day)),
        );
    }

    #[test]
    fn a_closed_day_is_not_forgotten() {
        let mut day = day();
        day.closing = Some(Closing {
            at: at("17:00"),
            form: ShutdownForm::Full,
        });
        let state = holding(day);
        check(
            &state,
            "2026-11-25T09:00:00Z",
            Europe::Lisbon,
            &unplanned("2026-11-25", None),
        );
    }

    #[test]
    fn work_across_the_boundary_carries_its_day_for_four_hours() {
        let mut day = day();
        day.focus = vec![focus(50, &[("23:30", "")])];
        let state = holding(day);
        let day = state.day.as_ref().unwrap();
        let lisbon = Europe::Lisbon;
        check(&state, "2026-11-25T07:59:59Z", lisbon, &Today::Running(day));
        check(
            &state,
            "2026-11-25T08:00:00Z",
            lisbon,
            &unplanned("2026-11-25", Some(day)),
        );
    }

    #[test]
    fn a_session_that_slept_over_the_boundary_was_forgotten() {
        let mut day = day();
        let mut session = focus(50, &[("16:00", "16:20"), ("23:00", "")]);
        session.intervals[1].from = "2026-11-25T09:00:00Z".parse().unwrap();
        day.focus = vec![session];
        let state = holding(day);
        let day = state.day.as_ref();
        check(
            &state,
            "2026-11-25T09:00:00Z",
            Europe::Lisbon,
            &unplanned("2026-11-25", day),
        );
    }

    #[test]
    fn a_clock_set_back_keeps_the_day_unless_it_was_wrong_by_days() {
        let state = holding(day());
        let day = state.day.as_ref().unwrap();
        let lisbon = Europe::Lisbon;
        check(&state, "2026-11-23T22:00:00Z", lisbon, &Today::Running(day));
        check(
            &state,
            "2024-02-01T09:00:00Z",
            lisbon,
            &unplanned("2024-02-01", Some(day)),
        );
    }

    #[test]
    fn a_day_that_lies_ahead_cannot_be_kept_open() {
        let day = day();
        let ends = day.clock().ends();
        assert!(day.can_stay_open(ends));
        assert!(!day.can_stay_open(ends - TimeDelta::seconds(1)));
    }

    #[test]
    fn a_day_closed_long_before_its_date_leaves_the_date_free() {
        let mut day = day();
        day.closing = Some(Closing {
            at: "2026-11-20T10:00:00Z".parse().unwrap(),
            form: ShutdownForm::JustClose,
        });
        check(
            &holding(day),
            "2026-11-24T09:00:00Z",
            Europe::Lisbon,
            &unplanned("2026-11-24", None),
        );
    }

    #[test]
    fn a_boundary_moved_to_later_brings_no_date_back() {
        let mut day = day();
        day.closing = Some(Closing {
            at: at("17:00"),
            form: ShutdownForm::Full,
        });
        let state = holding(day);
        let settings = Settings {
            boundary: "06:00:00".parse().unwrap(),
            ..Settings::default()
        };
        let found = today(
            &state,
            &settings,
            &moment("2026-11-25T05:00:00Z", Europe::Lisbon),
        );
        assert_eq!(found, unplanned("2026-11-25", None));
    }

    #[test]
    fn flying_west_may_bring_a_date_twice() {
        let mut day = day();
        day.zone = chrono_tz::Asia::Tokyo;
        day.closing = Some(Closing {
            at: at("08:00"),
            form: ShutdownForm::JustClose,
        });
        check(
            &holding(day),
            "2026-11-24T20:00:00Z",
            America::Denver,
            &unplanned("2026-11-24", None),
        );
    }
}
