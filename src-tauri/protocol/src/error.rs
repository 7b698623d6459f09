//! How a refusal or a failure reads on the wire: `{code, message, hint}` inside a JSON-RPC error.

use serde::{Deserialize, Serialize};

use crate::stop::StopOver;

/// Why a call was not answered with a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[error("{message}")]
pub struct WireError {
    /// A stable name a program can match on: `day_is_enough`, `crosses_day_end`, `bad_request`…
    pub code: String,
    /// What happened, in one sentence for a person.
    pub message: String,
    /// What to do about it, when something can be done.
    pub hint: Option<String>,
    /// A number that goes with the code: the minutes that fit, the limit, the largest length.
    pub number: Option<u32>,
    /// With `stop_time_over`: what can be done about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub stop: Option<Box<StopOver>>,
}

/// # Examples
/// A program matches on the code; a person reads the message and the hint.
///
/// ```
/// use protocol::{WireError, error::code};
///
/// let error = WireError::new(code::BUSY, "Too many programs talk to the agent.")
///     .with_hint("Try again in a minute.".to_owned());
/// assert_eq!(error.code, "busy");
/// assert_eq!(error.to_string(), "Too many programs talk to the agent.");
///
/// let wire = serde_json::to_value(&error)?;
/// assert_eq!(wire["hint"], "Try again in a minute.");
/// assert!(wire["number"].is_null(), "no number goes with this code");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl WireError {
    /// An error with its sentence, and nothing to add to it.
    #[must_use]
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        WireError {
            code: code.to_owned(),
            message: message.into(),
            hint: None,
            number: None,
            stop: None,
        }
    }

    /// The same with what to do about it, when something can be done.
    #[must_use]
    pub fn with_hint(self, hint: impl Into<Option<String>>) -> Self {
        WireError {
            hint: hint.into(),
            ..self
        }
    }

    /// The agent is not there, or does not answer.
    #[must_use]
    pub fn no_agent(message: impl Into<String>) -> Self {
        WireError::new(code::NO_AGENT, message)
    }
}

/// Codes that come from the socket rather than from a rule.
pub mod code {
    /// The line was not JSON, or not JSON-RPC 2.0 (−32600).
    pub const BAD_REQUEST: &str = "bad_request";
    /// No such method (−32601).
    pub const UNKNOWN_METHOD: &str = "unknown_method";
    /// The parameters do not have the method's shape (−32602).
    pub const BAD_PARAMS: &str = "bad_params";
    /// The agent could not do it, through no fault of the caller (−32603).
    pub const FAILED: &str = "failed";
    /// Too many programs talk to the agent at once, or ask it too much of one kind.
    pub const BUSY: &str = "busy";
    /// There was no answer in time.
    pub const SLOW: &str = "slow";
    /// The answer is longer than a client reads.
    pub const TOO_LONG: &str = "too_long";
    /// The agent has not answered yet, so it is not known whether it was done; made by the client.
    pub const NOT_KNOWN_YET: &str = "not_known_yet";
    /// Only the person sets this, in the settings file.
    pub const BY_HAND: &str = "by_hand";
    /// No keys from anywhere can be chosen now, or not from here.
    pub const NO_KEYS: &str = "no_keys";
    /// The agent is not there; made by the client.
    pub const NO_AGENT: &str = "no_agent";
    /// The journal is damaged or gone, and a person decides what becomes of it: `daydone doctor --repair`.
    pub const JOURNAL_DAMAGED: &str = "journal_damaged";
    /// The agent speaks another version of the protocol; made by the client.
    pub const OTHER_VERSION: &str = "other_version";
}
