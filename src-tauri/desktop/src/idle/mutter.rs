//! GNOME: Mutter's own monitor over the message bus. It tells by signals; while nothing happens nothing
//! is asked. While a program keeps the desktop from idling Mutter holds its watches back, and some of its
//! versions fire them all when that ends, with the whole idle time: who was in a call was not away.

use std::{io, time::Duration};

use futures_lite::StreamExt;
use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy, proxy};

use super::{IdleEvent, Watcher};

const SERVICE: &str = "org.gnome.Mutter.IdleMonitor";
/// How long the bus and Mutter may take.
const TIMEOUT: Duration = Duration::from_secs(2);
/// A watch that fires so much later than it should was held back.
const LATE: Duration = Duration::from_secs(5);

#[proxy(
    interface = "org.gnome.Mutter.IdleMonitor",
    default_service = "org.gnome.Mutter.IdleMonitor",
    default_path = "/org/gnome/Mutter/IdleMonitor/Core",
    gen_blocking = false
)]
trait IdleMonitor {
    /// For how long nothing was touched, in milliseconds.
    fn get_idletime(&self) -> zbus::Result<u64>;
    /// Fires whenever nothing was touched for so many milliseconds; at once if that is so.
    fn add_idle_watch(&self, interval: u64) -> zbus::Result<u32>;
    /// Fires once, at the next touch.
    fn add_user_active_watch(&self) -> zbus::Result<u32>;
    fn remove_watch(&self, id: u32) -> zbus::Result<()>;
    #[zbus(signal)]
    fn watch_fired(&self, id: u32) -> zbus::Result<()>;
}

/// A connection to Mutter's monitor.
pub struct Mutter {
    monitor: IdleMonitorProxy<'static>,
    signals: WatchFiredStream,
    owners: zbus::proxy::OwnerChangedStream<'static>,
    untouched: Option<IdleWatch>,
    /// The watch for the next touch.
    touch: Option<u32>,
}

/// A watch for so long without a touch.
#[derive(Clone, Copy)]
struct IdleWatch {
    id: u32,
    length: Duration,
    /// The idle time at which it should fire at the latest.
    due: Duration,
}

impl Mutter {
    /// Mutter's monitor, if this is a desktop of Mutter's.
    pub async fn find() -> Option<Self> {
        let finding = async {
            let connection = Connection::session().await.ok()?;
            let bus = DBusProxy::new(&connection).await.ok()?;
            if !bus.name_has_owner(SERVICE.try_into().ok()?).await.ok()? {
                return None;
            }
            let monitor = IdleMonitorProxy::new(&connection).await.ok()?;
            let signals = monitor.receive_watch_fired().await.ok()?;
            let owners = monitor.inner().receive_owner_changed().await.ok()?;
            Some(Mutter {
                monitor,
                signals,
                owners,
                untouched: None,
                touch: None,
            })
        };
        timeout(TIMEOUT, finding).await.ok().flatten()
    }

    async fn watch_for(&mut self, untouched: Option<Duration>) -> zbus::Result<()> {
        if self.untouched.map(|watch| watch.length) == untouched {
            return Ok(());
        }
        if let Some(watch) = self.untouched.take() {
            self.monitor.remove_watch(watch.id).await?;
        }
        if let Some(length) = untouched {
            let due = length.max(self.idle().await?);
            let id = self.monitor.add_idle_watch(millis(length)).await?;
            self.untouched = Some(IdleWatch { id, length, due });
        }
        Ok(())
    }

    /// Listens for the next touch first and asks afterwards, so that none falls in between.
    async fn fired(&mut self, watch: IdleWatch) -> zbus::Result<IdleEvent> {
        if self.touch.is_none() {
            self.touch = Some(self.monitor.add_user_active_watch().await?);
        }
        let idle = self.idle().await?;
        Ok(if idle > watch.due + LATE {
            IdleEvent::Excused(idle)
        } else {
            IdleEvent::Untouched(idle)
        })
    }

    async fn idle(&self) -> zbus::Result<Duration> {
        let idle = self.monitor.get_idletime().await?;
        Ok(Duration::from_millis(idle))
    }
}

impl Watcher for Mutter {
    const NAME: &'static str = "Mutter";

    async fn next(&mut self, untouched: Option<Duration>) -> io::Result<IdleEvent> {
        within(self.watch_for(untouched)).await?;
        loop {
            let signal = tokio::select! {
                signal = self.signals.next() => signal.ok_or(io::ErrorKind::BrokenPipe)?,
                // A desktop that starts again knows nothing of our watches.
                _ = self.owners.next() => return Err(io::ErrorKind::ConnectionReset.into()),
            };
            let id = signal.args().map_err(io::Error::other)?.id;
            if self.touch == Some(id) {
                self.touch = None;
                return Ok(IdleEvent::Touched);
            }
            if let Some(watch) = self.untouched.filter(|watch| watch.id == id) {
                return within(self.fired(watch)).await;
            }
        }
    }
}

async fn within<T>(asking: impl Future<Output = zbus::Result<T>>) -> io::Result<T> {
    timeout(TIMEOUT, asking).await?.map_err(io::Error::other)
}

fn millis(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX)
}
