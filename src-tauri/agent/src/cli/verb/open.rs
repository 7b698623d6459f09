//! `daydone open`, and `daydone` alone: the window.

use super::super::{
    answer::{Answer, Outcome},
    desk::{Desk, say},
};

pub(in super::super) async fn run(desk: Desk) -> Outcome {
    desk.client.open_window().await?;
    Ok(Answer::of(vec![say("cli-opened", &[])], &desk.seen))
}
