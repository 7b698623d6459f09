//! The settings file: read with line and column in every complaint, changed with its comments kept,
//! taken up again when a person edits it. What the settings mean is the domain's and the faces'.

mod file;
mod page;
mod problem;
mod read;
mod table;
mod unknown;
mod user_settings;
mod watch;
mod write;

pub use file::{ChangeRefused, SettingsFile};
pub use page::page;
pub use problem::SettingsProblem;
pub use read::read;
pub use table::keys;
pub use user_settings::UserSettings;
pub use watch::changes;
pub use write::changed;
