//! The lines of the menu, and what a click on one asks for.

use protocol::{Command, Screen};

/// A line of the menu.
#[derive(Clone, Debug, PartialEq)]
pub enum MenuEntry {
    /// Words to read.
    Line(String),
    /// Words to click.
    Click(String, Act),
    /// More of them.
    More(String, Vec<MenuEntry>),
    /// A rule between groups.
    Rule,
}

/// What a click asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A command of the protocol.
    Command(Command),
    /// The window, and the room in it if one is meant.
    Open(Option<Screen>),
    /// The end of the agent.
    Quit,
}
