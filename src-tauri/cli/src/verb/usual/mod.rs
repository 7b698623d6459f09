//! `daydone usual [add|remove]`: items that come back.

mod add;
mod remove;

use clap::{Args, Subcommand};
use types::settings::UsualItem;

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, length, say},
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
        .map(|(number, one): (usize, _)| format!("{number:>3} {}", line(one)))
        .collect();
    if lines.is_empty() {
        lines.push(say("cli-usual-none", &[]));
    }
    Ok(Answer::of(lines, &usual))
}

/// `Timesheet · tuesday · about 15 min`.
fn line(one: &UsualItem) -> String {
    let mut parts = vec![one.title.clone(), one.on.to_string()];
    if let Some(minutes) = one.estimate_minutes {
        let length = length(minutes.seconds().0).into();
        parts.push(say("cli-item-estimate", &[("length", length)]));
    }
    if one.bonus {
        parts.push(say("cli-item-bonus", &[]));
    }
    parts.join(" · ")
}
