//! What passing time alone does to a definition: the end its clock criteria give the day, and the
//! next instant at which someone should look again.

use chrono::{DateTime, Utc};

use crate::{Criterion, Day, DayClock, Definition, Seconds};

impl Definition {
    /// The earliest instant of its clock criteria on `day`; absent without one.
    #[must_use]
    pub fn clock_end(&self, day: &Day) -> Option<DateTime<Utc>> {
        self.clock_end_on(&day.clock())
    }

    /// The same for a day that is not planned yet.
    #[must_use]
    pub fn clock_end_on(&self, clock: &DayClock) -> Option<DateTime<Utc>> {
        let ends = self.criteria().filter_map(|criterion| match *criterion {
            Criterion::Clock(time) => Some(clock.instant(time)),
            _ => None,
        });
        ends.min()
    }

    /// The next instant after `now` at which passing time alone may meet it: a clock criterion's
    /// time, or the moment when what runs reaches a length asked for. Absent when nothing is coming,
    /// or it is met already.
    #[must_use]
    pub fn next_change(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let progress = self.progress(day, now);
        if progress.met {
            return None;
        }
        let unmet = progress.criteria().filter(|criterion| !criterion.met);
        unmet
            .filter_map(|unmet| unmet.criterion.met_by_time(day, now))
            .filter(|&at| at > now)
            .min()
    }

    /// Every criterion in reading order, groups flattened.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.clauses.iter().flat_map(|clause| clause.parts().1)
    }
}

impl Criterion {
    /// When it will be met if everything just goes on as it does.
    fn met_by_time(&self, day: &Day, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match *self {
            Criterion::Clock(time) => Some(day.clock().instant(time)),
            Criterion::Focus(target) => {
                let running = day.running_focus()?;
                let others = less(day.focus_time(now), running.worked(now));
                running.reaches(less(target.seconds(), others))
            }
            Criterion::Communication(target) => {
                let running = day.running_meeting()?;
                let others = less(day.meeting_time(now), running.lasted(now));
                let left = less(target.seconds(), others);
                running
                    .started_at
                    .checked_add_signed(chrono::TimeDelta::seconds(left.0.into()))
            }
            Criterion::AllItems
            | Criterion::Items(_)
            | Criterion::Sessions(_)
            | Criterion::Item(_) => None,
        }
    }
}

fn less(all: Seconds, part: Seconds) -> Seconds {
    Seconds(all.0.saturating_sub(part.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::samples::{at, day, finished, focus, meeting};
    use crate::{Clause, Minutes, Need};

    fn any(criteria: &[Criterion]) -> Definition {
        Definition {
            need: Need::Any,
            clauses: criteria.iter().cloned().map(Clause::One).collect(),
        }
    }

    fn clock(time: &str) -> Criterion {
        Criterion::Clock(time.parse().unwrap())
    }

    #[test]
    fn the_earliest_clock_criterion_is_the_days_end() {
        let both = any(&[clock("16:30:00"), Criterion::AllItems, clock("15:00:00")]);
        assert_eq!(both.clock_end(&day()), Some(at("15:00")));
        assert_eq!(any(&[Criterion::AllItems]).clock_end(&day()), None);
    }

    #[test]
    fn a_running_session_meets_a_length_of_focus() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "09:50")]), focus(50, &[("10:00", "")])];
        let hour = any(&[Criterion::Focus(Minutes(60))]);
        assert_eq!(hour.next_change(&day, at("10:02")), Some(at("10:10")));
        assert_eq!(
            hour.next_change(&day, at("10:10")),
            None,
            "once met, time changes nothing more"
        );
    }

    #[test]
    fn a_held_session_meets_nothing_by_itself() {
        let mut day = day();
        let mut session = focus(50, &[("10:00", "10:05")]);
        session.paused_at = Some(at("10:05"));
        day.focus = vec![session];
        let hour = any(&[Criterion::Focus(Minutes(60))]);
        assert_eq!(hour.next_change(&day, at("10:06")), None);
    }

    #[test]
    fn a_running_meeting_meets_a_length_of_communication() {
        let mut day = day();
        day.meetings = vec![meeting("09:00", "09:20"), meeting("11:00", "")];
        let half_hour = any(&[Criterion::Communication(Minutes(30)), clock("16:30:00")]);
        assert_eq!(half_hour.next_change(&day, at("11:01")), Some(at("11:10")));
    }
}
