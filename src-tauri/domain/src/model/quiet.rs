//! What is held of other programs' notifications, and what is known of a person's own switch that is
//! borrowed for it. The rule that goes by it is in `readings::borrowing`.

use serde::{Deserialize, Serialize};

use crate::{DayId, FocusId};

/// What is held of other programs' notifications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Hold {
    /// Nothing, and nothing is to be gone on with.
    #[default]
    Nothing,
    /// Nothing for now, but what it was held for may go on: the session is paused or over its time, or
    /// the agent leaves.
    Suspended(Occasion),
    /// Everything, because this sitting runs.
    Focus(FocusId),
    /// Everything, because this day is closed.
    AfterHours(DayId),
    /// What these programs say, by their names, because this day is closed. Where the desktop goes by a
    /// rule of the person's own, the rule names them, and the list may be empty.
    Apps(DayId, Vec<String>),
}

/// What something is held for. What the person switches meanwhile is theirs until the next one, whatever
/// pauses and restarts there are in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// A sitting, by the session it began with.
    Focus(FocusId),
    /// The hours after the close of this day.
    Evening(DayId),
}

impl Hold {
    /// Whether every program's notifications are held, Daydone's own among them.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        matches!(self, Hold::Focus(_) | Hold::AfterHours(_))
    }

    /// Whether anything is held.
    #[must_use]
    pub fn is_anything(&self) -> bool {
        !matches!(self, Hold::Nothing | Hold::Suspended(_))
    }

    /// What it is held for; also while it is let go of for a time.
    #[must_use]
    pub fn occasion(&self) -> Option<Occasion> {
        match self {
            Hold::Nothing => None,
            Hold::Suspended(occasion) => Some(*occasion),
            Hold::Focus(focus) => Some(Occasion::Focus(*focus)),
            Hold::AfterHours(day) | Hold::Apps(day, _) => Some(Occasion::Evening(*day)),
        }
    }

    /// The same, let go of for a time.
    #[must_use]
    pub fn suspended(&self) -> Self {
        self.occasion().map_or(Hold::Nothing, Hold::Suspended)
    }
}

/// How a switch stands that keeps a desktop quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchState {
    /// Off, because it was never set.
    Unset,
    /// Off, because it was set so.
    Off,
    /// On.
    On,
}

/// How a switch stood before it was borrowed, and is left again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BeforeBorrowed {
    /// Never set.
    Unset,
    /// Set to off.
    Off,
}

/// What the record says of a switch that is borrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loan {
    /// How it stood before Daydone switched it on.
    pub before: BeforeBorrowed,
    /// What it was last borrowed for.
    pub occasion: Occasion,
}

/// What is known of one switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownSwitch {
    /// What it should be on for; absent where it should be as it was.
    pub wanted: Option<Occasion>,
    /// What the record says.
    pub record: Option<Loan>,
    /// How it stands.
    pub stands: SwitchState,
    /// As long as this lasts it is the person's: they had it on when it began, or have switched it since.
    pub theirs: Option<Occasion>,
    /// The program that keeps it began anew, and knows nothing of what it was asked before.
    pub forgotten: bool,
}

/// One thing to do about a switch. The order of several is the promise: a kill between any two of them
/// leaves nothing silent, because the record is there before the switch is on and until it is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchAct {
    /// Write down how it stood and what it is on for, so that it outlives a power cut.
    Record(Loan),
    /// Switch it on.
    SwitchOn,
    /// Leave it as it stood before.
    PutBack(BeforeBorrowed),
    /// Delete what was written down.
    Forget,
    /// It is the person's as long as this lasts. Written down as well.
    LeaveToThem(Occasion),
}
