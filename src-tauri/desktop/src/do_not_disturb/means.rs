//! What a desktop offers for keeping other programs quiet.

/// How it is done here, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Means {
    /// How everything is held.
    pub how: How,
    /// The desktop or the program that shows notifications, as it is called; empty where there is none.
    pub who: String,
    /// Whether single programs can be held as well.
    pub apps: bool,
    /// A rule or mode of the person's own configuration says which programs those are.
    pub by_rule: bool,
}

/// How other programs' notifications are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The service is asked, and lets go by itself when the one who asked is gone.
    Asked,
    /// The person's own switch is borrowed.
    Borrowed,
    /// They cannot be.
    Not(WhyNot),
}

/// Why they cannot be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// No program shows notifications.
    NoService,
    /// The desktop's switch loses what comes meanwhile.
    Loses,
    /// The desktop's switch can only be turned over, not set.
    Toggles,
    /// mako's configuration has no mode for it.
    NoMode,
    /// Daydone runs where it does not reach the desktop's switch.
    Sandboxed,
    /// macOS has no way for a program.
    MacOs,
    /// Windows has one for programs that it knows by a token only.
    Windows,
    /// No way is known.
    Unknown,
}

impl Means {
    pub(super) fn none(why: WhyNot, who: &str) -> Self {
        Means {
            how: How::Not(why),
            who: who.to_owned(),
            apps: false,
            by_rule: false,
        }
    }

    /// Whether everything can be held.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !matches!(self.how, How::Not(_))
    }
}
