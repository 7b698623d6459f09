//! The one picture every face draws from: window, tray, command line, status bars and tests.
//!
//! The fields up to `last_good_start` are a promise to scripts (`daydone status --json`): they may be
//! joined by others, never renamed. Instants are RFC 3339 in UTC, durations whole seconds, ids UUIDs
//! in text. No rule is here; every value was computed in `domain`, every sentence in `words`.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::foreseen::{ForeseenView, MeetingsAheadView};
use crate::gap::{GapView, UndoView};
use crate::more::MoreView;
use crate::plan::{PlanView, UsualView};
use crate::session::{BreakDueView, NextFocus, SessionView};
use crate::shutdown::{ForgottenView, ShutdownView, TimeOffPicture, WaitingView};
use crate::stop::StopProposed;
use crate::zones::ZoneView;
use types::locale::Locale;
use types::{CriterionKind, ItemId, ItemKind, ShapeChoice, Step, StretchKind, ThoughtId};

/// The version of the protocol this code speaks; a change that breaks a reader raises it.
pub const PROTOCOL: u32 = 1;

/// The place of a snapshot, or of the settings, among all that this run of the agent published. Of two
/// with the same `run` the one with the higher `number` is newer; `at` does not tell, because a clock
/// can be set, and two changes may share an instant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Revision {
    /// Drawn at random when the agent starts.
    pub run: u32,
    /// Counts the changes published since then; a reading without a change has the last one's.
    pub number: u32,
}

/// Everything a face needs to show the present moment.
// The generated TypeScript copies the comments of this type, so the Rust example stands in its own file.
#[cfg_attr(not(feature = "ts"), doc = "")]
#[cfg_attr(not(feature = "ts"), doc = include_str!("snapshot_example.md"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Snapshot {
    /// Always [`PROTOCOL`].
    pub protocol: u32,
    /// Which of two snapshots is the newer one, in whatever order they arrive.
    pub revision: Revision,
    /// The instant the picture was made. Faces count on from it, never from their own start.
    pub at: DateTime<Utc>,
    /// How the person reads, which every face goes by.
    #[serde(default)]
    pub locale: Locale,
    /// The day the picture is about.
    pub day: DayView,
    /// The definition of done: today's, or before the day is planned the usual one.
    pub definition: DefinitionView,
    /// Today's items in the person's order, numbered from 1 as they stand here.
    pub items: Vec<ItemView>,
    /// What is going on now: a focus session, a break, a meeting, or nothing.
    pub session: Option<SessionView>,
    /// Today's totals up to `at`.
    pub today: TodayView,
    /// Thoughts captured and not yet given a place, oldest first.
    pub parked: Vec<ParkedView>,
    /// The instant at which a clock time makes the day enough, everything else being as it is; absent
    /// where none does.
    pub ends_at: Option<DateTime<Utc>>,
    /// Before the day is planned: a stop time that lies ahead, to propose. The usual one while it does.
    #[serde(default)]
    pub stop_proposed: Option<StopProposed>,
    /// The last instant at which a session of the usual length still ends before `ends_at`.
    pub last_good_start: Option<DateTime<Utc>>,
    /// What the next focus session may be: the usual length, or shortened to fit the day.
    pub next_focus: NextFocus,
    /// The break that is due after the session that ended last; absent without a rhythm of breaks.
    #[serde(default)]
    pub break_due: Option<BreakDueView>,
    /// The day's path for the arc, in order and without overlaps.
    pub path: Vec<Stretch>,
    /// The meetings that calendars announce for this day, by their start. Empty without a calendar.
    #[serde(default)]
    pub foreseen: Vec<ForeseenView>,
    /// Those of them that are open and not over.
    #[serde(default)]
    pub meetings_ahead: MeetingsAheadView,
    /// What is left up to `ends_at`, in seconds, without the meetings that are still open; absent for a day
    /// that no clock ends.
    #[serde(default)]
    pub room_s: Option<u32>,
    /// Before the day is planned: the usual items that are for it. They join it only with the plan.
    #[serde(default)]
    pub usual: Vec<UsualView>,
    /// Whether what is planned still fits.
    #[serde(default)]
    pub plan: PlanView,
    /// The longest time without an open meeting from now to `ends_at`, in seconds; absent likewise.
    #[serde(default)]
    pub longest_clear_s: Option<u32>,
    /// When that time begins; absent likewise.
    #[serde(default)]
    pub longest_clear_at: Option<DateTime<Utc>>,
    /// The places of people the person works with, at this instant. Empty without any.
    #[serde(default)]
    pub zones: Vec<ZoneView>,
    /// Changes made to the commitment after the day started, oldest first, each said in words.
    pub scope_changes: Vec<ScopeChangeView>,
    /// Stretches of sessions that are not accounted for yet; one question each.
    pub gaps: Vec<GapView>,
    /// What waits for this day or a later one, by date: the first hundred. All of it is asked for with
    /// `waiting`.
    pub waiting: Vec<WaitingView>,
    /// How many wait in all.
    pub waiting_count: u32,
    /// What the command that `undo` would take back put on a later day or moved to another, and which
    /// still waits there: the first hundred.
    pub put_off: Vec<WaitingView>,
    /// The days off that were planned ahead and are not over, in order.
    pub days_off: Vec<TimeOffPicture>,
    /// The first step the last shutdown left for this day.
    pub first_step: Option<String>,
    /// What the running shutdown holds so far.
    pub shutdown: ShutdownView,
    /// An earlier day that was never ended, with the end Daydone proposes for it.
    pub forgotten: Option<ForgottenView>,
    /// The zone the machine is in (IANA name), when the open day is lived in another: an offer to
    /// move the day there.
    pub zone_here: Option<String>,
    /// Why the machine's zone may not be the one that was meant, as a sentence: `TZ` says something that
    /// is no zone. Absent when all is well.
    pub zone_in_doubt: Option<String>,
    /// What `undo` would take back; absent when there is nothing.
    pub undo: Option<UndoView>,
    /// What `redo` would do again: the command that `undo` took back last, unless it was an import. Absent
    /// when there is nothing, and after any other command.
    pub redo: Option<UndoView>,
    /// Whether the week is looked back on today.
    pub review_due: bool,
    /// What is wrong with the disk or the clock at the moment, as a sentence; absent when all is well.
    pub trouble: Option<String>,
    /// The state in one line, as the tray shows it: "2 of 3 · enough at 16:30".
    pub line: String,
    /// What the lists above leave out, because a picture has a limit.
    #[serde(default)]
    pub more: MoreView,
}

/// The day and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DayView {
    /// Your day's date, `2026-11-24`; work after midnight belongs to the day it began in.
    pub date: String,
    /// The next date that is not off, which loose ends go to.
    pub next_date: String,
    /// IANA name of the zone the day is lived in.
    pub zone: String,
    /// Where the day stands.
    pub state: DayState,
    /// When the day's first act happened.
    pub started_at: Option<DateTime<Utc>>,
    /// When the definition was met.
    pub enough_at: Option<DateTime<Utc>>,
    /// When the day was closed; stays absent after a reopening.
    pub closed_at: Option<DateTime<Utc>>,
    /// The shape in force today, or the usual one of this weekday before planning.
    pub shape: ShapeChoice,
    /// How many items the day holds (1–9).
    pub item_limit: u8,
    /// True when the open day is a day off or the usual shape of an unplanned one is.
    pub day_off: bool,
    /// The reason given for each reopening, oldest first.
    pub reopened: Vec<String>,
    /// Until when no nudge is sent, if that was asked for; it may be over.
    pub quiet_until: Option<DateTime<Utc>>,
}

/// The four states of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum DayState {
    /// Nothing has happened yet today.
    Unplanned,
    /// The day runs and the definition is not met.
    Open,
    /// The definition is met; from now on it is a ceiling.
    Enough,
    /// The person ended the day.
    Closed,
}

/// The definition of done, said and measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DefinitionView {
    /// One sentence without a final stop: "all 3 items are ticked, or it is 16:30".
    pub text: String,
    /// The same sentence cut up, so that a face can underline what matters.
    pub parts: Vec<SentencePart>,
    /// Whether the whole definition is met.
    pub met: bool,
    /// Every criterion in reading order, groups flattened.
    pub criteria: Vec<CriterionView>,
}

/// A run of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SentencePart {
    /// The words, with their spaces.
    pub text: String,
    /// True for the words a person can change: "3 items", "16:30".
    pub strong: bool,
}

/// One criterion of the definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct CriterionView {
    /// What it measures.
    pub kind: CriterionKind,
    /// Said by itself: "all 3 items are ticked".
    pub text: String,
    /// Whether it is met now.
    pub met: bool,
    /// Where it stands; never above what was reached.
    pub value: u32,
    /// Where it is met.
    pub target: u32,
}

/// One thing on today's list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ItemView {
    /// The item's id.
    pub id: ItemId,
    /// Its title, at most 200 characters.
    pub title: String,
    /// Whether the definition counts it.
    pub kind: ItemKind,
    /// What became of it.
    pub state: ItemState,
    /// Focus spent on it today, in seconds.
    pub focused_s: u32,
    /// The person's estimate, in seconds.
    pub estimate_s: Option<u32>,
    /// Where it went, when it was moved: `2026-12-03`.
    pub moved_to: Option<String>,
    /// Who has it now, when it was handed over and a name was given.
    pub handed_to: Option<String>,
    /// Its note: Markdown text, at most 2,000 characters.
    #[serde(default)]
    pub note: Option<String>,
    /// Its steps in order, at most 7. The next one is the first that is not done.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Still to do.
    Open,
    /// Ticked.
    Done,
    /// Given to another day.
    Moved,
    /// Let go.
    Dropped,
    /// Given to someone else.
    HandedOver,
}

/// Today's totals, in seconds and counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TodayView {
    /// Focus time, the running session included.
    pub focus_s: u32,
    /// Time in meetings, the running one included.
    pub meeting_s: u32,
    /// Focus sessions finished.
    pub sessions: u32,
    /// Interruptions marked.
    pub interruptions: u32,
    /// Nudges sent so far.
    pub nudges_sent: u32,
    /// Nudges the day may tell at most.
    pub nudges_budget: u32,
    /// Must items ticked.
    pub items_done: u32,
    /// Must items that count for today (open or ticked).
    pub items_total: u32,
}

/// A thought without a place yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ParkedView {
    /// Its id.
    pub id: ThoughtId,
    /// The words as captured.
    pub text: String,
    /// The instant.
    pub at: DateTime<Utc>,
}

/// One stretch of the day's path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Stretch {
    /// What it was.
    pub kind: StretchKind,
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends; for what still runs, the snapshot's `at`.
    pub to: DateTime<Utc>,
}

/// A change to the commitment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ScopeChangeView {
    /// The instant.
    pub at: DateTime<Utc>,
    /// In words: "added “Release note”".
    pub text: String,
}
