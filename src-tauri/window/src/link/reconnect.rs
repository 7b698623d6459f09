//! The task that keeps the connection until the window leaves: attach, pass on the agent's
//! notifications, and when the agent goes, start it again.

use client::{Notification, locations::Locations, start::reach};
use protocol::{ComeForward, WireError};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{Attachment, Connection, Link, Session, attach::attach, backoff::ReconnectDelay};
use crate::webview::Webview;

/// What the window does after hearing something.
enum ReconnectStep {
    StayOn,
    Leave,
}

/// Keeps `link` connected until the window leaves. `greeted` is a session that was attached before
/// the window opened.
pub async fn reconnect(
    place: Locations,
    link: Link,
    webview: impl Webview,
    greeted: Option<Session>,
) {
    let mut session = greeted;
    let mut backoff = ReconnectDelay::default();
    loop {
        let arrived = match session.take() {
            Some(session) => Ok(Attachment::Attached(Box::new(session))),
            None => arrive(&place).await,
        };
        let lost = match arrived {
            Ok(Attachment::Attached(session)) => {
                backoff = ReconnectDelay::default();
                match live(*session, &link, &webview).await {
                    ReconnectStep::Leave => return webview.leave(),
                    ReconnectStep::StayOn => WireError::no_agent("The agent went."),
                }
            }
            Ok(Attachment::AnotherIsThere) => return webview.leave(),
            Err(error) => error,
        };
        // The window is hidden: no reason to bring an agent back for it.
        if webview.is_put_away() {
            return webview.leave();
        }
        turn(&link, &webview, Connection::Lost(lost));
        sleep(backoff.next()).await;
    }
}

/// Attaches, starting an agent when none listens.
async fn arrive(place: &Locations) -> Result<Attachment, WireError> {
    attach(reach(place).await?).await
}

/// Passes on what the agent tells until it goes.
async fn live(session: Session, link: &Link, webview: &impl Webview) -> ReconnectStep {
    let Session {
        client,
        mut heard,
        snapshot,
        settings,
    } = session;
    webview.apply_theme(settings.chosen.theme);
    turn(link, webview, Connection::Connected(client));
    webview.tell("settings", json!(settings));
    webview.tell("snapshot", snapshot);
    while let Some(Notification { method, params }) = heard.next().await {
        if let ReconnectStep::Leave = pass_on(&method, params, webview) {
            return ReconnectStep::Leave;
        }
    }
    ReconnectStep::StayOn
}

fn pass_on(method: &str, params: Value, webview: &impl Webview) -> ReconnectStep {
    match method {
        "snapshot" => webview.tell("snapshot", params),
        "settings" => {
            if let Ok(theme) = serde_json::from_value(params["theme"].clone()) {
                webview.apply_theme(theme);
            }
            webview.tell("settings", params);
        }
        "come_forward" => {
            // A newer agent may lead to a room this window does not have.
            let ComeForward { room } = serde_json::from_value(params).unwrap_or_default();
            webview.come_forward(room);
        }
        "leaving" => return ReconnectStep::Leave,
        // A newer agent may tell more than this window knows.
        _ => {}
    }
    ReconnectStep::StayOn
}

fn turn(link: &Link, webview: &impl Webview, connection: Connection) {
    webview.tell("connection", connection.event());
    link.set(connection);
}
