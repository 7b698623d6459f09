//! Daydone's resident and its command line.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod autostart;
pub mod bus;
pub mod cli;
pub mod clock;
mod daemon;
mod descriptor;
pub mod do_not_disturb;
pub mod doctor;
mod drafts;
mod file_changes;
mod folder;
mod foreign;
pub mod idle;
mod log;
mod notes;
pub mod notifications;
pub mod region;
pub mod server;
pub mod settings;
pub mod snapshot;
mod terminal;
pub mod tray;
pub mod window;
