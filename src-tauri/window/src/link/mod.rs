//! The way to the agent: who is asked, what is passed on to the page, and what happens when the
//! agent goes. The agent's snapshots pass through unread; the only thing looked at is the theme.

mod attach;
mod backoff;
mod connection;
mod first;
mod reconnect;

use std::{sync::Arc, time::Duration};

use client::Client;
use protocol::{Request, WireError};
use serde_json::Value;
use tokio::{sync::watch, time::timeout};

pub use attach::{AgentSession, Attachment, attach_if_running};
pub use connection::Connection;
pub use first::FirstAnswers;
pub use reconnect::reconnect;

/// How long a request waits for an agent that is just starting.
const TIMEOUT: Duration = Duration::from_secs(2);

/// The current connection, shared by the page's command and the task that keeps it.
#[derive(Clone)]
pub struct Link(Arc<watch::Sender<Connection>>);

impl Default for Link {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(Connection::Connecting)))
    }
}

impl Link {
    /// Carries a request to the agent and its answer back.
    ///
    /// # Errors
    /// What the agent refused, in its words; or `no_agent` when none came within two seconds.
    pub async fn request(&self, request: Request) -> Result<Value, WireError> {
        self.client().await?.request(request).await
    }

    async fn client(&self) -> Result<Client, WireError> {
        let mut connection = self.0.subscribe();
        // The outcome does not matter: what is there afterwards does.
        let _ = timeout(TIMEOUT, connection.wait_for(Connection::is_up)).await;
        connection.borrow().client()
    }

    /// Remembers how the connection stands now.
    pub(crate) fn set(&self, connection: Connection) {
        self.0.send_replace(connection);
    }
}
