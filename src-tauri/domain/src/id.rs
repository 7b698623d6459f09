//! Newtype ids. All are UUID v7 from the start, because two machines of one person will one day
//! exchange journals; they are minted by [`crate::Moment`], never by a random source in here.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map($name)
            }
        }
    )+};
}

ids! {
    /// A day.
    DayId,
    /// An item on a day's list.
    ItemId,
    /// A focus session.
    FocusId,
    /// A break.
    BreakId,
    /// A meeting.
    MeetingId,
    /// A gap inside a focus session.
    GapId,
    /// An interruption.
    InterruptionId,
    /// A parked thought.
    ThoughtId,
    /// A nudge.
    NudgeId,
    /// Something that waits for a later day.
    CarriedId,
    /// A line of the journal.
    EntryId,
}
