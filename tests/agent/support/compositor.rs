//! A Wayland compositor that can do one thing: report that the person is idle.

use std::{collections::BTreeSet, io, os::fd::AsRawFd, sync::Arc};

use tempfile::TempDir;
use tokio::{
    io::unix::AsyncFd,
    sync::{mpsc, watch},
};
use wayland_protocols::ext::idle_notify::v1::server::{
    ext_idle_notification_v1::{self, ExtIdleNotificationV1},
    ext_idle_notifier_v1::{self, ExtIdleNotifierV1},
};
use wayland_server::{
    Client, DataInit, Dispatch, Display, DisplayHandle, GlobalDispatch, ListeningSocket, New,
    Resource,
    backend::ClientId,
    protocol::wl_seat::{self, WlSeat},
};

/// The compositor; it ends with the test.
pub struct Compositor {
    folder: TempDir,
    act: mpsc::UnboundedSender<Act>,
    waited_for: watch::Receiver<Vec<u32>>,
}

enum Act {
    Untouched,
    Touch,
}

/// A client waits until nothing was touched for so many milliseconds.
struct Watch {
    of: ExtIdleNotificationV1,
    after: u32,
    is_idle: bool,
}

#[derive(Default)]
struct Desktop(Vec<Watch>);

impl Compositor {
    pub fn start() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let socket = ListeningSocket::bind_absolute(folder.path().join("wayland"));
        let (act, acts) = mpsc::unbounded_channel();
        let (tell, waited_for) = watch::channel(Vec::new());
        let server = Server {
            socket: polled(socket.expect("the name is free")),
            display: Display::new().expect("a display"),
            desktop: Desktop::default(),
        };
        tokio::spawn(server.run(acts, tell));
        Self {
            folder,
            act,
            waited_for,
        }
    }

    /// The environment of its programs.
    pub fn environment(&self) -> [(&str, String); 2] {
        let folder = self.folder.path();
        [
            ("XDG_RUNTIME_DIR", folder.display().to_string()),
            ("WAYLAND_DISPLAY", "wayland".to_owned()),
        ]
    }

    /// Nothing was touched for as long as any client waits for.
    pub fn untouched(&self) {
        self.act.send(Act::Untouched).expect("it runs");
    }

    /// The person touches something.
    pub fn touch(&self) {
        self.act.send(Act::Touch).expect("it runs");
    }

    /// The minutes without a touch that are waited for.
    pub fn waited_for(&self) -> Vec<u32> {
        let waited_for = self.waited_for.borrow();
        waited_for.iter().map(|millis| millis / 60_000).collect()
    }
}

struct Server {
    socket: AsyncFd<ListeningSocket>,
    display: Display<Desktop>,
    desktop: Desktop,
}

impl Server {
    async fn run(
        mut self,
        mut acts: mpsc::UnboundedReceiver<Act>,
        tell: watch::Sender<Vec<u32>>,
    ) -> io::Result<()> {
        let display = self.display.handle();
        display.create_global::<Desktop, WlSeat, ()>(1, ());
        display.create_global::<Desktop, ExtIdleNotifierV1, ()>(1, ());
        let requests = self.display.backend().poll_fd().try_clone_to_owned()?;
        let requests = polled(requests);
        loop {
            while let Some(stream) = self.socket.get_ref().accept()? {
                let mut display = self.display.handle();
                display.insert_client(stream, Arc::new(())).map(drop)?;
            }
            self.display.dispatch_clients(&mut self.desktop)?;
            self.display.flush_clients()?;
            tell.send_replace(self.desktop.waited_for());
            tokio::select! {
                caller = self.socket.readable() => caller?.clear_ready(),
                request = requests.readable() => request?.clear_ready(),
                act = acts.recv() => match act {
                    Some(act) => self.desktop.tell(&act),
                    None => return Ok(()),
                },
            }
        }
    }
}

#[expect(
    deprecated,
    reason = "sound for what is owned; its successor is unsafe"
)]
fn polled<T: AsRawFd>(of: T) -> AsyncFd<T> {
    AsyncFd::new(of).expect("it can be polled")
}

impl Desktop {
    fn tell(&mut self, act: &Act) {
        for watch in &mut self.0 {
            match act {
                Act::Untouched if !watch.is_idle => watch.of.idled(),
                Act::Touch if watch.is_idle => watch.of.resumed(),
                _ => continue,
            }
            watch.is_idle = !watch.is_idle;
        }
    }

    fn waited_for(&self) -> Vec<u32> {
        let waits = self.0.iter().filter(|watch| !watch.is_idle);
        let lengths: BTreeSet<_> = waits.map(|watch| watch.after).collect();
        lengths.into_iter().collect()
    }
}

impl GlobalDispatch<WlSeat, ()> for Desktop {
    fn bind(
        _: &mut Self,
        _: &DisplayHandle,
        _: &Client,
        seat: New<WlSeat>,
        (): &(),
        init: &mut DataInit<'_, Self>,
    ) {
        init.init(seat, ());
    }
}

impl Dispatch<WlSeat, ()> for Desktop {
    fn request(
        _: &mut Self,
        _: &Client,
        _: &WlSeat,
        _: wl_seat::Request,
        (): &(),
        _: &DisplayHandle,
        _: &mut DataInit<'_, Self>,
    ) {
    }
}

impl GlobalDispatch<ExtIdleNotifierV1, ()> for Desktop {
    fn bind(
        _: &mut Self,
        _: &DisplayHandle,
        _: &Client,
        notifier: New<ExtIdleNotifierV1>,
        (): &(),
        init: &mut DataInit<'_, Self>,
    ) {
        init.init(notifier, ());
    }
}

impl Dispatch<ExtIdleNotifierV1, ()> for Desktop {
    fn request(
        desktop: &mut Self,
        _: &Client,
        _: &ExtIdleNotifierV1,
        request: ext_idle_notifier_v1::Request,
        (): &(),
        _: &DisplayHandle,
        init: &mut DataInit<'_, Self>,
    ) {
        use ext_idle_notifier_v1::Request::GetIdleNotification;

        if let GetIdleNotification { id, timeout, .. } = request {
            desktop.0.push(Watch {
                of: init.init(id, ()),
                after: timeout,
                is_idle: false,
            });
        }
    }
}

impl Dispatch<ExtIdleNotificationV1, ()> for Desktop {
    fn request(
        _: &mut Self,
        _: &Client,
        _: &ExtIdleNotificationV1,
        _: ext_idle_notification_v1::Request,
        (): &(),
        _: &DisplayHandle,
        _: &mut DataInit<'_, Self>,
    ) {
        // Its only request is its end.
    }

    fn destroyed(desktop: &mut Self, _: ClientId, gone: &ExtIdleNotificationV1, (): &()) {
        desktop.0.retain(|watch| watch.of.id() != gone.id());
    }
}
