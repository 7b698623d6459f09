//! The first words to an agent that answers: may I be the window, and what is the picture now?

use std::time::Duration;

use client::{Client, Notifications, locations::Locations};
use protocol::{Request, Settings, WireError};
use serde_json::Value;
use tokio::time::timeout;

/// How long an agent that accepts the connection may take to answer.
const ANSWERS_WITHIN: Duration = Duration::from_secs(2);

/// What asking for the window's place can end in.
pub enum Attachment {
    /// This process is the window.
    Attached(Box<Session>),
    /// Another one is and has been asked to come forward; this one should go.
    AnotherIsThere,
}

/// An attached connection with the first picture.
pub struct Session {
    /// To ask the agent.
    pub client: Client,
    /// What the agent tells unasked.
    pub heard: Notifications,
    /// The picture now, as it came.
    pub snapshot: Value,
    /// The settings now.
    pub settings: Settings,
}

/// Becomes the window of an agent that runs already; none is started.
///
/// # Errors
/// `no_agent` when none listens or it stays silent for two seconds; the agent's own error when it
/// refuses.
pub async fn greet(place: &Locations) -> Result<Attachment, WireError> {
    let greeting = async { attach(Client::connect(place).await?).await };
    timeout(ANSWERS_WITHIN, greeting)
        .await
        .unwrap_or_else(|_| Err(WireError::no_agent("The agent does not answer.")))
}

/// Becomes the window of the agent at the other end.
///
/// # Errors
/// What the agent refuses, or `no_agent` when it goes meanwhile.
pub async fn attach((client, heard): (Client, Notifications)) -> Result<Attachment, WireError> {
    if !client.attach_window().await?.attached {
        return Ok(Attachment::AnotherIsThere);
    }
    let snapshot = client.request(Request::Follow).await?;
    let settings = client.settings().await?;
    Ok(Attachment::Attached(Box::new(Session {
        client,
        heard,
        snapshot,
        settings,
    })))
}
