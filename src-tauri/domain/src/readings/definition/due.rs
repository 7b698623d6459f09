//! What passing time alone does to a definition: the end its clock criteria give the day, and the
//! next instant at which someone should look again.

use chrono::{DateTime, NaiveTime, Utc};

use super::{criterion, progress};
use crate::{Clause, Criterion, Day, DayClock, Definition, Need};

/// Of what is met already: before every instant a clock could show.
const ALREADY: DateTime<Utc> = DateTime::<Utc>::MIN_UTC;

pub(super) fn clock_end(
    definition: &Definition,
    day: &Day,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let clock = day.clock();
    let struck = |enough: &DateTime<Utc>| clock_times(definition, &clock).any(|at| at == *enough);
    if let Some(enough) = day.enough_at.filter(struck) {
        return Some(enough);
    }
    let met = |one: &Criterion| progress::criterion(one, day, now).met;
    let with_the_rest = met_by_clock(definition, &clock, met)
        // What was enough later was enough by something else.
        .filter(|end| day.enough_at.is_none_or(|enough| enough <= *end));
    // Where something else was enough before, what is left is the time that is enough alone.
    with_the_rest.or_else(|| met_by_clock(definition, &clock, |_| false))
}

pub(super) fn clock_times(
    definition: &Definition,
    clock: &DayClock,
) -> impl Iterator<Item = DateTime<Utc>> {
    let times = definition.criteria().filter_map(Criterion::clock_time);
    times.map(|time| clock.instant(time))
}

/// When passing time meets it, `met` saying what is met of everything that is no clock; absent
/// when it never does, or no clock is needed.
pub(super) fn met_by_clock(
    definition: &Definition,
    clock: &DayClock,
    met: impl Fn(&Criterion) -> bool,
) -> Option<DateTime<Utc>> {
    let one = |criterion: &Criterion| match criterion.clock_time() {
        Some(time) => Some(clock.instant(time)),
        None => met(criterion).then_some(ALREADY),
    };
    let clause = |clause: &Clause| {
        let (need, criteria) = clause.parts();
        last_needed(need, criteria.iter().map(one).collect())
    };
    let clauses = definition.clauses.iter().map(clause).collect();
    last_needed(definition.need, clauses).filter(|&at| at > ALREADY)
}

pub(super) fn next_change(
    definition: &Definition,
    day: &Day,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let progress = progress::progress(definition, day, now);
    if progress.met {
        return None;
    }
    let unmet = progress.criteria().filter(|criterion| !criterion.met);
    unmet
        .filter_map(|unmet| criterion::met_by_time(&unmet.criterion, day, now))
        .filter(|&at| at > now)
        .min()
}

pub(super) fn stop_over(
    definition: &Definition,
    known: Option<&Definition>,
    clock: &DayClock,
    now: DateTime<Utc>,
) -> Option<NaiveTime> {
    let is_known = |one: &Criterion| known.is_some_and(|known| known.criteria().any(|k| k == one));
    definition
        .criteria()
        .filter(|one| !is_known(one))
        .filter_map(Criterion::clock_time)
        .filter(|&time| clock.instant(time) <= now)
        .max_by_key(|&time| clock.instant(time))
}

/// When so many of the parts as are needed are met; `None` is a part that never is.
fn last_needed(need: Need, parts: Vec<Option<DateTime<Utc>>>) -> Option<DateTime<Utc>> {
    let needed = need.of(parts.len());
    let mut met: Vec<_> = parts.into_iter().flatten().collect();
    met.sort_unstable();
    met.get(needed.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DefinitionRules;
    use crate::readings::ledger::samples::{at, day, finished, focus, item};
    use crate::{ItemKind, ItemState, Minutes};

    fn any(criteria: &[Criterion]) -> Definition {
        Definition {
            need: Need::Any,
            clauses: criteria.iter().cloned().map(Clause::One).collect(),
        }
    }

    fn clock(time: &str) -> Criterion {
        Criterion::Clock(time.parse().unwrap())
    }

    fn needs(need: Need, criteria: &[Criterion]) -> Definition {
        Definition {
            need,
            ..any(criteria)
        }
    }

    #[test]
    fn whichever_comes_first_ends_with_its_earliest_clock() {
        let both = any(&[clock("16:30:00"), Criterion::AllItems, clock("15:00:00")]);
        assert_eq!(both.clock_end(&day(), at("09:00")), Some(at("15:00")));
        assert_eq!(
            any(&[Criterion::AllItems]).clock_end(&day(), at("09:00")),
            None
        );
    }

    #[test]
    fn under_all_a_clock_is_a_floor_until_the_rest_is_met() {
        let both = needs(
            Need::All,
            &[clock("15:00:00"), Criterion::AllItems, clock("14:00:00")],
        );
        let mut day = day();
        day.items = vec![item(1, ItemKind::Must, ItemState::Open)];
        assert_eq!(both.clock_end(&day, at("09:00")), None);
        assert_eq!(
            both.not_before(&day),
            Some(at("15:00")),
            "the latest counts"
        );
        day.items[0].state = ItemState::Done;
        assert_eq!(both.clock_end(&day, at("09:00")), Some(at("15:00")));
        day.enough_at = Some(at("15:20"));
        assert_eq!(
            both.clock_end(&day, at("16:00")),
            None,
            "ticked at 15:20, the day was not over at 15:00"
        );
    }

    #[test]
    fn of_so_many_a_clock_ends_the_day_only_as_the_last() {
        let two = needs(
            Need::AtLeast(2),
            &[
                Criterion::AllItems,
                Criterion::Sessions(1),
                clock("15:00:00"),
            ],
        );
        let mut day = day();
        day.items = vec![item(1, ItemKind::Must, ItemState::Open)];
        assert_eq!(two.clock_end(&day, at("09:00")), None);
        assert_eq!(
            two.not_before(&day),
            None,
            "items and a session do without it"
        );
        day.items[0].state = ItemState::Done;
        assert_eq!(two.clock_end(&day, at("09:00")), Some(at("15:00")));
        day.focus = vec![finished(&[("09:00", "09:50")])];
        assert_eq!(two.clock_end(&day, at("10:00")), None, "enough without it");
        day.enough_at = Some(at("15:00"));
        assert_eq!(
            two.clock_end(&day, at("16:00")),
            Some(at("15:00")),
            "what made it enough stays its end"
        );
    }

    #[test]
    fn a_time_that_is_enough_alone_stays_the_end_of_a_day_that_is_enough_before() {
        let either = any(&[Criterion::AllItems, clock("16:30:00")]);
        let mut day = day();
        day.items = vec![item(1, ItemKind::Must, ItemState::Done)];
        day.enough_at = Some(at("14:00"));
        assert_eq!(either.clock_end(&day, at("14:30")), Some(at("16:30")));
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
}
