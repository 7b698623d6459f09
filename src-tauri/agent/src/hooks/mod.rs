//! Hooks: programs of the person's own that are run when something happens. Here are the steps, without
//! the engine: which files there are and whether they may be run, what one is given, how it is run and
//! ended, and how it went. The task that takes them is `daemon::hooks`. A hook hears of the day and never
//! decides: what it answers is not read, and that it fails stops nothing.

mod environment;
mod found;
mod group;
mod looked_at;
mod occasion;
mod record;
mod refusal;
mod run;
mod sample;
mod says;
mod tail;
mod trial;
mod way;

use std::path::PathBuf;

use client::locations::Locations;

pub(crate) use found::{Hook, Stands, all, hooks_of};
pub(crate) use looked_at::folder_refused;
pub(crate) use occasion::{Occasion, level};
pub(crate) use record::Records;
pub use run::HookLimits;
pub(crate) use run::{HookEnd, run};
pub(crate) use says::{HooksAsked, ended, view};
pub use trial::{HookTrial, TrialError, try_out};

/// The folder of the hooks, beside the settings file.
#[must_use]
pub fn folder(place: &Locations) -> PathBuf {
    place.settings_file().with_file_name("hooks")
}
