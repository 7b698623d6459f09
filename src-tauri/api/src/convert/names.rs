//! Enums that mean the same on both sides. Written out, so that a new variant on one side does not
//! compile until it has its twin on the other.

use chrono::Weekday;
use domain as d;
use protocol as p;

/// One pair of enums, both ways.
macro_rules! twins {
    ($($(#[$doc:meta])* $name:ident, $back:ident: $enum:ident { $($variant:ident),+ })+) => {$(
        $(#[$doc])*
        pub fn $back(wire: p::$enum) -> d::$enum {
            match wire { $(p::$enum::$variant => d::$enum::$variant),+ }
        }

        $(#[$doc])*
        #[must_use]
        pub fn $name(rule: d::$enum) -> p::$enum {
            match rule { $(d::$enum::$variant => p::$enum::$variant),+ }
        }
    )+};
}

twins! {
    /// Must or bonus.
    item_kind, item_kind_in: ItemKind { Must, Bonus }
    /// Why a meeting is synchronous.
    meeting_reason, meeting_reason_in: MeetingReason {
        PerformanceReview, FinalDecision, Urgent, HypeCall, Hangout, Celebration, CouldHaveBeenAsync
    }
    /// What a gap was.
    gap_was, gap_was_in: GapWas { Focus, Break, Drop }
    /// Who interrupted.
    interrupted_by, interrupted_by_in: InterruptedBy { Others, Myself }
}

/// The days on which a week can be looked back on.
const REVIEW_DAYS: [(p::ReviewDay, d::ReviewDay); 9] = [
    (p::ReviewDay::LastWorkingDay, d::ReviewDay::LastWorkingDay),
    (p::ReviewDay::Monday, d::ReviewDay::On(Weekday::Mon)),
    (p::ReviewDay::Tuesday, d::ReviewDay::On(Weekday::Tue)),
    (p::ReviewDay::Wednesday, d::ReviewDay::On(Weekday::Wed)),
    (p::ReviewDay::Thursday, d::ReviewDay::On(Weekday::Thu)),
    (p::ReviewDay::Friday, d::ReviewDay::On(Weekday::Fri)),
    (p::ReviewDay::Saturday, d::ReviewDay::On(Weekday::Sat)),
    (p::ReviewDay::Sunday, d::ReviewDay::On(Weekday::Sun)),
    (p::ReviewDay::Never, d::ReviewDay::Never),
];

/// The days on which a week can begin; absent: as the system says.
const WEEK_STARTS: [(p::WeekStart, Option<Weekday>); 8] = [
    (p::WeekStart::Auto, None),
    (p::WeekStart::Monday, Some(Weekday::Mon)),
    (p::WeekStart::Tuesday, Some(Weekday::Tue)),
    (p::WeekStart::Wednesday, Some(Weekday::Wed)),
    (p::WeekStart::Thursday, Some(Weekday::Thu)),
    (p::WeekStart::Friday, Some(Weekday::Fri)),
    (p::WeekStart::Saturday, Some(Weekday::Sat)),
    (p::WeekStart::Sunday, Some(Weekday::Sun)),
];

/// The day on which a week begins.
#[must_use]
pub fn week_start(day: Option<Weekday>) -> p::WeekStart {
    let known = WEEK_STARTS.iter().find(|(_, known)| *known == day);
    known.map_or(p::WeekStart::Auto, |(wire, _)| *wire)
}

/// The day on which a week begins.
#[must_use]
pub fn week_start_in(wire: p::WeekStart) -> Option<Weekday> {
    let known = WEEK_STARTS.iter().find(|(known, _)| *known == wire);
    known.and_then(|(_, day)| *day)
}

/// When a week is looked back on.
#[must_use]
pub fn review_day(rule: d::ReviewDay) -> p::ReviewDay {
    let known = REVIEW_DAYS.iter().find(|(_, known)| *known == rule);
    known.map_or(p::ReviewDay::Never, |(wire, _)| *wire)
}

/// When a week is looked back on.
#[must_use]
pub fn review_day_in(wire: p::ReviewDay) -> d::ReviewDay {
    let known = REVIEW_DAYS.iter().find(|(known, _)| *known == wire);
    known.map_or(d::ReviewDay::Never, |(_, rule)| *rule)
}

/// Why a gap exists.
#[must_use]
pub fn gap_cause(cause: d::GapCause) -> p::GapCause {
    match cause {
        d::GapCause::Sleep => p::GapCause::Sleep,
        d::GapCause::Away => p::GapCause::Away,
        d::GapCause::Crash => p::GapCause::Crash,
        d::GapCause::TakenBack => p::GapCause::TakenBack,
        d::GapCause::Held => p::GapCause::Held,
    }
}

pub(super) fn past_end(past_end: p::PastEnd) -> d::PastEnd {
    match past_end {
        p::PastEnd::Ask => d::PastEnd::Ask,
        p::PastEnd::Fit => d::PastEnd::Fit,
        p::PastEnd::Allow => d::PastEnd::Allow,
    }
}

pub(super) fn shutdown_form(form: p::ShutdownForm) -> d::ShutdownForm {
    match form {
        p::ShutdownForm::Full => d::ShutdownForm::Full,
        p::ShutdownForm::Short => d::ShutdownForm::Short,
        p::ShutdownForm::JustClose => d::ShutdownForm::JustClose,
    }
}

pub(super) fn need(need: p::Need) -> d::Need {
    match need {
        p::Need::All => d::Need::All,
        p::Need::Any => d::Need::Any,
        p::Need::AtLeast(count) => d::Need::AtLeast(count),
    }
}
