//! Why a file of another program brings nothing.

use exchange::ArrivingProblem;
use serde::{Deserialize, Serialize};

/// Why a file was not taken.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum NotTaken {
    /// It holds nothing that can be.
    Problem(ArrivingProblem),
    /// What the system says.
    System(String),
}
