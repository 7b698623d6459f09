//! The page's commands. It may ask the agent anything the protocol knows, and this window where it
//! is wanted, and to be a strip or the window it was; what is refused is refused by the agent, in its words.

use protocol::{Request, Screen, WireError};
use serde_json::Value;
use tauri::{Runtime, State, WebviewWindow};

use crate::{link::Link, room::WantedScreen, strip as shape};

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

/// Makes the window a strip that stays in sight, or the window it was.
#[tauri::command]
pub fn strip<R: Runtime>(on: bool, window: WebviewWindow<R>) {
    shape::set(&window, on);
}

/// Lets the pointer, which is pressed, move the window.
#[tauri::command]
pub fn drag<R: Runtime>(window: WebviewWindow<R>) {
    let _ = window.start_dragging();
}
