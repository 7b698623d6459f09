//! The settings file: read with line and column in every complaint, changed with its comments kept,
//! taken up again when a person edits it. What the settings mean is the domain's and the faces'.

mod chosen;
mod file;
mod page;
mod problem;
mod read;
mod table;
mod unknown;
mod watch;
mod write;

pub use chosen::UserSettings;
pub use file::{ChangeRefused, SettingsFile};
pub use page::page;
pub use problem::SettingsProblem;
pub use read::read;
pub use watch::changes;
pub use write::changed;
