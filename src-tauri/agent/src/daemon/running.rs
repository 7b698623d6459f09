//! A running agent, and its end in order.

use std::{process::ExitCode, sync::Arc, time::Duration};

use tokio::{
    task::{JoinError, JoinHandle},
    time::timeout,
};

use super::{Context, fail, signals};
use crate::server;

/// How long adapters get to put away what they show. A hook that runs gets half of it (`HookLimits::leaving`),
/// so that it is ended before the process is.
const PUTTING_AWAY: Duration = Duration::from_secs(2);

/// Everything that was started and has to be ended.
pub(super) struct Running {
    pub(super) context: Arc<Context>,
    pub(super) engine: JoinHandle<()>,
    pub(super) door: JoinHandle<()>,
    pub(super) voice: JoinHandle<()>,
    pub(super) quiet: JoinHandle<()>,
    pub(super) tray: JoinHandle<()>,
    pub(super) notes: JoinHandle<()>,
    pub(super) hooks: JoinHandle<()>,
}

impl Running {
    /// Runs until a client or the system asks the agent to leave.
    pub(super) async fn until_left(mut self) -> ExitCode {
        tokio::select! {
            () = self.context.left() => {}
            asked = signals::asked() => if let Err(error) = asked { return fail(&error) },
            // Without either of them it would be there and answer nothing; what is kept is kept.
            ended = &mut self.engine => return self.fails(&ends("the engine", ended)).await,
            ended = &mut self.door => return self.fails(&ends("the door", ended)).await,
        }
        self.put_away().await;
        ExitCode::SUCCESS
    }

    /// Leaves as one that cannot go on; the person's programs end with it also then.
    async fn fails(self, why: &str) -> ExitCode {
        let exit = fail(&why);
        self.context.goes();
        let _ = timeout(PUTTING_AWAY, self.hooks).await;
        exit
    }

    async fn put_away(self) {
        // The socket goes before the journal is let go of: an agent that waits for the journal then makes
        // a socket of its own, which this one does not remove.
        self.context.goes();
        self.door.abort();
        server::remove(self.context.place.address());
        self.context.engine.leave().await;
        self.context.voice.hang_up();
        let ending = async {
            // The engine's end ends the views, and with them the tray and the notes.
            let _ = self.engine.await;
            // Side by side: a folder that hangs keeps nothing else from being put away.
            let _ = tokio::join!(self.voice, self.quiet, self.tray, self.notes, self.hooks);
        };
        // Whatever is slower goes with the process.
        let _ = timeout(PUTTING_AWAY, ending).await;
    }
}

fn ends(what: &str, how: Result<(), JoinError>) -> String {
    match how {
        Ok(()) => format!("{what} ended"),
        Err(error) => format!("{what} ended: {error}"),
    }
}
