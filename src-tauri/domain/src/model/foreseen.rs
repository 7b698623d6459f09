//! What calendars announce. It is given beside the settings and replaced whole: never journaled, and gone
//! after a restart until it is read again. The journal keeps only what a person did about it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{MeetingKey, Minutes, Settlement, Title};

/// The meetings that calendars announce for the next days, by their start. None without a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreseen(pub Arc<[ForeseenMeeting]>);

/// A span that a calendar announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeseenMeeting {
    /// What it is called by, whichever calendar it comes from.
    pub key: MeetingKey,
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends, after `from`.
    pub to: DateTime<Utc>,
    /// What it is about; absent when the calendar does not say.
    pub title: Option<Title>,
    /// Whether it is a meeting with others, and not only time that is taken.
    pub counts: bool,
    /// Whether its times are sure: the calendar names a zone that is known.
    pub certain: bool,
    /// Whether it has an agenda.
    pub agenda: bool,
    /// The series it belongs to, if it does.
    pub series: Option<ForeseenSeries>,
}

/// A meeting that comes again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForeseenSeries {
    /// What every meeting of it has in common.
    pub key: MeetingKey,
    /// Whether it goes on without an end.
    pub endless: bool,
}

/// The announcement that a held meeting came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// Its key.
    pub key: MeetingKey,
    /// When it was to begin.
    pub from: DateTime<Utc>,
    /// When it was to end.
    pub to: DateTime<Utc>,
    /// The series it belongs to, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<MeetingKey>,
}

/// What a person said of an announced meeting that they did not start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// What was announced.
    #[serde(flatten)]
    pub announced: Announced,
    /// What became of it; never [`Settlement::Held`], which is a meeting.
    pub outcome: Settlement,
}

/// What calendars announced for a day, in numbers: it outlives the calendar, and names no meeting and no
/// person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayForeseen {
    /// How many meetings.
    pub meetings: u8,
    /// How long they take together; what two take at once counts once.
    pub minutes: Minutes,
    /// The longest time without one between the day's start and its end by the clock; absent for a day that
    /// no clock ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_clear: Option<Minutes>,
    /// How many of them break one of the person's meeting rules.
    pub off_rules: u8,
}

impl From<&ForeseenMeeting> for Announced {
    fn from(meeting: &ForeseenMeeting) -> Self {
        Announced {
            key: meeting.key,
            from: meeting.from,
            to: meeting.to,
            series: meeting.series.map(|series| series.key),
        }
    }
}
