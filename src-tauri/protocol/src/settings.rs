//! The settings as faces see and change them. The file itself is the agent's.

use serde::{Deserialize, Serialize};

use types::ShapeChoice;

use crate::Revision;

/// Every setting, in force now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Settings {
    /// Which of two readings of the settings is the newer one; only read.
    pub revision: Revision,
    /// The usual shape of each weekday, Monday first; always seven.
    pub week: Vec<ShapeChoice>,
    /// When a day usually starts, `09:00`; for hand-offs and "quiet until".
    pub day_starts: String,
    /// When a new day begins, `04:00`; at any hour. A day bears the date it begins on.
    pub boundary: String,
    /// Must items a day holds (1–9).
    pub item_limit: u8,
    /// The usual focus length in minutes (5–240).
    pub focus_minutes: u32,
    /// The usual break length in minutes (1–120).
    pub break_minutes: u32,
    /// Nudges a day at most (0–10).
    pub nudges: u8,
    /// Hold other programs' notifications during focus, where the desktop can.
    pub do_not_disturb: bool,
    /// Minutes without input after which a focus session is held (1–60); 0: never.
    pub away_minutes: u32,
    /// Let notifications make a sound.
    pub sound: bool,
    /// When a week is looked back on.
    pub review_day: ReviewDay,
    /// The day on which weeks begin, or as the system says.
    pub first_day_of_week: WeekStart,
    /// The day on which weeks begin now, never `auto`; only read.
    pub week_begins: WeekStart,
    /// The folder for day notes, from the root or from `~`; empty: none are written.
    pub notes_folder: String,
    /// The file of the notes' template, likewise; empty: the usual one.
    pub notes_template: String,
    /// Zones of the people a hand-off is read by, IANA names.
    pub hand_off_zones: Vec<String>,
    /// Start the agent when the person logs in, so that the day is there after a restart.
    pub starts_at_login: bool,
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// Let single letters do things in the window; otherwise only keys held with another.
    pub letter_keys: bool,
    /// Whether the first run has been walked through.
    pub welcomed: bool,
    /// Where the data lives; only read.
    pub data_folder: String,
    /// The settings file; only read.
    pub settings_file: String,
    /// What is wrong with the file on disk, when the last good settings are kept instead; only read.
    pub problem: Option<String>,
    /// Whether the desktop offers do-not-disturb at all; only read.
    pub do_not_disturb_supported: bool,
    /// Whether the desktop can tell that the person is away; only read.
    pub away_supported: bool,
    /// Whether a tray shows Daydone; only read. The first run says so when none does.
    pub tray: bool,
    /// Whether this agent can be started at login; not one that is only tried out. Only read.
    pub starts_at_login_supported: bool,
    /// What keeps it from being started at login, whatever is chosen, in one sentence; only read.
    pub starts_at_login_problem: Option<String>,
}

/// New values for some settings; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct SettingsChange {
    /// See [`Settings::week`]; all seven.
    pub week: Option<Vec<ShapeChoice>>,
    /// See [`Settings::day_starts`].
    pub day_starts: Option<String>,
    /// See [`Settings::boundary`].
    pub boundary: Option<String>,
    /// See [`Settings::item_limit`].
    pub item_limit: Option<u8>,
    /// See [`Settings::focus_minutes`].
    pub focus_minutes: Option<u32>,
    /// See [`Settings::break_minutes`].
    pub break_minutes: Option<u32>,
    /// See [`Settings::nudges`].
    pub nudges: Option<u8>,
    /// See [`Settings::do_not_disturb`].
    pub do_not_disturb: Option<bool>,
    /// See [`Settings::away_minutes`].
    pub away_minutes: Option<u32>,
    /// See [`Settings::sound`].
    pub sound: Option<bool>,
    /// See [`Settings::review_day`].
    pub review_day: Option<ReviewDay>,
    /// See [`Settings::first_day_of_week`].
    pub first_day_of_week: Option<WeekStart>,
    /// See [`Settings::notes_folder`].
    pub notes_folder: Option<String>,
    /// See [`Settings::notes_template`].
    pub notes_template: Option<String>,
    /// See [`Settings::hand_off_zones`].
    pub hand_off_zones: Option<Vec<String>>,
    /// See [`Settings::starts_at_login`].
    pub starts_at_login: Option<bool>,
    /// See [`Settings::theme`].
    pub theme: Option<Theme>,
    /// See [`Settings::letter_keys`].
    pub letter_keys: Option<bool>,
    /// See [`Settings::welcomed`].
    pub welcomed: Option<bool>,
}

/// The day of the week on which the week is looked back on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ReviewDay {
    /// The last one that is not usually off.
    #[default]
    LastWorkingDay,
    /// Every Monday.
    Monday,
    /// Every Tuesday.
    Tuesday,
    /// Every Wednesday.
    Wednesday,
    /// Every Thursday.
    Thursday,
    /// Every Friday.
    Friday,
    /// Every Saturday.
    Saturday,
    /// Every Sunday.
    Sunday,
    /// None.
    Never,
}

/// The day on which a week begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum WeekStart {
    /// As the system's locale says; where it names no territory, the day after the usual week's longest
    /// rest.
    #[default]
    Auto,
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// The window's colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Warm paper.
    Light,
    /// Ink.
    Dark,
}
