//! The web engine draws in a process of its own. When that one dies (out of memory, a driver), the
//! window would stay blank; the page holds nothing of the day, so it is simply loaded again.

use std::cell::Cell;

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::WebViewExt;

/// How often a window tries; an engine that dies on every load must not be started for ever.
const TRIES: u8 = 3;

/// Loads the page again when its process has died.
///
/// # Errors
/// When the toolkit has already let the window go.
pub fn when_the_engine_dies<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let left = Cell::new(TRIES);
        webview
            .inner()
            .connect_web_process_terminated(move |page, _| {
                if let Some(rest) = left.get().checked_sub(1) {
                    left.set(rest);
                    page.reload();
                }
            });
    })
}
