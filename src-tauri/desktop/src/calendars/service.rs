//! Evolution Data Server on the bus: what it is called there, and calls with an end. Names end in a number
//! that changes with what they offer; the interfaces have none.

use std::time::Duration;

use serde::Serialize;
use tokio::time::timeout;
use zbus::{
    Connection, Message,
    fdo::{DBusProxy, ManagedObjects},
    zvariant::DynamicType,
};

use super::DesktopUnread;

/// What all its names begin with.
pub(super) const NAMESPACE: &str = "org.gnome.evolution.dataserver";
/// The registry's object.
pub(super) const REGISTRY: &str = "/org/gnome/evolution/dataserver/SourceManager";
/// The calendars' object.
const FACTORY: &str = "/org/gnome/evolution/dataserver/CalendarFactory";

/// How long one call may take. A service that has to be started first takes about half a second.
const CALL: Duration = Duration::from_secs(5);

/// The names that this desktop's services have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ServiceNames {
    pub(super) registry: String,
    pub(super) factory: String,
}

impl ServiceNames {
    /// Asks the bus, which starts nothing by that.
    ///
    /// # Errors
    /// [`DesktopUnread::NotOffered`] where there are none; otherwise as [`call`].
    pub(super) async fn on(bus: &DBusProxy<'_>) -> Result<Self, DesktopUnread> {
        let offered = within(bus.list_activatable_names()).await?;
        let offered: Vec<&str> = offered.iter().map(|name| name.as_str()).collect();
        Self::among(&offered).ok_or(DesktopUnread::NotOffered)
    }

    fn among(offered: &[&str]) -> Option<Self> {
        Some(ServiceNames {
            registry: numbered(offered, "Sources", 5)?,
            factory: numbered(offered, "Calendar", 8)?,
        })
    }

    /// Whether a name on the bus is one of theirs, with any number.
    pub(super) fn has(name: &str) -> bool {
        ["Sources", "Calendar"]
            .iter()
            .any(|stem| number(name, stem).is_some())
    }
}

/// The name with the number that is known; where it is not offered, with the highest that is.
fn numbered(offered: &[&str], stem: &str, known: u32) -> Option<String> {
    let numbers = offered.iter().filter_map(|name| number(name, stem));
    let best = numbers.max_by_key(|number| (*number == known, *number))?;
    Some(format!("{NAMESPACE}.{stem}{best}"))
}

fn number(name: &str, stem: &str) -> Option<u32> {
    let rest = name.strip_prefix(NAMESPACE)?.strip_prefix('.')?;
    rest.strip_prefix(stem)?.parse().ok()
}

/// An object on the bus.
#[derive(Clone, Copy, Debug)]
pub(super) struct ServiceObject<'a> {
    pub(super) connection: &'a Connection,
    pub(super) service: &'a str,
    pub(super) path: &'a str,
    /// The interface whose methods are called.
    pub(super) interface: &'static str,
}

impl ServiceObject<'_> {
    /// Calls a method, within a few seconds.
    ///
    /// # Errors
    /// [`DesktopUnread::Silent`] or [`DesktopUnread::BrokeOff`].
    pub(super) async fn call<B>(&self, method: &str, body: &B) -> Result<Message, DesktopUnread>
    where
        B: Serialize + DynamicType,
    {
        let ServiceObject {
            connection,
            service,
            path,
            interface,
        } = *self;
        let calling = connection.call_method(Some(service), path, Some(interface), method, body);
        within(calling).await
    }
}

/// Every source of the registry, by its path.
///
/// # Errors
/// As [`ServiceObject::call`].
pub(super) async fn sources(
    connection: &Connection,
    names: &ServiceNames,
) -> Result<ManagedObjects, DesktopUnread> {
    let registry = ServiceObject {
        connection,
        service: &names.registry,
        path: REGISTRY,
        interface: "org.freedesktop.DBus.ObjectManager",
    };
    let answer = registry.call("GetManagedObjects", &()).await?;
    answer.body().deserialize().map_err(broke_off)
}

/// Has a calendar opened. Gives its object: path, and service.
///
/// # Errors
/// As [`ServiceObject::call`].
pub(super) async fn open(
    connection: &Connection,
    names: &ServiceNames,
    uid: &str,
) -> Result<(String, String), DesktopUnread> {
    let factory = ServiceObject {
        connection,
        service: &names.factory,
        path: FACTORY,
        interface: "org.gnome.evolution.dataserver.CalendarFactory",
    };
    let answer = factory.call("OpenCalendar", &uid).await?;
    answer.body().deserialize().map_err(broke_off)
}

/// What is asked, if it is answered in time.
///
/// # Errors
/// [`DesktopUnread::Silent`] or [`DesktopUnread::BrokeOff`].
pub(super) async fn within<T, E>(
    asking: impl Future<Output = Result<T, E>>,
) -> Result<T, DesktopUnread>
where
    E: Into<zbus::Error>,
{
    let answered = timeout(CALL, asking).await;
    let answered = answered.map_err(|_| DesktopUnread::Silent)?;
    answered.map_err(|error| broke_off(error.into()))
}

/// The reason goes to the log: it is a service's own, in the language of its own.
pub(super) fn broke_off(error: zbus::Error) -> DesktopUnread {
    crate::log!("the desktop's calendars: {error}");
    DesktopUnread::BrokeOff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_numbers_come_first_and_then_the_highest() {
        let names = |offered: &[&str]| {
            let offered: Vec<_> = offered
                .iter()
                .map(|one| format!("{NAMESPACE}.{one}"))
                .collect();
            let offered: Vec<_> = offered.iter().map(String::as_str).collect();
            ServiceNames::among(&offered).map(|names| {
                let short = |name: String| name.replace(&format!("{NAMESPACE}."), "");
                [short(names.registry), short(names.factory)]
            })
        };
        let expected = |registry: &str, factory: &str| Some([registry.into(), factory.into()]);
        let found = names(&[
            "Sources6",
            "Sources5",
            "Calendar9",
            "Calendar8",
            "Calendar10",
        ]);
        assert_eq!(found, expected("Sources5", "Calendar8"));
        let found = names(&["Sources4", "Sources6", "Calendar9", "Calendar10"]);
        assert_eq!(found, expected("Sources6", "Calendar10"));
        assert_eq!(names(&["Sources5", "CalendarView", "AddressBook10"]), None);
        assert_eq!(names(&[]), None);
    }
}
