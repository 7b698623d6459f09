//! Setting right what is written down, as it crosses the socket. Instants are RFC 3339; what is
//! absent stays as it is.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::wish::{Destination, GapWas, InterruptedBy, MeetingReason};

/// What is set right on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub enum Correction {
    /// A focus session.
    Session {
        /// Its id.
        id: String,
        /// How.
        change: SessionChange,
    },
    /// A focus session that was never started here.
    NewSession {
        /// The item of that day it was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// A gap.
    Gap {
        /// Its id.
        id: String,
        /// How.
        change: GapChange,
    },
    /// A break that is over.
    Break {
        /// Its id.
        id: String,
        /// How.
        change: BreakChange,
    },
    /// A break that was never started here.
    NewBreak {
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// A meeting.
    Meeting {
        /// Its id.
        id: String,
        /// How.
        change: MeetingChange,
    },
    /// A meeting that was never noted.
    NewMeeting {
        /// What it was about.
        #[serde(default)]
        title: Option<String>,
        /// Why it was synchronous; absent for communication.
        #[serde(default)]
        reason: Option<MeetingReason>,
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// An item of the day's list.
    Item {
        /// Its id.
        id: String,
        /// What truly became of it.
        change: ItemChange,
    },
    /// An interruption.
    Interruption {
        /// Its id.
        id: String,
        /// How.
        change: InterruptionChange,
    },
    /// An interruption that was never marked.
    NewInterruption {
        /// When.
        at: DateTime<Utc>,
        /// Who interrupted.
        by: InterruptedBy,
        /// A word about it.
        #[serde(default)]
        word: Option<String>,
    },
    /// The end of a closed day.
    End {
        /// When it truly was.
        at: DateTime<Utc>,
    },
}

/// How a session is set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum SessionChange {
    /// Other times. What lies outside is cut off, what comes to it counts as worked.
    Times {
        /// When it began.
        #[serde(default)]
        from: Option<DateTime<Utc>>,
        /// When it ended.
        #[serde(default)]
        to: Option<DateTime<Utc>>,
    },
    /// Another item of its day.
    Item {
        /// Which; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
    },
    /// Two sessions.
    Split {
        /// Where the second begins.
        at: DateTime<Utc>,
        /// What the second was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
    },
    /// Nothing: it was no session.
    Remove,
}

/// How a gap is set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum GapChange {
    /// Another answer, for all of it or for a part.
    Was {
        /// What it was; absent: it is asked again.
        #[serde(default)]
        was: Option<GapWas>,
        /// Where the part that was so begins; absent: with the gap.
        #[serde(default)]
        from: Option<DateTime<Utc>>,
        /// Where it ends; absent: with the gap.
        #[serde(default)]
        to: Option<DateTime<Utc>>,
    },
    /// Other times. What it gives up counts as worked, what it takes does not.
    Times {
        /// Where it begins.
        #[serde(default)]
        from: Option<DateTime<Utc>>,
        /// Where it ends.
        #[serde(default)]
        to: Option<DateTime<Utc>>,
    },
    /// Two gaps, each with an answer of its own.
    Split {
        /// Where the second begins.
        at: DateTime<Utc>,
    },
    /// A session of its own, on another item.
    Own {
        /// What it was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
    },
    /// Nothing: the stretch was worked through.
    Remove,
}

/// How a break is set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum BreakChange {
    /// Other times. What it gives up is free.
    Times {
        /// When it began.
        #[serde(default)]
        from: Option<DateTime<Utc>>,
        /// When it ended.
        #[serde(default)]
        to: Option<DateTime<Utc>>,
    },
    /// A session of its own: it was work.
    Own {
        /// What it was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<String>,
    },
    /// Nothing: it was no break.
    Remove,
}

/// How a meeting is set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum MeetingChange {
    /// Other times.
    Times {
        /// When it began.
        #[serde(default)]
        from: Option<DateTime<Utc>>,
        /// When it ended.
        #[serde(default)]
        to: Option<DateTime<Utc>>,
    },
    /// Other words, or another reason; both are given anew.
    About {
        /// What it was about.
        #[serde(default)]
        title: Option<String>,
        /// Why it was synchronous; absent for communication.
        #[serde(default)]
        reason: Option<MeetingReason>,
    },
    /// Two meetings.
    Split {
        /// Where the second begins.
        at: DateTime<Utc>,
    },
    /// Nothing: it was no meeting.
    Remove,
}

/// What truly became of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum ItemChange {
    /// It was done; what waits because of it waits no longer.
    Done {
        /// When; absent: at the day's end, or now while it is open.
        #[serde(default)]
        at: Option<DateTime<Utc>>,
    },
    /// It was not done. On an open day it is open again; from a closed one it goes to this place.
    NotDone {
        /// Where, seen from the present day.
        place: Destination,
    },
}

/// How an interruption is set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum InterruptionChange {
    /// Another's, or with another word; both are given anew.
    About {
        /// Who interrupted.
        by: InterruptedBy,
        /// A word about it.
        #[serde(default)]
        word: Option<String>,
    },
    /// At another time of the day.
    At {
        /// When.
        at: DateTime<Utc>,
    },
    /// Nothing: it was no interruption.
    Remove,
}
