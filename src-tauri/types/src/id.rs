//! Newtype ids. All are UUID v7 from the start, because two machines of one person will one day
//! exchange journals; `domain::Moment` mints them, never a random source in here.

use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

use crate::Unreadable;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "string"))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        /// Any spelling of a UUID.
        ///
        /// # Errors
        /// [`Unreadable::ID`] with the text.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                let id = Uuid::parse_str(&text).map($name);
                id.map_err(|_| Unreadable::new(Unreadable::ID, &text).in_serde())
            }
        }

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
    /// A meeting that a calendar announces, by the hash of what the calendar calls it.
    MeetingKey,
    /// A step inside an item.
    StepId,
    /// An item of today, or something that waits for a later day. `decide` tells which it is.
    ListedId,
    /// An item or a parked thought: faces show both in one list. `decide` tells which it is.
    LooseEndId,
}

impl From<ItemId> for ListedId {
    fn from(item: ItemId) -> Self {
        ListedId(item.0)
    }
}

impl From<CarriedId> for ListedId {
    fn from(waiting: CarriedId) -> Self {
        ListedId(waiting.0)
    }
}

impl From<ItemId> for LooseEndId {
    fn from(item: ItemId) -> Self {
        LooseEndId(item.0)
    }
}

impl From<ThoughtId> for LooseEndId {
    fn from(thought: ThoughtId) -> Self {
        LooseEndId(thought.0)
    }
}
