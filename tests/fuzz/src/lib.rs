//! What strangers' bytes meet: every part of Daydone that reads what it did not write itself. A target
//! takes any bytes at all and panics when what it calls panics or breaks its word. The corpus of each,
//! written by hand and added to by finds, is replayed with every test run; `cargo xtask fuzz` looks for
//! more.

mod calendar;
mod journal;
mod outside;
mod protocol;
mod settings;
mod typed;

/// Something that reads bytes.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and its corpus's.
    pub name: &'static str,
    /// Lets it meet some bytes.
    ///
    /// # Panics
    /// When it does not stand them.
    pub meet: fn(&[u8]),
}

/// Every target.
pub const TARGETS: [Target; 5] = [
    Target {
        name: "protocol",
        meet: protocol::meet,
    },
    Target {
        name: "settings",
        meet: settings::meet,
    },
    Target {
        name: "journal",
        meet: journal::meet,
    },
    Target {
        name: "typed",
        meet: typed::meet,
    },
    Target {
        name: "calendar",
        meet: calendar::meet,
    },
];

/// The target of that name, if there is one.
#[must_use]
pub fn named(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}
