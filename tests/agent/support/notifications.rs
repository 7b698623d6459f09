//! A desktop's notification service, as far as the agent can see.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard},
};

use zbus::{
    Connection, fdo::DBusProxy, interface, message::Header, object_server::SignalEmitter,
    zvariant::OwnedValue,
};

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
    /// The name or the file of its icon.
    pub icon: String,
    /// Others were held at that moment.
    pub held: bool,
}

/// What was seen.
#[derive(Default)]
struct Screen {
    shown: BTreeMap<u32, Note>,
    told: Vec<Note>,
    last_id: u32,
    /// Who holds other programs' notifications.
    holds: Option<String>,
    /// It takes calls and never answers them.
    hangs: bool,
}

struct Service(Arc<Mutex<Screen>>);

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "the specification's signature")]
    async fn notify(
        &self,
        _app_name: &str,
        replaces_id: u32,
        icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        self.unless_it_hangs().await;
        let mut screen = self.lock();
        let replaced = screen.shown.contains_key(&replaces_id);
        let id = if replaced {
            replaces_id
        } else {
            screen.last_id + 1
        };
        screen.last_id = screen.last_id.max(id);
        let silent = hints.contains_key("suppress-sound") && !hints.contains_key("sound-name");
        let (title, body) = (summary.to_owned(), body.to_owned());
        let (icon, held) = (icon.to_owned(), screen.holds.is_some());
        let note = Note {
            id,
            title,
            body,
            actions,
            silent,
            icon,
            held,
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

    async fn get_capabilities(&self) -> Vec<String> {
        self.unless_it_hangs().await;
        ["body", "body-markup", "actions", "inhibitions"]
            .map(str::to_owned)
            .to_vec()
    }

    async fn get_server_information(&self) -> (String, String, String, String) {
        self.unless_it_hangs().await;
        let [name, vendor, version, spec] = ["fake", "tests", "1", "1.2"].map(str::to_owned);
        (name, vendor, version, spec)
    }

    fn inhibit(
        &self,
        _app: &str,
        _why: &str,
        _hints: HashMap<String, OwnedValue>,
        #[zbus(header)] header: Header<'_>,
    ) -> u32 {
        self.lock().holds = header.sender().map(ToString::to_string);
        1
    }

    fn un_inhibit(&self, _cookie: u32) {
        self.lock().holds = None;
    }

    #[zbus(signal)]
    async fn action_invoked(e: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(e: &SignalEmitter<'_>, id: u32, why: u32) -> zbus::Result<()>;
}

impl Service {
    async fn unless_it_hangs(&self) {
        if self.lock().hangs {
            std::future::pending::<()>().await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Screen> {
        self.0.lock().expect("no test panics while holding it")
    }
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

    /// The service ends as it does in a crash: nothing is said of what it showed.
    pub async fn stop(self) {
        self.connection.close().await.expect("it can be closed");
    }

    /// What is on the screen now.
    pub fn shown(&self) -> Vec<Note> {
        self.lock().shown.values().cloned().collect()
    }

    /// Every notification that was shown, in order.
    pub fn told(&self) -> Vec<Note> {
        self.lock().told.clone()
    }

    /// From now on it takes calls and never answers them.
    pub fn hang(&self) {
        self.lock().hangs = true;
    }

    /// Whether a program that is still on the bus holds other programs' notifications.
    pub async fn holds_others(&self) -> bool {
        let Some(holder) = self.lock().holds.clone() else {
            return false;
        };
        let bus = DBusProxy::new(&self.connection)
            .await
            .expect("the bus itself is there");
        let holder = holder.try_into().expect("a bus name");
        bus.name_has_owner(holder)
            .await
            .expect("the bus knows its names")
    }

    /// The notification with this title, once it is shown.
    pub async fn wait_for(&self, title: &str) -> Note {
        soon(title, async || {
            self.shown().into_iter().find(|note| note.title == title)
        })
        .await
    }

    /// Clicks a button until `done` sees its effect: the program that shows a notification listens for
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

    fn lock(&self) -> MutexGuard<'_, Screen> {
        self.screen.lock().expect("no test panics while holding it")
    }
}
