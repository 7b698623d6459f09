//! The one webview, and the few things the link may do to it. [`Webview`] is the port the link talks
//! to, so that it can be tested without a display.

use client::locations::Locations;
use protocol::{Screen, Theme};
use serde_json::Value;
use tauri::{
    AppHandle, Emitter, Manager, RunEvent, Runtime, WebviewUrl, WebviewWindowBuilder,
    webview::NewWindowResponse,
};

use crate::{
    close::Departure, desktop::asks_for_dark, geometry, label::LABEL, navigation::stays_inside,
    room::WantedScreen, strip, theme,
};

/// What the link needs of the window.
pub trait Webview: Send + Sync + 'static {
    /// Sends an event to the page.
    fn tell(&self, event: &'static str, payload: Value);
    /// Shows the window in front of the others, in `room` if one is meant.
    fn come_forward(&self, room: Option<Screen>);
    /// Applies the theme the person chose.
    fn apply_theme(&self, theme: Theme);
    /// Whether the person has put the window away, so that it only waits for leaving.
    fn is_put_away(&self) -> bool;
    /// Ends the process.
    fn leave(&self);
}

/// Opens the window in `theme`.
///
/// # Errors
/// When the toolkit cannot make a window or a webview.
pub fn open<R: Runtime>(app: &AppHandle<R>, place: &Locations, theme: Theme) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()));
    // A person who only tries Daydone finds everything of it, the web engine's files too, under the
    // one folder they named.
    if let Some(home) = place.home() {
        window = window.data_directory(home.join("webview"));
    }
    let window = window
        .title("Daydone")
        .inner_size(strip::USUAL.width, strip::USUAL.height)
        .min_inner_size(strip::SMALLEST.width, strip::SMALLEST.height)
        .background_color(theme::paper(theme, asks_for_dark()))
        // The page reorders items by dragging; the toolkit's own file drops would swallow that.
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(true)
        .on_navigation(stays_inside)
        // Shown once it is where it belongs.
        .visible(false)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    theme::apply_theme(app, theme);
    #[cfg(target_os = "linux")]
    {
        crate::desktop::when_it_changes(app, theme::apply_again);
        crate::revive::when_the_engine_dies(&window)?;
    }
    geometry::restore(&window);
    window.show()
}

/// A click on the Dock icon of macOS brings a hidden window back; elsewhere nothing of the event
/// loop concerns the window.
pub fn on_run_event<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Reopen { .. } = event {
        come_forward(app);
    }
    #[cfg(not(target_os = "macos"))]
    let _ = (app, event);
}

/// The real window as the link sees it. What the toolkit cannot do is left undone: each of these is
/// a courtesy, and the agent holds the day.
pub struct TauriWebview<R: Runtime>(AppHandle<R>);

impl<R: Runtime> TauriWebview<R> {
    /// The webview of a running application.
    pub fn new(app: AppHandle<R>) -> Self {
        Self(app)
    }
}

impl<R: Runtime> Webview for TauriWebview<R> {
    fn tell(&self, event: &'static str, payload: Value) {
        let _ = self.0.emit_to(LABEL, event, payload);
    }

    fn come_forward(&self, room: Option<Screen>) {
        if let Some(room) = room {
            self.0.state::<WantedScreen>().set(room);
            // A page that does not listen yet asks when it does.
            self.tell("room", Value::Null);
        }
        come_forward(&self.0);
    }

    fn apply_theme(&self, theme: Theme) {
        let app = self.0.clone();
        // The desktop's switch can only be read on the toolkit's thread.
        let _ = self
            .0
            .run_on_main_thread(move || theme::apply_theme(&app, theme));
    }

    fn is_put_away(&self) -> bool {
        self.0.state::<Departure>().is_waiting()
    }

    fn leave(&self) {
        self.0.exit(0);
    }
}

fn come_forward<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Departure>().call_off();
    if let Some(window) = app.get_webview_window(LABEL) {
        strip::set(&window, false, None);
        if !window.is_visible().unwrap_or(true) {
            geometry::restore(&window);
        }
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
