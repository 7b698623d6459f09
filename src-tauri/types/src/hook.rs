//! What a hook, a program of the person's, can be run for: the events of a day, and the state the day is
//! in. The names are those of the files in the folder `hooks`. Which event of the rules means which of
//! these is `domain`'s; running a program is the agent's.

/// Something that happened, which hooks of its name are run for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum HookEvent {
    /// A day began.
    DayStarted,
    /// A focus session began.
    FocusStarted,
    /// It was held: by the person, or because they were away.
    FocusHeld,
    /// It goes on.
    FocusResumed,
    /// It reached its planned end, and goes on.
    FocusOver,
    /// It was finished.
    FocusEnded,
    /// A break began.
    BreakStarted,
    /// It is over.
    BreakEnded,
    /// A meeting began.
    MeetingStarted,
    /// It is over.
    MeetingEnded,
    /// The definition is met.
    Enough,
    /// The day was closed.
    DayClosed,
    /// A closed day was opened again.
    DayReopened,
}

impl HookEvent {
    /// Every one, in the order of a day.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name of its hook: `focus-started`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The state a day is in, as the hook `state` is given it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum HookState {
    /// No day runs.
    None,
    /// A day runs, and nothing in it.
    Open,
    /// A focus session runs, also past its planned end.
    Focus,
    /// A focus session is held.
    Held,
    /// A break runs.
    Break,
    /// A meeting runs.
    Meeting,
    /// The definition is met, and nothing runs.
    Enough,
    /// The day was closed.
    Closed,
}

impl HookState {
    /// Every one.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name: `focus`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The name of the hook that is run when the day's state changes.
pub const STATE_HOOK: &str = "state";

/// The names of all hooks: that of the state, then those of the events in the order of a day.
pub fn hook_names() -> impl Iterator<Item = &'static str> {
    std::iter::once(STATE_HOOK).chain(HookEvent::ALL.iter().map(|event| event.name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_files() {
        let names: Vec<_> = hook_names().collect();
        assert_eq!(
            names,
            [
                "state",
                "day-started",
                "focus-started",
                "focus-held",
                "focus-resumed",
                "focus-over",
                "focus-ended",
                "break-started",
                "break-ended",
                "meeting-started",
                "meeting-ended",
                "enough",
                "day-closed",
                "day-reopened",
            ]
        );
        let states: Vec<_> = HookState::ALL.iter().map(|state| state.name()).collect();
        assert_eq!(
            states,
            [
                "none", "open", "focus", "held", "break", "meeting", "enough", "closed"
            ]
        );
    }
}
