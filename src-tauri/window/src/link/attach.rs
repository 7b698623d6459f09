//! Attaches this process to an agent as its window, and asks for the first snapshot and the settings.

use std::time::Duration;

use client::{Client, Notifications, locations::Locations};
use protocol::{PROTOCOL, Request, Settings, WireError, error::code};
use serde_json::{Value, json};
use tokio::time::timeout;

/// How long an agent that accepts the connection may take to answer.
const ANSWERS_WITHIN: Duration = Duration::from_secs(2);

/// How attaching can end. An agent has one window.
pub enum Attachment {
    /// This process is the window.
    Attached(Box<AgentSession>),
    /// Another process is the window. The agent asked it to come forward, so this one should exit.
    AnotherIsThere,
}

/// An attached connection with the first snapshot.
pub struct AgentSession {
    /// Sends calls to the agent.
    pub client: Client,
    /// What the agent sends without a call.
    pub notifications: Notifications,
    /// The snapshot as it came, for the page.
    pub snapshot: Value,
    /// The settings.
    pub settings: Settings,
    /// What was typed and not sent, as it came, for the page.
    pub drafts: Value,
}

impl AgentSession {
    /// What the page would ask for first, in one: of three ways to the agent and back one is left.
    #[must_use]
    pub fn first(&self) -> Value {
        json!({
            "snapshot": self.snapshot,
            "settings": self.settings,
            "drafts": self.drafts,
        })
    }
}

/// Attaches to an agent that runs already. Starts none.
///
/// # Errors
/// `no_agent` when none listens or it stays silent for two seconds; `other_version` when it is older than this
/// program and has to make way first; the agent's own error when it refuses.
pub async fn attach_if_running(place: &Locations) -> Result<Attachment, WireError> {
    let attaching = async {
        let connected = Client::connect(place).await?;
        let agent = connected.0.hello().await?;
        if client::is_older(&agent) || agent.protocol != PROTOCOL {
            return Err(WireError::new(
                code::OTHER_VERSION,
                "It is another version.",
            ));
        }
        attach(connected).await
    };
    timeout(ANSWERS_WITHIN, attaching)
        .await
        .unwrap_or_else(|_| Err(WireError::no_agent("The agent does not answer.")))
}

/// Attaches to the agent at the other end of a connection.
///
/// # Errors
/// What the agent refuses, or `no_agent` when it goes meanwhile.
pub async fn attach(
    (client, notifications): (Client, Notifications),
) -> Result<Attachment, WireError> {
    if !client.attach_window().await?.attached {
        return Ok(Attachment::AnotherIsThere);
    }
    let snapshot = client.request(Request::Follow).await?;
    let settings = client.settings().await?;
    let drafts = client.request(Request::Drafts).await?;
    Ok(Attachment::Attached(Box::new(AgentSession {
        client,
        notifications,
        snapshot,
        settings,
        drafts,
    })))
}
