//! Linux: a program that keeps the desktop from idling is known to the desktop's session or power service, or
//! to logind. No service is started for being asked.

use std::time::Duration;

use serde::Serialize;
use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy, zvariant::DynamicType};

/// How long all of them may take together.
const TIMEOUT: Duration = Duration::from_secs(2);
/// The session service's name for "the session is not to be marked idle".
const GNOME_IDLE: u32 = 8;
/// The power service's name for "the screen is to stay as it is".
const KDE_SCREEN: u32 = 4;

/// Whether some program asks the desktop to stay awake for the person's sake.
pub async fn holds() -> bool {
    let asking = async { of_the_desktop().await || of_the_system().await.unwrap_or(false) };
    timeout(TIMEOUT, asking).await.unwrap_or(false)
}

/// The first service that is there knows. The last one also counts programs that only want the computer
/// not to sleep, so it is for desktops that have neither of the others.
async fn of_the_desktop() -> bool {
    let Ok(bus) = Connection::session().await else {
        return false;
    };
    let gnome = Question {
        service: "org.gnome.SessionManager",
        path: "/org/gnome/SessionManager",
        interface: "org.gnome.SessionManager",
        method: "IsInhibited",
        what: &GNOME_IDLE,
    };
    let kde = Question {
        service: "org.kde.Solid.PowerManagement.PolicyAgent",
        path: "/org/kde/Solid/PowerManagement/PolicyAgent",
        interface: "org.kde.Solid.PowerManagement.PolicyAgent",
        method: "HasInhibition",
        what: &KDE_SCREEN,
    };
    let others = Question {
        service: "org.freedesktop.PowerManagement",
        path: "/org/freedesktop/PowerManagement/Inhibit",
        interface: "org.freedesktop.PowerManagement.Inhibit",
        method: "HasInhibit",
        what: &(),
    };
    if let Some(holds) = gnome.asked(&bus).await {
        return holds;
    }
    if let Some(holds) = kde.asked(&bus).await {
        return holds;
    }
    others.asked(&bus).await.unwrap_or(false)
}

/// What logind was asked to leave out; `idle` among it is for the person's sake.
async fn of_the_system() -> zbus::Result<bool> {
    let bus = Connection::system().await?;
    let logind = zbus::fdo::PropertiesProxy::builder(&bus)
        .destination("org.freedesktop.login1")?
        .path("/org/freedesktop/login1")?
        .build()
        .await?;
    let manager = "org.freedesktop.login1.Manager".try_into()?;
    let blocked = logind.get(manager, "BlockInhibited").await?;
    let blocked: &str = (&blocked).try_into().map_err(zbus::Error::from)?;
    Ok(blocked.split(':').any(|what| what == "idle"))
}

/// A question that is answered by yes or no.
struct Question<'a, B> {
    service: &'a str,
    path: &'a str,
    interface: &'a str,
    method: &'a str,
    what: &'a B,
}

impl<B: Serialize + DynamicType> Question<'_, B> {
    /// The answer; `None` where no service gives one.
    async fn asked(&self, bus: &Connection) -> Option<bool> {
        let names = DBusProxy::new(bus).await.ok()?;
        let service = self.service.try_into().ok()?;
        if !names.name_has_owner(service).await.ok()? {
            return None;
        }
        let (service, interface) = (Some(self.service), Some(self.interface));
        let answer = bus.call_method(service, self.path, interface, self.method, self.what);
        answer.await.ok()?.body().deserialize().ok()
    }
}
