//! The page's one command. The page may ask the agent anything the protocol knows and nothing else;
//! what is refused is refused by the agent, in its words.

use protocol::{Request, WireError};
use serde_json::Value;
use tauri::State;

use crate::link::Link;

/// Carries one request to the agent and its answer back. Waits a moment for an agent that is just
/// starting; without one the error's code is `no_agent`.
#[tauri::command]
pub async fn request(request: Request, link: State<'_, Link>) -> Result<Value, WireError> {
    link.request(request).await
}
