//! The page's two commands. It may ask the agent anything the protocol knows, and this window where it
//! is wanted; what is refused is refused by the agent, in its words.

use protocol::{Request, Screen, WireError};
use serde_json::Value;
use tauri::State;

use crate::{link::Link, room::WantedScreen};

/// Carries one request to the agent and its answer back. Waits a moment for an agent that is just
/// starting; without one the error's code is `no_agent`.
#[tauri::command]
pub async fn request(request: Request, link: State<'_, Link>) -> Result<Value, WireError> {
    link.request(request).await
}

/// The room another client leads to, once; the page asks when it starts and at every `room` event.
#[tauri::command]
pub fn room(wanted: State<'_, WantedScreen>) -> Option<Screen> {
    wanted.take()
}
