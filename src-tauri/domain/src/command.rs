//! The one door in: every wish the rules know. Words and lengths are already of their types;
//! whether they are in range and in season is decided in [`crate::State`]'s light.

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    Before, CarriedId, Correction, Day, DayId, Deferred, Definition, Destination, GapCause, GapId,
    GapWas, InterruptedBy, ItemId, ItemKind, MeetingReason, Minutes, Note, ParkedThought, Shape,
    ShutdownForm, ThoughtId, TimeOff, Title,
};

/// One wish of the person, or (the last group) one thing the machine noticed.
///
/// *Begins the day* says that the command starts today with its usual shape if nothing has happened
/// yet; every other one needs a day, unless it says that it does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Plan today and start it. A day off is closed in the same breath.
    StartDay {
        /// What done means.
        definition: PlannedDefinition,
        /// Today's list in order: no more musts than the day holds, 50 items in all.
        items: Vec<NewItem>,
    },
    /// Change what done means after the start.
    ChangeDefinition {
        /// What it means from now on; not a day off.
        definition: PlannedDefinition,
    },
    /// One more item today. Begins the day.
    AddItem {
        /// Its words.
        title: Title,
        /// How long it may take (1–960 minutes).
        estimate: Option<Minutes>,
        /// As what.
        joins: Joins,
    },
    /// Put something on a later date. Needs no day.
    AddForLater {
        /// Its words.
        title: Title,
        /// A date after today, at most a year ahead; absent: the next day that is not off.
        due: Option<NaiveDate>,
    },
    /// Bring a waiting thing into today. Begins the day.
    TakeWaiting {
        /// Which.
        waiting: CarriedId,
        /// As what.
        joins: Joins,
    },
    /// Let a waiting thing go. Needs no day.
    DropWaiting {
        /// Which.
        waiting: CarriedId,
    },
    /// New words for a waiting thing. Needs no day.
    RenameWaiting {
        /// Which.
        waiting: CarriedId,
        /// The words.
        title: Title,
    },
    /// Another date for a waiting thing. Needs no day.
    MoveWaiting {
        /// Which.
        waiting: CarriedId,
        /// A date after today, at most a year ahead; absent: the next day that is not off.
        due: Option<NaiveDate>,
    },
    /// Plan days off ahead. Needs no day.
    PlanDaysOff {
        /// The first: today while nothing of it has begun, else a later one.
        from: NaiveDate,
        /// The last, at most a year ahead.
        to: NaiveDate,
    },
    /// Work after all on days off that were planned and are not over. Needs no day.
    CancelDaysOff {
        /// The first.
        from: NaiveDate,
        /// The last.
        to: NaiveDate,
    },
    /// New words for an item.
    RenameItem {
        /// Which.
        item: ItemId,
        /// The words.
        title: Title,
    },
    /// A new estimate, or none.
    EstimateItem {
        /// Which.
        item: ItemId,
        /// How long it may take (1–960 minutes).
        estimate: Option<Minutes>,
    },
    /// Make an open or ticked item a must or a bonus.
    ChangeItemKind {
        /// Which.
        item: ItemId,
        /// What it becomes.
        kind: ItemKind,
    },
    /// Another place in the list.
    ReorderItem {
        /// Which.
        item: ItemId,
        /// Its new number, from 1.
        position: u16,
    },
    /// Tick an open item.
    TickItem {
        /// Which.
        item: ItemId,
    },
    /// Open again what was ticked, moved, dropped or handed over. What was moved waits no longer.
    ReturnItem {
        /// Which.
        item: ItemId,
    },
    /// Give an open item its place.
    PlaceItem {
        /// Which.
        item: ItemId,
        /// Where it goes.
        place: Target,
    },
    /// Give a parked thought its place. Needs no day.
    PlaceThought {
        /// Which.
        thought: ThoughtId,
        /// Where it goes.
        place: Target,
    },
    /// Start a focus session; a break ends for it. Begins the day.
    StartFocus {
        /// Absent for the usual length, `Some(None)` for open-ended, else 5–240 minutes.
        length: Option<Option<Minutes>>,
        /// An open item it is on; absent: nothing in particular.
        item: Option<ItemId>,
        /// What to do when it would cross the day's end.
        past_end: PastEnd,
        /// Agrees that it is beyond enough, and with it beyond the day's end. Without effect while
        /// the day is not enough.
        bonus: bool,
    },
    /// Hold the session.
    Pause,
    /// Let it run on.
    Resume,
    /// Move the end of the session (running or held) or of the break.
    Extend {
        /// By so much (1–120 minutes, 480 in all); in overtime it counts from now.
        by: Minutes,
    },
    /// End what goes on, the innermost first: a meeting, a break, or the session.
    Finish,
    /// Say what the session is on from now on. What was worked so far stays with what it was on.
    FocusOn {
        /// An open item; absent: nothing in particular.
        item: Option<ItemId>,
        /// Lets a held session run on with it.
        go_on: bool,
    },
    /// Start a break when nothing else goes on.
    StartBreak {
        /// Its length (1–120 minutes); absent: the usual one.
        length: Option<Minutes>,
    },
    /// Start a meeting; a running session is held, a break ends. Begins the day.
    StartMeeting {
        /// What it is about.
        title: Option<Title>,
        /// Why it is synchronous; absent for communication such as mail and chat.
        reason: Option<MeetingReason>,
        /// Its planned length (5–480 minutes).
        planned: Option<Minutes>,
    },
    /// End the meeting; a session held for it stays held.
    EndMeeting {
        /// Why it was synchronous, if that is clearer now.
        reason: Option<MeetingReason>,
    },
    /// Note a meeting that already happened today. Begins the day.
    LogMeeting {
        /// What it was about.
        title: Option<Title>,
        /// Why it was synchronous.
        reason: Option<MeetingReason>,
        /// When it began: not before today's boundary.
        from: DateTime<Utc>,
        /// When it ended: not ahead, and no accounted time in between.
        to: DateTime<Utc>,
    },
    /// Mark an interruption, in a session or outside.
    Interrupted {
        /// Who interrupted.
        by: InterruptedBy,
        /// A word about it.
        word: Option<Title>,
    },
    /// Capture a thought. Needs no day.
    Park {
        /// The thought.
        text: Title,
    },
    /// Say what a gap was, once, while its day is open.
    ResolveGap {
        /// Which.
        gap: GapId,
        /// What it was.
        was: GapWas,
        /// Whether the held session goes on.
        then: AfterGap,
    },
    /// Quiet: no nudge for a while.
    Snooze {
        /// For how long from now (1–240 minutes); the latest wish counts.
        minutes: Minutes,
    },
    /// The first step for tomorrow; of the day that was forgotten, if there is one.
    SetFirstStep {
        /// The words, or none to take it back.
        text: Option<Note>,
    },
    /// What blocks; of the day that was forgotten, if there is one.
    SetBlocked {
        /// The words, or nothing to take it back.
        text: Option<Note>,
    },
    /// Close today, or the day that was forgotten. What runs is finished, what is loose goes to its
    /// place, and without one to the next day that is not off.
    CloseDay {
        /// Which form the shutdown had.
        form: ShutdownForm,
        /// The true end, not before work that is written down; absent: now, and for a forgotten day
        /// its last sign of work.
        at: Option<DateTime<Utc>>,
        /// Where loose ends go. Given with the close and not before it, they change nothing of what
        /// the day had set out to do.
        places: Vec<(LooseEnd, Target)>,
    },
    /// Open today again after its close.
    ReopenDay {
        /// Why; it is remembered.
        reason: Note,
        /// What done means from then on; absent: what it meant. Needed where the day was not enough when
        /// it was closed and its stop time has passed meanwhile.
        definition: Option<PlannedDefinition>,
    },
    /// Let the day that was forgotten go on until the next boundary, instead of ending it.
    KeepDayOpen,
    /// Live the open day in the zone the machine is in now.
    MoveDay,
    /// Set right what is written down, of today or of a day at most 30 days before it. Never a new
    /// act of the day: it starts nothing, and what today's definition makes of it follows by itself.
    Correct {
        /// The day.
        day: DayId,
        /// What is set right.
        correction: Correction,
    },
    /// Take in what another journal or another program wrote down. All of it or nothing; what is
    /// known is passed over. Needs no day.
    Import {
        /// Days in order: whole, closed, and past.
        days: Vec<Day>,
        /// What waits for a date, also one that is over, at most a year ahead.
        waiting: Vec<Deferred>,
        /// Thoughts without a place.
        parked: Vec<ParkedThought>,
        /// Days off, also past ones, at most a year ahead.
        days_off: Vec<TimeOff>,
    },
    /// Several of the person's commands as one: all of them are granted, one after the other at the same
    /// instant, or none is. They are taken back together too.
    Several {
        /// In order; not [`Command::TakeBack`], and nothing that the machine noticed.
        commands: Vec<Command>,
    },
    /// Take back the person's last command.
    TakeBack {
        /// What that command found: the engine remembers it and fills it in. Absent when there is
        /// nothing to take back.
        to: Option<Box<Before>>,
    },

    /// A deadline was reached: tell what is due. Never refused.
    Wake,
    /// The machine slept, or was away, or died. Never refused.
    Missed {
        /// Why nobody can say.
        cause: GapCause,
        /// Where the absence began.
        from: DateTime<Utc>,
        /// Where it ended.
        to: DateTime<Utc>,
    },
    /// The session is held, and the person has been present for a while all the same. Asks once a hold
    /// whether it goes on. Never refused.
    AskHeld {
        /// Since when the person is present, as far as anybody can tell.
        since: DateTime<Utc>,
    },
    /// The wall clock was moved while the machine was awake. Never refused. Send it before any other
    /// command decided at the new time.
    ClockMoved {
        /// By so many milliseconds, forward when positive.
        by_ms: i64,
    },
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
    /// One of the others; where its stop time is over in this day, the day goes on past its boundary
    /// until then.
    PastBoundary(Box<PlannedDefinition>),
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

/// As what one more item joins the day. A wish, not a condition: it holds however much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {
    /// As a must; refused when the day holds no more of them, or is enough.
    Must,
    /// As a bonus, beyond the definition.
    Bonus,
    /// In the place of this open item, as the must or bonus that one was; it moves to the next day. A
    /// must is refused when the day is enough.
    Instead(ItemId),
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

/// What becomes of a held session when a gap is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AfterGap {
    /// It goes on if the gap that holds it was focus: whoever worked is working.
    #[default]
    Usual,
    /// It goes on.
    GoOn,
    /// It stays held.
    StayHeld,
}

/// A place as wished: [`Destination`] before "tomorrow" is a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The next day.
    Tomorrow,
    /// A place already definite.
    Definite(Destination),
    /// None: an item was done after all and is ticked, a thought that is done with is let go.
    Done,
}

/// What a shutdown gives its place: an open item or a parked thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LooseEnd {
    /// An item of the day.
    Item(ItemId),
    /// A thought.
    Thought(ThoughtId),
}
