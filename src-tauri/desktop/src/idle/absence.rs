//! When not touching the machine means being away. Pure: instants and lengths come from outside.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// What a person who does not touch the machine seems to be doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Away since then.
    Away(DateTime<Utc>),
    /// There. Worth another look once the machine was not touched for so long.
    There(Duration),
}

/// How long the machine may stay untouched, and since when that counts.
#[derive(Clone, Debug)]
pub struct Absence {
    threshold: TimeDelta,
    excused_until: Option<DateTime<Utc>>,
}

impl Absence {
    /// An absence is one after `threshold`.
    #[must_use]
    pub fn after(threshold: Duration) -> Self {
        Absence {
            threshold: TimeDelta::from_std(threshold).unwrap_or(TimeDelta::MAX),
            excused_until: None,
        }
    }

    /// Judges at `now` that the machine was not touched for `untouched`, in a session that runs since
    /// `running_since`. What lies before the session began, or before the last excuse, is no absence.
    #[must_use]
    pub fn judge(
        &self,
        untouched: Duration,
        running_since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Presence {
        let touched = TimeDelta::from_std(untouched)
            .ok()
            .and_then(|untouched| now.checked_sub_signed(untouched))
            .unwrap_or(DateTime::UNIX_EPOCH);
        let there = touched
            .max(running_since)
            .max(self.excused_until.unwrap_or(touched));
        // A clock that was set back may show an instant before either.
        let absent = (now - there).max(TimeDelta::zero());
        match (self.threshold - absent).to_std() {
            Ok(left) if !left.is_zero() => Presence::There(untouched.saturating_add(left)),
            _ => Presence::Away(there),
        }
    }

    /// Until `now` the person had a reason not to touch the machine.
    pub fn excuse(&mut self, now: DateTime<Utc>) {
        self.excused_until = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    /// So many minutes after the session began.
    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(365) + TimeDelta::minutes(minutes)
    }

    fn check(absence: &Absence, untouched: u32, now: i64, expected: Presence) {
        let seems = absence.judge(MINUTE * untouched, at(0), at(now));
        assert_eq!(
            seems, expected,
            "untouched for {untouched} min, {now} min into the session, {absence:?}"
        );
    }

    #[test]
    fn who_touches_nothing_for_long_enough_is_away_since_the_last_touch() {
        let absence = Absence::after(5 * MINUTE);
        check(&absence, 5, 30, Presence::Away(at(25)));
        check(&absence, 12, 30, Presence::Away(at(18)));
    }

    #[test]
    fn who_is_back_in_time_is_looked_at_again_when_it_could_be_too_long() {
        let absence = Absence::after(5 * MINUTE);
        check(&absence, 0, 30, Presence::There(5 * MINUTE));
        check(&absence, 3, 30, Presence::There(5 * MINUTE));
    }

    #[test]
    fn what_was_before_the_session_is_no_absence_from_it() {
        let absence = Absence::after(5 * MINUTE);
        check(&absence, 60, 2, Presence::There(63 * MINUTE));
        check(&absence, 63, 5, Presence::Away(at(0)));
    }

    #[test]
    fn an_excused_stretch_never_counts_and_the_threshold_begins_again() {
        let mut absence = Absence::after(5 * MINUTE);
        absence.excuse(at(30));
        check(&absence, 5, 30, Presence::There(10 * MINUTE));
        check(&absence, 9, 34, Presence::There(10 * MINUTE));
        check(&absence, 10, 35, Presence::Away(at(30)));
        check(&absence, 6, 60, Presence::Away(at(54)));
    }

    #[test]
    fn a_clock_that_was_set_back_makes_nobody_away() {
        let mut absence = Absence::after(5 * MINUTE);
        absence.excuse(at(90));
        check(&absence, 5, 30, Presence::There(10 * MINUTE));
    }
}
