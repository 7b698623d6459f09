//! The one way in: every caller of the engine holds a clone of this.

use domain::{Command, Foreseen, Input, Settings};
use tokio::sync::{mpsc, oneshot, watch};

use crate::{Attended, Granted, Refused, Stopped, View, WakeReason, mailbox::Message};

/// A way to speak to a running engine. Cheap to clone; the engine leaves when the last one is gone.
#[derive(Clone, Debug)]
pub struct Handle {
    pub(crate) messages: mpsc::Sender<Message>,
    pub(crate) views: watch::Receiver<View>,
}

impl Handle {
    /// Carries out a command of the person. When this returns a view, what happened is on disk,
    /// published and handed to the adapters.
    ///
    /// # Errors
    /// [`Refused`]; then nothing has changed.
    pub async fn command(&self, command: impl Into<Input>) -> Result<View, Refused> {
        self.change(command).await.map(|change| change.after)
    }

    /// As [`Handle::command`], with the state that the command found.
    ///
    /// # Errors
    /// [`Refused`]; then nothing has changed.
    pub async fn change(&self, command: impl Into<Input>) -> Result<Granted, Refused> {
        let input = Box::new(command.into());
        let answer = self.ask(|reply| Message::Command(input, reply));
        answer.await.map_err(|Stopped| Refused::Gone)?
    }

    /// Takes back the person's last command, whatever it was.
    ///
    /// # Errors
    /// [`Refused`], with [`Rejection::NothingToTakeBack`] when there is nothing; then nothing has
    /// changed.
    pub async fn undo(&self) -> Result<View, Refused> {
        self.command(Command::Undo).await
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// [`Refused`], with [`Rejection::NothingToRedo`] when there is nothing; then nothing has changed.
    pub async fn redo(&self) -> Result<View, Refused> {
        self.command(Command::Redo).await
    }

    /// From now on these settings hold. Returns when they do.
    ///
    /// # Errors
    /// [`Stopped`] when the engine has left.
    pub async fn settings_changed(&self, settings: Settings) -> Result<View, Stopped> {
        self.ask(|reply| Message::Settings(Box::new(settings), reply))
            .await
    }

    /// Replaces what calendars announce; nothing is kept of it. Returns when it is in force. The same again
    /// publishes no view.
    ///
    /// # Errors
    /// [`Stopped`] when the engine has left.
    pub async fn foreseen_changed(&self, foreseen: Foreseen) -> Result<View, Stopped> {
        self.ask(|reply| Message::Foreseen(foreseen, reply)).await
    }

    /// Reports what an adapter noticed of the machine or the person's absence, exactly as if the clock
    /// had noticed it. The engine keeps it before the next command; if the disk does not take it,
    /// as soon as it does. [`WakeReason::Reached`] means that something outside the journal changed,
    /// such as the machine's zone: every follower gets a fresh view. Returns when it was handled.
    ///
    /// # Errors
    /// [`Stopped`] when the engine has left.
    pub async fn noticed(&self, what: WakeReason) -> Result<View, Stopped> {
        self.ask(|reply| Message::Noticed(what, reply)).await
    }

    /// Tells who is there, which matters only while a session is held. Returns when the engine knows.
    ///
    /// # Errors
    /// [`Stopped`] when the engine has left.
    pub async fn attended(&self, who: Attended) -> Result<(), Stopped> {
        self.ask(|reply| Message::Attended(who, reply)).await
    }

    /// The day as it stands at this moment.
    ///
    /// # Errors
    /// [`Stopped`] when the engine has left.
    pub async fn view(&self) -> Result<View, Stopped> {
        self.ask(Message::View).await
    }

    /// The views as they change, for faces that follow. The receiver always holds the latest.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<View> {
        self.views.clone()
    }

    /// Asks the engine to leave, and returns when it has let go of everything. Letters that were
    /// sent before are still answered.
    pub async fn leave(&self) {
        // An engine that is gone already has nothing left to let go of.
        let _gone = self.ask(Message::Leave).await;
    }

    async fn ask<T>(
        &self,
        message: impl FnOnce(oneshot::Sender<T>) -> Message,
    ) -> Result<T, Stopped> {
        let (reply, answer) = oneshot::channel();
        self.messages
            .send(message(reply))
            .await
            .map_err(|_| Stopped)?;
        answer.await.map_err(|_| Stopped)
    }
}
