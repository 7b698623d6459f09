//! `daydone reopen REASON`: open a closed day again; the reason is remembered.

use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    desk::{Desk, say},
};

#[derive(Args, Debug)]
pub(in super::super) struct Reopen {
    #[arg(value_name = "REASON", required = true)]
    reason: Vec<String>,
}

impl Reopen {
    pub(in super::super) async fn run(self, mut desk: Desk) -> Outcome {
        let reason = self.reason.join(" ");
        desk.wish_and_say(Command::ReopenDay { reason }, |desk| {
            let line = desk.seen.line.as_str().into();
            say("cli-reopened", &[("line", line)])
        })
        .await
    }
}
