//! `daydone snooze [MINUTES]`: ask for quiet.

use chrono::TimeDelta;
use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    desk::{Desk, say},
    value::length,
};

#[derive(Args, Debug)]
pub(in super::super) struct Snooze {
    #[arg(value_parser = length, default_value = "15")]
    minutes: u32,
}

impl Snooze {
    pub(in super::super) async fn run(self, mut desk: Desk) -> Outcome {
        let minutes = self.minutes;
        desk.wish_and_say(Command::Snooze { minutes }, |desk| {
            let until = desk.seen.at + TimeDelta::minutes(i64::from(minutes));
            say("cli-snoozed", &[("time", desk.clock(until).into())])
        })
        .await
    }
}
