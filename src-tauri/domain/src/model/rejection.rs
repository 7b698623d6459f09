//! Why a command was refused. A rejection changes nothing; the words for it are in `words`.

use chrono::{NaiveDate, NaiveTime};

use crate::{Minutes, TextProblem};

/// A list that has a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitedList {
    /// A day's items, of any kind.
    Items,
    /// What waits for later days.
    Waiting,
    /// Thoughts without a place.
    Thoughts,
    /// Stretches of days off.
    DaysOff,
    /// What is written down of one day.
    Records,
    /// Steps inside an item.
    Steps,
}

/// A refusal, with what a face needs to offer a way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// Words were not taken.
    Text(TextProblem),
    /// There is no planned day yet.
    NoDay,
    /// Today is already planned.
    DayAlreadyStarted,
    /// Today is closed.
    DayIsClosed,
    /// Today is not closed.
    DayIsNotClosed,
    /// The closed day's date has passed, so it cannot be opened again.
    DayIsPast,
    /// An earlier day was never ended; it comes first.
    ForgottenDay(NaiveDate),
    /// The day holds no more musts: swap or bonus?
    DayIsFull {
        /// How many it holds.
        limit: u8,
    },
    /// The day is enough: bonus, or tomorrow?
    DayIsEnough,
    /// A plan named more musts than a day holds.
    TooManyItems {
        /// How many it holds.
        limit: u8,
        /// How many were named.
        named: u16,
    },
    /// A list holds no more.
    ListIsLong {
        /// The list.
        list: LimitedList,
        /// How many.
        limit: u16,
    },
    /// The session would run past the day's end.
    CrossesDayEnd {
        /// What still fits, if 5 minutes do.
        fits: Option<Minutes>,
    },
    /// A length outside its range.
    LengthOutOfRange {
        /// The shortest.
        least: Minutes,
        /// The longest.
        most: Minutes,
    },
    /// A number outside its range.
    NumberOutOfRange {
        /// The smallest.
        least: u16,
        /// The largest.
        most: u16,
    },
    /// A definition without a clause, with too many, or asking for more than there are.
    DefinitionUnsound,
    /// A stop time that is over already in this day: the day would be enough before it began.
    StopTimeOver(StopOver),
    /// No such item today.
    UnknownItem,
    /// The item has no such step.
    UnknownStep,
    /// The item is not open.
    ItemNotOpen,
    /// The item is open already.
    ItemIsOpen,
    /// No such thing waits.
    UnknownWaiting,
    /// No such thought is parked.
    UnknownThought,
    /// No such gap, or it was answered.
    UnknownGap,
    /// A date that is not after today, or more than a year away.
    DateNotAhead,
    /// Days off that would end before they begin, lie more than a year ahead, or begin too early.
    DaysOffNotAhead {
        /// The first date that could be one.
        first: NaiveDate,
    },
    /// None of these dates is a planned day off that is still to come.
    NoDaysOff,
    /// A focus session is going on.
    FocusGoesOn,
    /// A break is going on.
    BreakGoesOn,
    /// A meeting is going on.
    MeetingGoesOn,
    /// An announced meeting was started or noted already.
    MeetingIsHeld,
    /// No calendar announces a meeting of this key now.
    NoSuchForeseen,
    /// Nothing is going on.
    NothingGoesOn,
    /// No focus session is going on.
    NoFocus,
    /// The session is held already.
    AlreadyPaused,
    /// The session is not held.
    NotPaused,
    /// An open-ended session has no end to move.
    OpenEnded,
    /// No meeting is going on.
    NoMeeting,
    /// A stretch that ends before it begins, lies ahead, or outside the day.
    StretchUnsound,
    /// The stretch overlaps time that is already accounted for.
    StretchTaken,
    /// A true end that lies before the last sign of work or ahead of now.
    EndUnsound,
    /// No earlier day waits for its end.
    NothingForgotten,
    /// The day is lived in this zone already.
    SameZone,
    /// In the zone the machine is in now, this day is over or has not begun.
    OtherDayThere,
    /// No such day, or it lies more than 30 days back.
    NotCorrectable,
    /// No such session, gap or meeting on that day.
    UnknownRecord,
    /// It still goes on, so it has no end to set right or be cut at.
    StillGoesOn,
    /// A day that was to be taken in is not closed or not past, does not hold together, or claims
    /// time that is already accounted for.
    DayUnsound(NaiveDate),
    /// More days at once than are taken in.
    TooManyDays {
        /// How many are.
        limit: u16,
    },
    /// Something that waits, or a thought, that was to be taken in has words, a date or an estimate
    /// that could not be.
    LooseUnsound,
    /// No default is questioned now, or not this one.
    NoQuestionNow,
    /// Nothing of that name was tried that could be judged now.
    NothingTried,
    /// There is nothing to take back.
    NothingToTakeBack,
    /// Nothing was taken back that could be done again.
    NothingToRedo,
}

/// A stop time that is over, with what can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopOver {
    /// The time.
    pub time: NaiveTime,
    /// When this day ends.
    pub day_ends: NaiveTime,
    /// When it would end if it went on to the stop time; absent when that is no night away.
    pub would_end: Option<NaiveTime>,
    /// A stop time that lies ahead in this day, when there is one.
    pub ahead: Option<NaiveTime>,
}
