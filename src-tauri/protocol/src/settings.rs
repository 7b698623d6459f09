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
    /// Whether the desktop offers do-not-disturb at all.
    pub do_not_disturb_supported: bool,
    /// Whether the desktop can tell that the person is away.
    pub away_supported: bool,
    /// Whether a tray shows Daydone. The first run says so when none does.
    pub tray: bool,
    /// Whether this agent can be started at login; not one that is only tried out.
    pub starts_at_login_supported: bool,
    /// What keeps it from being started at login, whatever is chosen, in one sentence.
    pub starts_at_login_problem: Option<String>,
}
