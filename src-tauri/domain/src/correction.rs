//! Setting right what is written down: the record is what happened, and people misremember, forget
//! to press a key, or are asked too late. The journal keeps the old beside the new.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    BreakId, FocusId, GapId, GapWas, InterruptedBy, InterruptionId, ItemId, MeetingId,
    MeetingReason, Target, Title,
};

/// How far back from the present day a day can still be set right.
pub const CORRECTABLE: TimeDelta = TimeDelta::days(30);

/// What is set right. Times lie within the day, never ahead of now, and may not run over other
/// accounted time; stretches end after they begin. What comes to a closed day after its end moves the
/// end, and the time between counts as over, as after a reopening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// A focus session.
    Focus {
        /// Which.
        focus: FocusId,
        /// How.
        change: FocusChange,
    },
    /// A session that was never started here.
    AddFocus {
        /// What it was on: an item of that day, or nothing in particular.
        item: Option<ItemId>,
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// A gap.
    Gap {
        /// Which.
        gap: GapId,
        /// How.
        change: GapChange,
    },
    /// A break.
    Break {
        /// Which: one that is over.
        rest: BreakId,
        /// How.
        change: BreakChange,
    },
    /// A break that was never started here.
    AddBreak {
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// A meeting.
    Meeting {
        /// Which.
        meeting: MeetingId,
        /// How.
        change: MeetingChange,
    },
    /// A meeting that was never noted.
    AddMeeting {
        /// What it was about.
        title: Option<Title>,
        /// Why it was synchronous; absent for communication.
        reason: Option<MeetingReason>,
        /// When it began.
        from: DateTime<Utc>,
        /// When it ended.
        to: DateTime<Utc>,
    },
    /// An item of the day's list.
    Item {
        /// Which.
        item: ItemId,
        /// What truly became of it.
        change: ItemChange,
    },
    /// An interruption.
    Interruption {
        /// Which.
        interruption: InterruptionId,
        /// How.
        change: InterruptionChange,
    },
    /// An interruption that was never marked.
    AddInterruption {
        /// When.
        at: DateTime<Utc>,
        /// Who interrupted.
        by: InterruptedBy,
        /// A word about it.
        word: Option<Title>,
    },
    /// The end of a closed day.
    End {
        /// When it truly was: not before work that is written down.
        at: DateTime<Utc>,
    },
}

/// How a session is set right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FocusChange {
    /// It began or ended at another instant; what is absent stays. What lies outside is cut off,
    /// what comes to it counts as worked.
    Times {
        /// When it began.
        from: Option<DateTime<Utc>>,
        /// When it ended; not for one that still goes on.
        to: Option<DateTime<Utc>>,
    },
    /// It was on another item of its day, or on nothing in particular.
    Item(Option<ItemId>),
    /// It was two sessions.
    Split {
        /// Where the second begins: inside it.
        at: DateTime<Utc>,
        /// What the second was on.
        item: Option<ItemId>,
    },
    /// It was none.
    Remove,
}

/// How a gap is set right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GapChange {
    /// It was something else than the answer so far, or is to be asked again.
    Was(Option<GapWas>),
    /// A part of it was something else; the rest stays as it is.
    Part {
        /// Where the part begins: in the gap; absent: with it.
        from: Option<DateTime<Utc>>,
        /// Where the part ends: in the gap; absent: with it.
        to: Option<DateTime<Utc>>,
        /// What the part was, or that it is to be asked about.
        was: Option<GapWas>,
    },
    /// It began or ended at another instant; what is absent stays. What it gives up counts as
    /// worked, what it takes does not.
    Times {
        /// Where it begins.
        from: Option<DateTime<Utc>>,
        /// Where it ends.
        to: Option<DateTime<Utc>>,
    },
    /// It was two, each with an answer of its own.
    Split {
        /// Where the second begins: inside it.
        at: DateTime<Utc>,
    },
    /// It was work on another item: it leaves its session and becomes one of its own.
    Own {
        /// What it was on, or nothing in particular.
        item: Option<ItemId>,
    },
    /// It was none: the stretch was worked through.
    Remove,
}

/// How a break is set right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BreakChange {
    /// It began or ended at another instant; what is absent stays. What it gives up is free.
    Times {
        /// When it began.
        from: Option<DateTime<Utc>>,
        /// When it ended.
        to: Option<DateTime<Utc>>,
    },
    /// It was work: a session of its own.
    Own {
        /// What it was on, or nothing in particular.
        item: Option<ItemId>,
    },
    /// It was none.
    Remove,
}

/// How a meeting is set right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingChange {
    /// It began or ended at another instant; what is absent stays.
    Times {
        /// When it began.
        from: Option<DateTime<Utc>>,
        /// When it ended; not for one that still goes on.
        to: Option<DateTime<Utc>>,
    },
    /// It was about something else, or synchronous for another reason.
    About {
        /// What it was about.
        title: Option<Title>,
        /// Why it was synchronous; absent for communication.
        reason: Option<MeetingReason>,
    },
    /// It was two meetings.
    Split {
        /// Where the second begins: inside it.
        at: DateTime<Utc>,
    },
    /// It was none.
    Remove,
}

/// What truly became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemChange {
    /// It was done; what waits because of it waits no longer.
    Done {
        /// When: within the day and not ahead. Absent: as it was ticked, else at the day's end, or now
        /// while it is open.
        at: Option<DateTime<Utc>>,
    },
    /// It was not done; it is open again on a day that is, and has this place on one that is closed.
    NotDone {
        /// Where it goes from a closed day, seen from the present one.
        place: Target,
    },
}

/// How an interruption is set right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InterruptionChange {
    /// It was another's, or had another word; both are given anew.
    About {
        /// Who interrupted.
        by: InterruptedBy,
        /// A word about it.
        word: Option<Title>,
    },
    /// It was at another time of the day.
    At(DateTime<Utc>),
    /// It was none.
    Remove,
}
