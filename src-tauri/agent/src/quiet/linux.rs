//! Asking the notification service to hold other programs' notifications. The inhibition lives as long
//! as the connection it was asked by, so a crash never leaves a desktop silent.

use std::{collections::HashMap, time::Duration};

use tokio::{sync::watch, time::timeout};
use zbus::{Connection, zvariant::Value};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// How long the service may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the notification service takes such wishes; asked anew every time, because desktops
/// restart theirs.
pub async fn is_supported() -> bool {
    let asking = async {
        let connection = Connection::session().await.ok()?;
        // Asking is no reason to start a service that nobody has needed yet.
        let bus = zbus::fdo::DBusProxy::new(&connection).await.ok()?;
        if !bus.name_has_owner(SERVICE.try_into().ok()?).await.ok()? {
            return Some(false);
        }
        let able = call(&connection, "GetCapabilities", &()).await.ok()?;
        let able: Vec<String> = able.body().deserialize().ok()?;
        Some(able.iter().any(|able| able == "inhibitions"))
    };
    timeout(PATIENCE, asking)
        .await
        .ok()
        .flatten()
        .unwrap_or(false)
}

/// Carries out the wishes until nobody wishes any more.
pub(super) async fn keep(mut wished: watch::Receiver<bool>) {
    let mut held: Option<Connection> = None;
    while wished.changed().await.is_ok() {
        let on = *wished.borrow_and_update();
        // Dropping the connection lets everything through again.
        held = match (on, held.take()) {
            (true, None) => timeout(PATIENCE, inhibit()).await.ok().flatten(),
            (true, held) => held,
            (false, _) => None,
        };
    }
}

async fn inhibit() -> Option<Connection> {
    let connection = Connection::session().await.ok()?;
    let hints: HashMap<&str, Value<'_>> = HashMap::new();
    match call(&connection, "Inhibit", &("Daydone", "Focus", hints)).await {
        Ok(_) => Some(connection),
        Err(error) => {
            crate::log!("other notifications are not held: {error}");
            None
        }
    }
}

async fn call<B>(connection: &Connection, method: &str, body: &B) -> zbus::Result<zbus::Message>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    connection
        .call_method(Some(SERVICE), PATH, Some(SERVICE), method, body)
        .await
}
