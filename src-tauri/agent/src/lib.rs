//! Daydone's resident: the engine and its adapters composed, the socket served, the settings file and
//! the day notes kept, the calendars read. A library only: the program is `cli`, and one of its verbs runs this.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod calendars;
mod daemon;
pub mod doctor;
mod drafts;
mod folder;
pub mod foreign;
pub mod hooks;
pub mod notes;
mod server;
pub mod settings;
mod snapshot;
mod window;

pub use daemon::{Options, journal, run};
