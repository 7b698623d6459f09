//! Refusals as they cross the socket.

use chrono::NaiveDate;
use domain::{Rejection, is_harmful};
use protocol::{StopOver, WireError, error::code, rpc::CallProblem};
use types::{Unreadable, settings::ClockTime};
use words::{Value, Words};

/// The rules' refusal in words. `end` is the clock time of the day's end, when it has one: a hint
/// names it ("32 minutes still fit before 16:30"). `on` is the date it is said on: a date of another
/// year is named with its year.
#[must_use]
pub fn refused(why: &Rejection, end: Option<&str>, on: Option<NaiveDate>) -> WireError {
    let said = Words::spoken().refusal(why, end, on);
    WireError {
        hint: said.hint,
        number: said.number,
        stop: if let Rejection::StopTimeOver(over) = why {
            Some(Box::new(stop_over(over)))
        } else {
            None
        },
        ..WireError::new(said.code, said.message)
    }
}

fn stop_over(over: &domain::StopOver) -> StopOver {
    let clock = |time| ClockTime(time).to_string();
    StopOver {
        time: clock(over.time),
        day_ends: clock(over.day_ends),
        would_end: over.would_end.map(clock),
        ahead: over.ahead.map(clock),
    }
}

/// A value of a request that was not taken: the refusal of words, or `bad_params`.
#[must_use]
pub fn not_taken(why: &Unreadable) -> WireError {
    match why {
        Unreadable::Value { what, given } => unreadable(what, given),
        Unreadable::Text(problem) => refused(&Rejection::Text(*problem), None, None),
    }
}

/// What a line that is no call is answered.
#[must_use]
pub fn no_call(problem: CallProblem) -> WireError {
    match problem {
        CallProblem::Refused(error) => error,
        CallProblem::NotTaken(why) => not_taken(&why),
    }
}

/// A parameter that cannot be read: `bad_params` with the sentence `refused-bad-<what>`.
/// `given` is shown cut short and without control characters, for it may be anything.
#[must_use]
pub fn unreadable(what: &str, given: &str) -> WireError {
    let words = Words::spoken();
    let id = format!("refused-bad-{what}");
    let args = [("given", Value::from(shown(given)))];
    WireError::new(code::BAD_PARAMS, words.say(&id, &args))
        .with_hint(words.find(&format!("{id}.hint"), &args))
}

fn shown(given: &str) -> String {
    const MOST: usize = 40;
    let harmless = given.chars().filter(|&c| !is_harmful(c));
    let mut shown: String = harmless.take(MOST).collect();
    if given.chars().count() > MOST {
        shown.push('…');
    }
    shown
}
