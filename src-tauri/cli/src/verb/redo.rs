//! `daydone redo`: do again what undo took back last, and say which.

use protocol::Command;

use super::super::{
    answer::Outcome,
    session::{CliSession, say},
};
use super::undo::restored;

pub(crate) async fn run(mut desk: CliSession) -> Outcome {
    desk.send(Command::Redo).await?;
    let did = desk.before.redo.as_ref();
    let text = did.map_or_else(|| say("cli-undo-something", &[]), |did| did.text.clone());
    let mut lines = vec![say("cli-redo", &[("text", text.into())])];
    lines.extend(restored(&desk));
    Ok(desk.answer(lines))
}
