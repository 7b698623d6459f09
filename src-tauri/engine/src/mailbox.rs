//! What a message to the engine can say.

use domain::{Foreseen, Input, Settings};
use tokio::sync::oneshot;

use crate::{Attended, Granted, Refused, View, WakeReason};

/// How many messages may wait before a writer has to.
pub(crate) const MAILBOX: usize = 64;

/// One message, with the envelope for its answer. Its sender may have stopped waiting.
#[derive(Debug)]
pub(crate) enum Message {
    Command(Box<Input>, oneshot::Sender<Result<Granted, Refused>>),
    Settings(Box<Settings>, oneshot::Sender<View>),
    Foreseen(Foreseen, oneshot::Sender<View>),
    Noticed(WakeReason, oneshot::Sender<View>),
    Attended(Attended, oneshot::Sender<()>),
    Picture(oneshot::Sender<View>),
    Leave(oneshot::Sender<()>),
}
