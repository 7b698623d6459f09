//! What is going on now, and what the next focus session may be: parts of the snapshot. What is over is
//! in a day in detail.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use types::{ItemId, MeetingReason};

/// What is going on now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SessionView {
    /// The session's (or break's, or meeting's) id.
    pub id: String,
    /// Which of the three it is.
    pub kind: SessionKind,
    /// Whether its time is running.
    pub state: SessionState,
    /// The item a focus session is on.
    pub item: Option<ItemId>,
    /// That item's title, or the meeting's; absent for a session on nothing in particular.
    pub title: Option<String>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// Its planned end; absent while paused and for open-ended ones.
    /// In overtime it lies in the past.
    pub ends_at: Option<DateTime<Utc>>,
    /// Time that counts so far, in seconds, up to the snapshot's `at`.
    pub worked_s: u32,
    /// The planned length with its extensions, in seconds; absent when open-ended.
    pub planned_s: Option<u32>,
    /// Since when it is paused.
    pub paused_at: Option<DateTime<Utc>>,
    /// True for a focus session beyond enough.
    pub bonus: bool,
    /// Interruptions marked in it.
    pub interruptions: u32,
    /// Which focus session of the day it is, from 1; 0 for breaks and meetings.
    pub ordinal: u32,
    /// A meeting's reason.
    pub reason: Option<MeetingReason>,
}

/// The three things that can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Deep work.
    Focus,
    /// Rest.
    Break,
    /// Synchronous time.
    Meeting,
}

/// Whether a session's time is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// Running, before its end.
    Running,
    /// Held; no time counts.
    Paused,
    /// Running past its planned end; every minute counts.
    Overtime,
}

/// The break that is due after a session, where the person chose a rhythm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct BreakDueView {
    /// Its length; `start_break` without a length takes it.
    pub minutes: u32,
    /// Whether it is the longer one.
    pub long: bool,
    /// When it is due no longer.
    pub until: DateTime<Utc>,
}

/// What the main button can promise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NextFocus {
    /// Minutes to offer: the usual length, or what still fits before `ends_at`; 0 when less than
    /// the shortest session (5 minutes) fits.
    pub minutes: u32,
    /// The usual length, in minutes.
    pub usual_minutes: u32,
    /// True when `minutes` was shortened to fit.
    pub shortened: bool,
    /// When a session of `minutes` started at `at` would end; absent when `minutes` is 0.
    pub ends_at: Option<DateTime<Utc>>,
    /// How many sessions of the usual length still fit before `ends_at`; absent without one.
    pub room: Option<u32>,
}
