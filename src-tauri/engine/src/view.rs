//! What the engine shows: the one picture that tray, socket and command line draw from.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{Settings, State};

use crate::{JournalProblem, Undoable};

/// Which of two views is the newer one, whatever order they arrive in. Within one run of the
/// agent a later picture has a higher number; a clock that is set changes nothing about that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// The run of the agent it was made in, drawn at random when the agent starts.
    pub run: u32,
    /// How many changes this run had published when the picture was made.
    pub number: u32,
}

/// The day at an instant. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Its place among the views of this agent.
    pub revision: Revision,
    /// What the rules remember.
    pub state: Arc<State>,
    /// The settings they go by.
    pub settings: Arc<Settings>,
    /// When the picture was made.
    pub now: DateTime<Utc>,
    /// How far that is ahead of the machine's wall clock, which is behind what is written down and not
    /// believed; nothing on a usual day.
    pub ahead: TimeDelta,
    /// The zone the machine was in.
    pub zone: Tz,
    /// Why the last thing that happened could not be kept; absent once something was kept again.
    pub journal_problem: Option<Arc<JournalProblem>>,
    /// How many lines that the journal had kept it had lost when the engine began.
    pub lost: u64,
    /// What `undo` would take back.
    pub undo: Option<Undoable>,
    /// What `redo` would do again.
    pub redo: Option<Undoable>,
}
