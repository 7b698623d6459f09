//! The page's commands. It may ask the agent anything the protocol knows, and this window where it
//! is wanted, to be a strip or the window it was, and to hand a file over; what is refused is refused by the agent, in its words.

use protocol::{Request, Screen, WireError};
use serde_json::Value;
use tauri::{Manager, Runtime, State, Url, WebviewWindow, ipc};

use crate::{
    handed::HandedFile,
    link::{FirstAnswers, Link},
    navigation::leads_outside,
    room::WantedScreen,
    strip as shape,
};

/// Carries one request to the agent and its answer back. Waits a moment for an agent that is just
/// starting; without one the error's code is `no_agent`.
#[tauri::command]
pub async fn request(request: Request, link: State<'_, Link>) -> Result<Value, WireError> {
    link.request(request).await
}

/// What the agent said before there was a page to ask: `{"snapshot", "settings", "drafts"}`, once. Nothing when
/// there was no agent yet, or a page has had it.
#[tauri::command]
pub fn first(answers: State<'_, FirstAnswers>) -> Option<Value> {
    answers.take()
}

/// The room another client leads to, once; the page asks when it starts and at every `room` event.
#[tauri::command]
pub fn room(wanted: State<'_, WantedScreen>) -> Option<Screen> {
    wanted.take()
}

/// Makes the window a strip that stays in sight, or the window it was, and says which it is; without `on` it only
/// says that, for a page that was loaded again. `width` is the page's, in its own pixels.
#[tauri::command]
pub fn strip<R: Runtime>(on: Option<bool>, width: Option<f64>, window: WebviewWindow<R>) -> bool {
    if let Some(on) = on {
        shape::set(&window, on, width);
    }
    window.state::<shape::Strip>().is_on()
}

/// Opens a web or mail address in the program that the system has for it, if there is one; nothing else is opened.
#[tauri::command]
pub fn open_link(address: String) {
    if let Some(address) = address.parse::<Url>().ok().filter(leads_outside) {
        let _ = open::that_detached(address.as_str());
    }
}

/// Takes a piece of a file that the person chose, as bytes; the header `daydone-first` begins another file. Gives the
/// path under which the agent finds what came so far.
#[tauri::command]
pub fn hand_over(
    request: ipc::Request<'_>,
    handed: State<'_, HandedFile>,
) -> Result<String, WireError> {
    handed.take(&request)
}

/// Removes the file that was handed over.
#[tauri::command]
pub fn forget_handed(handed: State<'_, HandedFile>) {
    handed.forget();
}

/// Lets the pointer, which is pressed, move the window.
#[tauri::command]
pub fn drag<R: Runtime>(window: WebviewWindow<R>) {
    let _ = window.start_dragging();
}
