//! Finding and starting the program `daydone-window`.

use std::process::Stdio;

use client::{
    locations::{HOME_VARIABLE, Locations},
    own_program, program,
    start::AGENT_VARIABLE,
};
use protocol::{Screen, WireError};
use tokio::process::Command;
use words::{Value, Words};

/// Names another window than the one beside the agent; for tests and for people who build their own.
const CHOSEN: &str = "DAYDONE_WINDOW";

/// Starts the window, in `room` if one is meant, and does not wait for it.
///
/// # Errors
/// `no_window`, with what to do.
pub(super) fn start(
    place: &Locations,
    room: Option<Screen>,
    activation_token: Option<&str>,
) -> Result<(), WireError> {
    #[cfg(target_os = "linux")]
    if !["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| has_words(name))
    {
        return Err(no_window("refused-no-display", ""));
    }
    let program = program("daydone-window", CHOSEN);
    let mut command = Command::new(&program);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Some(home) = place.home() {
        command.env(HOME_VARIABLE, home);
    }
    if let Some(room) = room {
        command.args(["--room", room.name()]);
    }
    // Its first window comes to the front by it, on desktops where a program alone may not do that.
    if let Some(token) = activation_token {
        command.env("XDG_ACTIVATION_TOKEN", token);
        command.env("DESKTOP_STARTUP_ID", token);
    }
    if let Ok(own) = own_program() {
        command.env(AGENT_VARIABLE, own);
    }
    #[cfg(unix)]
    command.process_group(0);
    let mut window = command.spawn().map_err(|error| {
        no_window(
            "refused-no-window",
            &format!("{}: {error}", program.display()),
        )
    })?;
    // Its parent has to collect its end, or it stays in the process table.
    tokio::spawn(async move { window.wait().await });
    Ok(())
}

#[cfg(target_os = "linux")]
fn has_words(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

fn no_window(id: &str, why: &str) -> WireError {
    let words = Words::spoken();
    WireError::new("no_window", words.say(id, &[("why", Value::from(why))]))
        .with_hint(words.find("refused-no-window.hint", &[]))
}
