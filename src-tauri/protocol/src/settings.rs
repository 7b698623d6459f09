//! The settings as faces see them: what was chosen, and what only the agent can tell about it. The file
//! itself is the agent's.

use serde::{Deserialize, Serialize};
use types::settings::{UserSettings, WeekStart};

use crate::Revision;

/// Every setting in force now, and what goes with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Settings {
    /// Which of two readings of the settings is the newer one.
    pub revision: Revision,
    /// What can be changed.
    #[serde(flatten)]
    pub chosen: UserSettings,
    /// The day on which weeks begin now, never `auto`.
    pub week_begins: WeekStart,
    /// The folder of the journal and its backups.
    pub data_folder: String,
    /// The settings file.
    pub settings_file: String,
    /// What is wrong with the file on disk, when the last good settings are kept instead.
    pub problem: Option<String>,
    /// How the desktop holds other programs' notifications, if it does.
    pub quiet: QuietMeans,
    /// Whether the desktop can tell that the person is away.
    pub away_supported: bool,
    /// Whether a tray shows Daydone. The first run says so when none does.
    pub tray: bool,
    /// Whether this agent can be started at login; not one that is only tried out.
    pub starts_at_login_supported: bool,
    /// What keeps it from being started at login, whatever is chosen, in one sentence.
    pub starts_at_login_problem: Option<String>,
}

/// How other programs' notifications are held on this desktop, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct QuietMeans {
    /// How all of them are held.
    pub how: QuietHow,
    /// The desktop or the program that shows notifications, as it is called; empty where there is none.
    pub who: String,
    /// Whether those of single programs can be held as well.
    pub apps: bool,
    /// Whether a rule or mode named `daydone` in the person's own configuration says which programs those are.
    pub by_rule: bool,
    /// The same in one sentence, or why nothing is held.
    pub says: String,
    /// Why single programs cannot be held, where they cannot.
    pub no_apps: Option<String>,
}

/// How other programs' notifications are held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum QuietHow {
    /// The desktop holds them for as long as Daydone asks it to.
    Asked,
    /// The person's own switch is borrowed, and put back as it was.
    Borrowed,
    /// They are not.
    #[default]
    None,
}
