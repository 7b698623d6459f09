//! What the notification service says of itself. It is asked over the bus without a thread: a service
//! that owns its name and never answers must hold up neither the day nor leaving.

use std::time::Duration;

use serde::de::DeserializeOwned;
use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy, zvariant::Type};

use crate::bus::{NOTIFICATIONS as SERVICE, NOTIFICATIONS_PATH as PATH};

/// How long an answer about itself may take; it takes no thought.
const TIMEOUT: Duration = Duration::from_secs(2);

/// Why there is no answer.
pub(super) enum Silence {
    /// There is no service, or it does not know.
    Refused(String),
    /// It is there and hangs.
    Hangs,
}

/// Its name on the bus, which another one that takes its place does not have; none when there is none.
pub(super) async fn owner() -> Option<String> {
    let asking = async {
        let connection = Connection::session().await.ok()?;
        let bus = DBusProxy::new(&connection).await.ok()?;
        bus.get_name_owner(SERVICE.try_into().ok()?).await.ok()
    };
    let owner = timeout(TIMEOUT, asking).await.ok().flatten();
    owner.map(|owner| owner.to_string())
}

/// What it can do, in the specification's words.
///
/// # Errors
/// Why that is not known.
pub(super) async fn capabilities() -> Result<Vec<String>, Silence> {
    ask("GetCapabilities").await
}

/// The name and version of the notification service, or why there is none.
///
/// # Errors
/// What the bus says, in its words.
pub async fn service() -> Result<String, String> {
    let told: Result<(String, String, String, String), _> = ask("GetServerInformation").await;
    match told {
        Ok((name, _vendor, version, _specification)) => Ok(format!("{name} {version}")),
        Err(Silence::Refused(why)) => Err(why),
        Err(Silence::Hangs) => Err("it does not answer".to_owned()),
    }
}

async fn ask<T: DeserializeOwned + Type>(method: &str) -> Result<T, Silence> {
    let asking = async {
        let connection = Connection::session().await?;
        let answer = connection
            .call_method(Some(SERVICE), PATH, Some(SERVICE), method, &())
            .await?;
        answer.body().deserialize::<T>()
    };
    match timeout(TIMEOUT, asking).await {
        Ok(answer) => answer.map_err(|error: zbus::Error| Silence::Refused(error.to_string())),
        Err(_) => Err(Silence::Hangs),
    }
}
