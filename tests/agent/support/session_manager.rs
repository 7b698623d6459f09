//! GNOME's session service, as far as it knows whether a program keeps the session from idling.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering},
};

use zbus::{Connection, interface};

use super::Bus;

/// The flag of those who keep the session from being marked idle.
const IDLE: u32 = 8;

#[derive(Default)]
struct Known {
    inhibited: AtomicBool,
    asked: AtomicU32,
}

struct Session(Arc<Known>);

#[interface(name = "org.gnome.SessionManager")]
impl Session {
    fn is_inhibited(&self, flags: u32) -> bool {
        self.0.asked.fetch_add(1, Ordering::SeqCst);
        flags == IDLE && self.0.inhibited.load(Ordering::SeqCst)
    }
}

/// The service, running on a bus.
pub struct SessionManager {
    known: Arc<Known>,
    _connection: Connection,
}

impl SessionManager {
    pub async fn start(bus: &Bus) -> Self {
        let known = Arc::<Known>::default();
        let connection = bus.connect().await;
        let session = Session(Arc::clone(&known));
        let server = connection.object_server();
        server
            .at("/org/gnome/SessionManager", session)
            .await
            .expect("the path is free");
        connection
            .request_name("org.gnome.SessionManager")
            .await
            .expect("the name is free");
        Self {
            known,
            _connection: connection,
        }
    }

    /// A program begins (or ends) to keep the session from idling, as a video call does.
    pub fn inhibit(&self, on: bool) {
        self.known.inhibited.store(on, Ordering::SeqCst);
    }

    /// How often somebody wanted to know.
    pub fn asked(&self) -> u32 {
        self.known.asked.load(Ordering::SeqCst)
    }
}
