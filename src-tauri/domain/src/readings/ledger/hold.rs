//! Since when a held session just waits.

use chrono::{DateTime, Utc};

use crate::Day;

impl Day {
    /// Since when the held session waits with nothing else to account for the time: after its gaps,
    /// and after the meetings it was held for. Absent while it is not held, or a meeting goes on.
    #[must_use]
    pub fn held_alone_since(&self) -> Option<DateTime<Utc>> {
        let focus = self.running_focus()?;
        let held = focus.paused_at.filter(|_| focus.is_paused())?;
        if self.running_meeting().is_some() {
            return None;
        }
        let meetings = self.meetings.iter().filter_map(|meeting| meeting.ended_at);
        Some(meetings.fold(held.max(focus.known_until()), DateTime::max))
    }
}

#[cfg(test)]
mod tests {
    use crate::readings::ledger::samples::{at, day, focus, gap, meeting};

    #[test]
    fn a_session_waits_alone_after_what_it_was_held_for() {
        let mut day = day();
        let mut session = focus(50, &[("09:00", "09:20")]);
        session.paused_at = Some(at("09:20"));
        day.focus = vec![session];
        assert_eq!(day.held_alone_since(), Some(at("09:20")));
        day.focus[0].gaps = vec![gap("09:20", "09:50", None)];
        assert_eq!(day.held_alone_since(), Some(at("09:50")));
        day.meetings = vec![meeting("10:00", "")];
        assert_eq!(day.held_alone_since(), None, "a meeting goes on");
        day.meetings = vec![meeting("10:00", "10:30")];
        assert_eq!(day.held_alone_since(), Some(at("10:30")));
        day.focus[0].paused_at = None;
        assert_eq!(day.held_alone_since(), None, "it runs");
    }
}
