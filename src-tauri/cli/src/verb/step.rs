//! `daydone step add|tick|untick|rename|move|remove`: the steps inside an item, of today or waiting.

use clap::{Args, Subcommand};
use protocol::{Command, WireError};
use types::{DetailChange, StepId};

use super::{
    super::{
        answer::Outcome,
        failure::refused,
        lookup::{self, Candidate},
        session::CliSession,
    },
    details::{Detailed, named, seen},
};
use api::convert;

#[derive(Args, Debug)]
pub(crate) struct StepArgs {
    #[command(subcommand)]
    what: StepAction,
}

#[derive(Debug, Subcommand)]
enum StepAction {
    Add {
        item: String,
        #[arg(required = true)]
        text: Vec<String>,
    },
    Tick {
        item: String,
        #[arg(value_name = "STEP", required = true)]
        steps: Vec<String>,
    },
    Untick {
        item: String,
        #[arg(value_name = "STEP", required = true)]
        steps: Vec<String>,
    },
    Rename {
        item: String,
        step: String,
        #[arg(required = true)]
        text: Vec<String>,
    },
    Move {
        item: String,
        step: String,
        position: u16,
    },
    Remove {
        item: String,
        step: String,
    },
}

impl StepAction {
    fn item(&self) -> &str {
        match self {
            StepAction::Add { item, .. }
            | StepAction::Tick { item, .. }
            | StepAction::Untick { item, .. }
            | StepAction::Rename { item, .. }
            | StepAction::Move { item, .. }
            | StepAction::Remove { item, .. } => item,
        }
    }

    /// What it asks for. A slip in one of several names changes nothing.
    fn changes(&self, of: &Detailed) -> Result<Vec<DetailChange>, WireError> {
        let one = |given: &String| step(given, of);
        Ok(match self {
            StepAction::Add { text, .. } => vec![DetailChange::AddStep {
                title: convert::title(&text.join(" "))?,
            }],
            StepAction::Tick { steps, .. } => {
                let tick = |given| one(given).map(|step| DetailChange::TickStep { step });
                steps.iter().map(tick).collect::<Result<_, _>>()?
            }
            StepAction::Untick { steps, .. } => {
                let back = |given| one(given).map(|step| DetailChange::ReturnStep { step });
                steps.iter().map(back).collect::<Result<_, _>>()?
            }
            StepAction::Rename { step, text, .. } => vec![DetailChange::RenameStep {
                step: one(step)?,
                title: convert::title(&text.join(" "))?,
            }],
            StepAction::Move { step, position, .. } => vec![DetailChange::MoveStep {
                step: one(step)?,
                position: *position,
            }],
            StepAction::Remove { step, .. } => vec![DetailChange::RemoveStep { step: one(step)? }],
        })
    }
}

impl StepArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let item = named(self.what.item(), &desk).await?;
        let changes = self.what.changes(&item)?.into_iter();
        let of = item.id;
        let commands = changes.map(|change| Command::ChangeDetails { of, change });
        desk.wish_all(commands.collect()).await?;
        let after = seen(of, &desk).await?;
        Ok(desk.answer(after.lines()))
    }
}

/// The step that `given` names: its number, or a part of its words that only one has.
fn step(given: &str, of: &Detailed) -> Result<StepId, WireError> {
    let steps = of.steps.iter();
    let steps: Vec<_> = steps
        .map(|step| Candidate::new(step.id, step.title.as_str()))
        .collect();
    let unknown = "cli-no-such-step";
    match lookup::one(given, &steps, "unknown_step", unknown) {
        Ok(named) => Ok(named.id),
        Err(why) if why.code == "unknown_step" => {
            let args = [("given", given.into()), ("title", of.title.as_str().into())];
            Err(refused("unknown_step", unknown, &args))
        }
        Err(why) => Err(why),
    }
}
