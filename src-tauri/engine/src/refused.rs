//! Why the engine did not do something.

use domain::Rejection;

use crate::JournalProblem;

/// Why a command was refused. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The rules say no.
    Rejected(Rejection),
    /// It could not be kept on disk.
    NotSaved(JournalProblem),
    /// The engine has left.
    Gone,
}

/// The engine has left; nothing can be asked of it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the engine has left")]
pub struct Stopped;
