//! Several days together: a week, a month, a year, or one step of a trend.

use chrono::NaiveDate;

use super::{DaySummary, median::median};
use crate::{DayClock, DayFigures, Phase, Seconds};

/// What several days come to. Days off are counted by themselves and are in nothing else but the
/// sums of what was done on them all the same. A day that goes on counts for what it has, never for what
/// it does not have yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Dates that were no days off.
    pub days: u32,
    /// Dates that were days off.
    pub off: u32,
    /// How many of `days` go on and are not enough yet.
    pub going_on: u32,
    /// How many of `days` had a definition that asked for anything; without those that go on.
    pub asked: u32,
    /// How many of `asked` had it met.
    pub enough: u32,
    /// The numbers of all of them together.
    pub figures: DayFigures,
    /// The usual close: the median, in seconds since the midnight its date began with.
    pub usual_close: Option<Seconds>,
    /// By when the definition was usually met: likewise, over the days on which it was.
    pub usual_enough: Option<Seconds>,
}

impl Totals {
    /// The days together. A date may come twice (the person flew west); it is then one date, which was
    /// enough when one of its days was, and ended with the last.
    #[must_use]
    pub fn of<'a>(days: impl IntoIterator<Item = &'a DaySummary>) -> Self {
        let mut days: Vec<&DaySummary> = days.into_iter().collect();
        days.sort_by_key(|day| (day.date, day.started_at));
        let dates: Vec<&[&DaySummary]> = days.chunk_by(|a, b| a.date == b.date).collect();
        let worked = || dates.iter().filter(|date| date.iter().any(|day| !day.off));
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Totals {
            days: count(worked().count()),
            off: count(dates.len() - worked().count()),
            going_on: count(worked().filter(|date| goes_on(date)).count()),
            asked: count(worked().filter(|date| was_asked(date)).count()),
            enough: count(worked().filter(|date| was_enough(date)).count()),
            figures: days.iter().map(|day| day.counted()).sum(),
            usual_close: median(worked().filter_map(|date| closed(date))),
            usual_enough: median(worked().filter_map(|date| enough(date))),
        }
    }

    /// The share of meetings in the time that was focus, meeting or shallow, in percent rounded to
    /// the nearest; none without such time.
    #[must_use]
    pub fn meeting_share(&self) -> Option<u8> {
        let of = &self.figures;
        let all = u64::from((of.focus + of.meetings + of.shallow).0);
        let share = (u64::from(of.meetings.0) * 100 + all / 2).checked_div(all)?;
        u8::try_from(share).ok()
    }
}

fn goes_on(date: &[&DaySummary]) -> bool {
    date.iter().any(|day| day.goes_on()) && !was_enough(date)
}

fn was_asked(date: &[&DaySummary]) -> bool {
    !goes_on(date) && date.iter().any(|day| !day.off && day.asked)
}

fn was_enough(date: &[&DaySummary]) -> bool {
    let enough = |day: &&DaySummary| !day.off && day.asked && day.enough_at.is_some();
    date.iter().any(enough)
}

fn closed(date: &[&DaySummary]) -> Option<Seconds> {
    let day = date.iter().rev().find(|day| !day.off)?;
    day.closed_into()
}

fn enough(date: &[&DaySummary]) -> Option<Seconds> {
    date.iter()
        .filter(|day| !day.off)
        .find_map(|day| day.enough_at.map(|at| day.clock().seconds_into(at)))
}

impl DaySummary {
    /// Its clock, for reading its instants. The boundary is of no matter for that.
    fn clock(&self) -> DayClock {
        DayClock {
            date: self.date,
            zone: self.zone,
            boundary: chrono::NaiveTime::MIN,
        }
    }

    /// Whether it is neither closed nor enough, so that nothing can be said of it yet.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.phase == Phase::Open
    }

    /// Its numbers as they count among other days: of a day that goes on, what is open is no lack.
    fn counted(&self) -> DayFigures {
        let figures = self.figures;
        match self.goes_on() {
            true => DayFigures {
                musts: figures.musts_done,
                ..figures
            },
            false => figures,
        }
    }

    /// When it was closed, in seconds since the midnight its date began with; none before that.
    #[must_use]
    pub fn closed_into(&self) -> Option<Seconds> {
        self.closed_at.map(|at| self.clock().seconds_into(at))
    }

    /// Whether it lies between two dates, both included.
    #[must_use]
    pub fn lies_in(&self, from: NaiveDate, to: NaiveDate) -> bool {
        (from..=to).contains(&self.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, item};
    use crate::{Closing, Day, ItemKind, ItemState, Shape, ShutdownForm};

    fn closing(mut day: Day, time: &str) -> Day {
        day.closing = Some(Closing {
            at: at(time),
            form: ShutdownForm::Full,
        });
        day
    }

    fn sums(days: &[Day]) -> Totals {
        let sums: Vec<_> = days.iter().map(|day| day.summary(at("23:00"))).collect();
        Totals::of(&sums)
    }

    #[test]
    fn a_day_off_is_rest_and_no_zero() {
        let mut worked = closing(day(), "16:30");
        worked.focus = vec![finished(&[("09:00", "10:00")])];
        worked.enough_at = Some(at("16:00"));
        worked.items = vec![item(1, ItemKind::Must, ItemState::Done)];
        let mut off = closing(day(), "09:00");
        off.date = off.date.succ_opt().unwrap();
        off.shape = Shape::DayOff;
        let all = sums(&[worked, off]);
        assert_eq!((all.days, all.off), (1, 1));
        assert_eq!((all.asked, all.enough), (1, 1));
        assert_eq!(all.usual_close, Some(Seconds(16 * 3600 + 1800)));
        assert_eq!(all.usual_enough, Some(Seconds(16 * 3600)));
    }

    #[test]
    fn a_day_that_asked_for_nothing_is_not_a_day_that_was_not_enough() {
        let mut taken_in = closing(day(), "16:30");
        taken_in.focus = vec![finished(&[("09:00", "10:00")])];
        let all = sums(&[taken_in]);
        assert_eq!((all.days, all.asked, all.enough), (1, 0, 0));
    }

    #[test]
    fn a_day_that_asked_for_more_than_was_done_is_not_enough() {
        let mut short = closing(day(), "16:30");
        short.items = vec![item(1, ItemKind::Must, ItemState::Open)];
        let all = sums(&[short]);
        assert_eq!((all.days, all.asked, all.enough), (1, 1, 0));
    }

    #[test]
    fn the_running_day_does_not_count_against_anybody() {
        let mut yesterday = closing(day(), "16:30");
        yesterday.items = vec![item(1, ItemKind::Must, ItemState::Done)];
        yesterday.enough_at = Some(at("16:00"));
        let mut today = day();
        today.date = today.date.succ_opt().unwrap();
        today.items = vec![item(1, ItemKind::Must, ItemState::Open)];
        let all = sums(&[yesterday.clone(), today.clone()]);
        assert_eq!((all.days, all.asked, all.enough), (2, 1, 1));
        today.enough_at = Some(at("16:00"));
        let all = sums(&[yesterday, today]);
        assert_eq!(
            (all.asked, all.enough),
            (2, 2),
            "it counts once it is enough"
        );
    }

    #[test]
    fn a_day_that_goes_on_counts_for_what_it_has_and_not_against_anybody() {
        let mut running = day();
        running.items = vec![
            item(1, ItemKind::Must, ItemState::Done),
            item(2, ItemKind::Must, ItemState::Open),
        ];
        let all = sums(&[running.clone()]);
        assert_eq!((all.days, all.going_on), (1, 1));
        assert_eq!((all.asked, all.enough), (0, 0), "it is not weighed yet");
        assert_eq!(
            (all.figures.musts_done, all.figures.musts),
            (1, 1),
            "what is open is no lack"
        );
        running.enough_at = Some(at("16:00"));
        let all = sums(&[running]);
        assert_eq!((all.going_on, all.asked, all.enough), (0, 1, 1));
    }

    #[test]
    fn a_date_lived_twice_is_one_date() {
        let mut first = closing(day(), "10:00");
        first.items = vec![item(1, ItemKind::Must, ItemState::Done)];
        first.enough_at = Some(at("09:30"));
        let mut second = closing(day(), "18:00");
        second.started_at = at("12:00");
        let all = sums(&[first, second]);
        assert_eq!((all.days, all.enough), (1, 1));
        assert_eq!(all.usual_close, Some(Seconds(18 * 3600)));
    }

    #[test]
    fn the_share_of_meetings_is_of_work() {
        let mut totals = Totals {
            figures: DayFigures {
                focus: Seconds(3600),
                meetings: Seconds(1800),
                ..DayFigures::default()
            },
            ..Totals::default()
        };
        assert_eq!(totals.meeting_share(), Some(33));
        totals.figures.meetings = Seconds(7200);
        assert_eq!(totals.meeting_share(), Some(67), "to the nearest");
        totals.figures.focus = Seconds(0);
        totals.figures.meetings = Seconds(0);
        assert_eq!(totals.meeting_share(), None);
    }
}
