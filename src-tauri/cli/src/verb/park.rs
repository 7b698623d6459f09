//! `daydone park TEXT`: capture a thought without leaving what you do.

use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    arrivals,
    session::{CliSession, say},
};
use api::convert;

#[derive(Args, Debug)]
pub(crate) struct Park {
    #[arg(value_name = "THOUGHT", required = true)]
    text: Vec<String>,
}

impl Park {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let text = convert::title(&self.text.join(" "))?;
        desk.send(Command::Park { text }).await?;
        let new = arrivals::parked(&desk.before, &desk.seen);
        let line = new.map(|new| say("cli-parked", &[("text", new.text.as_str().into())]));
        Ok(desk.answer(line.into_iter().collect()))
    }
}
