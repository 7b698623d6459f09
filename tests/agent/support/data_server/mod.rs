//! Evolution Data Server: the real one, started by a private bus in a folder of its own, or a fake that
//! takes the same calls and gives the answers that a real one (3.46) gave.

mod calendar;

use std::{
    collections::HashMap,
    fs,
    path::Path,
    sync::{Arc, Mutex, MutexGuard},
};

use zbus::{Connection, fdo, interface};

use self::calendar::Calendar;
use super::Bus;

const NAMESPACE: &str = "org.gnome.evolution.dataserver";
const REGISTRY: &str = "/org/gnome/evolution/dataserver/SourceManager";
const FACTORY: &str = "/org/gnome/evolution/dataserver/CalendarFactory";
const CALENDARS: &str = "/org/gnome/evolution/dataserver/Subprocess/1";

/// Where Debian has the files that tell a bus of the real one.
const SERVICES: &str = "/usr/share/dbus-1/services";

/// Offers the real one to a bus. False where it is not installed.
pub fn offer_real(bus: &Bus) -> bool {
    ["Sources5", "Calendar8"].iter().all(|name| {
        let name = format!("{NAMESPACE}.{name}");
        let file = Path::new(SERVICES).join(format!("{name}.service"));
        let text = fs::read_to_string(file).unwrap_or_default();
        let program = text.lines().find_map(|line| line.strip_prefix("Exec="));
        let program = program.filter(|program| Path::new(program).exists());
        program.is_some_and(|program| {
            bus.offers(&name, program);
            true
        })
    })
}

/// What the fake knows, and how it behaves.
#[derive(Default)]
struct State {
    /// The events of each calendar.
    events: HashMap<String, Vec<String>>,
    zones: Vec<String>,
    /// The uid of each opened calendar, in the order of the openings.
    opened: Vec<String>,
    closed: usize,
    /// Each view: of which calendar, and whether it tells.
    views: Vec<(String, bool)>,
    /// How often it was asked for events.
    asked: usize,
    /// The name under which calendars are open.
    service: String,
    conduct: Conduct,
}

/// How the fake behaves when it is asked for events.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Conduct {
    #[default]
    Answers,
    /// It takes the call and never answers.
    Hangs,
    /// It ends in the middle of it.
    Dies,
    /// It refuses those of this calendar alone.
    Refuses(&'static str),
}

/// The fake, on a bus.
pub struct DataServer {
    state: Arc<Mutex<State>>,
    connection: Connection,
}

impl DataServer {
    /// One with these calendars: the uid of each, and its key file.
    pub async fn start(bus: &Bus, calendars: &[(&str, &str)]) -> Self {
        Self::numbered(bus, calendars, [5, 8]).await
    }

    /// The same with other numbers in its names.
    pub async fn numbered(bus: &Bus, calendars: &[(&str, &str)], numbers: [u32; 2]) -> Self {
        let state = Arc::<Mutex<State>>::default();
        let connection = bus.connect().await;
        let server = connection.object_server();
        server.at(REGISTRY, fdo::ObjectManager).await.expect("free");
        for (number, (uid, data)) in calendars.iter().enumerate() {
            let source = Source {
                uid: (*uid).to_owned(),
                data: (*data).to_owned(),
            };
            let path = format!("{REGISTRY}/Source_{}", number + 1);
            server.at(path, source).await.expect("free");
            state
                .lock()
                .expect("new")
                .events
                .insert((*uid).to_owned(), Vec::new());
        }
        let factory = Factory(Arc::clone(&state));
        server.at(FACTORY, factory).await.expect("free");
        for (stem, number) in ["Sources", "Calendar"].into_iter().zip(numbers) {
            let name = format!("{NAMESPACE}.{stem}{number}");
            // The bus could start it, as it could the real one; this one does not come again by that.
            bus.offers(&name, "/bin/false");
            connection.request_name(name).await.expect("free");
        }
        // The real one has them under the name of their factory, or in a process without a name.
        let mut service = format!("{NAMESPACE}.Calendar8");
        if numbers[1] != 8 {
            let own = connection.unique_name().expect("the bus gave it a name");
            service = own.to_string();
        }
        lock(&state).service = service;
        Self { state, connection }
    }

    /// These are the events of a calendar; no view tells of it.
    pub fn holds(&self, uid: &str, events: &[&str]) {
        let events = events.iter().map(|event| (*event).to_owned()).collect();
        self.lock().events.insert(uid.to_owned(), events);
    }

    /// How it behaves from now on.
    pub fn behaves(&self, conduct: Conduct) {
        self.lock().conduct = conduct;
    }

    /// Switches a calendar on or off, as the desktop's own calendar does: the first has number 1.
    pub async fn becomes(&self, number: usize, data: &str) {
        let path = format!("{REGISTRY}/Source_{number}");
        let server = self.connection.object_server();
        let source = server
            .interface::<_, Source>(path)
            .await
            .expect("it is there");
        let mut changed = source.get_mut().await;
        data.clone_into(&mut changed.data);
        changed
            .data_changed(source.signal_emitter())
            .await
            .expect("the bus carries it");
    }

    /// It ends as in a crash.
    pub async fn stop(self) {
        self.connection.close().await.expect("it can be closed");
    }

    /// How many calendars are open, how many views tell, and how often events were asked for.
    pub fn seen(&self) -> (usize, usize, usize) {
        let state = self.lock();
        let views = state.views.iter().filter(|(_, tells)| *tells).count();
        (state.opened.len() - state.closed, views, state.asked)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

struct Source {
    uid: String,
    data: String,
}

#[interface(name = "org.gnome.evolution.dataserver.Source")]
impl Source {
    #[zbus(property, name = "UID")]
    fn uid(&self) -> String {
        self.uid.clone()
    }

    #[zbus(property)]
    fn data(&self) -> String {
        self.data.clone()
    }
}

struct Factory(Arc<Mutex<State>>);

#[interface(name = "org.gnome.evolution.dataserver.CalendarFactory")]
impl Factory {
    async fn open_calendar(
        &self,
        uid: String,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<(String, String)> {
        let number = {
            let mut state = lock(&self.0);
            if !state.events.contains_key(&uid) {
                return Err(fdo::Error::Failed(format!("No such source “{uid}”")));
            }
            state.opened.push(uid.clone());
            state.opened.len()
        };
        let path = format!("{CALENDARS}/{number}");
        let calendar = Calendar {
            uid,
            state: Arc::clone(&self.0),
        };
        connection
            .object_server()
            .at(path.as_str(), calendar)
            .await?;
        Ok((path, lock(&self.0).service.clone()))
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().expect("no test panics while holding it")
}
