//! Whether there is a display, and a message bus of their own for programs under test.

use crate::process::{Process, exists, program};

/// Whether a person could see a window opened here.
pub fn is_here() -> bool {
    !cfg!(target_os = "linux")
        || std::env::var_os("DISPLAY").is_some()
        || std::env::var_os("WAYLAND_DISPLAY").is_some()
}

/// Runs a program on a private message bus.
pub fn with_bus(words: &[&str]) -> Process {
    if cfg!(target_os = "linux") && exists("dbus-run-session") {
        program("dbus-run-session").args(["--"]).args(words)
    } else {
        program(words.first().unwrap_or(&"true")).args(words.iter().skip(1))
    }
}
