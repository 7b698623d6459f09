//! `daydone calendar`: which calendars are read, and what a calendar file holds.

mod add;
mod address;
mod listed;
mod read;
mod refusal;
mod remove;
mod row;

use clap::{Args, Subcommand};

use super::super::{answer::Outcome, session::CliSession};

#[derive(Args, Debug)]
pub(crate) struct CalendarArgs {
    #[command(subcommand)]
    what: CalendarAction,
}

#[derive(Debug, Subcommand)]
enum CalendarAction {
    Add(add::CalendarAdd),
    List,
    Remove(remove::CalendarRemove),
    Read(read::CalendarRead),
}

impl CalendarArgs {
    /// Reading a file needs no agent; the rest is asked of one.
    pub(crate) async fn run(self) -> Outcome {
        match self.what {
            CalendarAction::Read(read) => read.run(),
            CalendarAction::Add(add) => add.run(CliSession::open().await?).await,
            CalendarAction::List => listed::run(CliSession::open().await?).await,
            CalendarAction::Remove(remove) => remove.run(CliSession::open().await?).await,
        }
    }
}
