//! What a letter to the engine can say.

use domain::{Command, Settings};
use tokio::sync::oneshot;

use crate::{Attended, Picture, Refused, Woke};

/// How many letters may wait before a writer has to.
pub(crate) const MAILBOX: usize = 64;

/// One letter, with the envelope for its answer. Whoever wrote it may have stopped waiting.
#[derive(Debug)]
pub(crate) enum Letter {
    Command(Box<Command>, oneshot::Sender<Result<Picture, Refused>>),
    Settings(Box<Settings>, oneshot::Sender<Picture>),
    Noticed(Woke, oneshot::Sender<Picture>),
    Attended(Attended, oneshot::Sender<()>),
    Picture(oneshot::Sender<Picture>),
    Leave(oneshot::Sender<()>),
}
