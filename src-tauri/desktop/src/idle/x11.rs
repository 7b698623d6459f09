//! X: the server's own counter of idle milliseconds, with alarms that it rings. While nothing happens
//! nothing is asked.

use std::{
    io,
    os::fd::{AsFd, OwnedFd},
    thread,
    time::Duration,
};

use tokio::{io::unix::AsyncFd, sync::oneshot, time::timeout};
use x11rb::{
    connection::{Connection, RequestConnection},
    errors::ReplyOrIdError,
    protocol::{
        Event,
        sync::{
            Alarm, ConnectionExt, Counter, CreateAlarmAux, Int64, TESTTYPE, VALUETYPE,
            X11_EXTENSION_NAME,
        },
    },
    rust_connection::RustConnection,
};

use super::{IdleEvent, Watcher};
use crate::descriptor::readable;

/// How long the server may take to let us in.
const TIMEOUT: Duration = Duration::from_secs(2);
const COUNTER: &[u8] = b"IDLETIME";

/// A connection to the X server of the environment.
#[derive(Debug)]
pub struct X11 {
    server: RustConnection,
    events: AsyncFd<OwnedFd>,
    idle: Counter,
    /// Rings after so long without a touch.
    untouched: Option<(Alarm, Duration)>,
    /// Rings at the next touch.
    touch: Option<Alarm>,
}

impl X11 {
    /// The server of `DISPLAY`, if it counts idle time.
    pub async fn find() -> Option<Self> {
        // Connecting blocks, and a server that hangs must only cost this thread.
        let (found, finding) = oneshot::channel();
        let connect = move || {
            // The caller may have given up by now.
            let _ = found.send(connect());
        };
        thread::Builder::new().spawn(connect).ok()?;
        let (server, idle) = timeout(TIMEOUT, finding).await.ok()?.ok()??;
        let events = server.stream().as_fd().try_clone_to_owned().ok()?;
        Some(X11 {
            events: readable(events).ok()?,
            server,
            idle,
            untouched: None,
            touch: None,
        })
    }

    fn watch_for(&mut self, untouched: Option<Duration>) -> Result<(), ReplyOrIdError> {
        if self.untouched.map(|(_, length)| length) == untouched {
            return Ok(());
        }
        if let Some((alarm, _)) = self.untouched.take() {
            self.server.sync_destroy_alarm(alarm)?;
        }
        if let Some(length) = untouched {
            let alarm = self.alarm(TESTTYPE::POSITIVE_COMPARISON, millis(length))?;
            self.untouched = Some((alarm, length));
        }
        self.server.flush()?;
        Ok(())
    }

    fn watch_for_touch(&mut self, idle: i64) -> Result<(), ReplyOrIdError> {
        if let Some(alarm) = self.touch.take() {
            self.server.sync_destroy_alarm(alarm)?;
        }
        // It rings at once when the touch has been meanwhile.
        self.touch = Some(self.alarm(TESTTYPE::NEGATIVE_COMPARISON, idle - 1)?);
        self.server.flush()?;
        Ok(())
    }

    fn alarm(&self, test: TESTTYPE, at: i64) -> Result<Alarm, ReplyOrIdError> {
        let alarm = self.server.generate_id()?;
        let once = CreateAlarmAux::new()
            .counter(self.idle)
            .value_type(VALUETYPE::ABSOLUTE)
            .value(halves(at))
            .test_type(test)
            .delta(halves(0))
            .events(1);
        self.server.sync_create_alarm(alarm, &once)?;
        Ok(alarm)
    }

    /// The next sign the server has sent already.
    fn heard(&mut self) -> io::Result<Option<IdleEvent>> {
        while let Some(event) = self.server.poll_for_event().map_err(io::Error::other)? {
            let rung = match event {
                Event::SyncAlarmNotify(rung) => rung,
                Event::Error(error) => return Err(io::Error::other(format!("{error:?}"))),
                _ => continue,
            };
            if self.touch == Some(rung.alarm) {
                self.touch = None;
                return Ok(Some(IdleEvent::Touched));
            }
            if self.untouched.is_some_and(|(alarm, _)| alarm == rung.alarm) {
                self.untouched = None;
                let idle =
                    (i64::from(rung.counter_value.hi) << 32) | i64::from(rung.counter_value.lo);
                self.watch_for_touch(idle).map_err(io::Error::other)?;
                let idle = u64::try_from(idle).unwrap_or_default();
                return Ok(Some(IdleEvent::Untouched(Duration::from_millis(idle))));
            }
        }
        Ok(None)
    }
}

impl Watcher for X11 {
    const NAME: &'static str = "X11";

    async fn next(&mut self, untouched: Option<Duration>) -> io::Result<IdleEvent> {
        self.watch_for(untouched).map_err(io::Error::other)?;
        loop {
            if let Some(sign) = self.heard()? {
                return Ok(sign);
            }
            let mut ready = self.events.readable().await?;
            ready.clear_ready();
        }
    }
}

/// A server that counts idle time, and its counter.
fn connect() -> Option<(RustConnection, Counter)> {
    let (server, _) = RustConnection::connect(None).ok()?;
    server.extension_information(X11_EXTENSION_NAME).ok()??;
    server.sync_initialize(3, 1).ok()?.reply().ok()?;
    let counters = server.sync_list_system_counters().ok()?.reply().ok()?;
    let mut counters = counters.counters.into_iter();
    let idle = counters.find(|counter| counter.name == COUNTER)?;
    Some((server, idle.counter))
}

fn millis(length: Duration) -> i64 {
    i64::try_from(length.as_millis()).unwrap_or(i64::MAX)
}

/// A number as the extension writes it.
fn halves(number: i64) -> Int64 {
    let [a, b, c, d, e, f, g, h] = number.to_be_bytes();
    Int64 {
        hi: i32::from_be_bytes([a, b, c, d]),
        lo: u32::from_be_bytes([e, f, g, h]),
    }
}
