//! The settings file: read with line and column in every complaint, changed with its comments kept,
//! taken up again when a person edits it. What the settings mean is the domain's and the faces'.

mod calendars;
mod file;
mod in_force;
mod page;
mod places;
mod problem;
mod read;
mod table_lists;
mod toml_value;
mod unknown;
mod value;
mod watch;
mod write;

pub use file::{ChangeRefused, SettingsFile, locale_of};
pub use in_force::InForce;
pub use page::page;
pub use problem::SettingsProblem;
pub use read::read;
pub use watch::changes;
pub use write::changed;
