//! What is read: one occurrence of an event, with no more of other people than `counts` asks for.

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A point that an event is at: an instant, or a whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Moment {
    /// An instant.
    At(DateTime<Utc>),
    /// A date, which each reader sees in their own zone.
    On(NaiveDate),
}

impl Moment {
    /// The instant, a date's being its midnight in `zone` (the first instant of that day).
    #[must_use]
    pub fn instant(self, zone: Tz) -> DateTime<Utc> {
        let date = match self {
            Moment::At(at) => return at,
            Moment::On(date) => date.and_hms_opt(0, 0, 0).unwrap_or_default(),
        };
        // Where the clock jumps over midnight, the day begins when the jump ends.
        let quarters = (0..=12).map(|n| date + chrono::TimeDelta::minutes(15 * n));
        let mut begins = quarters.filter_map(|at| zone.from_local_datetime(&at).earliest());
        begins
            .next()
            .map_or_else(|| date.and_utc(), |at| at.to_utc())
    }
}

/// From when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Span {
    /// Two instants; the end is never before the start.
    Timed {
        /// The first instant.
        starts: DateTime<Utc>,
        /// The first instant after it.
        ends: DateTime<Utc>,
    },
    /// Whole days.
    AllDay {
        /// The first day.
        first: NaiveDate,
        /// The day after the last one. A file may say that it is the first.
        until: NaiveDate,
    },
}

impl Span {
    /// The start.
    #[must_use]
    pub fn starts(&self) -> Moment {
        match *self {
            Span::Timed { starts, .. } => Moment::At(starts),
            Span::AllDay { first, .. } => Moment::On(first),
        }
    }

    /// The end, exclusive.
    #[must_use]
    pub fn ends(&self) -> Moment {
        match *self {
            Span::Timed { ends, .. } => Moment::At(ends),
            Span::AllDay { until, .. } => Moment::On(until),
        }
    }
}

/// What the reader has answered to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reply {
    /// The reader invited.
    Organiser,
    /// Yes, or nothing that says no.
    Accepted,
    /// Perhaps.
    Tentative,
    /// Nothing yet.
    Open,
    /// No, or another person was sent.
    Declined,
}

/// One occurrence of an event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Occurrence {
    /// From when until when.
    pub span: Span,
    /// The event's UID; empty when the file gives none. At most 1,024 bytes.
    pub uid: String,
    /// Which one of a series it is: the start that the series gives it. None for a single event.
    pub recurrence: Option<Moment>,
    /// Whether its series goes on without an end.
    #[serde(default)]
    pub endless: bool,
    /// The title, trimmed, at most 200 letters, on one line; empty when the file gives none.
    pub title: String,
    /// Whether the zone of its times is known. If not, they were read in the reader's.
    pub certain: bool,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Whether its time is shown as free.
    pub free: bool,
    /// What the reader has answered; none when the reader is not among the people named.
    pub reply: Option<Reply>,
    /// Whether a person other than the reader is named (no room, no equipment).
    pub others: bool,
    /// Whether it has a link to a conference.
    pub conference: bool,
    /// Whether its description says more than how to dial in.
    pub agenda: bool,
    /// Whether Daydone itself wrote it.
    pub own: bool,
}

impl Occurrence {
    /// Whether it takes time of the reader: not called off, not shown as free, not declined by the reader,
    /// not Daydone's own export.
    #[must_use]
    pub fn takes_time(&self) -> bool {
        let declined = self.reply == Some(Reply::Declined);
        !self.cancelled && !self.free && !self.own && !declined
    }
}
