//! The numbers of a day, declared once. The declaration makes the struct that the rules fill, the wire
//! and the export carry, and the names and values that the tables of SQL and CSV are made from. How a
//! number is counted from a day is for `domain` to say. Dates, instants and answers of yes or no are
//! no numbers and stand in the types that embed these.

use crate::Seconds;

/// What a number is called outside the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureName {
    /// On the wire.
    pub wire: &'static str,
    /// In exports, JSON and CSV.
    pub exported: &'static str,
    /// The column of the table that keeps it.
    pub column: &'static str,
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
/// `field: type = "name", exported "name", column "name";`. The last two names are only for those that
/// differ from the first one, which the wire has.
macro_rules! day_figures {
    ($(
        $(#[$about:meta])*
        $field:ident: $kind:ty = $wire:literal
            $(, exported $exported:literal)? $(, column $column:literal)?;
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
}

impl std::ops::Add for DayFigures {
    type Output = DayFigures;
    fn add(self, other: DayFigures) -> DayFigures {
        let mut sum = self.values();
        for (sum, more) in sum.iter_mut().zip(other.values()) {
            *sum = sum.saturating_add(more);
        }
        DayFigures::from_values(sum)
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
        assert_eq!(
            [one, one].into_iter().sum::<DayFigures>().values(),
            [2; DayFigures::COUNT]
        );
        assert_eq!(most + one, most);
    }
}
