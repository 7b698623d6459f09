//! Keys that are pressed while another program has the focus. The desktop grabs them and its portal says which one
//! was pressed; nothing is asked for before the person switches it on, because a desktop may open a dialog.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod portal;

#[cfg(not(target_os = "linux"))]
pub use elsewhere::{BoundKeys, PortalArrivals, bind};
#[cfg(target_os = "linux")]
pub use linux::{BoundKeys, bind};
#[cfg(target_os = "linux")]
pub use portal::PortalArrivals;

/// What such a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// Starts, holds or resumes a focus session.
    Toggle,
    /// Opens the line that takes a stray thought.
    Park,
    /// Counts an interruption.
    Interrupted,
    /// Opens the window.
    Open,
}

impl Shortcut {
    /// All of them, in the order in which a desktop shows them.
    pub const ALL: [Self; 4] = [Self::Toggle, Self::Park, Self::Interrupted, Self::Open];

    /// Its name for the desktop, which keeps the person's key under it: it never changes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Toggle => "toggle",
            Self::Park => "park",
            Self::Interrupted => "interrupted",
            Self::Open => "open",
        }
    }
}

/// A key that was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressedKey {
    /// What it does.
    pub shortcut: Shortcut,
    /// What lets a window come to the front because of it, where the desktop gives that.
    pub activation_token: Option<String>,
}

/// A shortcut, and the key that the desktop names for it; empty where it names none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortcutKey {
    /// What it does.
    pub shortcut: Shortcut,
    /// The key, in the desktop's words.
    pub key: String,
}

/// What became of keys that are bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysChange {
    /// The person has chosen others, in the desktop's settings or its dialog.
    Others,
    /// The desktop took them back.
    Closed,
    /// The portal, or the bus, is gone, and what was bound with it.
    Gone,
}

/// Why no key is bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShortcutsUnbound {
    /// They were bound, and the desktop took them back.
    Closed,
    /// This desktop lets no program ask for keys.
    NotOffered,
    /// The person, or the desktop for them, said no.
    Declined,
    /// The desktop gave no answer, or one that is no answer.
    Failed(String),
}
