//! What the engine shows: the one picture that tray, socket and command line draw from.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::{Settings, State};

use crate::{JournalProblem, Undoable};

/// The day at an instant. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What the rules remember.
    pub state: Arc<State>,
    /// The settings they go by.
    pub settings: Arc<Settings>,
    /// When the picture was made.
    pub now: DateTime<Utc>,
    /// The zone the machine was in.
    pub zone: Tz,
    /// Why the last thing that happened could not be kept; absent once something was kept again.
    pub journal_problem: Option<Arc<JournalProblem>>,
    /// What `undo` would take back.
    pub undo: Option<Undoable>,
}
