//! Words with one meaning on both sides of the socket: kinds, reasons, causes, answers.
//!
//! Their names in the journal and on the wire are the same.

use serde::{Deserialize, Serialize};

/// Must items count for the definition and against the limit, bonus items never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// Part of the definition.
    Must,
    /// Beyond it.
    Bonus,
}

/// Why a meeting is synchronous. The first six are what real time is right for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum MeetingReason {
    /// A performance review.
    PerformanceReview,
    /// A final decision.
    FinalDecision,
    /// Something urgent.
    Urgent,
    /// A hype call.
    HypeCall,
    /// A casual hangout.
    Hangout,
    /// A celebration.
    Celebration,
    /// An ordinary one: a one-to-one, a stand-up, a customer.
    Ordinary,
    /// It could have been asynchronous.
    CouldHaveBeenAsync,
}

/// One of the rules that a person has for meetings. They are made in advance, so that nothing has to be
/// decided in the moment.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum MeetingRule {
    /// On which days.
    Days,
    /// In which hours.
    Hours,
    /// How many a day.
    Count,
    /// How long at most.
    Length,
    /// With an agenda.
    Agenda,
}

impl MeetingRule {
    /// Every one, in the order in which a broken one is said.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name on the wire and in words: `hours`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What became of a meeting that a calendar announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::VariantArray)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Settlement {
    /// It was held as planned; noted with its announced times.
    Held,
    /// It did not take place.
    NotHeld,
    /// The person declined it.
    Declined,
    /// The person asked for an agenda.
    Agenda,
    /// The person offered to answer in writing.
    Writing,
    /// The person asked for a time within their hours.
    Hours,
}

impl Settlement {
    /// Every one, in the order in which faces offer them.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Whether the person answered the invitation.
    #[must_use]
    pub fn is_answer(self) -> bool {
        match self {
            Settlement::Held | Settlement::NotHeld => false,
            Settlement::Declined | Settlement::Agenda | Settlement::Writing | Settlement::Hours => {
                true
            }
        }
    }
}

impl MeetingReason {
    /// Every reason, in the order in which faces offer them.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name on the wire and in exports: `hype_call`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Who interrupted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum InterruptedBy {
    /// Other people.
    #[default]
    Others,
    /// Oneself.
    Myself,
}

/// Why nothing tells whether a stretch was work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum GapCause {
    /// The computer slept.
    Sleep,
    /// It was not touched.
    Away,
    /// The agent was not there to see.
    Crash,
    /// A finish or a pause that was taken back later.
    TakenBack,
    /// The session was held, and the person was present all the same.
    Held,
}

/// What a gap was. Only focus counts as worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum GapWas {
    /// Work: it counts.
    Focus,
    /// Rest: it does not.
    Break,
    /// Neither: it does not count.
    Drop,
}

/// How the day was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum ShutdownForm {
    /// Every step offered.
    Full,
    /// Loose ends and first step only.
    Short,
    /// No step at all.
    JustClose,
}

/// What a stretch of the day was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum StretchKind {
    /// Focus that counts.
    Focus,
    /// A meeting.
    Meeting,
    /// A break.
    Break,
    /// A gap without an answer.
    Gap,
}
