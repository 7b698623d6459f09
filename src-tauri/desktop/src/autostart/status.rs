//! How the start at login stands, and the words for it.

use words::{Value, Words};

/// Whether the agent is started at login, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtLogin {
    /// It is.
    Starts,
    /// It was not asked for.
    Off,
    /// The agent has a folder of its own (`DAYDONE_HOME`): a person only tries it.
    OwnFolder,
    /// The program lies in an AppImage, so there is nothing to start once that has ended.
    Passing,
    /// The person switched the entry off in their desktop; where it stands.
    SwitchedOff(String),
    /// An entry that Daydone did not write has its name; where it stands.
    NotOurs(String),
    /// The entry cannot be read or written; where, and the system's reason.
    Trouble(String),
}

impl AtLogin {
    /// It in one sentence.
    #[must_use]
    pub fn says(&self) -> String {
        let (id, what) = self.named();
        Words::spoken().say(id, &[("what", Value::from(what))])
    }

    /// What can be done about it, when something can.
    #[must_use]
    pub fn advice(&self) -> Option<String> {
        Words::spoken().find(&format!("{}.advice", self.named().0), &[])
    }

    /// Why the agent is not started although the setting asks for it, in one sentence.
    #[must_use]
    pub fn hindrance(&self) -> Option<String> {
        let as_set = matches!(self, Self::Starts | Self::Off);
        (!as_set).then(|| self.says())
    }

    fn named(&self) -> (&'static str, &str) {
        match self {
            Self::Starts => ("say-login-starts", ""),
            Self::Off => ("say-login-off", ""),
            Self::OwnFolder => ("say-login-own-folder", ""),
            Self::Passing => ("say-login-passing", ""),
            Self::SwitchedOff(place) => ("say-login-switched-off", place),
            Self::NotOurs(place) => ("say-login-not-ours", place),
            Self::Trouble(why) => ("say-login-trouble", why),
        }
    }
}
