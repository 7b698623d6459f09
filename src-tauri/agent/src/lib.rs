//! Daydone's resident and its command line. `wire` and `picture` are the border between what
//! crosses the socket and what the rules know.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod away;
pub mod bus;
pub mod cli;
pub mod clock;
mod descriptor;
pub mod doctor;
pub mod door;
mod drafts;
mod file_changes;
mod folder;
mod foreign;
mod log;
pub mod login;
mod notes;
pub mod picture;
pub mod quiet;
pub mod region;
mod resident;
pub mod settings;
mod terminal;
pub mod tray;
pub mod voice;
pub mod window;
pub mod wire;
