//! A JSON-RPC notification: a message that the agent sends without a call before it.

use serde_json::Value;

/// One notification of the agent: `snapshot`, `settings`, `come_forward`, `leaving`.
#[derive(Clone, Debug, PartialEq)]
pub struct Notification {
    /// Its name, one of those above.
    pub method: String,
    /// Its parameters, as the agent sent them.
    pub params: Value,
}
