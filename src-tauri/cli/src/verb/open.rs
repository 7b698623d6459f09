//! `daydone open`, and `daydone` alone: the window.

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};

pub(crate) async fn run(desk: CliSession) -> Outcome {
    desk.client.open_window().await?;
    Ok(Answer::of(vec![say("cli-opened", &[])], &desk.seen))
}
