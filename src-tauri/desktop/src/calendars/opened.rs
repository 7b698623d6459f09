//! One calendar that was opened for us. It stays open as long as the connection does, and says by a view
//! when its events change.

use std::time::Duration;

use tokio::time::timeout;
use zbus::{
    Connection, Message,
    zvariant::{OwnedObjectPath, OwnedValue},
};

use super::{
    CalendarWindow, DesktopUnread,
    heard::{CalendarSignals, Listening},
    service::{self, ServiceNames, ServiceObject, broke_off},
    text,
};

const CALENDAR: &str = "org.gnome.evolution.dataserver.Calendar";
const VIEW: &str = "org.gnome.evolution.dataserver.CalendarView";

/// How long a calendar that is left may take over it.
const LEAVING: Duration = Duration::from_secs(1);

/// A calendar that is open.
#[derive(Debug)]
pub(super) struct OpenedCalendar {
    connection: Connection,
    service: String,
    path: String,
    /// Its service, where that has no name of its own.
    _leaving: Option<Listening>,
    view: Option<CalendarView>,
}

/// What tells of changes to the events of a window.
#[derive(Debug)]
struct CalendarView {
    path: String,
    query: String,
    _signals: Listening,
}

impl OpenedCalendar {
    /// Opens the calendar with this uid.
    pub(super) async fn open(
        connection: &Connection,
        names: &ServiceNames,
        uid: &str,
        heard: &CalendarSignals,
    ) -> Result<Self, DesktopUnread> {
        let (path, service) = service::open(connection, names, uid).await?;
        let leaving = match ServiceNames::has(&service) {
            true => None,
            false => Some(heard.leaving(connection, &service).await?),
        };
        let opened = OpenedCalendar {
            connection: connection.clone(),
            service,
            path,
            _leaving: leaving,
            view: None,
        };
        opened.object(CALENDAR).call("Open", &()).await?;
        Ok(opened)
    }

    /// Tells `heard` from now on when an event of the window changes.
    pub(super) async fn watch(
        &mut self,
        window: &CalendarWindow,
        heard: &CalendarSignals,
    ) -> Result<(), DesktopUnread> {
        let query = query(window);
        if self.view.as_ref().is_some_and(|view| view.query == query) {
            return Ok(());
        }
        if let Some(view) = self.view.take() {
            self.end(&view).await;
        }
        let answer = self.object(CALENDAR).call("GetView", &query).await?;
        let path: OwnedObjectPath = answer.body().deserialize().map_err(broke_off)?;
        let path = path.to_string();
        let signals = heard.view(&self.connection, &path).await?;
        let view = CalendarView {
            path,
            query,
            _signals: signals,
        };
        let object = self.view_object(&view);
        // No list of what is there already; and of what changes no more than it takes to say so.
        object.call("SetFlags", &0_u32).await?;
        object
            .call("SetFieldsOfInterest", &["UID"].as_slice())
            .await?;
        object.call("Start", &()).await?;
        self.view = Some(view);
        Ok(())
    }

    /// The events that may fall into the window: a message with a list of texts.
    pub(super) async fn events(&self, window: &CalendarWindow) -> Result<Message, DesktopUnread> {
        // A local calendar answers a question about times alone from an index, which misses an occurrence
        // that was moved since the service began (3.46). With another question beside it, it looks itself.
        let query = format!("(or {} (uid? \"\"))", query(window));
        self.object(CALENDAR).call("GetObjectList", &query).await
    }

    /// The zones that events name, as the calendar defines them. One that it does not know is left out.
    pub(super) async fn zones(&self, events: &[&str]) -> Result<Vec<String>, DesktopUnread> {
        let mut zones = Vec::new();
        for name in text::zones(events) {
            match self.object(CALENDAR).call("GetTimezone", &name).await {
                Ok(answer) => {
                    let zone: String = answer.body().deserialize().map_err(broke_off)?;
                    zones.extend(Some(zone).filter(|zone| zone.starts_with("BEGIN:VTIMEZONE")));
                }
                Err(DesktopUnread::BrokeOff) => {}
                Err(why) => return Err(why),
            }
        }
        Ok(zones)
    }

    /// The reader's address, where the calendar knows one.
    pub(super) async fn address(&self) -> Option<String> {
        let properties = self.object("org.freedesktop.DBus.Properties");
        let asked = &(CALENDAR, "CalEmailAddress");
        let answer = properties.call("Get", asked).await.ok()?;
        let address: OwnedValue = answer.body().deserialize().ok()?;
        let address = String::try_from(address).ok()?;
        (!address.is_empty()).then_some(address)
    }

    /// Has it closed, if its service takes that at once.
    pub(super) async fn close(self) {
        let closing = async {
            if let Some(view) = &self.view {
                self.end(view).await;
            }
            let _ = self.object(CALENDAR).call("Close", &()).await;
        };
        // It closes as well once the connection is gone.
        let _ = timeout(LEAVING, closing).await;
    }

    async fn end(&self, view: &CalendarView) {
        let object = self.view_object(view);
        for method in ["Stop", "Dispose"] {
            // The view ends with the connection as well.
            let _ = object.call(method, &()).await;
        }
    }

    fn object(&self, interface: &'static str) -> ServiceObject<'_> {
        ServiceObject {
            connection: &self.connection,
            service: &self.service,
            path: &self.path,
            interface,
        }
    }

    fn view_object<'a>(&'a self, view: &'a CalendarView) -> ServiceObject<'a> {
        ServiceObject {
            path: &view.path,
            ..self.object(VIEW)
        }
    }
}

/// The events of a window, as the service asks for them.
fn query(window: &CalendarWindow) -> String {
    let [from, to] = [window.from, window.to].map(|at| at.format("%Y%m%dT%H%M%SZ"));
    let zone = window.zone.name();
    format!("(occur-in-time-range? (make-time \"{from}\") (make-time \"{to}\") \"{zone}\")")
}
