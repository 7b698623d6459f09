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
    /// What came while others were held, and was never seen.
    dropped: Vec<Note>,
    last_id: u32,
    /// Who holds other programs' notifications.
    holds: Option<String>,
    /// As what each asked to be held by.
    asked: Vec<String>,
    /// How often it was asked what it can do.
    asked_able: u32,
    /// Whether it has said that it holds others.
    said_held: bool,
    /// It takes calls and never answers them.
    hangs: bool,
}

fn is_critical(hints: &HashMap<String, OwnedValue>) -> bool {
    let urgency = hints
        .get("urgency")
        .and_then(|value| u8::try_from(value).ok());
    urgency == Some(2)
}

struct Service {
    screen: Arc<Mutex<Screen>>,
    name: String,
    able: Vec<String>,
}

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
        // As Plasma does: while others are held only what is critical is shown, also of the one who asked.
        if screen.holds.is_none() || is_critical(&hints) {
            screen.shown.insert(id, note);
        } else {
            screen.dropped.push(note);
        }
        id
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<()> {
        self.lock().shown.remove(&id);
        Ok(Self::notification_closed(&emitter, id, 3).await?)
    }

    async fn get_capabilities(&self) -> Vec<String> {
        self.unless_it_hangs().await;
        self.lock().asked_able += 1;
        self.able.clone()
    }

    async fn get_server_information(&self) -> (String, String, String, String) {
        self.unless_it_hangs().await;
        let [vendor, version, spec] = ["tests", "1", "1.2"].map(str::to_owned);
        (self.name.clone(), vendor, version, spec)
    }

    fn inhibit(
        &self,
        app: &str,
        _why: &str,
        _hints: HashMap<String, OwnedValue>,
        #[zbus(header)] header: Header<'_>,
    ) -> u32 {
        let mut screen = self.lock();
        screen.holds = header.sender().map(ToString::to_string);
        screen.asked.push(app.to_owned());
        1
    }

    fn un_inhibit(&self, _cookie: u32) {
        self.lock().holds = None;
    }

    #[zbus(property)]
    fn inhibited(&self) -> bool {
        let mut service = self.lock();
        let holds = service.holds.is_some();
        service.said_held |= holds;
        holds
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
        self.screen.lock().expect("no test panics while holding it")
    }
}

/// The service, running on a bus.
pub struct Notifications {
    screen: Arc<Mutex<Screen>>,
    connection: Connection,
}

impl Notifications {
    /// One that holds others where it is asked to, as Plasma's does.
    pub async fn start(bus: &Bus) -> Self {
        let able = ["body", "body-markup", "actions", "inhibitions"];
        Self::named(bus, "fake", &able).await
    }

    /// One of another name, with these abilities.
    pub async fn named(bus: &Bus, name: &str, able: &[&str]) -> Self {
        let screen = Arc::<Mutex<Screen>>::default();
        let connection = bus.connect().await;
        let service = Service {
            screen: Arc::clone(&screen),
            name: name.to_owned(),
            able: able.iter().map(ToString::to_string).collect(),
        };
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

    /// What came while others were held, so that no person saw it.
    pub fn dropped(&self) -> Vec<Note> {
        self.lock().dropped.clone()
    }

    /// By which desktop files it was asked to hold others.
    pub fn asked(&self) -> Vec<String> {
        self.lock().asked.clone()
    }

    /// The person lets everything through again, and every program can see it.
    pub async fn revoke(&self) {
        self.lock().holds = None;
        let server = self.connection.object_server();
        let service = server.interface::<_, Service>(PATH).await;
        let service = service.expect("it is served");
        let told = service.get().await;
        let told = told.inhibited_changed(service.signal_emitter()).await;
        told.expect("the bus carries it");
    }

    /// Whether it has said, to anybody who asked, that it holds others.
    pub fn has_said_held(&self) -> bool {
        self.lock().said_held
    }

    /// How often it was asked what it can do.
    pub fn asked_able(&self) -> u32 {
        self.lock().asked_able
    }

    /// Its connection, for what else it serves.
    pub fn connection(&self) -> &Connection {
        &self.connection
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
