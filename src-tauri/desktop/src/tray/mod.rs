//! The tray: what it shows is made from the snapshot by pure functions ([`menu`], [`icon`]); how it is
//! shown is the renderer's, one a kind of system. A renderer gets a [`TrayView`] and gives back [`Act`]s.

mod asked;
mod cut;
#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod entry;
mod icon;
#[cfg(target_os = "linux")]
mod linux;
mod menu;
mod paint;
#[cfg(test)]
mod tests;

use protocol::Snapshot;
use tokio::sync::{mpsc, watch};
use types::Seconds;
use words::Words;

use crate::bus::Bus;

#[cfg(not(target_os = "linux"))]
pub use elsewhere::{show, with_event_loop};
pub use entry::{Act, MenuEntry};
pub use icon::{Badge, Icon, IconOutline, icon};
#[cfg(target_os = "linux")]
pub use linux::{show, with_event_loop};
pub use menu::menu;

/// Everything a renderer shows.
#[derive(Clone, Debug, PartialEq)]
pub struct TrayView {
    /// The menu, top to bottom.
    pub menu: Vec<MenuEntry>,
    /// The picture.
    pub icon: Icon,
    /// The state in one line, or what is wrong, for those who hover.
    pub line: String,
    /// What is left of a session, beside the icon, where the person asked for it and the system has room for text
    /// there: the menu bar of macOS has, the standard of Linux and the notification area of Windows have none.
    pub label: Option<String>,
}

impl TrayView {
    /// What the tray shows of a snapshot, in `words`; with the `minutes` that are left of a session where they were asked for.
    #[must_use]
    pub fn of(snapshot: &Snapshot, words: &Words, minutes: bool) -> Self {
        let left = minutes.then(|| snapshot.minutes_left()).flatten();
        let label = left.map(|left| words.duration(Seconds(left)));
        let line = match (&snapshot.trouble, &label) {
            (Some(trouble), _) => trouble.clone(),
            (None, Some(left)) => {
                let args = [
                    ("left", left.as_str().into()),
                    ("line", snapshot.line.as_str().into()),
                ];
                words.say("tray-left", &args)
            }
            (None, None) => snapshot.line.clone(),
        };
        Self {
            menu: menu(snapshot, words),
            icon: icon(snapshot),
            line,
            label,
        }
    }
}

/// What a renderer is given.
#[derive(Debug)]
pub struct Wires {
    /// What to show, always the latest.
    pub views: watch::Receiver<TrayView>,
    /// What was clicked.
    pub acts: mpsc::Sender<Act>,
    /// Whether the tray is there to be seen.
    pub seen: watch::Sender<bool>,
    /// The bus it is shown over, on Linux.
    pub bus: watch::Receiver<Bus>,
}
