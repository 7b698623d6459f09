//! The tray on Linux: a StatusNotifierItem by ksni, which waits for a tray that comes late and needs
//! no C library.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicBool, Ordering},
};

use ksni::{
    MenuItem, OfflineReason, ToolTip, Tray, TrayMethods,
    menu::{StandardItem, SubMenu},
};
use tokio::sync::{mpsc, watch};

use super::{
    Act, Entry, Icon, View, Wires,
    paint::{SIZES, paint},
};

/// The item on the bus.
struct Item {
    view: View,
    pixmaps: Vec<ksni::Icon>,
    acts: mpsc::Sender<Act>,
    seen: watch::Sender<bool>,
    away: AtomicBool,
}

/// Runs the agent: here the tray needs no thread and no event loop.
pub fn with_a_stage(agent: impl FnOnce() -> ExitCode) -> ExitCode {
    agent()
}

/// Shows the tray for as long as the agent lives. Without a session bus there is none.
pub async fn show(wires: Wires) {
    let Wires {
        mut views,
        acts,
        seen,
    } = wires;
    let view = views.borrow_and_update().clone();
    let item = Item {
        pixmaps: pixmaps(view.icon),
        view,
        acts,
        seen: seen.clone(),
        away: AtomicBool::new(false),
    };
    let tray = match item.assume_sni_available(true).spawn().await {
        Ok(tray) => tray,
        Err(error) => return crate::log!("no tray: {error}"),
    };
    // ksni tells only of a tray that is away or comes back, never of one that is there at once.
    let there = tray.update(|item| !item.away.load(Ordering::Relaxed));
    if there.await == Some(true) {
        seen.send_replace(true);
    }
    while views.changed().await.is_ok() {
        let view = views.borrow_and_update().clone();
        let updated = tray.update(|item| {
            if item.view.icon != view.icon {
                item.pixmaps = pixmaps(view.icon);
            }
            item.view = view;
        });
        if updated.await.is_none() {
            seen.send_replace(false);
            return;
        }
    }
    tray.shutdown().await;
}

impl Tray for Item {
    fn id(&self) -> String {
        "daydone".to_owned()
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

impl Item {
    fn ask(&self, act: Act) {
        // A queue that is full of clicks loses one more without harm.
        let _ = self.acts.try_send(act);
    }
}

fn item(entry: &Entry) -> MenuItem<Item> {
    match entry {
        Entry::Line(label) => StandardItem {
            label: literal(label),
            enabled: false,
            ..StandardItem::default()
        }
        .into(),
        Entry::Click(label, act) => {
            let act = act.clone();
            StandardItem {
                label: literal(label),
                activate: Box::new(move |item: &mut Item| item.ask(act.clone())),
                ..StandardItem::default()
            }
            .into()
        }
        Entry::More(label, entries) => SubMenu {
            label: literal(label),
            submenu: entries.iter().map(item).collect(),
            ..SubMenu::default()
        }
        .into(),
        Entry::Rule => MenuItem::Separator,
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
