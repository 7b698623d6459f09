//! Asks the notification service to hold other programs' notifications. The service ends the inhibition
//! with the connection that asked for it, so a crash never leaves a desktop silent. A service that starts
//! anew is asked anew.

use std::{collections::HashMap, time::Duration};

use tokio::{sync::watch, time::timeout};
use zbus::{Connection, zvariant::Value};

use crate::bus::{self, Bus};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// How long the service may take.
const TIMEOUT: Duration = Duration::from_secs(2);

/// Whether the notification service supports inhibitions; asked anew every time, because desktops
/// restart theirs.
pub async fn is_supported() -> bool {
    let asking = async {
        let connection = Connection::session().await.ok()?;
        // Asking is no reason to start a service that was not needed yet.
        let bus = zbus::fdo::DBusProxy::new(&connection).await.ok()?;
        if !bus.name_has_owner(SERVICE.try_into().ok()?).await.ok()? {
            return Some(false);
        }
        let able = call(&connection, "GetCapabilities", &()).await.ok()?;
        let able: Vec<String> = able.body().deserialize().ok()?;
        Some(able.iter().any(|able| able == "inhibitions"))
    };
    timeout(TIMEOUT, asking)
        .await
        .ok()
        .flatten()
        .unwrap_or(false)
}

/// Carries out the requests until the last sender is gone, and publishes whether anything is held.
pub(super) async fn keep(
    mut requested: watch::Receiver<bool>,
    mut bus: watch::Receiver<Bus>,
    holds: watch::Sender<bool>,
) {
    let mut held: Option<Inhibition> = None;
    loop {
        let on = *requested.borrow_and_update();
        let service = bus.borrow_and_update().notifications.clone();
        held = match (service.filter(|_| on), held.take()) {
            (Some(service), Some(held)) if held.service == service => Some(held),
            (None, Some(held)) => {
                held.let_go().await;
                None
            }
            // Another service knows nothing of what the one before was asked.
            (Some(service), _) => Inhibition::ask(service).await,
            (None, None) => None,
        };
        holds.send_replace(held.is_some());
        tokio::select! {
            changed = requested.changed() => if changed.is_err() { return },
            () = bus::changed(&mut bus) => {}
        }
    }
}

/// What one service was asked.
struct Inhibition {
    service: String,
    connection: Connection,
    cookie: u32,
}

impl Inhibition {
    async fn ask(service: String) -> Option<Self> {
        let asking = async {
            let connection = Connection::session().await?;
            let hints: HashMap<&str, Value<'_>> = HashMap::new();
            let answer = call(&connection, "Inhibit", &("Daydone", "Focus", hints)).await?;
            let cookie = answer.body().deserialize()?;
            Ok::<_, zbus::Error>((connection, cookie))
        };
        match timeout(TIMEOUT, asking).await {
            Ok(Ok((connection, cookie))) => Some(Self {
                service,
                connection,
                cookie,
            }),
            Ok(Err(error)) => {
                crate::log!("other notifications are not held: {error}");
                None
            }
            Err(_) => {
                crate::log!("other notifications are not held: no answer");
                None
            }
        }
    }

    /// Returns when the service has let everything through, or is not to be waited for. It does so by
    /// itself too, once it notices that the connection is gone.
    async fn let_go(self) {
        let letting = call(&self.connection, "UnInhibit", &self.cookie);
        let _ = timeout(TIMEOUT, letting).await;
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
