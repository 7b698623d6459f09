//! `daydone keep-open`: let a day that was never ended go on until the next boundary.

use protocol::Command;
use words::Words;

use super::super::{
    answer::Outcome,
    desk::{Desk, say},
};

pub(in super::super) async fn run(mut desk: Desk) -> Outcome {
    desk.wish_and_say(Command::KeepDayOpen, |desk| {
        let day = Words::english().day_long(desk.today()).into();
        say("cli-kept-open", &[("day", day)])
    })
    .await
}
