//! The line about a session that goes on.

use protocol::{SessionKind, SessionState};

use super::super::session::{CliSession, say};

pub(super) fn going(desk: &CliSession) -> String {
    let session = desk.seen.session.as_ref();
    if session.is_some_and(|session| session.state == SessionState::Paused) {
        return say("cli-held", &[]);
    }
    // A gap that was work may have filled the session before it runs on.
    let over = session.is_some_and(|session| session.state == SessionState::Overtime);
    let ends = session
        .and_then(|session| session.ends_at)
        .map(|at| desk.clock(at));
    match (session.map(|session| session.kind), ends) {
        (Some(SessionKind::Break), Some(time)) => say("cli-break", &[("time", time.into())]),
        (_, Some(time)) if over => say("cli-focus-past", &[("time", time.into())]),
        (_, Some(time)) => say("cli-focus-until", &[("time", time.into())]),
        (_, None) => say("cli-focus-open", &[]),
    }
}
