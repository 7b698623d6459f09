//! GNOME's idle monitor, as far as the agent can see: the person touches nothing for as long as the
//! test says.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use zbus::{
    Connection, fdo::DBusProxy, interface, message::Header, names::UniqueName,
    object_server::SignalEmitter,
};

use super::Bus;

const NAME: &str = "org.gnome.Mutter.IdleMonitor";
const PATH: &str = "/org/gnome/Mutter/IdleMonitor/Core";

/// What a client waits for.
#[derive(Clone, Debug)]
enum Watch {
    /// So many milliseconds without a touch, reported once until the next touch.
    Idle { after: u64, told: bool },
    /// A touch.
    Touch,
}

/// What the desktop knows.
#[derive(Default)]
struct Desktop {
    idle_ms: u64,
    watches: BTreeMap<u32, (String, Watch)>,
    last_id: u32,
    /// A program keeps the desktop from idling.
    inhibited: bool,
}

impl Desktop {
    /// The watches that fire by this.
    fn untouched(&mut self, idle_ms: u64) -> Vec<u32> {
        self.idle_ms = idle_ms;
        if self.inhibited {
            return Vec::new();
        }
        let due = |watch: &mut Watch| match watch {
            Watch::Idle { after, told } if *after <= idle_ms => !std::mem::replace(told, true),
            _ => false,
        };
        let watches = self.watches.iter_mut();
        let fires = watches.filter_map(|(id, (_, watch))| due(watch).then_some(*id));
        fires.collect()
    }

    /// The watches that fire by this; they fire once.
    fn touched(&mut self) -> Vec<u32> {
        self.idle_ms = 0;
        let mut fires = Vec::new();
        self.watches.retain(|id, (_, watch)| match watch {
            Watch::Idle { told, .. } => {
                *told = false;
                true
            }
            Watch::Touch => {
                fires.push(*id);
                false
            }
        });
        fires
    }
}

struct Monitor(Arc<Mutex<Desktop>>);

#[interface(name = "org.gnome.Mutter.IdleMonitor")]
impl Monitor {
    fn get_idletime(&self) -> u64 {
        lock(&self.0).idle_ms
    }

    async fn add_idle_watch(
        &self,
        interval: u64,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<u32> {
        let told = lock(&self.0).idle_ms >= interval;
        let after = interval;
        let id = self.add(&header, Watch::Idle { after, told });
        if told {
            Self::watch_fired(&emitter, id).await?;
        }
        Ok(id)
    }

    fn add_user_active_watch(&self, #[zbus(header)] header: Header<'_>) -> u32 {
        self.add(&header, Watch::Touch)
    }

    fn remove_watch(&self, id: u32) {
        lock(&self.0).watches.remove(&id);
    }

    #[zbus(signal)]
    async fn watch_fired(e: &SignalEmitter<'_>, id: u32) -> zbus::Result<()>;
}

impl Monitor {
    fn add(&self, header: &Header<'_>, watch: Watch) -> u32 {
        let by = header.sender().map(ToString::to_string).unwrap_or_default();
        let mut desktop = lock(&self.0);
        desktop.last_id += 1;
        let id = desktop.last_id;
        desktop.watches.insert(id, (by, watch));
        id
    }
}

/// The monitor, running on a bus.
pub struct IdleMonitor {
    desktop: Arc<Mutex<Desktop>>,
    connection: Connection,
}

impl IdleMonitor {
    pub async fn start(bus: &Bus) -> Self {
        let desktop = Arc::<Mutex<Desktop>>::default();
        let connection = bus.connect().await;
        let monitor = Monitor(Arc::clone(&desktop));
        let server = connection.object_server();
        server.at(PATH, monitor).await.expect("the path is free");
        connection
            .request_name(NAME)
            .await
            .expect("the name is free");
        Self {
            desktop,
            connection,
        }
    }

    /// Nothing was touched for so many minutes by now.
    pub async fn untouched(&self, minutes: u64) {
        let fires = lock(&self.desktop).untouched(minutes * 60_000);
        self.fire(fires).await;
    }

    /// A program keeps the desktop from idling, or does so no more: then all fire that were held back.
    pub async fn inhibit(&self, on: bool) {
        let fires = {
            let mut desktop = lock(&self.desktop);
            desktop.inhibited = on;
            let idle_ms = desktop.idle_ms;
            desktop.untouched(idle_ms)
        };
        self.fire(fires).await;
    }

    /// The person touches something.
    pub async fn touch(&self) {
        let fires = lock(&self.desktop).touched();
        self.fire(fires).await;
    }

    /// The lengths in minutes that a client waits for.
    pub async fn waited_for(&self) -> Vec<u64> {
        let minutes = |watch| match watch {
            Watch::Idle { after, .. } => Some(after / 60_000),
            Watch::Touch => None,
        };
        self.watches()
            .await
            .into_iter()
            .filter_map(minutes)
            .collect()
    }

    /// Whether a client waits for a touch.
    pub async fn touch_is_waited_for(&self) -> bool {
        let watches = self.watches().await;
        watches.iter().any(|watch| matches!(watch, Watch::Touch))
    }

    /// What is waited for by those who are still on the bus.
    async fn watches(&self) -> Vec<Watch> {
        let bus = DBusProxy::new(&self.connection)
            .await
            .expect("the bus itself is there");
        let watches = lock(&self.desktop).watches.clone();
        let mut waited_for = Vec::new();
        for (by, watch) in watches.into_values() {
            let by = UniqueName::try_from(by).expect("the bus names its callers");
            let here = bus.name_has_owner(by.into()).await;
            if here.expect("the bus knows its names") {
                waited_for.push(watch);
            }
        }
        waited_for
    }

    async fn fire(&self, ids: Vec<u32>) {
        let emitter = SignalEmitter::new(&self.connection, PATH).expect("the path is sound");
        for id in ids {
            Monitor::watch_fired(&emitter, id)
                .await
                .expect("the bus carries signals");
        }
    }
}

fn lock(desktop: &Mutex<Desktop>) -> MutexGuard<'_, Desktop> {
    desktop.lock().expect("no test panics while holding it")
}
