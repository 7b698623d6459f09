//! What one key does to a session.

use types::{Command, PastEnd};

use crate::{SessionKind, SessionState, Snapshot};

impl Snapshot {
    /// What a key that starts, holds and resumes asks for now: a focus session of the usual length where none
    /// is, a hold where one runs, and the way on where one is held. `can_ask`: whether the person could answer now
    /// if the session would run past the end of the day.
    #[must_use]
    pub fn toggle(&self, can_ask: bool) -> Command {
        let focus = self.session.as_ref();
        let focus = focus.filter(|session| session.kind == SessionKind::Focus);
        match focus.map(|session| session.state) {
            Some(SessionState::Running | SessionState::Overtime) => Command::Pause,
            Some(SessionState::Paused) => Command::Resume,
            None => usual_focus(can_ask),
        }
    }
}

/// A session of the usual length on nothing in particular, as one press starts it.
#[must_use]
pub fn usual_focus(can_ask: bool) -> Command {
    Command::StartFocus {
        minutes: None,
        open_ended: false,
        item: None,
        past_end: PastEnd::where_one_can_ask(can_ask),
        bonus: false,
    }
}
