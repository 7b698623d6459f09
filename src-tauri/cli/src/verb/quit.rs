//! `daydone quit`: lets the agent leave; none is started only to be sent away.

use client::Client;
use protocol::error::code;

use super::super::{
    answer::{Answer, Outcome},
    session::{place, say},
};

pub(crate) async fn run() -> Outcome {
    let line = match Client::connect(&place()?).await {
        Ok((client, _told)) => {
            client.quit().await?;
            say("cli-quit", &[])
        }
        Err(why) if why.code == code::NO_AGENT => say("cli-already-quit", &[]),
        Err(why) => return Err(why),
    };
    Ok(Answer::of(vec![line], &()))
}
