//! A calendar of the fake, and its views.

use std::sync::{Arc, Mutex, MutexGuard};

use zbus::{Connection, fdo, interface, object_server::SignalEmitter, zvariant::OwnedObjectPath};

use super::{Conduct, State, lock};

const VIEWS: &str = "/org/gnome/evolution/dataserver/CalendarView/1";

pub(super) struct Calendar {
    pub(super) uid: String,
    pub(super) state: Arc<Mutex<State>>,
}

#[interface(name = "org.gnome.evolution.dataserver.Calendar")]
impl Calendar {
    fn open(&self) -> Vec<String> {
        Vec::new()
    }

    fn close(&self) {
        self.lock().closed += 1;
    }

    async fn get_object_list(
        &self,
        _query: String,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<Vec<String>> {
        let conduct = {
            let mut state = self.lock();
            state.asked += 1;
            state.conduct
        };
        match conduct {
            Conduct::Refuses(uid) if uid == self.uid => {
                return Err(fdo::Error::Failed("Invalid object".to_owned()));
            }
            Conduct::Answers | Conduct::Refuses(_) => {}
            Conduct::Hangs => std::future::pending().await,
            Conduct::Dies => {
                connection.clone().close().await?;
                std::future::pending().await
            }
        }
        Ok(self.lock().events[&self.uid].clone())
    }

    fn get_timezone(&self, name: String) -> fdo::Result<String> {
        let line = format!("TZID:{name}\r\n");
        let state = self.lock();
        let zone = state.zones.iter().find(|zone| zone.contains(&line));
        zone.cloned()
            .ok_or_else(|| fdo::Error::Failed("Object not found".to_owned()))
    }

    fn add_timezone(&self, zone: String) {
        self.lock().zones.push(zone);
    }

    async fn get_view(
        &self,
        _query: String,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<OwnedObjectPath> {
        let number = {
            let mut state = self.lock();
            state.views.push((self.uid.clone(), false));
            state.views.len() - 1
        };
        let path = format!("{VIEWS}/{number}");
        let view = View {
            number,
            state: Arc::clone(&self.state),
        };
        connection.object_server().at(path.as_str(), view).await?;
        Ok(OwnedObjectPath::try_from(path).map_err(zbus::Error::from)?)
    }

    async fn create_objects(
        &self,
        events: Vec<String>,
        _flags: u32,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<Vec<String>> {
        self.change(|all| all.extend(events.clone()));
        for emitter in self.views(connection)? {
            View::objects_added(&emitter, events.clone()).await?;
        }
        Ok(Vec::new())
    }

    async fn modify_objects(
        &self,
        events: Vec<String>,
        _which: String,
        _flags: u32,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<()> {
        for event in &events {
            self.change(|all| {
                all.retain(|one| which(one) != which(event));
                all.push(event.clone());
            });
        }
        for emitter in self.views(connection)? {
            View::objects_modified(&emitter, events.clone()).await?;
        }
        Ok(())
    }

    async fn remove_objects(
        &self,
        removed: Vec<(String, String)>,
        _mode: String,
        _flags: u32,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<()> {
        let uids: Vec<_> = removed.into_iter().map(|(uid, _)| uid).collect();
        self.change(|all| all.retain(|event| !uids.iter().any(|uid| which(event)[0] == *uid)));
        for emitter in self.views(connection)? {
            View::objects_removed(&emitter, uids.clone()).await?;
        }
        Ok(())
    }

    #[zbus(property)]
    fn cal_email_address(&self) -> String {
        "me@example.org".to_owned()
    }
}

impl Calendar {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn change(&self, change: impl FnOnce(&mut Vec<String>)) {
        let mut state = self.lock();
        change(state.events.get_mut(&self.uid).expect("it is one of them"));
    }

    /// The views of this calendar that tell.
    fn views(&self, connection: &Connection) -> zbus::Result<Vec<SignalEmitter<'static>>> {
        let state = self.lock();
        let views = state.views.iter().enumerate();
        views
            .filter(|(_, (uid, tells))| *tells && *uid == self.uid)
            .map(|(number, _)| SignalEmitter::new(connection, format!("{VIEWS}/{number}")))
            .collect()
    }
}

/// Which event a text is: uid, and which of its series.
fn which(event: &str) -> [&str; 2] {
    ["UID", "RECURRENCE-ID"].map(|property| {
        let mut lines = event.lines();
        let line = lines.find(|line| line.starts_with(property));
        line.and_then(|line| line.rsplit(':').next())
            .unwrap_or_default()
    })
}

struct View {
    number: usize,
    state: Arc<Mutex<State>>,
}

#[interface(name = "org.gnome.evolution.dataserver.CalendarView")]
impl View {
    fn start(&self) {
        lock(&self.state).views[self.number].1 = true;
    }

    fn stop(&self) {
        lock(&self.state).views[self.number].1 = false;
    }

    fn dispose(&self) {}

    fn set_flags(&self, _flags: u32) {}

    fn set_fields_of_interest(&self, _fields: Vec<String>) {}

    #[zbus(signal)]
    async fn objects_added(e: &SignalEmitter<'_>, events: Vec<String>) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn objects_modified(e: &SignalEmitter<'_>, events: Vec<String>) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn objects_removed(e: &SignalEmitter<'_>, uids: Vec<String>) -> zbus::Result<()>;
}
