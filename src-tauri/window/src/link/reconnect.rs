//! The task that keeps the connection until the window leaves: attach, pass on the agent's
//! notifications, and when the agent goes, start it again.

use client::{Notification, locations::Locations, start::reach};
use protocol::{ComeForward, WireError};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::{AgentSession, Attachment, Connection, Link, attach::attach, backoff::ReconnectDelay};
use crate::webview::Webview;

/// What the window does after a notification, or after the connection ended.
enum ReconnectStep {
    StayOn,
    Leave,
}

/// Keeps `link` connected until the window leaves. `first` is a session that was attached before the window
/// opened.
pub async fn reconnect(
    place: Locations,
    link: Link,
    webview: impl Webview,
    first: Option<AgentSession>,
) {
    let mut session = first;
    let mut backoff = ReconnectDelay::default();
    loop {
        let attached = match session.take() {
            Some(session) => Ok(Attachment::Attached(Box::new(session))),
            None => attach_or_start(&place).await,
        };
        let lost = match attached {
            Ok(Attachment::Attached(session)) => {
                backoff = ReconnectDelay::default();
                match serve(*session, &link, &webview).await {
                    ReconnectStep::Leave => return webview.leave(),
                    ReconnectStep::StayOn => WireError::no_agent("The agent went."),
                }
            }
            Ok(Attachment::AnotherIsThere) => return webview.leave(),
            Err(error) => error,
        };
        // The window is hidden, so no agent is started again for it.
        if webview.is_put_away() {
            return webview.leave();
        }
        set_connection(&link, &webview, Connection::Lost(lost));
        sleep(backoff.next()).await;
    }
}

/// Attaches. Starts an agent when none listens.
async fn attach_or_start(place: &Locations) -> Result<Attachment, WireError> {
    attach(reach(place).await?).await
}

/// Passes the agent's notifications to the page until one says that the window leaves, or the connection
/// ends.
async fn serve(session: AgentSession, link: &Link, webview: &impl Webview) -> ReconnectStep {
    let AgentSession {
        client,
        mut notifications,
        snapshot,
        settings,
        ..
    } = session;
    webview.apply_theme(settings.chosen.theme);
    set_connection(link, webview, Connection::Connected(client));
    webview.tell("settings", json!(settings));
    webview.tell("snapshot", snapshot);
    while let Some(Notification { method, params }) = notifications.next().await {
        if let ReconnectStep::Leave = pass_on(&method, params, webview) {
            return ReconnectStep::Leave;
        }
    }
    ReconnectStep::StayOn
}

/// Passes one notification to the page.
fn pass_on(method: &str, params: Value, webview: &impl Webview) -> ReconnectStep {
    match method {
        "snapshot" => webview.tell("snapshot", params),
        "findings" => webview.tell("findings", params),
        "settings" => {
            if let Ok(theme) = serde_json::from_value(params["theme"].clone()) {
                webview.apply_theme(theme);
            }
            webview.tell("settings", params);
        }
        "come_forward" => {
            // A newer agent may name a screen that this window does not have.
            let ComeForward { room } = serde_json::from_value(params).unwrap_or_default();
            webview.come_forward(room);
        }
        "leaving" => return ReconnectStep::Leave,
        // A newer agent may send notifications that this window does not know.
        _ => {}
    }
    ReconnectStep::StayOn
}

/// Tells the page and `link` how the connection stands.
fn set_connection(link: &Link, webview: &impl Webview, connection: Connection) {
    webview.tell("connection", connection.event());
    link.set(connection);
}
