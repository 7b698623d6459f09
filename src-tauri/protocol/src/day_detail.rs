//! One day in detail: everything that is written down of it, for reading and for setting right.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use types::{
    BreakId, DayId, FocusId, GapCause, GapId, GapWas, InterruptedBy, InterruptionId, ItemId,
    MeetingId, MeetingReason, ShapeChoice,
};

use crate::{
    shutdown::HandOffView,
    snapshot::{DayState, ItemView, ScopeChangeView, Stretch},
};

/// A day, planned and begun: today's or an earlier one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DayDetail {
    /// The instant the picture was made.
    pub at: DateTime<Utc>,
    /// The day's id, to be named when something of it is set right.
    pub id: DayId,
    /// Its date, `2026-11-24`.
    pub date: String,
    /// IANA name of the zone it was lived in.
    pub zone: String,
    /// When its next day began, `04:00`: clock times before it are of the morning after `date`.
    pub boundary: String,
    /// The instant at which it is over as things stand; later than the boundary when it was kept
    /// open, or work carried it further.
    pub over_at: DateTime<Utc>,
    /// Where it stands: open, enough or closed.
    pub state: DayState,
    /// Whether it was a day off.
    pub day_off: bool,
    /// Whether it can still be set right: it lies at most 30 days back.
    pub correctable: bool,
    /// When its first act happened.
    pub started_at: DateTime<Utc>,
    /// When its definition was met.
    pub enough_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// The shape in force at its end.
    pub shape: ShapeChoice,
    /// The definition committed to, as a sentence without a final stop.
    pub commitment: String,
    /// The definition in force at its end, likewise.
    pub definition: String,
    /// Focus time in seconds.
    pub focus_s: u32,
    /// Time in meetings in seconds.
    pub meeting_s: u32,
    /// Its path, in order and without overlaps.
    pub path: Vec<Stretch>,
    /// Its items in the person's order.
    pub items: Vec<ItemView>,
    /// Its focus sessions in order.
    pub sessions: Vec<SessionRecord>,
    /// Its breaks in order.
    pub breaks: Vec<BreakRecord>,
    /// Its meetings in order.
    pub meetings: Vec<MeetingRecord>,
    /// Interruptions marked, in order.
    pub interruptions: Vec<InterruptionRecord>,
    /// Changes made to the commitment, in order.
    pub scope_changes: Vec<ScopeChangeView>,
    /// Nudges sent, in order.
    pub nudges: Vec<NudgeRecord>,
    /// The reason given for each reopening, in order.
    pub reopened: Vec<String>,
    /// The first step it left.
    pub first_step: Option<String>,
    /// Its hand-off.
    pub hand_off: HandOffView,
}

/// A focus session as it is written down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SessionRecord {
    /// Its id.
    pub id: FocusId,
    /// The item it was on.
    pub item: Option<ItemId>,
    /// That item's title.
    pub title: Option<String>,
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it was finished; absent while it goes on.
    pub to: Option<DateTime<Utc>>,
    /// Its planned length in seconds; absent for an open-ended one.
    pub planned_s: Option<u32>,
    /// Time that counts, in seconds.
    pub worked_s: u32,
    /// Whether it was beyond enough.
    pub bonus: bool,
    /// Its gaps in order, answered or not.
    pub gaps: Vec<GapRecord>,
}

/// A gap as it is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct GapRecord {
    /// Its id.
    pub id: GapId,
    /// Why it exists.
    pub cause: GapCause,
    /// Where it begins.
    pub from: DateTime<Utc>,
    /// Where it ends.
    pub to: DateTime<Utc>,
    /// What the person said it was; absent: no answer, and it does not count.
    pub was: Option<GapWas>,
}

/// A break as it is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct BreakRecord {
    /// Its id.
    pub id: BreakId,
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it was over; absent while it goes on.
    pub to: Option<DateTime<Utc>>,
}

/// A meeting as it is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct MeetingRecord {
    /// Its id.
    pub id: MeetingId,
    /// What it was about.
    pub title: Option<String>,
    /// Why it was synchronous; absent for communication.
    pub reason: Option<MeetingReason>,
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it ended; absent while it goes on.
    pub to: Option<DateTime<Utc>>,
}

/// An interruption as it is written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct InterruptionRecord {
    /// Its id.
    pub id: InterruptionId,
    /// The instant.
    pub at: DateTime<Utc>,
    /// Who interrupted.
    pub by: InterruptedBy,
    /// A word about it.
    pub word: Option<String>,
    /// The session it fell into.
    pub session: Option<String>,
}

/// A nudge that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NudgeRecord {
    /// The instant.
    pub at: DateTime<Utc>,
    /// What it was about, in words.
    pub text: String,
}
