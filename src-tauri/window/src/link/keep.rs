//! The task that keeps the connection for as long as the window lives: attach, pass on what the
//! agent tells, and when the agent goes, bring it back.

use protocol::{ComeForward, WireError, client::Notification, place::Place, start::reach};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{Arrival, Connection, Link, Session, attach::attach, backoff::Backoff};
use crate::face::Face;

/// What the window does after hearing something.
enum Next {
    StayOn,
    Leave,
}

/// Keeps `link` connected until the window leaves. `greeted` is a session that was attached before
/// the window opened.
pub async fn keep(place: Place, link: Link, face: impl Face, greeted: Option<Session>) {
    let mut session = greeted;
    let mut backoff = Backoff::default();
    loop {
        let arrived = match session.take() {
            Some(session) => Ok(Arrival::Attached(Box::new(session))),
            None => arrive(&place).await,
        };
        let lost = match arrived {
            Ok(Arrival::Attached(session)) => {
                backoff = Backoff::default();
                match live(*session, &link, &face).await {
                    Next::Leave => return face.leave(),
                    Next::StayOn => WireError::no_agent("The agent went."),
                }
            }
            Ok(Arrival::AnotherIsThere) => return face.leave(),
            Err(error) => error,
        };
        // The window is hidden: no reason to bring an agent back for it.
        if face.is_put_away() {
            return face.leave();
        }
        turn(&link, &face, Connection::Lost(lost));
        sleep(backoff.next()).await;
    }
}

/// Attaches, starting an agent when none listens.
async fn arrive(place: &Place) -> Result<Arrival, WireError> {
    attach(reach(place).await?).await
}

/// Passes on what the agent tells until it goes.
async fn live(session: Session, link: &Link, face: &impl Face) -> Next {
    let Session {
        client,
        mut heard,
        snapshot,
        settings,
    } = session;
    face.wear(settings.theme);
    turn(link, face, Connection::Connected(client));
    face.tell("settings", json!(settings));
    face.tell("snapshot", snapshot);
    while let Some(Notification { method, params }) = heard.next().await {
        if let Next::Leave = pass_on(&method, params, face) {
            return Next::Leave;
        }
    }
    Next::StayOn
}

fn pass_on(method: &str, params: Value, face: &impl Face) -> Next {
    match method {
        "snapshot" => face.tell("snapshot", params),
        "settings" => {
            if let Ok(theme) = serde_json::from_value(params["theme"].clone()) {
                face.wear(theme);
            }
            face.tell("settings", params);
        }
        "come_forward" => {
            // A newer agent may lead to a room this window does not have.
            let ComeForward { room } = serde_json::from_value(params).unwrap_or_default();
            face.come_forward(room);
        }
        "leaving" => return Next::Leave,
        // A newer agent may tell more than this window knows.
        _ => {}
    }
    Next::StayOn
}

fn turn(link: &Link, face: &impl Face, connection: Connection) {
    face.tell("connection", connection.event());
    link.set(connection);
}
