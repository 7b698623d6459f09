//! One caller: its lines in, its answers and what it follows out. Answers go out before the next line
//! is read, so a caller that floods waits for itself; one that does not listen is dropped.

use api::convert;
use std::{io, sync::Arc, time::Duration};

use client::frame::{FrameError, LONGEST_ANSWER, LONGEST_CALL, Lines};
use interprocess::local_socket::tokio::Stream;
use protocol::{
    FindingsAbout, FindingsChanged, WireError,
    error::code,
    rpc::{self, Call},
};
use serde_json::Value;
use tokio::{
    io::{AsyncWriteExt, ReadHalf, WriteHalf, split},
    sync::{mpsc, watch},
    time::timeout,
};
use words::Words;

use super::{
    answer::{AfterAnswer, answer, time_limit},
    caller::{ClientConnection, Follows},
    slots::ConnectionSlot,
};
use crate::{
    daemon::{Context, LaneLost, unanswered},
    snapshot::snapshot,
    window::WindowMessage,
};

/// How long a caller may leave what it asked for lying in the pipe.
const LISTENING: Duration = Duration::from_secs(5);

/// What happens next at a connection.
enum ConnectionStep {
    Line(Result<Option<String>, FrameError>),
    Picture,
    Settings,
    Findings(FindingsAbout),
    Window(WindowMessage),
    /// It has been silent for long, and another caller wants to come in.
    Leave,
}

/// Serves the caller until it goes, or until it may not stay.
pub(super) async fn serve(stream: Stream, context: Arc<Context>, place: ConnectionSlot) {
    let (read, mut write) = split(stream);
    let mut lines = Lines::new(read, LONGEST_CALL);
    let mut caller = ClientConnection {
        context,
        follows: None,
        window: None,
        place,
    };
    loop {
        let (line, after) = match caller.next(&mut lines).await {
            ConnectionStep::Line(Ok(Some(line))) => caller.hear(&line).await,
            ConnectionStep::Line(Ok(None)) => return,
            ConnectionStep::Line(Err(error)) => match unreadable(&error) {
                Some((line, after)) => (Some(line), after),
                None => return,
            },
            ConnectionStep::Leave => return,
            ConnectionStep::Picture => (caller.view(), AfterAnswer::StayOn),
            ConnectionStep::Settings => (caller.settings(), AfterAnswer::StayOn),
            ConnectionStep::Findings(about) => (
                Some(rpc::notification("findings", &FindingsChanged { about })),
                AfterAnswer::StayOn,
            ),
            ConnectionStep::Window(WindowMessage { method, params }) => (
                Some(rpc::notification(method, &params)),
                AfterAnswer::StayOn,
            ),
        };
        if let Some(line) = line
            && send(&mut write, &line).await.is_err()
        {
            return;
        }
        match after {
            AfterAnswer::StayOn => {}
            AfterAnswer::HangUp => return,
            AfterAnswer::MakeWay => return caller.context.make_way(),
            AfterAnswer::Quit => return caller.context.quit(),
        }
    }
}

impl ClientConnection {
    async fn next(&mut self, lines: &mut Lines<ReadHalf<Stream>>) -> ConnectionStep {
        let Self {
            follows,
            window,
            place,
            ..
        } = self;
        let (views, settings, hooks, keys) = match follows {
            Some(Follows {
                views,
                settings,
                hooks,
                keys,
            }) => (Some(views), Some(settings), Some(hooks), Some(keys)),
            None => (None, None, None, None),
        };
        tokio::select! {
            line = lines.next() => ConnectionStep::Line(line),
            () = changed(views) => ConnectionStep::Picture,
            () = changed(settings) => ConnectionStep::Settings,
            () = changed(hooks) => ConnectionStep::Findings(FindingsAbout::Hooks),
            () = changed(keys) => ConnectionStep::Findings(FindingsAbout::KeysAnywhere),
            what = told(window) => ConnectionStep::Window(what),
            () = place.wanted() => ConnectionStep::Leave,
        }
    }

    async fn hear(&mut self, line: &str) -> (Option<String>, AfterAnswer) {
        if line.trim().is_empty() {
            return (None, AfterAnswer::StayOn);
        }
        self.context.stir();
        let Call { id, request } = match Call::read(line) {
            Ok(call) => call,
            Err((id, problem)) => {
                let error = convert::no_call(problem);
                return (Some(rpc::refused(&id, &error)), AfterAnswer::StayOn);
            }
        };
        self.place.asks();
        let (outcome, after) = match time_limit(&request) {
            Some(limit) => timeout(limit, answer(self, request))
                .await
                .unwrap_or_else(|_| (Err(unanswered(LaneLost::Slow)), AfterAnswer::StayOn)),
            None => answer(self, request).await,
        };
        self.place.is_answered();
        // JSON-RPC: a call without an id wants no answer, not even a refusal.
        let line = id.map(|id| match outcome {
            Ok(result) => within_bounds(rpc::answered(&id, &result), &id),
            Err(error) => rpc::refused(&id, &error),
        });
        (line, after)
    }

    fn view(&mut self) -> Option<String> {
        let views = &mut self.follows.as_mut()?.views;
        let snapshot = snapshot(&views.borrow_and_update());
        Some(rpc::notification("snapshot", &snapshot))
    }

    fn settings(&mut self) -> Option<String> {
        let settings = &mut self.follows.as_mut()?.settings;
        Some(rpc::notification(
            "settings",
            &*settings.borrow_and_update(),
        ))
    }
}

/// The answer, or when no client would read it, that it is too long.
fn within_bounds(line: String, id: &Value) -> String {
    if line.len() <= LONGEST_ANSWER {
        return line;
    }
    let words = Words::spoken();
    let error = WireError::new(code::TOO_LONG, words.say("refused-too-long", &[]))
        .with_hint(words.find("refused-too-long.hint", &[]));
    rpc::refused(id, &error)
}

/// Waits for a change, for ever when nothing is followed or nothing can change any more.
async fn changed<T>(followed: Option<&mut watch::Receiver<T>>) {
    if let Some(followed) = followed
        && followed.changed().await.is_ok()
    {
        return;
    }
    std::future::pending().await
}

async fn told(window: &mut Option<mpsc::Receiver<WindowMessage>>) -> WindowMessage {
    if let Some(window) = window
        && let Some(what) = window.recv().await
    {
        return what;
    }
    std::future::pending().await
}

/// What to say to bytes that are no line, when the caller is still connected.
fn unreadable(error: &FrameError) -> Option<(String, AfterAnswer)> {
    let after = match error {
        FrameError::NotText => AfterAnswer::StayOn,
        FrameError::TooLong(_) | FrameError::HalfLine => AfterAnswer::HangUp,
        FrameError::Io(_) => return None,
    };
    let message = format!("This is not a call: {error}.");
    let error = WireError::new(code::BAD_REQUEST, message);
    Some((rpc::refused(&Value::Null, &error), after))
}

async fn send(write: &mut WriteHalf<Stream>, line: &str) -> io::Result<()> {
    let sending = async {
        write.write_all(line.as_bytes()).await?;
        write.flush().await
    };
    timeout(LISTENING, sending)
        .await
        .map_err(|_| io::ErrorKind::TimedOut)?
}
