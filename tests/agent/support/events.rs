//! A calendar of Evolution Data Server as the programs that edit it see it, be the service the real one or
//! the fake: the same calls.

use zbus::{Connection, Message};

use super::Bus;

const FACTORY: &str = "/org/gnome/evolution/dataserver/CalendarFactory";
const CALENDAR: &str = "org.gnome.evolution.dataserver.Calendar";

/// An open calendar.
pub struct Events {
    connection: Connection,
    path: String,
    service: String,
}

impl Events {
    /// The calendar with this uid.
    pub async fn of(bus: &Bus, uid: &str) -> Self {
        let connection = bus.connect().await;
        let answer = connection
            .call_method(
                Some("org.gnome.evolution.dataserver.Calendar8"),
                FACTORY,
                Some("org.gnome.evolution.dataserver.CalendarFactory"),
                "OpenCalendar",
                &uid,
            )
            .await
            .expect("it is opened");
        let (path, service) = answer.body().deserialize().expect("path and service");
        let events = Self {
            connection,
            path,
            service,
        };
        events.call("Open", &()).await;
        events
    }

    /// Adds events.
    pub async fn create(&self, events: &[&str]) {
        self.call("CreateObjects", &(events, 0_u32)).await;
    }

    /// Replaces an event, or one occurrence of a series.
    pub async fn modify(&self, event: &str) {
        let which = match event.contains("RECURRENCE-ID") {
            true => "this",
            false => "all",
        };
        self.call("ModifyObjects", &([event].as_slice(), which, 0_u32))
            .await;
    }

    /// Removes an event, a series with all its occurrences.
    pub async fn remove(&self, uid: &str) {
        self.call("RemoveObjects", &([(uid, "")].as_slice(), "all", 0_u32))
            .await;
    }

    /// Defines a zone.
    pub async fn define(&self, zone: &str) {
        self.call("AddTimezone", &zone).await;
    }

    async fn call<B>(&self, method: &str, body: &B) -> Message
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let (service, path) = (self.service.as_str(), self.path.as_str());
        let calling =
            self.connection
                .call_method(Some(service), path, Some(CALENDAR), method, body);
        calling
            .await
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }
}
