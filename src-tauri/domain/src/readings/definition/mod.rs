//! Whether a definition of done makes sense, and where it stands on a day.

mod check;
mod criterion;
mod due;
mod progress;
mod range;
mod shape;

use chrono::{DateTime, NaiveTime, Utc};
use types::Definition;

use crate::{Day, DayClock, Item, Rejection};
pub use progress::{ClauseProgress, CriterionProgress, Progress};
pub use shape::check_shape;

/// The rules about a definition. The definition itself is only words, shared with the wire.
pub trait DefinitionRules {
    /// Whether it can be the definition of a day that holds `items`.
    ///
    /// # Errors
    /// [`Rejection::DefinitionUnsound`] without clauses, with more than nine of them (or criteria in
    /// a group), or asking for more than there are; the range that a number missed; or
    /// [`Rejection::UnknownItem`].
    fn check(&self, items: &[Item]) -> Result<(), Rejection>;

    /// Where it stands on `day` at `now`.
    fn progress(&self, day: &Day, now: DateTime<Utc>) -> Progress;

    /// The instant at which one of its clock times makes `day` enough, everything else being as it is
    /// at `now`; absent while something else is still missing then. Under *all* that is the latest
    /// clock time once the rest is met, of *k of n* the one that is the last to be met. In the past it
    /// is the one that made the day enough.
    fn clock_end(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>>;

    /// The instant before which it cannot be met, whatever else is done; absent when there is none.
    fn not_before(&self, day: &Day) -> Option<DateTime<Utc>>;

    /// The next of its clock times after `now`.
    fn next_clock_time(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>>;

    /// The next instant after `now` at which passing time alone may meet it: a clock criterion's
    /// time, or the moment when what runs reaches a length asked for. Absent when nothing is coming,
    /// or it is met already.
    fn next_change(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>>;

    /// The instants at which what its criteria count began, ended or was ticked, in no order. Between two of
    /// them only passing time changes where it stands.
    fn instants(&self, day: &Day) -> Vec<DateTime<Utc>>;

    /// The latest of its clock times that is over at `now`, and that `known` did not have.
    fn stop_over(
        &self,
        known: Option<&Definition>,
        clock: &DayClock,
        now: DateTime<Utc>,
    ) -> Option<NaiveTime>;
}

impl DefinitionRules for Definition {
    fn check(&self, items: &[Item]) -> Result<(), Rejection> {
        check::check(self, items)
    }

    fn progress(&self, day: &Day, now: DateTime<Utc>) -> Progress {
        progress::progress(self, day, now)
    }

    fn clock_end(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        due::clock_end(self, day, now)
    }

    fn not_before(&self, day: &Day) -> Option<DateTime<Utc>> {
        due::met_by_clock(self, &day.clock(), |_| true)
    }

    fn next_clock_time(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        due::clock_times(self, &day.clock())
            .filter(|&at| at > now)
            .min()
    }

    fn next_change(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        due::next_change(self, day, now)
    }

    fn instants(&self, day: &Day) -> Vec<DateTime<Utc>> {
        let each = self.criteria().map(|one| criterion::instants(one, day));
        each.flatten().collect()
    }

    fn stop_over(
        &self,
        known: Option<&Definition>,
        clock: &DayClock,
        now: DateTime<Utc>,
    ) -> Option<NaiveTime> {
        due::stop_over(self, known, clock, now)
    }
}
