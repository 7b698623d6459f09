//! Questioning a default: what is asked about, and what a person answers. A default is a habit of work
//! that was never chosen. Which one is asked about, and when, is for `domain` to say; the sentences are
//! in `words`.

use serde::{Deserialize, Serialize};

/// What can be asked about: a closed list. The names are in the journal for ever. The order is that in
/// which they are asked about when the days speak for several or for none.
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
pub enum DefaultTopic {
    /// Whom notifications serve.
    Notifications,
    /// Whether a meeting needs everyone at once.
    EveryoneAtOnce,
    /// Why meetings take half an hour or an hour.
    HalfHour,
    /// Whether talk fits into one or two days.
    DaysForTalk,
    /// Who decides when the day ends.
    WhoDecides,
    /// Whether something must be reached tonight.
    Tonight,
    /// What comes first in the morning.
    FirstThing,
    /// When one eats.
    Eating,
    /// Why the day holds so many items.
    FullList,
    /// Why there are five equal days.
    FiveEqualDays,
    /// Whether an answer has to come at once.
    AnswerAtOnce,
    /// Whether everything happens at one desk.
    OneDesk,
    /// Whether the status has to be green.
    StatusGreen,
    /// Whether the phone has to have the chat.
    ChatOnPhone,
    /// Whether the camera has to be on.
    CameraOn,
    /// Whether an alarm has to begin the day.
    Alarm,
}

impl DefaultTopic {
    /// Every one, in order.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name on the wire and in the journal: `half_hour`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What a person answers when a default is questioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum DefaultAnswer {
    /// It stays as it is.
    Keep,
    /// It is done otherwise for a week, and asked about once more.
    Try,
    /// Not now; the question rests for eight weeks.
    NotNow,
}
