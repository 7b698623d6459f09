//! What a person chose that rules depend on. The file it comes from, and settings that only faces
//! care about (theme, sound), are the agent's.

use chrono::NaiveTime;
use chrono_tz::Tz;

use crate::{Minutes, Shape};

/// The usual shape of each weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week(pub [Shape; 7]);

/// The rules' settings, all in range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The usual week, Monday first.
    pub week: Week,
    /// When a day usually starts.
    pub day_starts: NaiveTime,
    /// When a new day begins (00:00–12:00).
    pub boundary: NaiveTime,
    /// Must items a day holds (1–9).
    pub item_limit: u8,
    /// The usual focus length (5–240).
    pub focus: Minutes,
    /// The usual break length (1–120).
    pub rest: Minutes,
    /// Nudges a day at most (0–10).
    pub nudges: u8,
    /// Hold other programs' notifications during focus.
    pub do_not_disturb: bool,
    /// Zones of the people a hand-off is read by.
    pub hand_off_zones: Vec<Tz>,
}
