//! The task behind a client: the one owner of the stream. It numbers the calls, matches the answers,
//! and passes on the notifications.

use std::collections::HashMap;

use interprocess::local_socket::tokio::Stream;
use serde::Deserialize;
use serde_json::Value;
use tokio::{
    io::{AsyncWriteExt, WriteHalf, split},
    sync::{mpsc, oneshot},
};

use crate::Notification;
use crate::frame::{LONGEST_ANSWER, Lines};
use protocol::{Request, WireError, error::code, rpc::Call};

/// A request on its way, and where its answer goes.
pub(super) struct Asked {
    pub(super) request: Request,
    pub(super) answer: oneshot::Sender<Result<Value, WireError>>,
}

/// Anything the agent sends.
#[derive(Deserialize)]
struct Incoming {
    id: Option<u32>,
    #[serde(default, deserialize_with = "present")]
    result: Option<Value>,
    error: Option<ConnectionError>,
    method: Option<String>,
    #[serde(default)]
    params: Value,
}

#[derive(Deserialize)]
struct ConnectionError {
    message: String,
    data: Option<WireError>,
}

/// Tells a result of null, which is an answer, from no result.
fn present<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

struct Connection {
    to_agent: WriteHalf<Stream>,
    waiting: HashMap<u32, oneshot::Sender<Result<Value, WireError>>>,
    last_id: u32,
    tell: mpsc::UnboundedSender<Notification>,
    /// Why the agent does not serve this connection at all.
    turned_away: Option<WireError>,
}

/// Serves the client until both it and the notifications are dropped, or the agent goes; a request
/// that still waits for an answer then sees its channel close.
pub(super) async fn keep(
    stream: Stream,
    mut asked: mpsc::Receiver<Asked>,
    tell: mpsc::UnboundedSender<Notification>,
) {
    let (from_agent, to_agent) = split(stream);
    let mut lines = Lines::new(from_agent, LONGEST_ANSWER);
    let listening = tell.clone();
    let mut connection = Connection {
        to_agent,
        waiting: HashMap::new(),
        last_id: 0,
        tell,
        turned_away: None,
    };
    let mut asks = true;
    loop {
        tokio::select! {
            next = asked.recv(), if asks => match next {
                // What cannot be sent any more may have been refused before: that is still to be read.
                Some(next) => if connection.ask(next).await.is_err() { asks = false },
                None => asks = false,
            },
            line = lines.next() => match line {
                Ok(Some(line)) => connection.hear(&line),
                _ => return,
            },
            () = listening.closed(), if !asks && connection.waiting.is_empty() => return,
        }
    }
}

impl Connection {
    async fn ask(&mut self, Asked { request, answer }: Asked) -> std::io::Result<()> {
        if let Some(why) = &self.turned_away {
            let _ = answer.send(Err(why.clone()));
            return Ok(());
        }
        self.last_id = self.last_id.wrapping_add(1);
        // A request that was given up gets no late answer.
        self.waiting.retain(|_, answer| !answer.is_closed());
        self.waiting.insert(self.last_id, answer);
        let line = Call::line(self.last_id, &request);
        self.to_agent.write_all(line.as_bytes()).await?;
        self.to_agent.flush().await
    }

    /// What cannot be understood is passed over: a newer agent may say more than this client knows.
    fn hear(&mut self, line: &str) {
        let Ok(incoming) = serde_json::from_str::<Incoming>(line) else {
            return;
        };
        if let Some(method) = incoming.method {
            // No listener is fine.
            let _ = self.tell.send(Notification {
                method,
                params: incoming.params,
            });
            return;
        }
        let Some(id) = incoming.id else {
            return self.turn_away(incoming.error);
        };
        let Some(answer) = self.waiting.remove(&id) else {
            return;
        };
        let outcome = match (incoming.result, incoming.error) {
            (_, Some(refusal)) => Err(refusal.into()),
            (Some(result), None) => Ok(result),
            (None, None) => return,
        };
        let _ = answer.send(outcome);
    }
}

impl Connection {
    /// A refusal that answers no call is meant for all of them.
    fn turn_away(&mut self, why: Option<ConnectionError>) {
        let Some(why) = why.map(WireError::from) else {
            return;
        };
        for (_, answer) in self.waiting.drain() {
            let _ = answer.send(Err(why.clone()));
        }
        self.turned_away = Some(why);
    }
}

impl From<ConnectionError> for WireError {
    fn from(refusal: ConnectionError) -> Self {
        let unnamed = || WireError::new(code::FAILED, refusal.message);
        refusal.data.unwrap_or_else(unnamed)
    }
}
