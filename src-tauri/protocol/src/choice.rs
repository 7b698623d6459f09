//! Choices a command carries for what would otherwise be a question.

use serde::{Deserialize, Serialize};

/// As what one more item joins the day. A choice holds also while the day is not full.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "choose", rename_all = "snake_case", deny_unknown_fields)]
pub enum WhenFull {
    /// As a must; refused when the day holds no more of them, or is enough: then the person is asked.
    #[default]
    Ask,
    /// As a bonus.
    Bonus,
    /// In the place of this open item, as the must or bonus that one was; it moves to the next day.
    Swap {
        /// Which.
        out: String,
    },
}

/// What to do when a session would run past the day's end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum PastEnd {
    /// Refuse and offer the length that fits.
    #[default]
    Ask,
    /// Shorten it to fit.
    Fit,
    /// Run past it.
    Allow,
}
