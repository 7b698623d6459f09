//! Saying no: the message, the hint, what to type instead, and the exit code.

use std::{io, path::Path, process::ExitCode};

use client::{locations::Locations, start};
use protocol::{WireError, error::code};
use storage::Problem;
use words::{Value, Words};

use super::output;
use agent::doctor;

/// A refusal made on this side of the socket, in the words of `cli-…`.
pub(super) fn refused(code: &str, id: &str, args: &[(&str, Value<'_>)]) -> WireError {
    let words = Words::spoken();
    WireError::new(code, words.say(id, args)).with_hint(words.find(&format!("{id}.hint"), args))
}

/// What went wrong with the journal or a copy of it. The store's sentences say what to do themselves.
pub(super) fn trouble(problem: &Problem, place: &Locations) -> WireError {
    match problem {
        Problem::Gone { .. } => doctor::damage(problem, place.data_folder()),
        _ => failed(problem),
    }
}

/// What the system or the store says.
pub(super) fn failed(why: &dyn std::fmt::Display) -> WireError {
    WireError::new(code::FAILED, why.to_string())
}

/// Why a file could not be written.
pub(super) fn not_written(file: &Path, why: &io::Error) -> WireError {
    let args = [
        ("file", file.display().to_string().into()),
        ("why", why.to_string().into()),
    ];
    refused(code::FAILED, "cli-not-written", &args)
}

/// Not all of it could be done.
pub(super) const IN_PART: &str = "done_in_part";
/// It was done, and the answer could not be shown.
const NOT_SHOWN: &str = "not_shown";

/// Why standard output could not be written, and whether something was changed before that.
pub(super) fn not_shown(why: &io::Error, is_kept: bool) -> WireError {
    let args = [("why", why.to_string().into())];
    match is_kept {
        true => refused(NOT_SHOWN, "cli-done-not-shown", &args),
        false => refused(code::FAILED, "cli-not-shown", &args),
    }
}

/// Tells it on standard error and gives the exit code.
pub(super) fn tell(why: &WireError, json: bool) -> ExitCode {
    if json {
        let error = serde_json::to_string(why).unwrap_or_default();
        output::json_complaint(&error);
    } else {
        let words = Words::spoken();
        output::complaint(&words.say("cli-error", &[("message", why.message.as_str().into())]));
        let stop = why.stop.as_ref();
        let goes_on = stop.is_some_and(|stop| stop.would_end.is_some());
        let goes_on = [("goes_on", if goes_on { "yes" } else { "no" }.into())];
        let more = words.find(&format!("hint-{}", why.code.replace('_', "-")), &goes_on);
        why.hint
            .iter()
            .chain(&more)
            .for_each(|hint| output::complaint(hint));
    }
    ExitCode::from(exit_code(&why.code))
}

/// 1 refused, 2 not understood, 3 no agent or no answer from it yet, 4 a damaged journal, 5 done
/// in part, or done and not shown.
pub(super) fn exit_code(error: &str) -> u8 {
    match error {
        code::BAD_PARAMS | code::BAD_REQUEST | code::UNKNOWN_METHOD => 2,
        code::NO_AGENT | code::OTHER_VERSION | code::NOT_KNOWN_YET => 3,
        code::JOURNAL_DAMAGED => start::JOURNAL_DAMAGED,
        IN_PART | NOT_SHOWN => 5,
        _ => 1,
    }
}
