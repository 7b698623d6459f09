//! Lengths of time as people say them (minutes) and as they are counted (whole seconds).

use chrono::TimeDelta;
use serde::{Deserialize, Deserializer, Serialize};

/// A planned length in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, type = "number"))]
#[serde(transparent)]
pub struct Minutes(pub u16);

/// An item's estimate: the least and the most.
pub const ESTIMATE: (Minutes, Minutes) = (Minutes(1), Minutes(960));

/// A number; one too large for the type is as far out of every range as the largest that it holds.
impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u32::deserialize(deserializer).map(Minutes::saturating)
    }
}

/// A counted length in whole seconds; never negative.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Seconds(pub u32);

/// # Examples
/// ```
/// use types::{Minutes, Seconds};
///
/// let planned = Minutes(50);
/// assert_eq!(planned.plus(Minutes(10)), Minutes(60));
/// assert_eq!(planned.seconds(), Seconds(3_000));
///
/// // A minute that has begun counts as a whole one.
/// let left = planned.delta() - chrono::TimeDelta::seconds(1);
/// assert_eq!(Minutes::begun(left), Minutes(50));
///
/// // A number that is too large becomes the largest one; no method panics.
/// assert_eq!(Minutes::saturating(1_000_000), Minutes(u16::MAX));
/// ```
impl Minutes {
    /// So many; as many as the type holds when it does not hold them.
    #[must_use]
    pub fn saturating(minutes: impl TryInto<u16>) -> Self {
        Minutes(minutes.try_into().unwrap_or(u16::MAX))
    }

    /// A time difference in minutes begun; negative ones count as nothing.
    #[must_use]
    pub fn begun(delta: TimeDelta) -> Self {
        let milliseconds = delta.num_milliseconds().max(0).unsigned_abs();
        Minutes::saturating(milliseconds.div_ceil(60_000))
    }

    /// As a time difference.
    #[must_use]
    pub fn delta(self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.0))
    }

    /// So many more.
    #[must_use]
    pub fn plus(self, more: Minutes) -> Minutes {
        Minutes(self.0.saturating_add(more.0))
    }

    /// As seconds.
    #[must_use]
    pub fn seconds(self) -> Seconds {
        Seconds(u32::from(self.0) * 60)
    }
}

impl Seconds {
    /// A time difference in whole seconds, rounded down; negative ones count as nothing.
    #[must_use]
    pub fn of(delta: TimeDelta) -> Self {
        Seconds(u32::try_from(delta.num_seconds().max(0)).unwrap_or(u32::MAX))
    }
}

impl From<u32> for Seconds {
    fn from(seconds: u32) -> Self {
        Seconds(seconds)
    }
}

impl From<Seconds> for u32 {
    fn from(length: Seconds) -> Self {
        length.0
    }
}

impl std::ops::Add for Seconds {
    type Output = Seconds;
    fn add(self, other: Seconds) -> Seconds {
        Seconds(self.0.saturating_add(other.0))
    }
}

impl std::iter::Sum for Seconds {
    fn sum<I: Iterator<Item = Seconds>>(all: I) -> Seconds {
        all.fold(Seconds(0), std::ops::Add::add)
    }
}
