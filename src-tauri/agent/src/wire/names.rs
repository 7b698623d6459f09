//! Enums that mean the same on both sides. Written out, so that a new variant on one side does not
//! compile until it has its twin on the other.

use domain as d;
use protocol as p;

/// One pair of enums, both ways.
macro_rules! twins {
    ($($(#[$doc:meta])* $name:ident, $back:ident: $enum:ident { $($variant:ident),+ })+) => {$(
        $(#[$doc])*
        pub(crate) fn $back(wire: p::$enum) -> d::$enum {
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

/// Why a gap exists.
#[must_use]
pub fn gap_cause(cause: d::GapCause) -> p::GapCause {
    match cause {
        d::GapCause::Sleep => p::GapCause::Sleep,
        d::GapCause::Away => p::GapCause::Away,
        d::GapCause::Crash => p::GapCause::Crash,
        d::GapCause::TakenBack => p::GapCause::TakenBack,
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
