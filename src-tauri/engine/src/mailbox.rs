//! The messages that a [`Handle`](crate::Handle) sends to the engine.

use std::collections::VecDeque;

use domain::{Foreseen, Input, Settings};
use tokio::sync::{mpsc, oneshot};

use crate::{Attended, Granted, Refused, View, WakeReason};

/// How many messages the channel holds. A sender waits while it is full.
pub(crate) const MAILBOX_CAPACITY: usize = 64;

/// Where the answer to a command goes.
pub(crate) type Answer = oneshot::Sender<Result<Granted, Refused>>;

/// One message, with the channel for its answer. Its sender may have stopped waiting.
#[derive(Debug)]
pub(crate) enum Message {
    /// Decide an input, and store what it leads to.
    Command(Box<Input>, Answer),
    /// Use these settings from now on.
    Settings(Box<Settings>, oneshot::Sender<View>),
    /// What calendars announce has changed.
    Foreseen(Foreseen, oneshot::Sender<View>),
    /// An adapter noticed something of the machine or of the person's absence.
    Noticed(WakeReason, oneshot::Sender<View>),
    /// The person is present, or is not.
    Attended(Attended, oneshot::Sender<()>),
    /// Give the present view.
    View(oneshot::Sender<View>),
    /// End the engine.
    Leave(oneshot::Sender<()>),
}

/// The next message: those that waited come first.
pub(crate) async fn next(
    waiting: &mut VecDeque<Message>,
    messages: &mut mpsc::Receiver<Message>,
) -> Option<Message> {
    match waiting.pop_front() {
        Some(message) => Some(message),
        None => messages.recv().await,
    }
}
