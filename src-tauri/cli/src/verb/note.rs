//! `daydone note ITEM [TEXT…]`: the note of an item, of today or waiting.

use clap::Args;
use protocol::Command;
use types::DetailChange;

use super::{
    super::{
        answer::{Answer, Outcome},
        session::CliSession,
    },
    details::{named, seen},
};
use api::convert;

#[derive(Args, Debug)]
pub(crate) struct NoteArgs {
    item: String,
    text: Vec<String>,
}

impl NoteArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let item = named(&self.item, &desk).await?;
        if self.text.is_empty() {
            return Ok(Answer::of(item.lines(), &item.note));
        }
        let text = convert::maybe_note(&self.text.join(" "))?;
        desk.send(Command::ChangeDetails {
            of: item.id,
            change: DetailChange::Note { text },
        })
        .await?;
        let after = seen(item.id, &desk).await?;
        Ok(desk.answer(after.lines()))
    }
}
