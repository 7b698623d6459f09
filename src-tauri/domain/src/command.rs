//! The one door in: every wish the rules know. Words and lengths are already of their types;
//! whether they are in range and in season is decided in [`crate::State`]'s light.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    CarriedId, Definition, GapCause, GapId, GapWas, InterruptedBy, ItemId, ItemKind, MeetingReason,
    Minutes, Note, Place, Shape, ShutdownForm, ThoughtId, Title,
};

/// One wish of the person, or (the last group) one thing the machine noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Plan today and start it.
    StartDay {
        definition: PlannedDefinition,
        items: Vec<NewItem>,
    },
    /// Change what done means after the start.
    ChangeDefinition { definition: PlannedDefinition },
    /// One more item today.
    AddItem {
        title: Title,
        estimate: Option<Minutes>,
        when_full: WhenFull,
    },
    /// Put something on a later date (absent: the next day).
    AddForLater {
        title: Title,
        due: Option<NaiveDate>,
    },
    /// Bring a waiting thing into today.
    TakeWaiting {
        waiting: CarriedId,
        when_full: WhenFull,
    },
    /// Let a waiting thing go.
    DropWaiting { waiting: CarriedId },
    /// New words for an item.
    RenameItem { item: ItemId, title: Title },
    /// A new estimate, or none.
    EstimateItem {
        item: ItemId,
        estimate: Option<Minutes>,
    },
    /// Make an item a must or a bonus.
    ChangeItemKind { item: ItemId, kind: ItemKind },
    /// Another place in the list, from 1.
    ReorderItem { item: ItemId, position: u16 },
    /// Tick an item.
    TickItem { item: ItemId },
    /// Open again what was ticked, moved, dropped or handed over.
    ReturnItem { item: ItemId },
    /// Give an open item its place.
    PlaceItem { item: ItemId, place: PlaceWish },
    /// Give a parked thought its place.
    PlaceThought {
        thought: ThoughtId,
        place: PlaceWish,
    },
    /// Start a focus session. `length`: absent for the usual one, `Some(None)` for open-ended.
    StartFocus {
        length: Option<Option<Minutes>>,
        item: Option<ItemId>,
        past_end: PastEnd,
        bonus: bool,
    },
    /// Hold the session.
    Pause,
    /// Let it run on.
    Resume,
    /// Move the running session's or break's end.
    Extend { by: Minutes },
    /// End what goes on: meeting, break or focus session.
    Finish,
    /// Say what the running session is on.
    FocusOn { item: Option<ItemId> },
    /// Start a break (absent: the usual length).
    StartBreak { length: Option<Minutes> },
    /// Start a meeting; a running session is held.
    StartMeeting {
        title: Option<Title>,
        reason: Option<MeetingReason>,
        planned: Option<Minutes>,
    },
    /// End the meeting.
    EndMeeting { reason: Option<MeetingReason> },
    /// Note a meeting that already happened today.
    LogMeeting {
        title: Option<Title>,
        reason: Option<MeetingReason>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    },
    /// Mark an interruption.
    Interrupted {
        by: InterruptedBy,
        word: Option<Title>,
    },
    /// Capture a thought.
    Park { text: Title },
    /// Say what a gap was.
    ResolveGap { gap: GapId, was: GapWas },
    /// Quiet for so many minutes.
    Snooze { minutes: Minutes },
    /// The first step for tomorrow, or none.
    SetFirstStep { text: Option<Note> },
    /// What blocks, or nothing.
    SetBlocked { text: Option<Note> },
    /// Close the day (absent: at this moment).
    CloseDay {
        form: ShutdownForm,
        at: Option<DateTime<Utc>>,
    },
    /// Open a closed day again.
    ReopenDay { reason: Note },

    /// A deadline was reached: tell what is due. Never refused.
    Wake,
    /// The machine slept, or was away, or died, from one instant to another. Never refused.
    Missed {
        cause: GapCause,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    },
    /// The wall clock was moved by so many milliseconds while the machine was awake. Never refused.
    ClockMoved { by_ms: i64 },
}

/// What done means, as wished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannedDefinition {
    /// The weekday's usual shape.
    Usual,
    /// A ready shape.
    Shape(Shape),
    /// A rule of one's own.
    Rule(Definition),
}

/// An item to start the day with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    /// Its words.
    pub title: Title,
    /// Its estimate.
    pub estimate: Option<Minutes>,
    /// Must or bonus.
    pub kind: ItemKind,
    /// The waiting thing it comes from.
    pub from: Option<CarriedId>,
}

/// What to do with one more must item when the day holds no more, or is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenFull {
    /// Refuse and ask.
    Ask,
    /// Add it as a bonus.
    Bonus,
    /// Move this open must item to the next day instead.
    Swap(ItemId),
}

/// What to do when a session would run past the day's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PastEnd {
    /// Refuse and offer what fits.
    Ask,
    /// Shorten to fit.
    Fit,
    /// Run past it.
    Allow,
}

/// A place as wished: [`Place`] before "tomorrow" is a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceWish {
    /// The next day.
    Tomorrow,
    /// A place already definite.
    Definite(Place),
}
