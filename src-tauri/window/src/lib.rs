//! The window of Daydone: a guest. It holds no state of the day and no rule; it shows the agent's
//! snapshots in a web page, carries the page's requests to the agent, and leaves when it is not looked at.
//!
//! What does not belong here: anything about days, sessions or items, and any timer but the one
//! that lets a hidden window leave.

mod close;
mod commands;
mod desktop;
#[cfg(target_os = "linux")]
mod drawing;
mod former_webview;
mod geometry;
mod handed;
mod label;
mod link;
mod navigation;
#[cfg(target_os = "linux")]
mod revive;
mod room;
mod strip;
#[cfg(test)]
mod tests;
mod theme;
mod webview;

use std::process::ExitCode;

use client::locations::Locations;
use tauri::{Builder, Context, Manager, Runtime, async_runtime};

use crate::{
    link::{Attachment, FirstAnswers, Link},
    room::WantedScreen,
    webview::TauriWebview,
};

/// Runs the window until it leaves. Gives 0, also when another window was there first and has been
/// asked to come forward; 1 when the person's folders or the display cannot be had.
#[must_use]
pub fn run() -> ExitCode {
    #[cfg(target_os = "linux")]
    let drawing = drawing::ByTheProcessor::begin();
    let place = match Locations::from_env() {
        Ok(place) => place,
        Err(error) => return failed(&error),
    };
    // A desktop finds the window's file and icon by it.
    #[cfg(target_os = "linux")]
    webkit2gtk::glib::set_prgname(Some(client::APP_ID));
    // Asked before any toolkit is loaded: a second copy costs milliseconds, not a web process.
    let greeted = match async_runtime::block_on(link::attach_if_running(&place)) {
        Ok(Attachment::Attached(session)) => Some(*session),
        Ok(Attachment::AnotherIsThere) => return ExitCode::SUCCESS,
        Err(_) => None,
    };
    let theme = greeted
        .as_ref()
        .map(|session| session.settings.chosen.theme)
        .unwrap_or_default();
    let link = Link::default();
    let outcome = wire(
        Builder::default(),
        link.clone(),
        WantedScreen::asked(std::env::args()),
    )
    .manage(place.clone())
    .setup(move |app| {
        if place.home().is_none() {
            former_webview::forget(app.path().local_data_dir().ok().as_deref());
        }
        if let Some(session) = &greeted {
            app.state::<FirstAnswers>().set(session.first());
        }
        let opened = webview::open(app.handle(), &place, theme);
        #[cfg(target_os = "linux")]
        drawing.end();
        opened?;
        let webview = TauriWebview::new(app.handle().clone());
        async_runtime::spawn(link::reconnect(place, link, webview, greeted));
        Ok(())
    })
    .build(context());
    match outcome {
        Ok(app) => {
            app.run(webview::on_run_event);
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error),
    }
}

/// What the page can reach and what closing does; the same for the real toolkit and the tests' one.
fn wire<R: Runtime>(builder: Builder<R>, link: Link, wanted: WantedScreen) -> Builder<R> {
    builder
        .manage(link)
        .manage(FirstAnswers::default())
        .manage(wanted)
        .manage(close::Departure::after(close::STAYS_HIDDEN))
        .manage(theme::ChosenTheme::default())
        .manage(strip::Strip::default())
        .manage(handed::HandedFile::default())
        .invoke_handler(tauri::generate_handler![
            commands::request,
            commands::first,
            commands::room,
            commands::strip,
            commands::drag,
            commands::open_link,
            commands::hand_over,
            commands::forget_handed
        ])
        .on_window_event(close::hide_instead)
}

/// The embedded page, its content security policy and its permissions.
fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

#[expect(
    clippy::print_stderr,
    reason = "without a window, standard error is the only place left"
)]
fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("daydone-window: {error}");
    ExitCode::FAILURE
}
