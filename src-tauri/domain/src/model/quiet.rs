//! What is held of other programs' notifications, and what is known of a person's own switch that is
//! borrowed for it. The rule that goes by it is in `readings::borrowing`.

/// What is held of other programs' notifications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Hold {
    /// Nothing.
    #[default]
    Nothing,
    /// Everything, because a focus session runs.
    Focus,
    /// Everything, because the day is closed.
    AfterHours,
    /// What these programs say, by their names, because the day is closed.
    Apps(Vec<String>),
}

impl Hold {
    /// Whether every program's notifications are held, Daydone's own among them.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        matches!(self, Hold::Focus | Hold::AfterHours)
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BeforeBorrowed {
    /// Never set.
    Unset,
    /// Set to off.
    Off,
}

/// What is known of one switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownSwitch {
    /// Whether it should be on.
    pub wanted: bool,
    /// What the record says: how it stood before Daydone switched it on.
    pub record: Option<BeforeBorrowed>,
    /// How it stands.
    pub stands: SwitchState,
    /// It is the person's until the next hold: they had it on when this one began, or have switched it
    /// since.
    pub theirs: bool,
    /// The program that keeps it began anew, and knows nothing of what it was asked before.
    pub forgotten: bool,
}

/// One thing to do about a switch. The order of several is the promise: a kill between any two of them
/// leaves nothing silent, because the record is there before the switch is on and until it is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchAct {
    /// Write down how it stood, so that it outlives a power cut.
    Record(BeforeBorrowed),
    /// Switch it on.
    SwitchOn,
    /// Leave it as it stood before.
    PutBack(BeforeBorrowed),
    /// Delete what was written down.
    Forget,
    /// It is the person's until the next hold.
    LeaveToThem,
}
