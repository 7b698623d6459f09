//! The way every client talks to the agent: send requests, get answers, and receive notifications.
//! A [`Client`] is cheap to clone and to share; when the last one and the [`Notifications`] are
//! dropped, the connection closes.

use std::time::Duration;

use serde_json::Value;
use tokio::{
    sync::{mpsc, oneshot},
    time::timeout,
};

use crate::{
    Notification,
    connection::{self, Asked},
    locations::Locations,
    socket,
};
use protocol::{Request, WireError, error::code};

/// How long a connection may take. The agent is on this computer: longer means it hangs.
const CONNECTING: Duration = Duration::from_secs(2);
/// How long an answer may take. The agent says within nine seconds that it is slow.
const ANSWERING: Duration = Duration::from_secs(10);
/// How long an answer may take for which the agent has no limit of its own. With connecting and what is
/// asked before, a person knows within nine seconds that it is not known yet.
const HEARING: Duration = Duration::from_secs(7);
/// How long it may take to read a file of days and to write down twenty years of them.
const IMPORTING: Duration = Duration::from_secs(300);
/// How long a move of the simulated clock may take: a year passes deadline by deadline.
const CLOCK_MOVING: Duration = Duration::from_secs(120);

/// Asks the agent.
#[derive(Clone, Debug)]
pub struct Client(mpsc::Sender<Asked>);

/// What the agent tells unasked, in order.
#[derive(Debug)]
pub struct Notifications(mpsc::UnboundedReceiver<Notification>);

impl Client {
    /// Connects to the agent of `place`; none is started. Needs a tokio runtime with time and IO.
    ///
    /// # Errors
    /// `no_agent` when none listens, it hangs, or it belongs to another user.
    pub async fn connect(place: &Locations) -> Result<(Self, Notifications), WireError> {
        let address = place.address();
        let stream = match timeout(CONNECTING, socket::connect(address)).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) => {
                return Err(WireError::no_agent(format!(
                    "No agent at {address}: {error}."
                )));
            }
            Err(_) => {
                return Err(WireError::no_agent(format!(
                    "The agent at {address} does not answer."
                )));
            }
        };
        let (ask, asked) = mpsc::channel(16);
        let (tell, told) = mpsc::unbounded_channel();
        tokio::spawn(connection::keep(stream, asked, tell));
        Ok((Self(ask), Notifications(told)))
    }

    /// Asks one thing and gives the answer as it came; the typed wrappers read it.
    ///
    /// # Errors
    /// What the agent refused, in its words; `no_agent` when it went or does not answer in time, and
    /// `not_known_yet` when that leaves open whether something was done.
    pub async fn request(&self, request: Request) -> Result<Value, WireError> {
        let limit = match request {
            Request::Clock(_) => CLOCK_MOVING,
            Request::Import(_) => IMPORTING,
            Request::Hello
            | Request::Status
            | Request::Command(_)
            | Request::MakeWay
            | Request::Quit => HEARING,
            _ => ANSWERING,
        };
        self.request_within(limit, request).await
    }

    /// The same with a time limit of the caller.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub async fn request_within(
        &self,
        limit: Duration,
        request: Request,
    ) -> Result<Value, WireError> {
        let late = late(&request);
        let (answer, answered) = oneshot::channel();
        let ask = async {
            self.0
                .send(Asked { request, answer })
                .await
                .map_err(|_| went())?;
            answered.await.map_err(|_| went())?
        };
        timeout(limit, ask).await.unwrap_or(Err(late))
    }
}

impl Notifications {
    /// The next notification, or `None` when the agent went.
    pub async fn next(&mut self) -> Option<Notification> {
        self.0.recv().await
    }
}

/// What to say when there is no answer in time. The agent may have heard: what it was asked to do is
/// then neither done nor refused yet.
fn late(request: &Request) -> WireError {
    let does = matches!(
        request,
        Request::Command(_) | Request::ChangeSettings(_) | Request::BackUp | Request::Import(_)
    );
    if !does {
        return WireError::no_agent("The agent does not answer.");
    }
    let message = "The agent has not answered yet. It is not known yet whether it was kept.";
    WireError::new(code::NOT_KNOWN_YET, message).with_hint(
        "Its disk may be slow. As soon as it answers, daydone status shows how things stand."
            .to_owned(),
    )
}

fn went() -> WireError {
    WireError::no_agent("The agent went before it answered.")
}
