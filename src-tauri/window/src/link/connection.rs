//! How the connection stands, for the window's own use and as the page hears it.

use client::Client;
use protocol::WireError;
use serde_json::{Value, json};

/// The three ways the connection can stand.
#[derive(Clone)]
pub enum Connection {
    /// No agent yet; one is looked for or being started.
    Connecting,
    /// The agent answers.
    Connected(Client),
    /// The agent went or cannot be started; it is tried again.
    Lost(WireError),
}

impl Connection {
    /// Whether a request can be sent.
    #[must_use]
    pub fn is_up(&self) -> bool {
        matches!(self, Self::Connected(_))
    }

    /// The client to ask.
    ///
    /// # Errors
    /// `no_agent`, or why the agent went.
    pub fn client(&self) -> Result<Client, WireError> {
        match self {
            Self::Connected(client) => Ok(client.clone()),
            Self::Lost(error) => Err(error.clone()),
            Self::Connecting => Err(WireError::no_agent("The agent is not there yet.")),
        }
    }

    /// The `connection` event: `{"state": "connecting" | "connected" | "lost", "code": …, "message": …}`.
    /// Code and message are there only when lost and say what failed; the page has its own sentence
    /// around them, and none where a person has to decide something (`journal_damaged`).
    #[must_use]
    pub fn event(&self) -> Value {
        match self {
            Self::Connecting => json!({"state": "connecting"}),
            Self::Connected(_) => json!({"state": "connected"}),
            Self::Lost(WireError { code, message, .. }) => {
                json!({"state": "lost", "code": code, "message": message})
            }
        }
    }
}
