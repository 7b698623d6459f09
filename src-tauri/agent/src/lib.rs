//! Daydone's resident and its command line.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod cli;
mod daemon;
pub mod doctor;
mod drafts;
mod folder;
mod foreign;
mod notes;
pub mod server;
pub mod settings;
pub mod snapshot;
pub mod window;
