//! What a correction leaves in the journal of a whole record.

use serde::{Deserialize, Serialize};

use crate::DayId;

/// A whole record that was set right; both are kept, what was written down and what is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetRight<T> {
    /// The day it belongs to.
    pub day: DayId,
    /// It as it was written down; absent when it had not been.
    pub was: Option<Box<T>>,
    /// What stands in its place, in order: none when it was removed, two when it was split.
    pub now: Vec<T>,
}
