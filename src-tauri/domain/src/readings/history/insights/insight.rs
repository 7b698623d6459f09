//! What a finding is, and how values are counted for one.

use crate::{Minutes, Seconds};

/// One finding with the numbers behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Insight {
    /// How many items are really finished, and by when.
    Finished {
        /// On so many days it rests.
        days: u32,
        /// Must items a day asked for, on average, in tenths.
        asked_tenths: u32,
        /// Must items ticked, likewise.
        done_tenths: u32,
        /// When the last of them was usually ticked, in seconds since the midnight its date began
        /// with; absent when too few of the days had one.
        by: Option<Seconds>,
    },
    /// The number of items that would have fitted.
    ItemsFit {
        /// On so many days it rests.
        days: u32,
        /// So many items were done…
        items: u8,
        /// …on so many of the days.
        on: u32,
    },
    /// The focus that would have fitted where a definition asks for focus.
    FocusFits {
        /// On so many days it rests.
        days: u32,
        /// So much was reached…
        focus: Minutes,
        /// …on so many of the days.
        on: u32,
        /// So much was asked for, usually.
        asked: Minutes,
    },
    /// How far estimates are off.
    Estimates {
        /// On so many days it rests.
        days: u32,
        /// And on so many items.
        items: u32,
        /// The items' tag, without `#`; absent: all items with an estimate.
        tag: Option<String>,
        /// What was needed, in percent of what was thought: 160 for a little over one and a half.
        percent: u32,
    },
    /// What an interruption costs.
    Interruptions {
        /// On so many days it rests.
        days: u32,
        /// And on so many interruptions.
        interruptions: u32,
        /// Until the next undisturbed quarter of an hour began, usually.
        cost: Minutes,
        /// After so many of them none came that day.
        for_good: u32,
    },
    /// How long after the clock of the definition the day is usually closed.
    ClosedLate {
        /// On so many days it rests.
        days: u32,
        /// By so much.
        late: Minutes,
    },
}

/// A default that would fit better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BetterFit {
    /// Items a day holds.
    pub item_limit: u8,
    /// On so many days it rests.
    pub days: u32,
}

/// What days say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Insights {
    /// At most three findings, the most useful first.
    pub findings: Vec<Insight>,
    /// A smaller or larger number of items to offer, after ten days.
    pub offer: Option<BetterFit>,
}

pub(super) fn count<T>(all: &[T]) -> u32 {
    u32::try_from(all.len()).unwrap_or(u32::MAX)
}

/// The largest value that at least four days in five reached, and how many did.
pub(super) fn reached_mostly<T: Ord + Copy>(values: &[T]) -> Option<(T, u32)> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let value = *sorted.get(sorted.len() / 5)?;
    let reached = values.iter().filter(|other| **other >= value);
    Some((value, u32::try_from(reached.count()).unwrap_or(u32::MAX)))
}
