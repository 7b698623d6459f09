//! What happened, in the past tense: the only things the journal holds. The names and fields are the
//! journal's format for ever: variants and optional fields may be added, nothing may be renamed or
//! removed (golden samples in the tests hold that).

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    Break, Carried, CarriedId, DayId, Definition, EntryId, FocusId, Gap, GapId, GapWas,
    Interruption, Item, ItemId, ItemKind, Meeting, MeetingId, MeetingReason, Minutes, Note, Nudge,
    ParkedThought, Place, Shape, ShutdownForm, ThoughtId, Title,
};

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id, UUID v7.
    pub id: EntryId,
    /// When it was written down. When it took effect is the event's own matter.
    pub at: DateTime<Utc>,
    /// What happened.
    pub event: Event,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A day began, with the commitment made for it.
    DayStarted {
        day: DayId,
        date: NaiveDate,
        zone: Tz,
        boundary: NaiveTime,
        item_limit: u8,
        shape: Shape,
        definition: Definition,
        items: Vec<Item>,
        at: DateTime<Utc>,
    },
    /// What done means was changed.
    DefinitionChanged {
        shape: Shape,
        definition: Definition,
    },
    /// An item joined the open day. `swapped` names the item that left for it.
    ItemAdded { item: Item, swapped: Option<ItemId> },
    /// An item got new words.
    ItemRenamed { item: ItemId, title: Title },
    /// An item got another estimate.
    ItemEstimated {
        item: ItemId,
        estimate: Option<Minutes>,
    },
    /// An item became a must or a bonus.
    ItemKindChanged { item: ItemId, to: ItemKind },
    /// An item got another place in the list, from 0.
    ItemReordered { item: ItemId, position: u16 },
    /// An item was ticked.
    ItemTicked { item: ItemId },
    /// An item is open again.
    ItemReturned { item: ItemId },
    /// An open item got its place; with a date, `carried` now waits for it.
    ItemPlaced {
        item: ItemId,
        place: Place,
        carried: Option<Carried>,
    },
    /// Something was put on a later date directly.
    PutForLater { carried: Carried },
    /// A waiting thing was let go.
    WaitingDropped { waiting: CarriedId },

    /// A focus session began.
    FocusStarted {
        focus: FocusId,
        item: Option<ItemId>,
        planned: Option<Minutes>,
        bonus: bool,
        at: DateTime<Utc>,
    },
    /// It was held.
    FocusPaused { focus: FocusId, at: DateTime<Utc> },
    /// It ran on.
    FocusResumed { focus: FocusId, at: DateTime<Utc> },
    /// Its end moved.
    FocusExtended { focus: FocusId, by: Minutes },
    /// Its item changed.
    FocusMoved {
        focus: FocusId,
        item: Option<ItemId>,
    },
    /// It reached its planned end and goes on.
    FocusRanOver { focus: FocusId, at: DateTime<Utc> },
    /// It was finished.
    FocusFinished { focus: FocusId, at: DateTime<Utc> },
    /// A stretch of it cannot be accounted for. The session's interval is closed at the gap's start.
    GapOpened { focus: FocusId, gap: Gap },
    /// The person said what it was.
    GapResolved {
        focus: FocusId,
        gap: GapId,
        was: GapWas,
    },

    /// A break began.
    BreakStarted { rest: Break },
    /// Its end moved.
    BreakExtended { rest: crate::BreakId, by: Minutes },
    /// It was over.
    BreakEnded {
        rest: crate::BreakId,
        at: DateTime<Utc>,
    },
    /// A meeting began.
    MeetingStarted { meeting: Meeting },
    /// It reached its planned end and goes on.
    MeetingRanOver {
        meeting: MeetingId,
        at: DateTime<Utc>,
    },
    /// It ended.
    MeetingEnded {
        meeting: MeetingId,
        reason: Option<MeetingReason>,
        at: DateTime<Utc>,
    },
    /// One that had already happened was noted.
    MeetingLogged { meeting: Meeting },
    /// An interruption was marked.
    InterruptionMarked { interruption: Interruption },
    /// A thought was parked.
    ThoughtParked { thought: ParkedThought },
    /// A thought got its place; with a date, `carried` now waits for it.
    ThoughtPlaced {
        thought: ThoughtId,
        place: Place,
        carried: Option<Carried>,
    },

    /// The definition was met.
    EnoughReached { at: DateTime<Utc> },
    /// The definition is no longer met: a tick was taken back, or more was asked for.
    EnoughWithdrawn,
    /// A nudge was told.
    NudgeTold { nudge: Nudge },
    /// Quiet was asked for.
    NudgesSnoozed { until: DateTime<Utc> },

    /// The first step for tomorrow was said or taken back.
    FirstStepSet { text: Option<Note> },
    /// What blocks was said or taken back.
    BlockedSet { text: Option<Note> },
    /// The day was closed.
    DayClosed {
        day: DayId,
        form: ShutdownForm,
        at: DateTime<Utc>,
    },
    /// A closed day was opened again.
    DayReopened {
        day: DayId,
        reason: Note,
        at: DateTime<Utc>,
    },

    /// The wall clock was moved while something ran: open stretches move with it.
    ClockMoved { by_ms: i64 },
}
