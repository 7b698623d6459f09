//! What of a picture reads otherwise after a while though nothing happens.

use chrono::TimeDelta;

use crate::{SessionState, Snapshot};

impl Snapshot {
    /// What is left of what runs; none where it has no end, is held, or is over.
    #[must_use]
    pub fn time_left(&self) -> Option<TimeDelta> {
        let session = self.session.as_ref()?;
        let runs = session.state == SessionState::Running;
        let left = session.ends_at? - self.at;
        (runs && left > TimeDelta::zero()).then_some(left)
    }

    /// The same in the seconds of whole minutes: a started minute is still a minute to come.
    #[must_use]
    pub fn minutes_left(&self) -> Option<u32> {
        let seconds = self.time_left()?.num_seconds() + 59;
        Some(u32::try_from(seconds / 60 * 60).unwrap_or(u32::MAX))
    }

    /// How long until a minute less is said to be left; none where nothing is left.
    #[must_use]
    pub fn minutes_left_change(&self) -> Option<TimeDelta> {
        self.time_left().map(to_next_minute)
    }
}

fn to_next_minute(left: TimeDelta) -> TimeDelta {
    let full = (left.num_seconds() - 1).div_euclid(60);
    left - TimeDelta::minutes(full) - TimeDelta::milliseconds(999)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_said_anew_every_minute() {
        let seconds = TimeDelta::seconds;
        let minute = |left: TimeDelta| (left.num_seconds() + 59) / 60;
        for left in [
            seconds(1500),
            seconds(1501),
            seconds(61),
            seconds(60),
            seconds(1),
        ] {
            let wait = to_next_minute(left);
            assert_eq!(minute(left - wait), minute(left) - 1, "{left}");
            let before = left - wait + TimeDelta::milliseconds(2);
            assert_eq!(minute(before), minute(left), "{left}");
            assert!(wait > TimeDelta::zero());
        }
    }
}
