//! What the rules decide about: a command of the person, or something that the machine noticed.

use chrono::{DateTime, Utc};
use types::Command;

use crate::{AskedDefault, Before, Day, Deferred, GapCause, ParkedThought, TimeOff};

/// What [`crate::decide`] takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// What a person asks of the day. [`Command::Undo`] takes nothing back by itself: the engine gives
    /// [`Input::TakeBack`] for it, and [`Input::Redo`] for [`Command::Redo`].
    Command(Command),
    /// Take in what another journal or another program wrote down. All of it or nothing; what is
    /// known is passed over. Needs no day.
    Import {
        /// Days in order: whole, closed, and past.
        days: Vec<Day>,
        /// What waits for a date, also one that is over, at most a year ahead.
        waiting: Vec<Deferred>,
        /// Thoughts without a place.
        parked: Vec<ParkedThought>,
        /// Days off, also past ones, at most a year ahead.
        days_off: Vec<TimeOff>,
        /// Defaults that were questioned by today; those about a topic that is known are passed over.
        questions: Vec<AskedDefault>,
    },
    /// Take back the person's last command.
    TakeBack {
        /// What that command found, as the engine remembers it. Absent when there is nothing to take
        /// back.
        to: Option<Box<Before>>,
    },
    /// Do again what was taken back last.
    Redo {
        /// What that undo found, as the engine remembers it. Absent when nothing was taken back.
        to: Option<Box<Before>>,
    },
    /// A deadline was reached: tell what is due. Never refused.
    Wake,
    /// The machine slept, or was away, or died. Never refused.
    Missed {
        /// Why nothing tells what happened meanwhile.
        cause: GapCause,
        /// Where the absence began.
        from: DateTime<Utc>,
        /// Where it ended.
        to: DateTime<Utc>,
    },
    /// The session is held, and the person has been present for a while all the same. Asks once a hold
    /// whether it goes on. Never refused.
    AskHeld {
        /// Since when the person is present, as far as the machine can tell.
        since: DateTime<Utc>,
    },
    /// The wall clock was moved while the machine was awake. Never refused. Send it before any other
    /// input decided at the new time.
    ClockMoved {
        /// By so many milliseconds, forward when positive.
        by_ms: i64,
    },
}

impl From<Command> for Input {
    fn from(command: Command) -> Self {
        Input::Command(command)
    }
}

impl Input {
    /// The person's command in it.
    #[must_use]
    pub fn command(&self) -> Option<&Command> {
        match self {
            Input::Command(command) => Some(command),
            Input::Import { .. }
            | Input::TakeBack { .. }
            | Input::Redo { .. }
            | Input::Wake
            | Input::Missed { .. }
            | Input::AskHeld { .. }
            | Input::ClockMoved { .. } => None,
        }
    }
}
