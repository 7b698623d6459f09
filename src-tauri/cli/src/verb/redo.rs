//! `daydone redo`: do again what undo took back last, and say which.

use protocol::Command;

use super::super::{answer::Outcome, session::CliSession};
use super::undo::went;

pub(crate) async fn run(desk: CliSession) -> Outcome {
    went(desk, Command::Redo, "cli-redo", |before| &before.redo).await
}
