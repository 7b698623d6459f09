//! `daydone calendar read FILE`: what a calendar foresees. It changes nothing and needs no agent.

mod read;
mod row;

use clap::{Args, Subcommand};

use super::super::answer::Outcome;

#[derive(Args, Debug)]
pub(crate) struct CalendarArgs {
    #[command(subcommand)]
    what: CalendarAction,
}

#[derive(Debug, Subcommand)]
enum CalendarAction {
    Read(read::CalendarRead),
}

impl CalendarArgs {
    pub(crate) fn run(self) -> Outcome {
        match self.what {
            CalendarAction::Read(read) => read.run(),
        }
    }
}
