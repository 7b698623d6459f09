//! The services that know whether a program keeps the desktop awake, each as far as the agent asks it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering},
};

use zbus::{Connection, interface, object_server::Interface};

use super::Bus;

/// GNOME's flag of those who keep the session from being marked idle.
const GNOME_IDLE: u32 = 8;
/// KDE's flag of those who keep the screen as it is.
const KDE_SCREEN: u32 = 4;

#[derive(Default)]
struct Known {
    on: AtomicBool,
    asked: AtomicU32,
}

impl Known {
    fn told(&self) -> bool {
        self.asked.fetch_add(1, Ordering::SeqCst);
        self.on.load(Ordering::SeqCst)
    }
}

struct Gnome(Arc<Known>);

#[interface(name = "org.gnome.SessionManager")]
impl Gnome {
    fn is_inhibited(&self, flags: u32) -> bool {
        self.0.told() && flags == GNOME_IDLE
    }
}

struct Kde(Arc<Known>);

#[interface(name = "org.kde.Solid.PowerManagement.PolicyAgent")]
impl Kde {
    fn has_inhibition(&self, types: u32) -> bool {
        self.0.told() && types == KDE_SCREEN
    }
}

struct Other(Arc<Known>);

#[interface(name = "org.freedesktop.PowerManagement.Inhibit")]
impl Other {
    fn has_inhibit(&self) -> bool {
        self.0.told()
    }
}

struct Logind(Arc<Known>);

#[interface(name = "org.freedesktop.login1.Manager")]
impl Logind {
    #[zbus(property)]
    fn block_inhibited(&self) -> String {
        let idle = if self.0.told() { ":idle" } else { "" };
        format!("handle-lid-switch{idle}:sleep")
    }
}

/// One of the services, running on a bus.
pub struct Awake {
    known: Arc<Known>,
    _connection: Connection,
}

impl Awake {
    pub async fn gnome(bus: &Bus) -> Self {
        let name = "org.gnome.SessionManager";
        Self::start(bus, name, "/org/gnome/SessionManager", Gnome).await
    }

    pub async fn kde(bus: &Bus) -> Self {
        let name = "org.kde.Solid.PowerManagement.PolicyAgent";
        let path = "/org/kde/Solid/PowerManagement/PolicyAgent";
        Self::start(bus, name, path, Kde).await
    }

    /// Neither of the two.
    pub async fn other(bus: &Bus) -> Self {
        let name = "org.freedesktop.PowerManagement";
        let path = "/org/freedesktop/PowerManagement/Inhibit";
        Self::start(bus, name, path, Other).await
    }

    pub async fn logind(bus: &Bus) -> Self {
        let name = "org.freedesktop.login1";
        Self::start(bus, name, "/org/freedesktop/login1", Logind).await
    }

    async fn start<I: Interface>(
        bus: &Bus,
        name: &'static str,
        path: &str,
        service: fn(Arc<Known>) -> I,
    ) -> Self {
        let known = Arc::<Known>::default();
        let connection = bus.connect().await;
        let server = connection.object_server();
        server
            .at(path, service(Arc::clone(&known)))
            .await
            .expect("the path is free");
        connection
            .request_name(name)
            .await
            .expect("the name is free");
        Self {
            known,
            _connection: connection,
        }
    }

    /// A program begins (or ends) to keep the desktop awake, as a video call does.
    pub fn keep(&self, on: bool) {
        self.known.on.store(on, Ordering::SeqCst);
    }

    /// How often the agent asked.
    pub fn asked(&self) -> u32 {
        self.known.asked.load(Ordering::SeqCst)
    }
}
