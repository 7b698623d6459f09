//! Setting right what is written down: the record is what happened, and people misremember, forget
//! to press a key, or are asked too late. The journal keeps the old beside the new.
//!
//! On the wire instants are RFC 3339; what is absent stays as it is.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    BreakId, FocusId, GapId, GapWas, InterruptedBy, InterruptionId, ItemId, MeetingId,
    MeetingReason, Target, Title, given,
};

/// What is set right on a day. Times lie within the day, never ahead of now, and may not run over
/// other accounted time; stretches end after they begin. What comes to a closed day after its end moves
/// the end, and the time between counts as over, as after a reopening.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "of", rename_all = "snake_case", deny_unknown_fields)]
pub enum Correction {
    /// A focus session.
    Session {
        /// Its id.
        id: FocusId,
        /// The change.
        change: SessionChange,
    },
    /// A focus session that was never started here.
    NewSession {
        /// The item of that day it was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
        /// When it began.
        #[serde(deserialize_with = "given::instant")]
        from: DateTime<Utc>,
        /// When it ended.
        #[serde(deserialize_with = "given::instant")]
        to: DateTime<Utc>,
    },
    /// A gap.
    Gap {
        /// Its id.
        id: GapId,
        /// The change.
        change: GapChange,
    },
    /// A break that is over.
    Break {
        /// Its id.
        id: BreakId,
        /// The change.
        change: BreakChange,
    },
    /// A break that was never started here.
    NewBreak {
        /// When it began.
        #[serde(deserialize_with = "given::instant")]
        from: DateTime<Utc>,
        /// When it ended.
        #[serde(deserialize_with = "given::instant")]
        to: DateTime<Utc>,
    },
    /// A meeting.
    Meeting {
        /// Its id.
        id: MeetingId,
        /// The change.
        change: MeetingChange,
    },
    /// A meeting that was never noted.
    NewMeeting {
        /// What it was about.
        #[serde(default, deserialize_with = "given::maybe_title")]
        title: Option<Title>,
        /// Why it was synchronous; absent for communication.
        #[serde(default)]
        reason: Option<MeetingReason>,
        /// When it began.
        #[serde(deserialize_with = "given::instant")]
        from: DateTime<Utc>,
        /// When it ended.
        #[serde(deserialize_with = "given::instant")]
        to: DateTime<Utc>,
    },
    /// An item of the day's list.
    Item {
        /// Its id.
        id: ItemId,
        /// What truly became of it.
        change: ItemChange,
    },
    /// An interruption.
    Interruption {
        /// Its id.
        id: InterruptionId,
        /// The change.
        change: InterruptionChange,
    },
    /// An interruption that was never marked.
    NewInterruption {
        /// The instant.
        #[serde(deserialize_with = "given::instant")]
        at: DateTime<Utc>,
        /// Who interrupted.
        by: InterruptedBy,
        /// A word about it.
        #[serde(default, deserialize_with = "given::maybe_title")]
        word: Option<Title>,
    },
    /// The end of a closed day.
    End {
        /// When it truly was.
        #[serde(deserialize_with = "given::instant")]
        at: DateTime<Utc>,
    },
}

impl Correction {
    /// The name of every correction, as on the wire.
    pub const ALL: &[&str] = <Self as strum::VariantNames>::VARIANTS;

    /// Its name on the wire: `new_session`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }
}

/// How a session is set right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum SessionChange {
    /// Other times. What lies outside is cut off, what comes to it counts as worked.
    Times {
        /// When it began.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        from: Option<DateTime<Utc>>,
        /// When it ended.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        to: Option<DateTime<Utc>>,
    },
    /// Another item of its day.
    Item {
        /// Which; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
    },
    /// Two sessions.
    Split {
        /// Where the second begins.
        #[serde(deserialize_with = "given::instant")]
        at: DateTime<Utc>,
        /// What the second was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
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
        #[serde(default, deserialize_with = "given::maybe_instant")]
        from: Option<DateTime<Utc>>,
        /// Where it ends; absent: with the gap.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        to: Option<DateTime<Utc>>,
    },
    /// Other times. What it gives up counts as worked, what it takes does not.
    Times {
        /// Where it begins.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        from: Option<DateTime<Utc>>,
        /// Where it ends.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        to: Option<DateTime<Utc>>,
    },
    /// Two gaps, each with an answer of its own.
    Split {
        /// Where the second begins.
        #[serde(deserialize_with = "given::instant")]
        at: DateTime<Utc>,
    },
    /// A session of its own, on another item.
    Own {
        /// What it was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
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
        #[serde(default, deserialize_with = "given::maybe_instant")]
        from: Option<DateTime<Utc>>,
        /// When it ended.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        to: Option<DateTime<Utc>>,
    },
    /// A session of its own: it was work.
    Own {
        /// What it was on; absent: nothing in particular.
        #[serde(default)]
        item: Option<ItemId>,
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
        #[serde(default, deserialize_with = "given::maybe_instant")]
        from: Option<DateTime<Utc>>,
        /// When it ended.
        #[serde(default, deserialize_with = "given::maybe_instant")]
        to: Option<DateTime<Utc>>,
    },
    /// Other words, or another reason; both are given anew.
    About {
        /// What it was about.
        #[serde(default, deserialize_with = "given::maybe_title")]
        title: Option<Title>,
        /// Why it was synchronous; absent for communication.
        #[serde(default)]
        reason: Option<MeetingReason>,
    },
    /// Two meetings.
    Split {
        /// Where the second begins.
        #[serde(deserialize_with = "given::instant")]
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
        #[serde(default, deserialize_with = "given::maybe_instant")]
        at: Option<DateTime<Utc>>,
    },
    /// It was not done. On an open day it is open again; from a closed one it goes to this place.
    NotDone {
        /// Where, seen from the present day.
        place: Target,
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
        #[serde(default, deserialize_with = "given::maybe_title")]
        word: Option<Title>,
    },
    /// At another time of the day.
    At {
        /// The instant.
        #[serde(deserialize_with = "given::instant")]
        at: DateTime<Utc>,
    },
    /// Nothing: it was no interruption.
    Remove,
}
