//! `daydone keep-open`: let a day that was never ended go on until the next boundary.

use protocol::Command;
use words::Words;

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};

pub(crate) async fn run(mut desk: CliSession) -> Outcome {
    desk.send(Command::KeepDayOpen).await?;
    let day = Words::spoken().day_long(desk.today()).into();
    // That the day was enough is yesterday's news.
    let lines = vec![say("cli-kept-open", &[("day", day)])];
    Ok(Answer::of(lines, &desk.seen).kept())
}
