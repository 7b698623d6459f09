//! `daydone snooze [MINUTES]`: ask for quiet.

use clap::Args;
use protocol::Command;
use types::Minutes;

use super::super::{
    answer::Outcome,
    session::{CliSession, say},
    value::minutes,
};

#[derive(Args, Debug)]
pub(crate) struct Snooze {
    #[arg(value_parser = minutes, default_value = "15")]
    minutes: Minutes,
}

impl Snooze {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let minutes = self.minutes;
        desk.wish_and_say(Command::Snooze { minutes }, |desk| {
            let until = desk.seen.day.quiet_until.map(|at| desk.clock(at));
            say("cli-snoozed", &[("time", until.unwrap_or_default().into())])
        })
        .await
    }
}
