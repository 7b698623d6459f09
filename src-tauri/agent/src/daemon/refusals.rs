//! What requests and the start of the agent say when the agent itself is the cause.

use std::process::ExitCode;

use protocol::{WireError, error::code};
use words::{Value, Words};

use super::lane::LaneLost;

/// Maps an internal error to the wire error `failed`.
pub(crate) fn failed(why: &dyn std::fmt::Display) -> WireError {
    let args = [("why", Value::from(why.to_string()))];
    WireError::new(code::FAILED, Words::spoken().say("refused-failed", &args))
}

/// There was no answer in time.
pub(crate) fn unanswered(lost: LaneLost) -> WireError {
    let words = Words::spoken();
    let (code, id) = match lost {
        LaneLost::Busy => return busy(),
        LaneLost::Slow => (code::SLOW, "refused-slow"),
        LaneLost::Ended => return failed(&lost),
    };
    WireError::new(code, words.say(id, &[])).with_hint(words.find(&format!("{id}.hint"), &[]))
}

/// Others are being answered.
pub(crate) fn busy() -> WireError {
    let words = Words::spoken();
    WireError::new(code::BUSY, words.say("refused-busy", &[]))
        .with_hint(words.find("refused-busy.hint", &[]))
}

/// The engine has left.
pub(crate) fn leaving() -> WireError {
    WireError::new(code::FAILED, Words::spoken().say("refused-leaving", &[]))
}

/// Says why there is no agent.
pub(super) fn fail(error: &dyn std::fmt::Display) -> ExitCode {
    desktop::log!("{error}");
    ExitCode::FAILURE
}
