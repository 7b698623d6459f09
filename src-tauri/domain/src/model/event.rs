//! What happened, in the past tense: the only things the journal holds. The names and fields are the
//! journal's format for ever: variants and optional fields may be added, nothing may be renamed or
//! removed (golden samples in the tests hold that).

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    Break, BreakId, CarriedId, Corrected, Day, DayForeseen, DayId, Deferred, Definition,
    Destination, DetailsChanged, EdgeCorrected, EnoughCorrected, Focus, FocusId, Gap, GapId,
    GapWas, HoldAsked, Interruption, Item, ItemId, ItemKind, Judged, Meeting, MeetingId,
    MeetingReason, Minutes, Note, Nudge, ParkedThought, Questioned, Settled, Shape, ShutdownForm,
    TakenBack, ThoughtId, TimeOff, Title, Turned,
};

/// Something that happened.
///
/// An `at` is the instant it took effect, which may lie before the line was written: a break is over
/// at its end, a forgotten day closed at its last sign of work.
#[doc = include_str!("event_example.md")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A day began, with the commitment made for it.
    DayStarted {
        /// Its id.
        day: DayId,
        /// Its date.
        date: NaiveDate,
        /// The zone it is lived in.
        zone: Tz,
        /// When the next day begins.
        boundary: NaiveTime,
        /// Must items it holds.
        item_limit: u8,
        /// The shape the definition comes from.
        shape: Shape,
        /// The definition committed to.
        definition: Definition,
        /// The items committed to; those with a `from` wait no longer.
        items: Vec<Item>,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// What done means was changed.
    DefinitionChanged {
        /// The shape it comes from now.
        shape: Shape,
        /// The definition in force now.
        definition: Definition,
    },
    /// The day ends at another time than its boundary was: it goes on to a stop time that lies after it.
    BoundaryMoved {
        /// The day.
        day: DayId,
        /// The boundary it had.
        was: NaiveTime,
        /// The boundary it has.
        boundary: NaiveTime,
    },
    /// An item joined the open day.
    ItemAdded {
        /// The item.
        item: Item,
        /// The item that leaves for it; its own placing follows.
        swapped: Option<ItemId>,
    },
    /// An item got new words.
    ItemRenamed {
        /// The item.
        item: ItemId,
        /// The words.
        title: Title,
    },
    /// An item got another estimate.
    ItemEstimated {
        /// The item.
        item: ItemId,
        /// The estimate, or none.
        estimate: Option<Minutes>,
    },
    /// An item became a must or a bonus.
    ItemKindChanged {
        /// The item.
        item: ItemId,
        /// What it is now.
        to: ItemKind,
    },
    /// An item got another place in the list.
    ItemReordered {
        /// The item.
        item: ItemId,
        /// Its place, from 0.
        position: u16,
    },
    /// An item was ticked.
    ItemTicked {
        /// The item.
        item: ItemId,
    },
    /// An item is open again.
    ItemReturned {
        /// The item.
        item: ItemId,
    },
    /// An open item got its place.
    ItemPlaced {
        /// The item.
        item: ItemId,
        /// Where it went.
        place: Destination,
        /// What waits for the date, if the place is one.
        carried: Option<Deferred>,
    },
    /// The note or the steps of an item, or of something that waits, were changed.
    DetailsChanged(DetailsChanged),
    /// Something was put on a later date directly.
    PutForLater {
        /// What waits for it.
        carried: Deferred,
    },
    /// A waiting thing was let go.
    WaitingDropped {
        /// The waiting item.
        waiting: CarriedId,
    },
    /// A waiting thing got new words.
    WaitingRenamed {
        /// The waiting item.
        waiting: CarriedId,
        /// The words.
        title: Title,
    },
    /// A waiting thing got another date.
    WaitingMoved {
        /// The waiting item.
        waiting: CarriedId,
        /// The date it waits for now.
        due: NaiveDate,
    },
    /// Days off were planned.
    DaysOffPlanned(TimeOff),
    /// Days off that had been planned are none.
    DaysOffCancelled(TimeOff),
    /// A default was questioned, and the person answered.
    DefaultQuestioned(Questioned),
    /// What was tried for a week was judged.
    DefaultJudged(Judged),
    /// A focus session began.
    FocusStarted {
        /// Its id.
        focus: FocusId,
        /// What it is on.
        item: Option<ItemId>,
        /// Its planned length; open-ended when absent.
        planned: Option<Minutes>,
        /// Whether it was agreed to be beyond enough.
        bonus: bool,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// It was held.
    FocusPaused {
        /// The session.
        focus: FocusId,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// It ran on.
    FocusResumed {
        /// The session.
        focus: FocusId,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// Its end moved.
    FocusExtended {
        /// The session.
        focus: FocusId,
        /// By how much.
        by: Minutes,
    },
    /// Its item changed, for all of it: nothing to speak of was worked yet, but in older lines.
    FocusMoved {
        /// The session.
        focus: FocusId,
        /// What it is on now.
        item: Option<ItemId>,
    },
    /// It reached its planned end and goes on.
    FocusRanOver {
        /// The session.
        focus: FocusId,
        /// Its planned end.
        at: DateTime<Utc>,
    },
    /// It was finished.
    FocusFinished {
        /// The session.
        focus: FocusId,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// A stretch of it cannot be accounted for. It is held from the gap's start on, if it was not.
    GapOpened {
        /// Which session.
        focus: FocusId,
        /// The stretch.
        gap: Gap,
    },
    /// The person said what a gap was.
    GapResolved {
        /// Which session.
        focus: FocusId,
        /// Which gap.
        gap: GapId,
        /// What it was.
        was: GapWas,
    },
    /// A break began.
    BreakStarted {
        /// The break.
        rest: Break,
    },
    /// Its end moved.
    BreakExtended {
        /// The break.
        rest: BreakId,
        /// By how much.
        by: Minutes,
    },
    /// It was over.
    BreakEnded {
        /// The break.
        rest: BreakId,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// A meeting began.
    MeetingStarted {
        /// The meeting.
        meeting: Meeting,
    },
    /// It reached its planned end and goes on.
    MeetingRanOver {
        /// The meeting.
        meeting: MeetingId,
        /// Its planned end.
        at: DateTime<Utc>,
    },
    /// It ended.
    MeetingEnded {
        /// The meeting.
        meeting: MeetingId,
        /// Its reason, if that became clearer; absent: as before.
        reason: Option<MeetingReason>,
        /// The instant.
        at: DateTime<Utc>,
    },
    /// One that had already happened was noted.
    MeetingLogged {
        /// The meeting.
        meeting: Meeting,
    },
    /// What calendars announce for the day, in numbers; at most twice a day.
    DayForeseen(DayForeseen),
    /// The person said what became of a meeting that a calendar had announced.
    MeetingSettled(Settled),
    /// An interruption was marked.
    InterruptionMarked {
        /// The interruption.
        interruption: Interruption,
    },
    /// A thought was parked.
    ThoughtParked {
        /// The thought.
        thought: ParkedThought,
    },
    /// A thought got its place.
    ThoughtPlaced {
        /// The thought.
        thought: ThoughtId,
        /// Where it went.
        place: Destination,
        /// What waits for the date, if the place is one.
        carried: Option<Deferred>,
    },

    /// The definition was met.
    EnoughReached {
        /// The instant.
        at: DateTime<Utc>,
    },
    /// The definition is no longer met: a tick was taken back, or more was asked for.
    EnoughWithdrawn,
    /// A nudge was sent.
    NudgeTold {
        /// The nudge.
        nudge: Nudge,
    },
    /// Quiet was asked for.
    NudgesSnoozed {
        /// No nudge before this instant.
        until: DateTime<Utc>,
    },

    /// The first step for tomorrow was said or taken back.
    FirstStepSet {
        /// The words.
        text: Option<Note>,
    },
    /// What blocks was said or taken back.
    BlockedSet {
        /// The words.
        text: Option<Note>,
    },
    /// The day was closed. What was loose is placed by the events that follow.
    DayClosed {
        /// The day.
        day: DayId,
        /// Which form the shutdown had.
        form: ShutdownForm,
        /// When the day truly ended.
        at: DateTime<Utc>,
    },
    /// A closed day was opened again.
    DayReopened {
        /// The day.
        day: DayId,
        /// Why.
        reason: Note,
        /// The instant.
        at: DateTime<Utc>,
    },

    /// Its item changed at an instant: the session ended there, and the same sitting goes on, running
    /// or held as it was, as a session of its own.
    FocusTurned(Turned),
    /// The person was present while it was held, and was asked whether it goes on.
    HoldAsked(HoldAsked),
    /// An unanswered gap goes on: what follows it is not accounted for either.
    GapGrew {
        /// Which session.
        focus: FocusId,
        /// Which gap.
        gap: GapId,
        /// Where it ends now.
        to: DateTime<Utc>,
    },
    /// The day that was to be ended goes on.
    DayKeptOpen {
        /// The day.
        day: DayId,
        /// Until this boundary.
        until: DateTime<Utc>,
        /// Since when the person had not been seen, which was no part of it; absent in older lines.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        over_since: Option<DateTime<Utc>>,
    },
    /// The day is lived in another zone from here on; its date stays.
    DayMoved {
        /// The day.
        day: DayId,
        /// The zone so far.
        was: Tz,
        /// The zone now.
        zone: Tz,
    },
    /// A session was set right.
    FocusCorrected(Corrected<Focus>),
    /// A break was set right.
    BreakCorrected(Corrected<Break>),
    /// A meeting was set right.
    MeetingCorrected(Corrected<Meeting>),
    /// The start of a day was set right.
    DayStartCorrected(EdgeCorrected),
    /// The end of a closed day was set right.
    DayEndCorrected(EdgeCorrected),
    /// An item was set right.
    ItemCorrected(Corrected<Item>),
    /// An interruption was set right.
    InterruptionCorrected(Corrected<Interruption>),
    /// After a correction an earlier day was enough at another instant, or no longer.
    DayEnoughCorrected(EnoughCorrected),
    /// A day came whole and closed from another journal, or another program's records.
    DayImported {
        /// The day.
        day: Box<Day>,
    },
    /// The last command was taken back, without the nudges that were sent meanwhile.
    TakenBack(TakenBack),
    /// What was taken back last was done again: the memory as that undo found it, and when it did.
    Redone(TakenBack),
    /// The wall clock was moved: what runs moves with it, and after a step back what would lie ahead moves before it.
    ClockMoved {
        /// By so many milliseconds, forward when positive.
        by_ms: i64,
    },
}
