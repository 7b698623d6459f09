//! Desktops that give keys: the real portal with a desktop made for tests behind it, and a portal newer than
//! the one that is installed.

use std::{
    collections::HashMap,
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
};

use zbus::{
    Connection, fdo, interface,
    message::Header,
    object_server::SignalEmitter,
    zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value},
};

use super::Bus;

/// The portal of this system.
const PROGRAM: &str = "/usr/libexec/xdg-desktop-portal";
const BACKEND: &str = "org.freedesktop.impl.portal.desktop.test";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const OBJECT: &str = "/org/freedesktop/portal/desktop";

type Options = HashMap<String, OwnedValue>;
type Answer = HashMap<&'static str, Value<'static>>;
type Wanted = Vec<(String, Options)>;

/// What the desktop knows.
#[derive(Default)]
struct Desktop {
    /// Each dialog that it has shown, with what was asked for.
    dialogs: Vec<Vec<String>>,
    /// What the person has chosen before.
    known: Vec<String>,
    session: Option<OwnedObjectPath>,
    app: Option<String>,
    declines: bool,
    /// Keys that are others than F1, F2 and so on.
    others: HashMap<String, String>,
    /// How often the dialog for other keys was asked for.
    chosen_anew: u32,
}

impl Desktop {
    /// The person is asked, and takes F1, F2 and so on.
    fn asked(&mut self, wanted: &[(String, Options)]) -> (u32, Answer) {
        let wanted: Vec<_> = wanted.iter().map(|(id, _)| id.clone()).collect();
        self.dialogs.push(wanted.clone());
        if self.declines {
            return (1, Answer::new());
        }
        self.known = wanted;
        (0, self.listed())
    }

    fn listed(&self) -> Answer {
        Answer::from([("shortcuts", Value::from(self.keys()))])
    }

    fn keys(&self) -> Vec<(String, HashMap<String, Value<'static>>)> {
        let known = self.known.iter().zip(1..);
        known
            .map(|(id, number)| {
                let usual = format!("F{number}");
                let key = Value::from(self.others.get(id).cloned().unwrap_or(usual));
                (
                    id.clone(),
                    HashMap::from([("trigger_description".to_owned(), key)]),
                )
            })
            .collect()
    }
}

/// A desktop that gives keys, as the agent meets it.
pub struct ShortcutsDesktop {
    connection: Connection,
    state: Arc<Mutex<Desktop>>,
    portal: Option<Child>,
    interface: &'static str,
}

impl ShortcutsDesktop {
    /// The real portal on this bus; absent where it is not installed, which is said.
    pub async fn real(bus: &Bus, folder: &Path) -> Option<Self> {
        if !Path::new(PROGRAM).exists() {
            eprintln!("{PROGRAM} is not installed here, so nothing is tried with it");
            return None;
        }
        let state = Arc::<Mutex<Desktop>>::default();
        let connection = bus.connect().await;
        let server = connection.object_server();
        server
            .at(OBJECT, Backend(Arc::clone(&state)))
            .await
            .expect("an object");
        connection.request_name(BACKEND).await.expect("its name");
        let about = format!(
            "[portal]\nDBusName={BACKEND}\nInterfaces=org.freedesktop.impl.portal.GlobalShortcuts\nUseIn=test\n"
        );
        fs::write(folder.join("test.portal"), about).expect("the folder is ours");
        let portal = Command::new(PROGRAM)
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .env("XDG_CURRENT_DESKTOP", "test")
            .env("XDG_DESKTOP_PORTAL_DIR", folder)
            .env("HOME", folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        Some(Self {
            connection,
            state,
            portal: Some(portal),
            interface: "org.freedesktop.impl.portal.GlobalShortcuts",
        })
    }

    /// A portal that wants to know which program asks, as those of 2026 do.
    pub async fn newer(bus: &Bus) -> Self {
        let state = Arc::<Mutex<Desktop>>::default();
        let connection = bus.connect().await;
        let server = connection.object_server();
        server
            .at(OBJECT, Registry(Arc::clone(&state)))
            .await
            .expect("an object");
        server
            .at(OBJECT, Portal(Arc::clone(&state)))
            .await
            .expect("an object");
        connection.request_name(PORTAL).await.expect("its name");
        Self {
            connection,
            state,
            portal: None,
            interface: "org.freedesktop.portal.GlobalShortcuts",
        }
    }

    /// The person says no from now on.
    pub fn declines(&self) {
        self.lock().declines = true;
    }

    /// What each dialog asked for.
    pub fn dialogs(&self) -> Vec<Vec<String>> {
        self.lock().dialogs.clone()
    }

    /// The program that asked, as far as it was said.
    pub fn app(&self) -> Option<String> {
        self.lock().app.clone()
    }

    /// The person presses a key.
    pub async fn press(&self, id: &str) {
        let session = self.lock().session.clone().expect("there is a session");
        let options = HashMap::from([("activation_token", Value::from("token-7"))]);
        let body = (session, id, 1_u64, options);
        let told =
            self.connection
                .emit_signal(None::<&str>, OBJECT, self.interface, "Activated", &body);
        told.await.expect("the bus takes it");
    }

    /// The person gives a shortcut another key, in the desktop's own settings.
    pub async fn rebinds(&self, id: &str, key: &str) {
        let body = {
            let mut state = self.lock();
            state.others.insert(id.to_owned(), key.to_owned());
            let session = state.session.clone().expect("there is a session");
            (session, state.keys())
        };
        let connection = &self.connection;
        let told = connection.emit_signal(
            None::<&str>,
            OBJECT,
            self.interface,
            "ShortcutsChanged",
            &body,
        );
        told.await.expect("the bus takes it");
    }

    /// The desktop takes the keys back.
    pub async fn closes(&self) {
        let session = self.lock().session.clone().expect("there is a session");
        let body = (HashMap::<&str, Value<'_>>::new(),);
        let closed = "org.freedesktop.portal.Session";
        let told = self
            .connection
            .emit_signal(None::<&str>, &session, closed, "Closed", &body);
        told.await.expect("the bus takes it");
    }

    /// The portal leaves the bus.
    pub async fn leaves(self) {
        let gone = self.connection.release_name(PORTAL).await;
        gone.expect("it had the name");
    }

    /// How often the dialog for other keys was asked for.
    pub fn chosen_anew(&self) -> u32 {
        self.lock().chosen_anew
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Desktop> {
        lock(&self.state)
    }
}

impl Drop for ShortcutsDesktop {
    fn drop(&mut self) {
        if let Some(mut portal) = self.portal.take() {
            let _ = portal.kill();
            let _ = portal.wait();
        }
    }
}

fn lock(state: &Mutex<Desktop>) -> std::sync::MutexGuard<'_, Desktop> {
    state.lock().expect("no test panics with it")
}

struct Backend(Arc<Mutex<Desktop>>);

#[interface(name = "org.freedesktop.impl.portal.GlobalShortcuts")]
impl Backend {
    fn create_session(
        &self,
        _handle: ObjectPath<'_>,
        session: ObjectPath<'_>,
        _app: &str,
        _options: Options,
    ) -> (u32, Answer) {
        lock(&self.0).session = Some(session.into());
        (0, Answer::new())
    }

    fn bind_shortcuts(
        &self,
        _handle: ObjectPath<'_>,
        _session: ObjectPath<'_>,
        wanted: Wanted,
        _parent: &str,
        _options: Options,
    ) -> (u32, Answer) {
        lock(&self.0).asked(&wanted)
    }

    fn list_shortcuts(&self, _handle: ObjectPath<'_>, _session: ObjectPath<'_>) -> (u32, Answer) {
        (0, lock(&self.0).listed())
    }

    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        1
    }
}

struct Registry(Arc<Mutex<Desktop>>);

#[interface(name = "org.freedesktop.host.portal.Registry")]
impl Registry {
    fn register(&self, app: String, _options: Options) {
        lock(&self.0).app = Some(app);
    }
}

struct Portal(Arc<Mutex<Desktop>>);

#[interface(name = "org.freedesktop.portal.GlobalShortcuts")]
impl Portal {
    async fn create_session(
        &self,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<OwnedObjectPath> {
        if lock(&self.0).app.is_none() {
            return Err(fdo::Error::AccessDenied("An app id is required".to_owned()));
        }
        let session =
            OwnedObjectPath::try_from(format!("{OBJECT}/session/1/daydone")).expect("a path");
        lock(&self.0).session = Some(session.clone());
        let answer = Answer::from([("session_handle", Value::from(session.as_str().to_owned()))]);
        answered(&emitter, &header, &options, (0, answer)).await
    }

    async fn list_shortcuts(
        &self,
        _session: ObjectPath<'_>,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<OwnedObjectPath> {
        let listed = (0, lock(&self.0).listed());
        answered(&emitter, &header, &options, listed).await
    }

    async fn bind_shortcuts(
        &self,
        _session: ObjectPath<'_>,
        wanted: Wanted,
        _parent: &str,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<OwnedObjectPath> {
        let asked = lock(&self.0).asked(&wanted);
        answered(&emitter, &header, &options, asked).await
    }

    fn configure_shortcuts(&self, _session: ObjectPath<'_>, _parent: &str, _options: Options) {
        lock(&self.0).chosen_anew += 1;
    }

    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        2
    }
}

/// Answers a request where its caller listens: before the reply, which is allowed.
async fn answered(
    emitter: &SignalEmitter<'_>,
    header: &Header<'_>,
    options: &Options,
    answer: (u32, Answer),
) -> fdo::Result<OwnedObjectPath> {
    let sender = header
        .sender()
        .expect("a caller")
        .as_str()
        .trim_start_matches(':')
        .replace('.', "_");
    let token: String = options["handle_token"].clone().try_into().expect("a name");
    let path = format!("{OBJECT}/request/{sender}/{token}");
    let connection = emitter.connection();
    connection
        .emit_signal(
            None::<&str>,
            path.as_str(),
            "org.freedesktop.portal.Request",
            "Response",
            &answer,
        )
        .await
        .expect("the bus takes it");
    Ok(OwnedObjectPath::try_from(path).expect("a path"))
}
