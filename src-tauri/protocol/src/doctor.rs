//! The report of `daydone doctor`: what works on this computer, what does not, and what to do.

use serde::{Deserialize, Serialize};

/// One finding a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Doctor {
    /// The findings, most important first.
    pub findings: Vec<Finding>,
}

/// One thing looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Finding {
    /// A stable name: `data_folder`, `journal`, `backups`, `settings`, `calendar_1` and so on, `socket`, `tray`,
    /// `notifications`, `do_not_disturb`, `after_hours`, `borrowed`, `keys_anywhere`, `away`, `starts_at_login`, `hooks`,
    /// `hook_1` and so on for each that is broken, `clock`, `version`.
    pub about: String,
    /// Whether it works.
    pub health: Health,
    /// What was found, in one sentence.
    pub says: String,
    /// What to do, when something can be done.
    pub advice: Option<String>,
}

/// How a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Health {
    /// It works.
    Good,
    /// It is missing, and Daydone goes on without.
    Missing,
    /// It is broken and wants attention.
    Broken,
}
