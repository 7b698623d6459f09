//! GNOME: Mutter's own monitor over the message bus. It tells by signals; while nothing happens nothing
//! is asked. Mutter holds its idle watches back while a program inhibits idling.

use std::{io, time::Duration};

use futures_lite::StreamExt;
use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy, proxy};

use super::{Sign, Watcher};

const SERVICE: &str = "org.gnome.Mutter.IdleMonitor";
/// How long the bus and Mutter may take.
const PATIENCE: Duration = Duration::from_secs(2);

#[proxy(
    interface = "org.gnome.Mutter.IdleMonitor",
    default_service = "org.gnome.Mutter.IdleMonitor",
    default_path = "/org/gnome/Mutter/IdleMonitor/Core",
    gen_blocking = false
)]
trait IdleMonitor {
    /// For how long nobody has touched anything, in milliseconds.
    fn get_idletime(&self) -> zbus::Result<u64>;
    /// Fires whenever nobody has touched anything for so many milliseconds; at once if that is so.
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
    fired: WatchFiredStream,
    owners: zbus::proxy::OwnerChangedStream<'static>,
    /// The watch for so long without a touch.
    untouched: Option<(u32, Duration)>,
    /// The watch for the next touch.
    touch: Option<u32>,
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
            let fired = monitor.receive_watch_fired().await.ok()?;
            let owners = monitor.inner().receive_owner_changed().await.ok()?;
            Some(Mutter {
                monitor,
                fired,
                owners,
                untouched: None,
                touch: None,
            })
        };
        timeout(PATIENCE, finding).await.ok().flatten()
    }

    async fn watch_for(&mut self, untouched: Option<Duration>) -> zbus::Result<()> {
        if self.untouched.map(|(_, length)| length) == untouched {
            return Ok(());
        }
        if let Some((id, _)) = self.untouched.take() {
            self.monitor.remove_watch(id).await?;
        }
        if let Some(length) = untouched {
            let id = self.monitor.add_idle_watch(millis(length)).await?;
            self.untouched = Some((id, length));
        }
        Ok(())
    }

    /// Listens for the next touch first and asks afterwards, so that none falls in between.
    async fn how_long(&mut self) -> zbus::Result<Duration> {
        if self.touch.is_none() {
            self.touch = Some(self.monitor.add_user_active_watch().await?);
        }
        let idle = self.monitor.get_idletime().await?;
        Ok(Duration::from_millis(idle))
    }
}

impl Watcher for Mutter {
    const NAME: &'static str = "Mutter";

    async fn next(&mut self, untouched: Option<Duration>) -> io::Result<Sign> {
        within(self.watch_for(untouched)).await?;
        loop {
            let fired = tokio::select! {
                fired = self.fired.next() => fired.ok_or(io::ErrorKind::BrokenPipe)?,
                // A desktop that starts again knows nothing of our watches.
                _ = self.owners.next() => return Err(io::ErrorKind::ConnectionReset.into()),
            };
            let id = fired.args().map_err(io::Error::other)?.id;
            if self.touch == Some(id) {
                self.touch = None;
                return Ok(Sign::Touched);
            }
            if self.untouched.is_some_and(|(watch, _)| watch == id) {
                return within(self.how_long()).await.map(Sign::Untouched);
            }
        }
    }
}

async fn within<T>(asking: impl Future<Output = zbus::Result<T>>) -> io::Result<T> {
    timeout(PATIENCE, asking).await?.map_err(io::Error::other)
}

fn millis(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX)
}
