//! KDE's way: the notification service is asked to hold everything, and ends that with the connection that
//! asked for it, so a crash never leaves a desktop silent.

use std::collections::HashMap;

use domain::{Hold, Occasion};
use tokio::time::timeout;
use zbus::{
    Connection,
    zvariant::{OwnedValue, Value},
};

use super::call::{BusObject, NoAnswer, PROPERTIES, TIMEOUT};
use crate::bus;

const SERVICE: &str = bus::NOTIFICATIONS;
const NOTIFICATIONS: BusObject = BusObject::of_notifications(SERVICE);

/// What one service was asked.
pub(super) struct Inhibition {
    /// The service's own name on the bus: another one knows nothing of it.
    pub(super) service: String,
    /// What it is held for.
    pub(super) occasion: Option<Occasion>,
    connection: Connection,
    cookie: u32,
    /// The service was seen to hold. It may take a moment until it says so.
    seen: bool,
}

impl Inhibition {
    /// Asks the service that has this name on the bus.
    pub(super) async fn ask(service: String, hold: &Hold) -> Result<Self, NoAnswer> {
        let gone = |why: String| NoAnswer::Gone(why);
        let connection = match timeout(TIMEOUT, Connection::session()).await {
            Ok(connected) => connected.map_err(|error| gone(error.to_string()))?,
            Err(_) => return Err(gone("the bus does not answer".to_owned())),
        };
        let reason = match hold {
            Hold::AfterHours(_) | Hold::Apps(..) => "After hours",
            Hold::Focus(_) | Hold::Suspended(_) | Hold::Nothing => "Focus",
        };
        let hints: HashMap<&str, Value<'_>> = HashMap::new();
        let asked = (client::APP_ID, reason, hints);
        let cookie = NOTIFICATIONS.ask(&connection, "Inhibit", &asked).await?;
        let mut held = Self {
            service,
            occasion: hold.occasion(),
            connection,
            cookie,
            seen: false,
        };
        held.is_revoked().await;
        Ok(held)
    }

    /// The same, held for something else.
    pub(super) fn held_for(self, occasion: Option<Occasion>) -> Self {
        Self { occasion, ..self }
    }

    /// Whether the person has revoked it. Plasma says nothing to the one who asked, but that nothing is
    /// held any more can be seen.
    pub(super) async fn is_revoked(&mut self) -> bool {
        let which = (SERVICE, "Inhibited");
        let inhibited: Result<OwnedValue, _> =
            PROPERTIES.ask(&self.connection, "Get", &which).await;
        let inhibited = inhibited.ok().and_then(|value| bool::try_from(value).ok());
        self.seen |= inhibited == Some(true);
        self.seen && inhibited == Some(false)
    }

    /// Returns when the service has let everything through, or is not to be waited for; it does so by
    /// itself too, once it notices that the connection is gone.
    pub(super) async fn let_go(self) {
        let letting: Result<(), _> = NOTIFICATIONS
            .ask(&self.connection, "UnInhibit", &self.cookie)
            .await;
        // A service that is gone holds nothing.
        let _ = letting;
    }
}
