//! The one door in: whoever wishes something of the engine holds a clone of this.

use domain::{Command, Rejection, Settings};
use tokio::sync::{mpsc, oneshot, watch};

use crate::{Attended, JournalProblem, Picture, Woke, mailbox::Letter};

/// A way to speak to a running engine. Cheap to clone; the engine leaves when the last one is gone.
#[derive(Clone, Debug)]
pub struct Handle {
    pub(crate) letters: mpsc::Sender<Letter>,
    pub(crate) pictures: watch::Receiver<Picture>,
}

/// Why a wish was not granted. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The rules say no.
    Rejected(Rejection),
    /// It could not be kept on disk.
    NotKept(JournalProblem),
    /// The engine has left.
    Gone,
}

/// The engine has left; nothing can be asked of it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the engine has left")]
pub struct Gone;

impl Handle {
    /// Wishes something. When this returns a picture, what happened is on disk, published and
    /// handed to the adapters.
    ///
    /// # Errors
    /// [`Refused`]; then nothing has changed.
    pub async fn command(&self, command: Command) -> Result<Picture, Refused> {
        let answer = self.ask(|reply| Letter::Command(Box::new(command), reply));
        answer.await.map_err(|Gone| Refused::Gone)?
    }

    /// Takes back the person's last command, whatever it was.
    ///
    /// # Errors
    /// [`Refused`], with [`Rejection::NothingToTakeBack`] when there is nothing; then nothing has
    /// changed.
    pub async fn undo(&self) -> Result<Picture, Refused> {
        self.command(Command::TakeBack { to: None }).await
    }

    /// From now on these settings hold. Returns when they do.
    ///
    /// # Errors
    /// [`Gone`] when the engine has left.
    pub async fn settings_changed(&self, settings: Settings) -> Result<Picture, Gone> {
        self.ask(|reply| Letter::Settings(Box::new(settings), reply))
            .await
    }

    /// Tells what an adapter noticed of the machine or the person's absence, exactly as if the clock
    /// had noticed it: it is kept before the next wish is heard, and if the disk does not take it,
    /// as soon as it does. [`Woke::Reached`] just means that something outside the journal changed,
    /// such as the machine's zone: everybody sees a fresh picture. Returns when it was looked at.
    ///
    /// # Errors
    /// [`Gone`] when the engine has left.
    pub async fn noticed(&self, what: Woke) -> Result<Picture, Gone> {
        self.ask(|reply| Letter::Noticed(what, reply)).await
    }

    /// Tells who is there, which matters only while a session is held. Returns when the engine knows.
    ///
    /// # Errors
    /// [`Gone`] when the engine has left.
    pub async fn attended(&self, who: Attended) -> Result<(), Gone> {
        self.ask(|reply| Letter::Attended(who, reply)).await
    }

    /// The day as it stands at this moment.
    ///
    /// # Errors
    /// [`Gone`] when the engine has left.
    pub async fn picture(&self) -> Result<Picture, Gone> {
        self.ask(Letter::Picture).await
    }

    /// The pictures as they change, for faces that follow. The receiver always holds the latest.
    #[must_use]
    pub fn pictures(&self) -> watch::Receiver<Picture> {
        self.pictures.clone()
    }

    /// Asks the engine to leave, and returns when it has let go of everything. Letters that were
    /// sent before are still answered.
    pub async fn leave(&self) {
        // An engine that is gone already has nothing left to let go of.
        let _gone = self.ask(Letter::Leave).await;
    }

    async fn ask<T>(&self, letter: impl FnOnce(oneshot::Sender<T>) -> Letter) -> Result<T, Gone> {
        let (reply, answer) = oneshot::channel();
        self.letters.send(letter(reply)).await.map_err(|_| Gone)?;
        answer.await.map_err(|_| Gone)
    }
}
