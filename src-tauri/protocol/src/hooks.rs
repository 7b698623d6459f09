//! The hooks as a person sees them: programs of their own in a folder. They are seen through the socket and
//! never set through it.

use serde::{Deserialize, Serialize};

use crate::Health;
use chrono::{DateTime, Utc};

/// Which hooks there are, and how they went. Read only: what is run is decided by files alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct HooksView {
    /// Whether they are switched on, by `hooks = true` in the settings file.
    pub on: bool,
    /// Their folder; it may not be there.
    pub folder: String,
    /// Why none of them is run, though they are switched on, in one sentence.
    pub problem: Option<String>,
    /// Each file, in the order of a day; the files of one name in the order in which they are run.
    pub hooks: Vec<HookView>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct HookView {
    /// What it is run for: `state`, or an event such as `focus-started`.
    pub hook: String,
    /// The file below the folder: `state`, `state.d/10-lamp`.
    pub file: String,
    /// `missing`: it is switched off. `broken`: it is refused, failed, or rests.
    pub health: Health,
    /// How it is and how it went last, in one sentence or two.
    pub says: String,
    /// The instant of what it ran for last; null when it has not run since the agent started.
    pub ran_at: Option<DateTime<Utc>>,
    /// The end of what it said then on standard error, 4 KiB at most; null when it said nothing.
    pub stderr: Option<String>,
}
