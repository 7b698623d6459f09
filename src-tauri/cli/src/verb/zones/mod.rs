//! `daydone zones [add|remove|find]`: the places of people, their time, and until when an answer today is
//! possible.

mod add;
mod find;
mod listed;
mod remove;

use clap::{Args, Subcommand};

use super::super::{answer::Outcome, session::CliSession};

#[derive(Args, Debug)]
pub(crate) struct ZonesArgs {
    #[command(subcommand)]
    what: Option<ZonesAction>,
}

#[derive(Debug, Subcommand)]
enum ZonesAction {
    Add(add::ZonesAdd),
    Remove(remove::ZonesRemove),
    Find(find::ZonesFind),
}

impl ZonesArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        match self.what {
            None => Ok(listed::listed(&desk)),
            Some(ZonesAction::Add(add)) => add.run(desk).await,
            Some(ZonesAction::Remove(remove)) => remove.run(desk).await,
            Some(ZonesAction::Find(find)) => find.run(&desk),
        }
    }
}
