//! `daydone reopen REASON`: open a closed day again; the reason is remembered. Where its stop time has
//! passed meanwhile, what done means from now on is said with it.

use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    definition_args::Defining,
    session::{CliSession, say},
};
use super::plan::definition;
use api::convert;

#[derive(Args, Debug)]
pub(crate) struct Reopen {
    #[command(flatten)]
    defining: Defining,
    #[arg(value_name = "REASON", required = true)]
    reason: Vec<String>,
}

impl Reopen {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let with_items = desk.seen.today.items_total > 0;
        let choice = self.defining.choice(with_items, &desk).await?;
        let reason = convert::note(&self.reason.join(" "))?;
        let reopen = |past_boundary| Command::ReopenDay {
            reason: reason.clone(),
            definition: choice.clone(),
            past_boundary,
        };
        desk.wish_to_a_stop(self.defining.past_boundary, reopen)
            .await?;
        let line = desk.seen.line.as_str().into();
        let mut lines = vec![say("cli-reopened", &[("line", line)])];
        lines.extend(choice.is_some().then(|| definition(&desk)));
        Ok(desk.answer(lines))
    }
}
