//! The one door in: everything a person can ask of the day, as it crosses the socket.
//!
//! Flat, typed and forgiving to write by hand: `{"do":"start_focus","minutes":50,"item":"0193…"}`.
//! What a command means and when it is refused is decided in `domain`; here is only its shape.
//! Ids are UUIDs in text, dates `2026-11-24`, clock times `16:30` in the day's zone.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    choice::{PastEnd, WhenFull},
    correction::Correction,
    definition::DefinitionChoice,
    wish::{
        Destination, GapWas, InterruptedBy, LooseEndPlace, MeetingReason, NewItem, ShutdownForm,
    },
};

/// One wish of the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Plan today and start it.
    StartDay {
        /// What done means; absent: the weekday's usual shape.
        #[serde(default)]
        definition: Option<DefinitionChoice>,
        /// Today's items in order. More musts than the day holds are refused.
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
    /// One more item today.
    AddItem {
        /// Its title.
        title: String,
        /// Its estimate in minutes (1–960).
        #[serde(default)]
        estimate_minutes: Option<u32>,
        /// As what it joins the day; this holds however much room there is.
        #[serde(default)]
        when_full: WhenFull,
    },
    /// Put something on a later day without touching today.
    AddForLater {
        /// Its title.
        title: String,
        /// Its date; absent: the next day that is not off.
        #[serde(default)]
        due: Option<String>,
    },
    /// Bring a waiting item into today.
    TakeWaiting {
        /// The waiting item's id.
        waiting: String,
        /// As what it joins the day; this holds however much room there is.
        #[serde(default)]
        when_full: WhenFull,
    },
    /// Let a waiting item go.
    DropWaiting {
        /// The waiting item's id.
        waiting: String,
    },
    /// New words for a waiting item.
    RenameWaiting {
        /// The waiting item's id.
        waiting: String,
        /// Its new title.
        title: String,
    },
    /// Another date for a waiting item.
    MoveWaiting {
        /// The waiting item's id.
        waiting: String,
        /// Its date, after today; absent: the next day that is not off.
        #[serde(default)]
        due: Option<String>,
    },
    /// Plan days off ahead; "tomorrow" is then the day after them.
    PlanDaysOff {
        /// The first: today while nothing of it has begun, else later.
        from: String,
        /// The last, at most a year ahead; absent: a single day.
        #[serde(default)]
        to: Option<String>,
    },
    /// Work after all on days off that were planned and are not over; a part of them may be named.
    CancelDaysOff {
        /// The first.
        from: String,
        /// The last; absent: a single day.
        #[serde(default)]
        to: Option<String>,
    },
    /// New words for an item.
    RenameItem {
        /// The item.
        item: String,
        /// Its new title.
        title: String,
    },
    /// A new estimate for an item, or none.
    EstimateItem {
        /// The item.
        item: String,
        /// Minutes (1–960), or absent to take the estimate away.
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// Make an item a must or a bonus.
    ChangeItemKind {
        /// The item.
        item: String,
        /// What it becomes.
        kind: crate::snapshot::ItemKind,
    },
    /// Move an item to another place in the list.
    ReorderItem {
        /// The item.
        item: String,
        /// Its new number, from 1.
        position: u32,
    },
    /// Tick an item.
    TickItem {
        /// The item.
        item: String,
    },
    /// Take a tick back, or bring a moved, dropped or handed-over item back.
    ReturnItem {
        /// The item.
        item: String,
    },
    /// Give a loose end (open item or parked thought) its place.
    Place {
        /// The item's or thought's id.
        what: String,
        /// Where it goes.
        place: Destination,
    },
    /// Start a focus session; before planning it also starts the day with its usual shape.
    StartFocus {
        /// Planned length, 5–240 minutes; absent with `open_ended` false: the usual length.
        #[serde(default)]
        minutes: Option<u32>,
        /// Count up without an end.
        #[serde(default)]
        open_ended: bool,
        /// The item it is on; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
        /// What to do when it would run past the day's end.
        #[serde(default)]
        past_end: PastEnd,
        /// Agree that it is beyond enough.
        #[serde(default)]
        bonus: bool,
    },
    /// Hold the focus session.
    Pause,
    /// Let the held session run on.
    Resume,
    /// Move the running session's or break's end.
    Extend {
        /// By how many minutes (1–120).
        minutes: u32,
    },
    /// End the focus session, break or meeting that is going on; every minute counts.
    Finish,
    /// Say what the focus session is on from now on. What was worked so far stays with what it was on.
    FocusOn {
        /// The item; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
        /// Let a held session run on with it.
        #[serde(default)]
        go_on: bool,
    },
    /// Start a break.
    StartBreak {
        /// Its length in minutes (1–120); absent: the usual one.
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// Start a meeting or other communication; a running focus session is held meanwhile.
    StartMeeting {
        /// What it is about.
        #[serde(default)]
        title: Option<String>,
        /// Why it is synchronous; absent for communication such as mail and chat.
        #[serde(default)]
        reason: Option<MeetingReason>,
        /// Its planned length (5–480 minutes).
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// End the meeting that is going on; a session held for it stays held.
    EndMeeting {
        /// Why it was synchronous, if that is clearer now.
        #[serde(default)]
        reason: Option<MeetingReason>,
    },
    /// Note a meeting that has already happened today.
    LogMeeting {
        /// What it was about.
        #[serde(default)]
        title: Option<String>,
        /// Why it was synchronous.
        #[serde(default)]
        reason: Option<MeetingReason>,
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// Mark an interruption.
    Interrupted {
        /// Who interrupted.
        #[serde(default)]
        by: InterruptedBy,
        /// A word about it.
        #[serde(default)]
        word: Option<String>,
    },
    /// Capture a thought without leaving what you do.
    Park {
        /// The thought.
        text: String,
    },
    /// Say what a gap was.
    ResolveGap {
        /// The gap.
        gap: String,
        /// What it was.
        was: GapWas,
        /// Whether the held session runs on; absent: if it was held by this gap, and that was focus.
        #[serde(default)]
        go_on: Option<bool>,
    },
    /// Ask for quiet: no nudge before so many minutes have passed.
    Snooze {
        /// Minutes (1–240).
        minutes: u32,
    },
    /// Keep the first step for tomorrow; empty takes it back.
    SetFirstStep {
        /// The words.
        text: String,
    },
    /// Keep what blocks, for the hand-off; empty takes it back.
    SetBlocked {
        /// The words.
        text: String,
    },
    /// Close the day; what runs is finished, loose ends go to their place, without one to tomorrow.
    CloseDay {
        /// Which form of shutdown this was.
        form: ShutdownForm,
        /// The true end, for a day forgotten; absent: now.
        #[serde(default)]
        at: Option<DateTime<Utc>>,
        /// Where loose ends go. Placed with the close, they still count among what the day had set
        /// out to do; `place` before it takes them off the day.
        #[serde(default)]
        places: Vec<LooseEndPlace>,
    },
    /// Open a closed day again.
    ReopenDay {
        /// Why; it is remembered.
        reason: String,
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
    /// Let a forgotten day go on until the next boundary instead of ending it.
    KeepDayOpen,
    /// Live the open day in the zone the machine is in now.
    MoveDay,
    /// Set right what is written down, of today or of a day at most 30 days back.
    Correct {
        /// The day's id, as the request `day` gives it.
        day: String,
        /// What is set right.
        correction: Correction,
    },
    /// Several commands as one: all of them are done, in this order, or none is. One `undo` takes them
    /// all back.
    Several {
        /// 1 to 100 commands; neither `several` nor `undo`.
        commands: Vec<Command>,
    },
    /// Take back the last command, whatever it was.
    Undo,
}
