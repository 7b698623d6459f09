//! The numbers of a day, declared once. The declaration makes the struct that the rules fill, the wire
//! and the export carry, and the names and values that the tables of SQL and CSV are made from. How a
//! number is counted from a day is for `domain` to say. Dates, instants and answers of yes or no are
//! no numbers and stand in the types that embed these.

use crate::{MeetingReason, Seconds};

/// What a number is called outside the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureName {
    /// On the wire.
    pub wire: &'static str,
    /// In exports, JSON and CSV.
    pub exported: &'static str,
    /// The column of the table that keeps it.
    pub column: &'static str,
    /// What it comes to over several days.
    pub together: Together,
}

/// What a number of several days comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Together {
    /// Their sum.
    Sum,
    /// The largest of them.
    Largest,
}

/// The sum, unless something else is said.
macro_rules! together {
    () => {
        Together::Sum
    };
    ($other:ident) => {
        Together::$other
    };
}

/// The second name where there is one, else the first.
macro_rules! name {
    ($usual:literal) => {
        $usual
    };
    ($usual:literal, $other:literal) => {
        $other
    };
}

/// Makes `DayFigures` from lines of the form
/// `field: type = "name", exported "name", column "name", together Largest;`. The last two names are only
/// for those that differ from the first one, which the wire has, and the end for what is no sum.
macro_rules! day_figures {
    ($(
        $(#[$about:meta])*
        $field:ident: $kind:ty = $wire:literal
            $(, exported $exported:literal)? $(, column $column:literal)? $(, together $together:ident)?;
    )*) => {
        /// A day in numbers, or several days together.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub struct DayFigures {
            $(
                $(#[$about])*
                #[serde(rename = $wire)]
                #[cfg_attr(feature = "ts", ts(type = "number"))]
                pub $field: $kind,
            )*
        }

        impl DayFigures {
            /// How many numbers there are.
            pub const COUNT: usize = [$($wire),*].len();

            /// What each is called, in the order of the columns.
            pub const NAMES: [FigureName; Self::COUNT] = [$(FigureName {
                wire: $wire,
                exported: name!($wire $(, $exported)?),
                column: name!($wire $(, $column)?),
                together: together!($($together)?),
            }),*];

            /// Each number, in the order of [`DayFigures::NAMES`]; lengths are seconds.
            #[must_use]
            pub fn values(&self) -> [u32; Self::COUNT] {
                [$(self.$field.into()),*]
            }

            /// The numbers that [`DayFigures::values`] gave.
            #[must_use]
            pub fn from_values([$($field),*]: [u32; Self::COUNT]) -> Self {
                DayFigures { $($field: $field.into()),* }
            }
        }
    };
}

day_figures! {
    /// Focus that counts.
    focus: Seconds = "focus_s";
    /// Meetings and other communication.
    meetings: Seconds = "meeting_s";
    /// The part of the meetings that could have been asynchronous.
    needless: Seconds = "needless_s", exported "needless_meeting_s";
    /// Work that was neither: from the first act to the close, without focus, meetings, breaks and
    /// gaps.
    shallow: Seconds = "shallow_s";
    /// Breaks, and gaps that were one.
    rest: Seconds = "rest_s";
    /// Gaps without an answer.
    unaccounted: Seconds = "unaccounted_s";
    /// Focus sessions finished.
    sessions: u32 = "sessions";
    /// Interruptions marked.
    interruptions: u32 = "interruptions";
    /// Must items ticked.
    musts_done: u32 = "items_done", column "musts_done";
    /// Must items asked for.
    musts: u32 = "items_total", column "musts";
    /// Bonus items ticked.
    bonus_done: u32 = "bonus_done";
    /// The part of the meetings that was performance reviews.
    performance_review: Seconds = "performance_review_s";
    /// The part of the meetings that was final decisions.
    final_decision: Seconds = "final_decision_s";
    /// The part of the meetings that was what was urgent.
    urgent: Seconds = "urgent_s";
    /// The part of the meetings that was hype calls.
    hype_call: Seconds = "hype_call_s";
    /// The part of the meetings that was hangouts.
    hangout: Seconds = "hangout_s";
    /// The part of the meetings that was celebrations.
    celebration: Seconds = "celebration_s";
    /// The part of the meetings that was ordinary meetings.
    ordinary: Seconds = "ordinary_s";
    /// The longest time without a meeting between the first act and the close.
    longest_clear: Seconds = "longest_clear_s", together Largest;
    /// Meetings that calendars announced.
    foreseen: u32 = "foreseen_meetings";
    /// How long these were to take.
    foreseen_time: Seconds = "foreseen_s";
    /// The part of the meetings held that had been announced.
    foreseen_held: Seconds = "foreseen_held_s";
    /// How many of the announced ones broke a meeting rule.
    off_rules: u32 = "off_rules";
    /// Announced time that was answered otherwise than in real time, and then not held.
    given_back: Seconds = "given_back_s";
}

impl DayFigures {
    /// The part of the meetings that had this reason.
    #[must_use]
    pub fn about(&self, reason: MeetingReason) -> Seconds {
        match reason {
            MeetingReason::PerformanceReview => self.performance_review,
            MeetingReason::FinalDecision => self.final_decision,
            MeetingReason::Urgent => self.urgent,
            MeetingReason::HypeCall => self.hype_call,
            MeetingReason::Hangout => self.hangout,
            MeetingReason::Celebration => self.celebration,
            MeetingReason::Ordinary => self.ordinary,
            MeetingReason::CouldHaveBeenAsync => self.needless,
        }
    }
}

impl std::ops::Add for DayFigures {
    type Output = DayFigures;
    fn add(self, other: DayFigures) -> DayFigures {
        let mut all = self.values();
        for ((all, more), name) in all.iter_mut().zip(other.values()).zip(DayFigures::NAMES) {
            *all = match name.together {
                Together::Sum => all.saturating_add(more),
                Together::Largest => more.max(*all),
            };
        }
        DayFigures::from_values(all)
    }
}

impl std::iter::Sum for DayFigures {
    fn sum<I: Iterator<Item = DayFigures>>(all: I) -> DayFigures {
        all.fold(DayFigures::default(), std::ops::Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_in_the_order_of_the_wire() {
        let values = std::array::from_fn(|place| u32::try_from(place).expect("few"));
        let figures = DayFigures::from_values(values);
        assert_eq!(figures.values(), values, "none changes its place");
        let wire = serde_json::to_value(figures).expect("JSON");
        for (name, value) in DayFigures::NAMES.iter().zip(values) {
            assert_eq!(wire[name.wire], value, "{}", name.wire);
        }
    }

    #[test]
    fn a_sum_is_of_each_number_and_never_overflows() {
        let most = DayFigures::from_values([u32::MAX; DayFigures::COUNT]);
        let one = DayFigures::from_values([1; DayFigures::COUNT]);
        let both = [one, one].into_iter().sum::<DayFigures>().values();
        for (both, name) in both.iter().zip(DayFigures::NAMES) {
            let expected = match name.together {
                Together::Sum => 2,
                Together::Largest => 1,
            };
            assert_eq!(*both, expected, "{}", name.wire);
        }
        assert_eq!(most + one, most);
    }
}
