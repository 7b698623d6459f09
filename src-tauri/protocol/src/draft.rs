//! Text that a person has typed and not sent yet. The agent keeps it, because the window may leave or
//! die at any moment.

use serde::{Deserialize, Serialize};

/// What stands in one field of a face.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The field's name, which the face chooses: 1–100 characters.
    pub field: String,
    /// What stands there, at most 48 KiB; empty forgets it.
    pub text: String,
}
