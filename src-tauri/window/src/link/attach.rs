//! The first words to an agent that answers: may I be the window, and what is the picture now?

use std::time::Duration;

use protocol::{
    Request, Settings, WireError,
    client::{Client, Notifications},
    place::Place,
};
use serde_json::Value;
use tokio::time::timeout;

use super::connection::no_agent;

/// How long an agent that accepts the connection may take to answer.
const ANSWERS_WITHIN: Duration = Duration::from_secs(2);

/// What asking for the window's place can end in.
pub enum Arrival {
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

/// Connects to a running agent and becomes its window.
///
/// # Errors
/// `no_agent` when none listens or it stays silent for two seconds; the agent's own error when it
/// refuses.
pub async fn attach(place: &Place) -> Result<Arrival, WireError> {
    timeout(ANSWERS_WITHIN, introduce(place))
        .await
        .unwrap_or_else(|_| Err(no_agent("The agent does not answer.".to_owned())))
}

async fn introduce(place: &Place) -> Result<Arrival, WireError> {
    let (client, heard) = Client::connect(place).await?;
    if !client.attach_window().await?.attached {
        return Ok(Arrival::AnotherIsThere);
    }
    let snapshot = client.request(Request::Follow).await?;
    let settings = client.settings().await?;
    Ok(Arrival::Attached(Box::new(Session {
        client,
        heard,
        snapshot,
        settings,
    })))
}
