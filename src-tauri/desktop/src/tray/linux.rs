//! The tray on Linux: a StatusNotifierItem by ksni, which waits for a tray that comes late and needs
//! no C library.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use ksni::{
    Handle, MenuItem, OfflineReason, ToolTip, Tray, TrayMethods,
    menu::{StandardItem, SubMenu},
};
use tokio::{
    sync::{mpsc, watch},
    time::timeout,
};

use super::{
    Act, Icon, MenuEntry, TrayView, Wires,
    paint::{SIZES, paint},
};
use crate::bus;

/// How long the desktop may take to show or take away the item.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The item on the bus.
struct TrayItem {
    view: TrayView,
    pixmaps: Vec<ksni::Icon>,
    acts: mpsc::Sender<Act>,
    seen: watch::Sender<bool>,
    away: AtomicBool,
}

/// Runs the agent on this thread: on Linux the tray needs no event loop.
pub fn with_event_loop(agent: impl FnOnce() -> ExitCode) -> ExitCode {
    agent()
}

/// Shows the tray until the agent ends, on every session bus that comes.
pub async fn show(wires: Wires) {
    let mut wires = wires;
    loop {
        let nth = wires.bus.borrow_and_update().nth;
        if nth.is_some()
            && let Some(tray) = shown(&mut wires).await
        {
            let left = update(&tray, &mut wires, nth).await;
            // A connection that is gone closes nothing any more.
            let _ = timeout(TIMEOUT, async { tray.shutdown().await }).await;
            wires.seen.send_replace(false);
            if left {
                return;
            }
            continue;
        }
        // Without a bus, or on one that takes no item, nothing is shown until there is another.
        tokio::select! {
            () = bus::changed(&mut wires.bus) => {}
            () = ended(&mut wires.views) => return,
        }
    }
}

/// The item on the bus that is there now.
async fn shown(wires: &mut Wires) -> Option<Handle<TrayItem>> {
    let view = wires.views.borrow_and_update().clone();
    let item = TrayItem {
        pixmaps: pixmaps(view.icon),
        view,
        acts: wires.acts.clone(),
        seen: wires.seen.clone(),
        away: AtomicBool::new(false),
    };
    let spawned = timeout(TIMEOUT, item.assume_sni_available(true).spawn());
    let tray = match spawned.await {
        Ok(Ok(tray)) => tray,
        Ok(Err(error)) => {
            crate::log!("no tray: {error}");
            return None;
        }
        Err(_) => {
            crate::log!("no tray: the desktop does not answer");
            return None;
        }
    };
    // ksni tells only of a tray that is away or comes back, never of one that is there at once.
    let there = tray.update(|item| !item.away.load(Ordering::Relaxed));
    if there.await == Some(true) {
        wires.seen.send_replace(true);
    }
    Some(tray)
}

/// Shows every view until there are no more, or until this bus, the `nth`, is gone. Gives which it was.
async fn update(tray: &Handle<TrayItem>, wires: &mut Wires, nth: Option<u64>) -> bool {
    loop {
        tokio::select! {
            changed = wires.views.changed() => if changed.is_err() { return true },
            () = bus::changed(&mut wires.bus) => {
                if wires.bus.borrow_and_update().nth != nth {
                    return false;
                }
                continue;
            }
        }
        let view = wires.views.borrow_and_update().clone();
        let updating = tray.update(|item| {
            if item.view.icon != view.icon {
                item.pixmaps = pixmaps(view.icon);
            }
            item.view = view;
        });
        // An update that fails means a lost bus; `bus::changed` reports that at the same time.
        let _ = timeout(TIMEOUT, updating).await;
    }
}

/// Returns when there will be no more views.
async fn ended(views: &mut watch::Receiver<TrayView>) {
    while views.changed().await.is_ok() {}
}

impl Tray for TrayItem {
    fn id(&self) -> String {
        client::APP_ID.to_owned()
    }

    fn title(&self) -> String {
        "Daydone".to_owned()
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        self.pixmaps.clone()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: self.title(),
            description: escaped(&self.view.line),
            icon_pixmap: self.pixmaps.clone(),
            ..ToolTip::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.ask(Act::Open(None));
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.view.menu.iter().map(item).collect()
    }

    fn watcher_online(&self) {
        self.away.store(false, Ordering::Relaxed);
        self.seen.send_replace(true);
    }

    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        self.away.store(true, Ordering::Relaxed);
        self.seen.send_replace(false);
        // Stay: a desktop that starts after the agent brings its tray later.
        true
    }
}

impl TrayItem {
    fn ask(&self, act: Act) {
        // A queue that is full of clicks loses one more without harm.
        let _ = self.acts.try_send(act);
    }
}

fn item(entry: &MenuEntry) -> MenuItem<TrayItem> {
    match entry {
        MenuEntry::Line(label) => StandardItem {
            label: literal(label),
            enabled: false,
            ..StandardItem::default()
        }
        .into(),
        MenuEntry::Click(label, act) => {
            let act = act.clone();
            StandardItem {
                label: literal(label),
                activate: Box::new(move |item: &mut TrayItem| item.ask(act.clone())),
                ..StandardItem::default()
            }
            .into()
        }
        MenuEntry::More(label, entries) => SubMenu {
            label: literal(label),
            submenu: entries.iter().map(item).collect(),
            ..SubMenu::default()
        }
        .into(),
        MenuEntry::Rule => MenuItem::Separator,
    }
}

/// A lone underscore would name the next letter as a key.
fn literal(label: &str) -> String {
    label.replace('_', "__")
}

/// A tooltip is read as markup.
fn escaped(line: &str) -> String {
    line.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn pixmaps(icon: Icon) -> Vec<ksni::Icon> {
    let pixmap = |size: (usize, &[u8])| {
        // The sizes are 16 to 48.
        let pixels = i32::try_from(size.0).unwrap_or_default();
        ksni::Icon {
            width: pixels,
            height: pixels,
            data: paint(icon, size),
        }
    };
    SIZES.into_iter().map(pixmap).collect()
}
