//! KDE, wlroots and others under Wayland: the protocol `ext-idle-notify-v1`. The compositor tells by
//! events, and holds them back while a program inhibits idling. How long nothing was touched
//! cannot be asked for, so it is the sum of what was waited for.

use std::{
    collections::VecDeque,
    io,
    os::fd::{AsFd, OwnedFd},
    time::Duration,
};

use tokio::{io::unix::AsyncFd, time::timeout};
use wayland_client::{
    Connection, Dispatch, EventQueue, Proxy, QueueHandle,
    backend::{ObjectId, WaylandError},
    delegate_noop,
    protocol::{
        wl_callback::{self, WlCallback},
        wl_registry::{self, WlRegistry},
        wl_seat::WlSeat,
    },
};
use wayland_protocols::ext::idle_notify::v1::client::{
    ext_idle_notification_v1::{self, ExtIdleNotificationV1},
    ext_idle_notifier_v1::ExtIdleNotifierV1,
};

use super::{IdleEvent, Watcher};
use crate::descriptor::readable;

/// How long the compositor may take to say what it offers.
const TIMEOUT: Duration = Duration::from_secs(2);

/// A connection to the compositor of the environment.
#[derive(Debug)]
pub struct Wayland {
    queue: EventQueue<Heard>,
    events: AsyncFd<OwnedFd>,
    heard: Heard,
    /// Goes idle after so long without a touch from its making on; the length is the one asked for.
    watch: Option<(ExtIdleNotificationV1, Duration, Duration)>,
    /// The one that went idle last, and for how long nothing was touched then.
    idle: Option<(ExtIdleNotificationV1, Duration)>,
}

/// What the compositor said.
#[derive(Debug, Default)]
struct Heard {
    /// The first seat: a second person at the same computer is not who works here.
    seat: Option<WlSeat>,
    notifier: Option<ExtIdleNotifierV1>,
    told_all: bool,
    signs: VecDeque<(ObjectId, ext_idle_notification_v1::Event)>,
}

impl Wayland {
    /// The compositor of `WAYLAND_DISPLAY`, if it tells of idle people.
    pub async fn find() -> Option<Self> {
        let server = Connection::connect_to_env().ok()?;
        let queue = server.new_event_queue();
        let handle = queue.handle();
        server.display().get_registry(&handle, ());
        server.display().sync(&handle, ());
        let events = server.as_fd().try_clone_to_owned().ok()?;
        let mut found = Wayland {
            queue,
            events: readable(events).ok()?,
            heard: Heard::default(),
            watch: None,
            idle: None,
        };
        let asking = async {
            while !found.heard.told_all {
                found.hear().await?;
            }
            io::Result::Ok(())
        };
        timeout(TIMEOUT, asking).await.ok()?.ok()?;
        let is_able = found.heard.seat.is_some() && found.heard.notifier.is_some();
        is_able.then_some(found)
    }

    fn watch_for(&mut self, untouched: Option<Duration>) {
        if self.watch.as_ref().map(|(_, length, _)| *length) == untouched {
            return;
        }
        if let Some((watch, ..)) = self.watch.take() {
            watch.destroy();
        }
        let (Some(length), Some(seat), Some(notifier)) =
            (untouched, &self.heard.seat, &self.heard.notifier)
        else {
            return;
        };
        // A new one counts from its making, whatever was before.
        let left = length.saturating_sub(self.idle_for());
        let millis = u32::try_from(left.as_millis()).unwrap_or(u32::MAX);
        let watch = notifier.get_idle_notification(millis, seat, &self.queue.handle(), ());
        self.watch = Some((watch, length, left));
    }

    fn idle_for(&self) -> Duration {
        self.idle.as_ref().map_or(Duration::ZERO, |(_, idle)| *idle)
    }

    /// Waits for the compositor to say something, and hears all of it.
    async fn hear(&mut self) -> io::Result<()> {
        self.queue.flush().map_err(io::Error::other)?;
        if let Some(reading) = self.queue.prepare_read() {
            let mut ready = self.events.readable().await?;
            match reading.read() {
                Ok(_) => {}
                Err(WaylandError::Io(error)) if error.kind() == io::ErrorKind::WouldBlock => {
                    ready.clear_ready();
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        let heard = self.queue.dispatch_pending(&mut self.heard);
        heard.map(drop).map_err(io::Error::other)
    }

    /// What one of the two watches means.
    fn sign(
        &mut self,
        of: &ObjectId,
        event: &ext_idle_notification_v1::Event,
    ) -> Option<IdleEvent> {
        use ext_idle_notification_v1::Event::{Idled, Resumed};

        match event {
            Idled
                if self
                    .watch
                    .as_ref()
                    .is_some_and(|(watch, ..)| watch.id() == *of) =>
            {
                let (watch, _, waited) = self.watch.take()?;
                let idle = self.idle_for() + waited;
                if let Some((before, _)) = self.idle.replace((watch, idle)) {
                    before.destroy();
                }
                Some(IdleEvent::Untouched(idle))
            }
            Resumed
                if self
                    .idle
                    .as_ref()
                    .is_some_and(|(watch, _)| watch.id() == *of) =>
            {
                let (watch, _) = self.idle.take()?;
                watch.destroy();
                Some(IdleEvent::Touched)
            }
            _ => None,
        }
    }
}

impl Watcher for Wayland {
    const NAME: &'static str = "ext-idle-notify";

    async fn next(&mut self, untouched: Option<Duration>) -> io::Result<IdleEvent> {
        self.watch_for(untouched);
        loop {
            while let Some((of, event)) = self.heard.signs.pop_front() {
                if let Some(sign) = self.sign(&of, &event) {
                    return Ok(sign);
                }
            }
            self.hear().await?;
        }
    }
}

impl Dispatch<WlRegistry, ()> for Heard {
    fn event(
        heard: &mut Self,
        registry: &WlRegistry,
        event: wl_registry::Event,
        (): &(),
        _: &Connection,
        handle: &QueueHandle<Self>,
    ) {
        let wl_registry::Event::Global {
            name, interface, ..
        } = event
        else {
            return;
        };
        if interface == WlSeat::interface().name && heard.seat.is_none() {
            heard.seat = Some(registry.bind(name, 1, handle, ()));
        } else if interface == ExtIdleNotifierV1::interface().name {
            heard.notifier = Some(registry.bind(name, 1, handle, ()));
        }
    }
}

impl Dispatch<WlCallback, ()> for Heard {
    fn event(
        heard: &mut Self,
        _: &WlCallback,
        _: wl_callback::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        heard.told_all = true;
    }
}

impl Dispatch<ExtIdleNotificationV1, ()> for Heard {
    fn event(
        heard: &mut Self,
        watch: &ExtIdleNotificationV1,
        event: ext_idle_notification_v1::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        heard.signs.push_back((watch.id(), event));
    }
}

delegate_noop!(Heard: ignore WlSeat);
delegate_noop!(Heard: ExtIdleNotifierV1);
