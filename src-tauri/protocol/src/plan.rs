//! What is planned beside what is left of the day.

use serde::{Deserialize, Serialize};
use types::{Command, ItemId};

/// Estimates beside the room that is left for them. It says only whether they fit; nothing is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct PlanView {
    /// What the open must items take still by their estimates, in seconds, less the focus on them so far.
    pub estimated_s: u32,
    /// What is left up to `ends_at` for work, in seconds: without open meetings, and with the usual breaks
    /// between sessions. Absent for a day that no clock ends.
    pub room_s: Option<u32>,
    /// Whether the estimates fit into the room.
    pub fits: bool,
    /// What finished items usually take of their estimates, in percent. Absent where little is known of it,
    /// where it is about 100, and where the setting `usual_factor` is off.
    pub usually_percent: Option<u32>,
    /// Both as a sentence: "4 h planned, 2 h 40 left: one of these is for tomorrow." Absent where nothing was
    /// estimated, or no clock ends the day.
    pub text: Option<String>,
    /// The item to put off when they do not fit; absent when they do.
    pub for_tomorrow: Option<ItemId>,
}

impl Default for PlanView {
    fn default() -> Self {
        PlanView {
            estimated_s: 0,
            room_s: None,
            fits: true,
            usually_percent: None,
            text: None,
            for_tomorrow: None,
        }
    }
}

/// A usual item of the day that is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct UsualView {
    /// Its title.
    pub title: String,
    /// Its estimate, in seconds.
    pub estimate_s: Option<u32>,
    /// Whether it is a bonus.
    pub bonus: bool,
}

/// A plan that is being made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct PlanQuery {
    /// The command that would start the day with it, or change it.
    pub command: Command,
}
