//! Following the bus by one connection, which hears only who owns one name.

use std::time::Duration;

use futures_lite::StreamExt;
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};
use zbus::{Connection, fdo::DBusProxy};

use super::{Bus, socket};

/// The name notifications are shown under.
pub(crate) const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
/// The object of its service, and of what some services add to it.
pub(crate) const NOTIFICATIONS_PATH: &str = "/org/freedesktop/Notifications";
/// How long the bus may take to answer.
const TIMEOUT: Duration = Duration::from_secs(5);
/// The waits before the tries to connect to a bus whose socket is there, or that has none.
const FIRST_WAIT: Duration = Duration::from_millis(200);
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// Follows one bus after the other until no receiver listens.
pub(super) async fn follow(tell: watch::Sender<Bus>) {
    let mut nth = 0;
    let mut wait = FIRST_WAIT;
    loop {
        let following = timeout(TIMEOUT, Connection::session());
        let connected = tokio::select! {
            connected = following => connected,
            () = tell.closed() => return,
        };
        if let Ok(Ok(connection)) = connected {
            nth += 1;
            tokio::select! {
                followed = follow_one(&connection, nth, &tell) => match followed {
                    Ok(()) => wait = FIRST_WAIT,
                    Err(error) => crate::log!("the message bus: {error}"),
                },
                () = tell.closed() => return,
            }
            tell.send_replace(Bus::default());
        }
        tokio::select! {
            () = comes_back(wait) => {}
            () = tell.closed() => return,
        }
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

/// Tells of one bus until it is gone.
async fn follow_one(
    connection: &Connection,
    nth: u64,
    tell: &watch::Sender<Bus>,
) -> zbus::Result<()> {
    let bus = DBusProxy::new(connection).await?;
    let listening = bus.receive_name_owner_changed_with_args(&[(0, NOTIFICATIONS)]);
    let mut changes = listening.await?;
    let owner = bus.get_name_owner(NOTIFICATIONS.try_into()?).await;
    tell.send_replace(Bus {
        nth: Some(nth),
        notifications: owner.ok().map(|owner| owner.to_string()),
    });
    while let Some(change) = changes.next().await {
        let owner = change.args()?.new_owner.as_ref().map(ToString::to_string);
        tell.send_modify(|bus| bus.notifications = owner);
    }
    Ok(())
}

/// Returns when it is worth trying again: when its socket is made, or where that is there already or
/// cannot be watched for, after a while.
async fn comes_back(wait: Duration) {
    match socket::of_the_session() {
        Some(path) if !path.exists() && socket::made(&path).await.is_ok() => {}
        _ => sleep(wait).await,
    }
}
