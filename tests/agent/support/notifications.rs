//! A desktop's notification service, as far as the agent can see.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

use zbus::{Connection, interface, object_server::SignalEmitter, zvariant::OwnedValue};

use super::{Bus, soon};

const PATH: &str = "/org/freedesktop/Notifications";

/// A notification on the screen.
#[derive(Clone, Debug)]
pub struct Note {
    pub id: u32,
    pub title: String,
    pub body: String,
    /// Names and labels, alternating, as they come over the bus.
    pub actions: Vec<String>,
    pub silent: bool,
}

/// What was seen.
#[derive(Default)]
struct Screen {
    shown: BTreeMap<u32, Note>,
    told: Vec<Note>,
    last_id: u32,
}

struct Service(Arc<Mutex<Screen>>);

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "the specification's signature")]
    fn notify(
        &self,
        _app_name: &str,
        replaces_id: u32,
        _app_icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        let mut screen = self.0.lock().expect("no test panics while holding it");
        let replaced = screen.shown.contains_key(&replaces_id);
        let id = if replaced {
            replaces_id
        } else {
            screen.last_id + 1
        };
        screen.last_id = screen.last_id.max(id);
        let silent = hints.contains_key("suppress-sound") && !hints.contains_key("sound-name");
        let (title, body) = (summary.to_owned(), body.to_owned());
        let note = Note {
            id,
            title,
            body,
            actions,
            silent,
        };
        screen.told.push(note.clone());
        screen.shown.insert(id, note);
        id
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<()> {
        self.0
            .lock()
            .expect("no test panics while holding it")
            .shown
            .remove(&id);
        Ok(Self::notification_closed(&emitter, id, 3).await?)
    }

    fn get_capabilities(&self) -> Vec<String> {
        ["body", "body-markup", "actions"]
            .map(str::to_owned)
            .to_vec()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let [name, vendor, version, spec] = ["fake", "tests", "1", "1.2"].map(str::to_owned);
        (name, vendor, version, spec)
    }

    #[zbus(signal)]
    async fn action_invoked(e: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(e: &SignalEmitter<'_>, id: u32, why: u32) -> zbus::Result<()>;
}

/// The service, running on a bus.
pub struct Notifications {
    screen: Arc<Mutex<Screen>>,
    connection: Connection,
}

impl Notifications {
    pub async fn start(bus: &Bus) -> Self {
        let screen = Arc::<Mutex<Screen>>::default();
        let connection = bus.connect().await;
        let service = Service(Arc::clone(&screen));
        connection
            .object_server()
            .at(PATH, service)
            .await
            .expect("the path is free");
        let name = "org.freedesktop.Notifications";
        connection
            .request_name(name)
            .await
            .expect("the name is free");
        Self { screen, connection }
    }

    /// What is on the screen now.
    pub fn shown(&self) -> Vec<Note> {
        self.lock().shown.values().cloned().collect()
    }

    /// Everything that was ever told, in order.
    pub fn told(&self) -> Vec<Note> {
        self.lock().told.clone()
    }

    /// The notification with this title, once it is shown.
    pub async fn wait_for(&self, title: &str) -> Note {
        soon(title, async || {
            self.shown().into_iter().find(|note| note.title == title)
        })
        .await
    }

    /// Clicks a button until `done` sees its effect: whoever shows a notification listens for
    /// clicks only a moment later, and people are slower than that.
    pub async fn click<T>(
        &self,
        note: &Note,
        action: &str,
        done: impl AsyncFn() -> Option<T>,
    ) -> T {
        assert!(
            note.actions.iter().step_by(2).any(|name| name == action),
            "{note:?} has {action}"
        );
        let emitter = SignalEmitter::new(&self.connection, PATH).expect("the path is sound");
        soon(action, async || {
            Service::action_invoked(&emitter, note.id, action)
                .await
                .expect("the bus carries it");
            done().await
        })
        .await
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Screen> {
        self.screen.lock().expect("no test panics while holding it")
    }
}
