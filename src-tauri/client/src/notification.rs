//! What the agent says unasked.

use serde_json::Value;

/// One notification of the agent: `snapshot`, `settings`, `come_forward`, `leaving`.
#[derive(Clone, Debug, PartialEq)]
pub struct Notification {
    /// What it is about.
    pub method: String,
    /// What it says.
    pub params: Value,
}
