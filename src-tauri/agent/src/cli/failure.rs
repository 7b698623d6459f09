//! Saying no: the message, the hint, what to type instead, and the exit code.

use std::process::ExitCode;

use protocol::{WireError, error::code};
use words::{Value, Words};

use super::paper;

/// A refusal made on this side of the socket, in the words of `cli-…`.
pub(super) fn refused(code: &str, id: &str, args: &[(&str, Value<'_>)]) -> WireError {
    let words = Words::english();
    WireError {
        code: code.to_owned(),
        message: words.say(id, args),
        hint: words.find(&format!("{id}.hint"), args),
        number: None,
    }
}

/// Tells it on standard error and gives the exit code.
pub(super) fn tell(why: &WireError, json: bool) -> ExitCode {
    if json {
        let error = serde_json::to_string(why).unwrap_or_default();
        paper::complaint(&error);
    } else {
        let words = Words::english();
        paper::complaint(&words.say("cli-error", &[("message", why.message.as_str().into())]));
        let more = words.find(&format!("cli-hint-{}", why.code.replace('_', "-")), &[]);
        why.hint
            .iter()
            .chain(&more)
            .for_each(|hint| paper::complaint(hint));
    }
    ExitCode::from(exit_code(&why.code))
}

/// 1 refused, 2 not understood, 3 no agent.
pub(super) fn exit_code(error: &str) -> u8 {
    match error {
        code::BAD_PARAMS | code::BAD_REQUEST | code::UNKNOWN_METHOD => 2,
        code::NO_AGENT | code::OTHER_VERSION => 3,
        _ => 1,
    }
}
