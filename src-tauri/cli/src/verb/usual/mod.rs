//! `daydone usual [add|remove]`: items that come back.

mod add;
mod remove;
mod shown;

use clap::{Args, Subcommand};

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};

#[derive(Args, Debug)]
pub(crate) struct UsualArgs {
    #[command(subcommand)]
    what: Option<UsualAction>,
}

#[derive(Debug, Subcommand)]
enum UsualAction {
    List,
    Add(add::UsualAdd),
    Remove(remove::UsualRemove),
}

impl UsualArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        match self.what {
            None | Some(UsualAction::List) => listed(&desk).await,
            Some(UsualAction::Add(add)) => add.run(desk).await,
            Some(UsualAction::Remove(remove)) => remove.run(desk).await,
        }
    }
}

/// Each in a line, numbered.
async fn listed(desk: &CliSession) -> Outcome {
    let usual = desk.client.settings().await?.chosen.usual;
    let numbered = (1..).zip(&usual);
    let mut lines: Vec<_> = numbered
        .map(|(number, one): (usize, _)| format!("{number:>3} {}", shown::line(one)))
        .collect();
    if lines.is_empty() {
        lines.push(say("cli-usual-none", &[]));
    }
    Ok(Answer::of(lines, &usual))
}
