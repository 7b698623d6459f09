//! Days off that were planned ahead: a holiday, a Friday. They are dates and no instants, so a zone or
//! a boundary changes none of them. Which weekdays are usually off is a setting and is not in here.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Dates in a row on which the person does not work, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TimeOff {
    /// The first.
    pub from: NaiveDate,
    /// The last; not before the first.
    pub to: NaiveDate,
}

/// All days off that were ever planned, in order; no two stretches touch. Those that are over stay: a
/// hand-off of a day before them still says the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DaysOff(Vec<TimeOff>);

impl TimeOff {
    /// From one date to another; absent when it would end before it begins.
    #[must_use]
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(TimeOff { from, to })
    }

    /// Whether a date is one of them.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&date)
    }

    /// How many dates they are.
    #[must_use]
    pub fn days(&self) -> u32 {
        let after_first = self.to.signed_duration_since(self.from).num_days();
        u32::try_from(after_first + 1).unwrap_or_default()
    }

    fn touches(&self, other: &TimeOff) -> bool {
        let after = |date: NaiveDate| date.checked_add_days(Days::new(1)).unwrap_or(date);
        self.from <= after(other.to) && other.from <= after(self.to)
    }
}

impl FromIterator<TimeOff> for DaysOff {
    fn from_iter<I: IntoIterator<Item = TimeOff>>(all: I) -> Self {
        let mut days = DaysOff::default();
        all.into_iter().for_each(|off| days.plan(off));
        days
    }
}

impl DaysOff {
    /// How many days ahead one may be planned.
    pub const AHEAD: u16 = 366;

    /// Whether a date was planned as a day off.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.0.iter().any(|off| off.contains(date))
    }

    /// Whether there never were any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every date of a stretch was.
    #[must_use]
    pub fn covers(&self, all: &TimeOff) -> bool {
        let mut known = self.0.iter();
        known.any(|off| off.contains(all.from) && off.contains(all.to))
    }

    /// Whether any date of a stretch was.
    #[must_use]
    pub fn meets(&self, any: &TimeOff) -> bool {
        let mut known = self.0.iter();
        known.any(|off| off.from <= any.to && any.from <= off.to)
    }

    /// Those that are not over on the date `today`, in order.
    pub fn ahead(&self, today: NaiveDate) -> impl Iterator<Item = &TimeOff> {
        self.0.iter().filter(move |off| off.to >= today)
    }

    /// All of them, in order, those that are over too.
    pub fn all(&self) -> impl Iterator<Item = &TimeOff> {
        self.0.iter()
    }

    /// Adds a stretch; what it touches becomes one with it.
    pub(crate) fn plan(&mut self, new: TimeOff) {
        let (touched, mut apart): (Vec<_>, Vec<_>) =
            self.0.drain(..).partition(|known| known.touches(&new));
        let whole = touched.iter().fold(new, |all, known| TimeOff {
            from: all.from.min(known.from),
            to: all.to.max(known.to),
        });
        apart.push(whole);
        apart.sort();
        self.0 = apart;
    }

    /// Takes a stretch out; what it was a part of is cut.
    pub fn cancel(&mut self, gone: TimeOff) {
        let before = gone.from.checked_sub_days(Days::new(1));
        let after = gone.to.checked_add_days(Days::new(1));
        let rest = |off: &TimeOff| {
            let head = before.and_then(|last| TimeOff::new(off.from, off.to.min(last)));
            let tail = after.and_then(|first| TimeOff::new(off.from.max(first), off.to));
            [head, tail]
        };
        self.0 = self.0.iter().flat_map(rest).flatten().collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn off(from: u32, to: u32) -> TimeOff {
        TimeOff::new(date(from), date(to)).unwrap()
    }

    fn check(change: impl FnOnce(&mut DaysOff), expected: &[(u32, u32)]) {
        let mut days = DaysOff::default();
        days.plan(off(10, 12));
        days.plan(off(20, 24));
        change(&mut days);
        let expected: Vec<_> = expected.iter().map(|&(from, to)| off(from, to)).collect();
        assert_eq!(days.0, expected);
    }

    #[test]
    fn what_touches_becomes_one() {
        check(|_| (), &[(10, 12), (20, 24)]);
        check(
            |days| days.plan(off(14, 18)),
            &[(10, 12), (14, 18), (20, 24)],
        );
        check(|days| days.plan(off(13, 19)), &[(10, 24)]);
        check(|days| days.plan(off(11, 11)), &[(10, 12), (20, 24)]);
        check(|days| days.plan(off(1, 2)), &[(1, 2), (10, 12), (20, 24)]);
    }

    #[test]
    fn what_is_cancelled_cuts() {
        check(|days| days.cancel(off(10, 12)), &[(20, 24)]);
        check(
            |days| days.cancel(off(22, 22)),
            &[(10, 12), (20, 21), (23, 24)],
        );
        check(|days| days.cancel(off(12, 20)), &[(10, 11), (21, 24)]);
        check(|days| days.cancel(off(13, 19)), &[(10, 12), (20, 24)]);
    }

    #[test]
    fn any_dates_can_be_planned_and_cancelled() {
        // The set against a list of single dates, over a month in a fixed but mixed order.
        let mut days = DaysOff::default();
        let mut plain = [false; 32];
        for step in 0..400_u32 {
            let (from, length) = (step * 7 % 31 + 1, step * 5 % 6);
            let to = (from + length).min(31);
            let planned = step % 3 != 0;
            match planned {
                true => days.plan(off(from, to)),
                false => days.cancel(off(from, to)),
            }
            plain[from as usize..=to as usize].fill(planned);
            for day in 1..=31_u32 {
                assert_eq!(
                    days.contains(date(day)),
                    plain[day as usize],
                    "{day}, step {step}"
                );
            }
            let gap = |two: &[TimeOff]| two[0].to.succ_opt() < Some(two[1].from);
            assert!(days.0.windows(2).all(gap), "in order and apart");
        }
    }
}
