//! What talks to the desktop and the system around the agent: every platform library is linked here.
//! Each folder is one idea with one file a kind of system. Nothing here knows the agent.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod autostart;
mod bell;
pub mod bus;
pub mod calendars;
pub mod clock;
#[cfg(any(unix, windows))]
pub mod confine;
mod descriptor;
pub mod do_not_disturb;
pub mod file_changes;
pub mod folder;
pub mod idle;
pub mod log;
#[cfg(target_os = "linux")]
pub mod memory;
pub mod notifications;
pub mod region;
pub mod shortcuts;
pub mod terminal;
pub mod tray;
