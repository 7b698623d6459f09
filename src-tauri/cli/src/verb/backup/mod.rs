//! `daydone backup now|list|restore`: copies of the journal. They are files, so an agent is neither
//! needed nor started for them.

mod bytes;
mod list;
mod restore;

use clap::{Args, Subcommand};
use storage::{backup, backup_folder};

use super::super::{
    answer::{Answer, Outcome},
    failure::{failed, trouble},
    session::{place, say},
};
use agent::journal;
use bytes::size;
use desktop::clock;

#[derive(Args, Debug)]
pub(crate) struct BackupArgs {
    #[command(subcommand)]
    what: BackupAction,
}

#[derive(Debug, Subcommand)]
enum BackupAction {
    Now,
    List,
    Restore(restore::Restore),
}

impl BackupArgs {
    pub(crate) async fn run(self) -> Outcome {
        match self.what {
            BackupAction::Now => now(),
            BackupAction::List => list::run(),
            BackupAction::Restore(restore) => restore.run().await,
        }
    }
}

fn now() -> Outcome {
    let place = place()?;
    let journal = journal::file(place.data_folder());
    let now = clock::now().map_err(|error| failed(&error))?;
    let made = backup(&journal, &backup_folder(&journal), now)
        .map_err(|problem| trouble(&problem, &place))?;
    let file = made.path.display().to_string();
    let line = say(
        "cli-backup-made",
        &[("file", file.into()), ("size", size(&made).into())],
    );
    Ok(Answer::of(vec![line], &list::BackupRow::of(&made)).kept())
}
