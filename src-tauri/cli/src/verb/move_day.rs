//! `daydone move-day`: live the open day in the zone the computer is in now.

use protocol::Command;
use words::Words;

use super::super::{
    answer::Outcome,
    session::{CliSession, say},
};

pub(crate) async fn run(mut desk: CliSession) -> Outcome {
    desk.wish_and_say(Command::MoveDay, |desk| {
        let place = Words::spoken().place_of(desk.zone()).into();
        say("cli-day-moved", &[("place", place)])
    })
    .await
}
