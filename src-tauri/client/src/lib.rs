//! The way to the agent, for window and command line: where it listens, how it is started, how a line
//! is framed, and a client that asks. Small files are read and written here in one way as well.

mod ask;
mod client;
mod connection;
pub mod frame;
pub mod locations;
mod notification;
mod program;
pub mod socket;
pub mod start;
mod successor;
mod version;

/// What Daydone is called wherever a desktop or a system wants one name for an application: desktop file,
/// icons, AppStream, notifications, tray, the entry at login, the window's identifier. `tauri.conf.json`
/// has it too, for the tools that make packages; a test of the window holds both to one.
pub const APP_ID: &str = "app.daydone.Daydone";

pub use client::{Client, Notifications};
pub use notification::Notification;
pub use program::{own_program, program};
pub use successor::ask_to_make_way;
pub use version::{is_older, own_version};
