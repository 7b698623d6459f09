//! `daydone define`: change what done means after the day has started.

use clap::Args;
use protocol::{Command, error::code};

use super::{
    super::{
        answer::Outcome,
        definition_args::{CriterionOptions, Defining},
        session::CliSession,
    },
    plan::definition,
};

#[derive(Args, Debug)]
pub(crate) struct Define {
    #[command(flatten)]
    pub(crate) defining: Defining,
}

impl Define {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let with_items = desk.seen.today.items_total > 0;
        let Some(choice) = self.defining.choice(with_items, &desk).await? else {
            let options = [("options", CriterionOptions::listed().into())];
            return CliSession::refuse(code::BAD_PARAMS, "cli-nothing-defined", &options);
        };
        let change = |past_boundary| Command::ChangeDefinition {
            definition: choice.clone(),
            past_boundary,
        };
        desk.wish_to_a_stop(self.defining.past_boundary, change)
            .await?;
        Ok(desk.answer(vec![definition(&desk)]))
    }
}
