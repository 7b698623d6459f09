//! `daydone interrupted [--me] [WORD]`: one mark, nothing more.

use clap::Args;
use protocol::{Command, InterruptedBy};

use super::super::{
    answer::Outcome,
    session::{CliSession, say},
};
use api::convert::maybe_title;

#[derive(Args, Debug)]
pub(crate) struct Interrupted {
    #[arg(long)]
    me: bool,
    #[arg(value_name = "WORD")]
    word: Vec<String>,
}

impl Interrupted {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let by = match self.me {
            true => InterruptedBy::Myself,
            false => InterruptedBy::Others,
        };
        let word = maybe_title(Some(&self.word.join(" ")))?;
        desk.wish_and_say(Command::Interrupted { by, word }, |desk| {
            let count = desk.seen.today.interruptions.into();
            say("cli-interrupted", &[("count", count)])
        })
        .await
    }
}
