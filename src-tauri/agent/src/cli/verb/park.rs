//! `daydone park TEXT`: capture a thought without leaving what you do.

use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    desk::{Desk, say},
};

#[derive(Args, Debug)]
pub(in super::super) struct Park {
    #[arg(value_name = "THOUGHT", required = true)]
    text: Vec<String>,
}

impl Park {
    pub(in super::super) async fn run(self, mut desk: Desk) -> Outcome {
        let text = self.text.join(" ");
        let line = say("cli-parked", &[("text", text.trim().into())]);
        desk.wish_and_say(Command::Park { text }, |_| line).await
    }
}
