//! The one door in: everything a person can ask of the day, as the rules take it and as it crosses
//! the socket.
//!
//! Flat and typed: `{"do":"start_focus","minutes":50,"item":"0193…"}`. `domain` decides what a command means
//! and when it is refused. Ids are UUIDs in text, dates `2026-11-24`, clock times `16:30` in the day's zone.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize};

use crate::{
    CarriedId, Correction, DayId, DefaultAnswer, DefaultTopic, DefinitionChoice, DetailChange,
    GapId, GapWas, InterruptedBy, ItemId, ItemKind, ListedId, LooseEndId, LooseEndPlace,
    MeetingKey, MeetingReason, Minutes, NewItem, Note, PastEnd, Settlement, ShutdownForm, Target,
    Title, WhenFull,
    given::{self, blank},
};

/// One thing that a person asks of the day.
///
/// *Begins the day* says that the command starts today with its usual shape if nothing has happened
/// yet; every other one needs a day, unless it says that it does not.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[strum(serialize_all = "snake_case")]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Plan today and start it. A day off is closed in the same breath.
    StartDay {
        /// What done means; absent: the weekday's usual shape.
        #[serde(default)]
        definition: Option<DefinitionChoice>,
        /// Today's items in order: no more musts than the day holds, 50 items in all.
        #[serde(default)]
        items: Vec<NewItem>,
        /// Agrees that the day goes on past its boundary to a stop time that is over in it already
        /// (`stop_time_over` offers it).
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
        past_boundary: bool,
    },
    /// Change what done means after the start (a scope change).
    ChangeDefinition {
        /// The new definition.
        definition: DefinitionChoice,
        /// As in `start_day`.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
        past_boundary: bool,
    },
    /// One more item today. Begins the day.
    AddItem {
        /// Its title.
        #[serde(deserialize_with = "given::title")]
        title: Title,
        /// Its estimate in minutes (1–960).
        #[serde(default)]
        estimate_minutes: Option<Minutes>,
        /// As what it joins the day; this holds however much room there is.
        #[serde(default)]
        when_full: WhenFull,
    },
    /// Put something on a later day without touching today. Needs no day.
    AddForLater {
        /// Its title.
        #[serde(deserialize_with = "given::title")]
        title: Title,
        /// Its date, after today and at most a year ahead; absent: the next day that is not off.
        #[serde(default, deserialize_with = "given::maybe_date")]
        due: Option<NaiveDate>,
        /// Its estimate in minutes (1–960).
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional))]
        estimate_minutes: Option<Minutes>,
    },
    /// Bring a waiting item into today. Begins the day.
    TakeWaiting {
        /// The waiting item's id.
        waiting: CarriedId,
        /// As what it joins the day; this holds however much room there is.
        #[serde(default)]
        when_full: WhenFull,
    },
    /// Let a waiting item go. Needs no day.
    DropWaiting {
        /// The waiting item's id.
        waiting: CarriedId,
    },
    /// New words for a waiting item. Needs no day.
    RenameWaiting {
        /// The waiting item's id.
        waiting: CarriedId,
        /// Its new title.
        #[serde(deserialize_with = "given::title")]
        title: Title,
    },
    /// Another date for a waiting item. Needs no day.
    MoveWaiting {
        /// The waiting item's id.
        waiting: CarriedId,
        /// Its date, after today and at most a year ahead; absent: the next day that is not off.
        #[serde(default, deserialize_with = "given::maybe_date")]
        due: Option<NaiveDate>,
    },
    /// Plan days off ahead; "tomorrow" is then the day after them. Needs no day.
    PlanDaysOff {
        /// The first: today while nothing of it has begun, else later.
        #[serde(deserialize_with = "given::date")]
        from: NaiveDate,
        /// The last, at most a year ahead; absent: a single day.
        #[serde(default, deserialize_with = "given::maybe_date")]
        to: Option<NaiveDate>,
    },
    /// Work after all on days off that were planned and are not over; a part of them may be named.
    /// Needs no day.
    CancelDaysOff {
        /// The first.
        #[serde(deserialize_with = "given::date")]
        from: NaiveDate,
        /// The last; absent: a single day.
        #[serde(default, deserialize_with = "given::maybe_date")]
        to: Option<NaiveDate>,
    },
    /// New words for an item.
    RenameItem {
        /// The item.
        item: ItemId,
        /// Its new title.
        #[serde(deserialize_with = "given::title")]
        title: Title,
    },
    /// A new estimate for an item, or none.
    EstimateItem {
        /// The item.
        item: ItemId,
        /// Minutes (1–960), or absent to take the estimate away.
        #[serde(default)]
        minutes: Option<Minutes>,
    },
    /// Make an open or ticked item a must or a bonus.
    ChangeItemKind {
        /// The item.
        item: ItemId,
        /// What it becomes.
        kind: ItemKind,
    },
    /// Move an item to another place in the list.
    ReorderItem {
        /// The item.
        item: ItemId,
        /// Its new number, from 1.
        #[serde(deserialize_with = "given::position")]
        position: u16,
    },
    /// Change the note or the steps of an item. Of something that waits it needs no day.
    ChangeDetails {
        /// The item, or what waits.
        of: ListedId,
        /// The change.
        change: DetailChange,
    },
    /// Tick an open item.
    TickItem {
        /// The item.
        item: ItemId,
    },
    /// Open again what was ticked, moved, dropped or handed over. What was moved waits no longer.
    ReturnItem {
        /// The item.
        item: ItemId,
    },
    /// Give a loose end (open item or parked thought) its place.
    Place {
        /// The item's or thought's id.
        what: LooseEndId,
        /// Where it goes.
        place: Target,
    },
    /// Start a focus session; a break ends for it. Begins the day.
    StartFocus {
        /// Planned length, 5–240 minutes; absent with `open_ended` false: the usual length.
        #[serde(default)]
        minutes: Option<Minutes>,
        /// Count up without an end.
        #[serde(default)]
        open_ended: bool,
        /// The open item it is on; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
        /// What to do when it would run past the day's end.
        #[serde(default)]
        past_end: PastEnd,
        /// Agrees that it is beyond enough, and with it beyond the day's end. Without effect while the
        /// day is not enough.
        #[serde(default)]
        bonus: bool,
    },
    /// Hold the focus session.
    Pause,
    /// Let the held session run on.
    Resume,
    /// Move the end of the session (running or held) or of the break.
    Extend {
        /// By how many minutes (1–120, 480 in all); in overtime they count from now.
        minutes: Minutes,
    },
    /// End what goes on, the innermost first: a meeting, a break, or the session. Every minute counts.
    Finish,
    /// Say what the focus session is on from now on. What was worked so far stays with what it was on.
    FocusOn {
        /// The item; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
        /// Let a held session run on with it.
        #[serde(default)]
        go_on: bool,
    },
    /// Start a break when nothing else goes on.
    StartBreak {
        /// Its length in minutes (1–120); absent: the usual one.
        #[serde(default)]
        minutes: Option<Minutes>,
    },
    /// Start a meeting or other communication: a session is held, a break ends. Begins the day.
    StartMeeting {
        /// What it is about.
        #[serde(default, deserialize_with = "given::maybe_title")]
        title: Option<Title>,
        /// Why it is synchronous; absent for communication such as mail and chat.
        #[serde(default)]
        reason: Option<MeetingReason>,
        /// Its planned length (5–480 minutes).
        #[serde(default)]
        minutes: Option<Minutes>,
    },
    /// End the meeting that is going on; a session held for it stays held.
    EndMeeting {
        /// Why it was synchronous, if that is clearer now.
        #[serde(default)]
        reason: Option<MeetingReason>,
    },
    /// Note a meeting that has already happened today. Begins the day.
    LogMeeting {
        /// What it was about.
        #[serde(default, deserialize_with = "given::maybe_title")]
        title: Option<Title>,
        /// Why it was synchronous.
        #[serde(default)]
        reason: Option<MeetingReason>,
        /// When it began: not before today's boundary.
        #[serde(deserialize_with = "given::instant")]
        from: DateTime<Utc>,
        /// When it ended: not ahead, and no accounted time in between.
        #[serde(deserialize_with = "given::instant")]
        to: DateTime<Utc>,
        /// The announced meeting that this was. Without a `title` it takes the announced one.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional))]
        announced: Option<MeetingKey>,
    },
    /// Say what became of a meeting that a calendar announces; a later answer replaces it.
    SettleMeeting {
        /// Its key in the snapshot.
        meeting: MeetingKey,
        /// What became of it.
        outcome: Settlement,
    },
    /// Mark an interruption, in a session or outside.
    Interrupted {
        /// Who interrupted.
        #[serde(default)]
        by: InterruptedBy,
        /// A word about it.
        #[serde(default, deserialize_with = "given::maybe_title")]
        word: Option<Title>,
    },
    /// Capture a thought without leaving what you do. Needs no day.
    Park {
        /// The thought.
        #[serde(deserialize_with = "given::title")]
        text: Title,
    },
    /// Say what a gap was, once, while its day is open.
    ResolveGap {
        /// The gap.
        gap: GapId,
        /// What it was.
        was: GapWas,
        /// Whether the held session runs on; absent: if it was held by this gap, and that was focus.
        #[serde(default)]
        go_on: Option<bool>,
    },
    /// Ask for quiet: no nudge before so many minutes have passed.
    Snooze {
        /// Minutes from now (1–240); the latest asked for counts.
        minutes: Minutes,
    },
    /// Keep the first step for tomorrow; empty takes it back. Of the forgotten day, if there is one.
    SetFirstStep {
        /// The words.
        #[serde(deserialize_with = "given::maybe_note", serialize_with = "blank")]
        text: Option<Note>,
    },
    /// Keep what blocks, for the hand-off; empty takes it back. Of the forgotten day, if there is one.
    SetBlocked {
        /// The words.
        #[serde(deserialize_with = "given::maybe_note", serialize_with = "blank")]
        text: Option<Note>,
    },
    /// Close the day; what runs is finished, loose ends go to their place, without one to tomorrow.
    CloseDay {
        /// Which form of shutdown this was.
        form: ShutdownForm,
        /// The true end, not before work that is written down; absent: now, and for a forgotten day its
        /// last sign of work.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        at: Option<DateTime<Utc>>,
        /// Where loose ends go. Placed with the close, they still count among what the day had set
        /// out to do; `place` before it takes them off the day.
        #[serde(default)]
        places: Vec<LooseEndPlace>,
    },
    /// Open a closed day again.
    ReopenDay {
        /// Why; it is remembered.
        #[serde(deserialize_with = "given::note")]
        reason: Note,
        /// What done means from then on; absent: what it meant. Needed where the day was not enough when
        /// it was closed and its stop time has passed meanwhile.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(optional))]
        definition: Option<DefinitionChoice>,
        /// As in `start_day`.
        #[serde(default)]
        #[cfg_attr(feature = "ts", ts(as = "Option<bool>", optional))]
        past_boundary: bool,
    },
    /// Answer the question about a default that the week's review asks. Needs no day.
    AnswerDefault {
        /// What it is about.
        topic: DefaultTopic,
        /// The answer.
        answer: DefaultAnswer,
    },
    /// Say whether what was tried for a week stays. Needs no day.
    JudgeDefault {
        /// What was tried.
        topic: DefaultTopic,
        /// Whether it stays; if not, things are as before.
        kept: bool,
    },
    /// Let a forgotten day go on until the next boundary instead of ending it.
    KeepDayOpen,
    /// Live the open day in the zone the machine is in now.
    MoveDay,
    /// Set right what is written down, of today or of a day at most 30 days back. It starts nothing;
    /// what today's definition makes of it follows by itself.
    Correct {
        /// The day's id, as the request `day` gives it.
        day: DayId,
        /// What is set right.
        correction: Correction,
    },
    /// Several commands as one: all are done, in this order, or none. One `undo` takes all back.
    Several {
        /// 1 to 100 commands; not `several`, `undo` or `redo`.
        #[serde(deserialize_with = "together")]
        commands: Vec<Command>,
    },
    /// Take back the last command, whatever it was.
    Undo,
    /// Do again what `undo` took back last. Any other command ends what can be done again.
    Redo,
}

#[doc = include_str!("command_example.md")]
impl Command {
    /// The name of every command, as on the wire.
    pub const ALL: &[&str] = <Self as strum::VariantNames>::VARIANTS;

    /// Its name: `start_focus`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// Whether it can be one of [`Command::Several`].
    #[must_use]
    pub fn goes_together(&self) -> bool {
        !matches!(
            self,
            Command::Several { .. } | Command::Undo | Command::Redo
        )
    }
}

fn together<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Command>, D::Error> {
    given::several(deserializer, Command::goes_together)
}
