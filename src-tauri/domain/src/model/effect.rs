//! What the outside should hear of a change: values that adapters carry out.

use chrono::{DateTime, Utc};

use crate::{BreakId, FocusId, Hold, ItemId, MeetingId, NudgeKind};

/// One thing for an adapter to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Show a notification, in place of the one shown before.
    Notify(Notice),
    /// Take the shown notification away; what it said is no longer so.
    Withdraw,
    /// Hold this of other programs' notifications from now on.
    Guard(Hold),
    /// Let the bell be heard.
    Ring {
        /// What for.
        bell: Bell,
        /// How loud, in percent (1–100).
        volume: u8,
    },
}

/// What the bell is heard for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bell {
    /// A session reached its planned end.
    SessionOver,
    /// A break is over.
    BreakOver,
}

/// What a notification is about. Its words and buttons are made by the agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A nudge, counted against the budget.
    Nudge {
        /// The kind.
        kind: NudgeKind,
        /// When the clock ends or ended the day, if it does.
        ends_at: Option<DateTime<Utc>>,
        /// When the day was enough, if it is.
        enough_at: Option<DateTime<Utc>>,
    },
    /// A focus session reached the end the person set for it. Not a nudge: it was asked for.
    FocusEnded {
        /// Which session.
        focus: FocusId,
        /// What it was on.
        item: Option<ItemId>,
        /// When it was to end.
        since: DateTime<Utc>,
    },
    /// A session reached its planned end, and its break began by itself.
    BreakBegan {
        /// The break.
        rest: BreakId,
        /// When it began.
        since: DateTime<Utc>,
        /// When it is over.
        until: DateTime<Utc>,
    },
    /// A break is over.
    BreakOver {
        /// The break.
        rest: BreakId,
        /// When it was over.
        since: DateTime<Utc>,
    },
    /// A meeting reached its planned end.
    MeetingEnded {
        /// The meeting.
        meeting: MeetingId,
        /// When that was.
        since: DateTime<Utc>,
    },
    /// The person is present, and the session is still held. Not a nudge: it is the session's own signal.
    HoldAsks {
        /// Since when it is held.
        since: DateTime<Utc>,
    },
    /// A gap waits for an answer, the last one that does; sent only outside sessions.
    GapAsks {
        /// Where it begins.
        from: DateTime<Utc>,
        /// Where it ends.
        to: DateTime<Utc>,
    },
}
