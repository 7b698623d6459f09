//! Which of two to believe after a start of the machine that no other clock witnessed: the wall clock,
//! or what is written down. A clock without a battery shows 1970, one of another system is hours off;
//! both are set right a moment later. Until then Daydone's own time goes on from what is written down,
//! so that nothing that is over is moved, nothing overlaps, and no minute is lost. Pure: the disk and
//! the clocks were read before.

use chrono::{DateTime, TimeDelta, Utc};

use super::today::SET_BACK;
use crate::{Day, Focus, Gap, GapCause, State};

/// No clock that shows an earlier instant is right: Daydone was not made yet.
const MADE: &str = "2026-01-01T00:00:00Z";

/// What an agent makes of the time before its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeBeforeStart {
    /// How far Daydone's own time is ahead of the wall clock, from here on.
    pub ahead: TimeDelta,
    /// What is written down reaches further than the time it is: what of it is not sure makes room.
    pub behind: bool,
    /// The person was away from one instant to another; the same one twice when its length is not known.
    pub missed: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

impl TimeBeforeStart {
    /// After a start that nothing witnessed, at which the wall clock shows `wall`. `seen` is the last
    /// sign of life or line of the journal, `line` the last line.
    #[must_use]
    pub fn unwitnessed(
        state: &State,
        seen: DateTime<Utc>,
        line: DateTime<Utc>,
        wall: DateTime<Utc>,
    ) -> Self {
        let focus = state.day.as_ref().filter(|day| day.closing.is_none());
        let focus = focus.and_then(Day::running_focus);
        let ran = focus.is_some_and(Focus::is_running);
        let doubted = focus.and_then(Focus::held_in_doubt).map(|gap| gap.from);
        let written = state.day.as_ref().map(Day::vouched_until);
        let written = written.map(|at| if ran { at.max(seen) } else { at });
        let ahead = written.map_or_else(TimeDelta::zero, |written| believed(written, wall));
        let now = wall + ahead;
        let missed = match (ran, doubted) {
            (true, _) => Some((seen, now.max(seen))),
            (false, Some(since)) if since < now => Some((since, now)),
            _ => None,
        };
        TimeBeforeStart {
            ahead,
            behind: now < line,
            missed,
        }
    }
}

/// How far time is ahead once the wall clock was set by `by`, and by how much time itself moved. A
/// clock that comes back to what is written down is believed again.
#[must_use]
pub fn clock_set(ahead: TimeDelta, by: TimeDelta) -> (TimeDelta, TimeDelta) {
    let zero = TimeDelta::zero();
    if ahead == zero {
        return (zero, by);
    }
    let left = ahead.checked_sub(&by).unwrap_or(ahead);
    if left > zero {
        (left, zero)
    } else {
        (zero, -left)
    }
}

/// Whether time need not stay ahead of a wall clock that shows `wall`: the day it belongs to is closed
/// and gone by, or there is none.
#[must_use]
pub fn is_settled(state: &State, now: DateTime<Utc>, wall: DateTime<Utc>) -> bool {
    let day = state.day.as_ref();
    is_plausible(wall) && day.is_none_or(|day| day.closing.is_some() && !day.is_current_at(now))
}

/// How far ahead what is written is, when it is believed rather than the clock: it is ahead by less than
/// a day, or the clock shows what cannot be. Who sets a clock back by more has a reason.
fn believed(written: DateTime<Utc>, wall: DateTime<Utc>) -> TimeDelta {
    let ahead = written.signed_duration_since(wall);
    if ahead <= SET_BACK || !is_plausible(wall) {
        ahead.max(TimeDelta::zero())
    } else {
        TimeDelta::zero()
    }
}

fn is_plausible(at: DateTime<Utc>) -> bool {
    MADE.parse().is_ok_and(|made: DateTime<Utc>| made <= at)
}

impl Day {
    /// The last instant that its records vouch for. A gap in which the machine may have been started
    /// anew is no witness of length.
    pub(crate) fn vouched_until(&self) -> DateTime<Utc> {
        let focus = self.focus.iter().flat_map(|focus| {
            let intervals = focus.intervals.iter();
            let intervals = intervals.flat_map(|one| [Some(one.from), one.to]);
            let gaps = focus.gaps.iter();
            let gaps = gaps.filter(|gap| gap.cause != GapCause::Crash);
            intervals.flatten().chain(gaps.map(|gap| gap.to))
        });
        let breaks = self.breaks.iter();
        let breaks = breaks.flat_map(|rest| [Some(rest.started_at), rest.ended_at]);
        let meetings = self.meetings.iter();
        let meetings = meetings.flat_map(|one| [Some(one.started_at), one.ended_at]);
        let closed = self.closing.map(|closing| closing.at);
        let all = focus.chain(breaks.chain(meetings).flatten()).chain(closed);
        all.fold(self.started_at, DateTime::max)
    }
}

impl Focus {
    /// The gap it is held by, when its length is not known yet.
    #[must_use]
    pub fn held_in_doubt(&self) -> Option<&Gap> {
        self.held_by().filter(|gap| gap.from == gap.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, focus, gap};

    fn holding(day: Day) -> State {
        State {
            day: Some(day),
            ..State::default()
        }
    }

    fn running() -> State {
        let mut day = day();
        day.focus = vec![focus(50, &[("09:00", "")])];
        holding(day)
    }

    fn minutes(count: i64) -> TimeDelta {
        TimeDelta::minutes(count)
    }

    #[test]
    fn a_clock_that_goes_on_is_believed() {
        let (seen, wall) = (at("09:20"), at("09:30"));
        let back = TimeBeforeStart::unwitnessed(&running(), seen, seen, wall);
        let missed = Some((seen, wall));
        let ahead = TimeDelta::zero();
        let behind = false;
        assert_eq!(
            back,
            TimeBeforeStart {
                ahead,
                behind,
                missed
            }
        );
    }

    #[test]
    fn a_clock_hours_behind_or_before_daydone_was_made_is_not() {
        let seen = at("09:20");
        for wall in [at("07:20"), DateTime::UNIX_EPOCH] {
            let back = TimeBeforeStart::unwitnessed(&running(), seen, seen, wall);
            assert_eq!(wall + back.ahead, seen, "time goes on from what is known");
            assert_eq!(back.missed, Some((seen, seen)), "and nobody knows how long");
        }
    }

    #[test]
    fn a_clock_set_back_by_years_is_believed_and_moves_nothing() {
        let (seen, wall) = (at("09:20"), at("09:20") - TimeDelta::days(200));
        let wall_state = running();
        let back = TimeBeforeStart::unwitnessed(&wall_state, seen, seen, wall);
        assert_eq!(back.ahead, TimeDelta::zero());
        assert_eq!(
            back.missed,
            Some((seen, seen)),
            "held where it was seen last"
        );
    }

    #[test]
    fn a_gap_over_a_start_is_no_witness() {
        let mut day = day();
        let mut held = focus(50, &[("09:00", "09:20")]);
        held.paused_at = Some(at("09:20"));
        held.gaps = vec![gap("09:20", "11:30", None)];
        held.gaps[0].cause = GapCause::Crash;
        day.focus = vec![held];
        let line = at("11:30");
        let back = TimeBeforeStart::unwitnessed(&holding(day), line, line, at("09:40"));
        assert_eq!(back.ahead, TimeDelta::zero(), "the clock was ahead");
        assert!(back.behind, "so the gap makes room");
    }

    #[test]
    fn what_was_held_in_doubt_is_asked_about_when_the_clock_is_right() {
        let mut day = day();
        let mut held = focus(50, &[("09:00", "09:20")]);
        held.paused_at = Some(at("09:20"));
        held.gaps = vec![gap("09:20", "09:20", None)];
        day.focus = vec![held];
        let line = at("09:20");
        let back = TimeBeforeStart::unwitnessed(&holding(day), line, line, at("09:50"));
        assert_eq!(back.missed, Some((at("09:20"), at("09:50"))));
    }

    #[test]
    fn a_clock_that_comes_back_is_believed_again() {
        let hour = minutes(60);
        assert_eq!(clock_set(minutes(0), hour), (minutes(0), hour));
        assert_eq!(clock_set(hour, minutes(20)), (minutes(40), minutes(0)));
        assert_eq!(clock_set(hour, minutes(-20)), (minutes(80), minutes(0)));
        assert_eq!(clock_set(hour, minutes(75)), (minutes(0), minutes(15)));
    }

    #[test]
    fn time_stays_ahead_until_the_day_is_over() {
        let mut closed = day();
        closed.focus = vec![finished(&[("09:00", "09:50")])];
        let wall = at("08:00");
        assert!(!is_settled(&holding(closed.clone()), at("12:00"), wall));
        closed.closing = Some(crate::Closing {
            at: at("12:00"),
            form: crate::ShutdownForm::Full,
        });
        assert!(!is_settled(&holding(closed.clone()), at("13:00"), wall));
        let next = at("12:00") + TimeDelta::days(1);
        assert!(is_settled(&holding(closed), next, wall));
    }
}
