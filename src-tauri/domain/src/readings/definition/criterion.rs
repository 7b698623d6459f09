//! What the rules know of each criterion: its range, where it stands, when passing time meets it, and at which
//! instants of a day what it counts has changed. The rules about whole definitions name no criterion.

use chrono::{DateTime, TimeDelta, Utc};

use super::range::{LONGEST, length, number};
use crate::{Criterion, Day, Item, ItemState, Minutes, Rejection, Seconds};

/// Whether it can be asked for on a day that holds `items`.
pub(super) fn check(criterion: &Criterion, items: &[Item]) -> Result<(), Rejection> {
    match *criterion {
        Criterion::AllItems | Criterion::Clock(_) => Ok(()),
        Criterion::Items(count) => number(count, 1, 9),
        Criterion::Sessions(count) => number(count, 1, 20),
        Criterion::Focus(time) | Criterion::Communication(time) => {
            length(time, Minutes(1), LONGEST)
        }
        Criterion::Undisturbed { minutes, times } => {
            length(minutes, Minutes(5), Minutes(480))?;
            number(times, 1, 9)
        }
        Criterion::Item(id) if items.iter().any(|item| item.id == id) => Ok(()),
        Criterion::Item(_) => Err(Rejection::UnknownItem),
    }
}

/// Where it stands and where it is met, on one scale.
pub(super) fn stands(criterion: &Criterion, day: &Day, now: DateTime<Utc>) -> (u32, u32) {
    let (ticked, asked) = day.musts();
    let seconds = |value: Seconds, target: Seconds| (value.0, target.0);
    match *criterion {
        Criterion::AllItems => (ticked, asked.max(1)),
        Criterion::Items(count) => (ticked, u32::from(count)),
        Criterion::Focus(length) => seconds(day.focus_time(now), length.seconds()),
        Criterion::Communication(length) => seconds(day.meeting_time(now), length.seconds()),
        Criterion::Sessions(count) => (day.sessions_finished(), u32::from(count)),
        Criterion::Undisturbed { minutes, times } => {
            (day.undisturbed(minutes, now), u32::from(times))
        }
        Criterion::Clock(time) => {
            let clock = day.clock();
            seconds(clock.seconds_into(now), clock.seconds_at(time))
        }
        Criterion::Item(id) => {
            let ticked = |item: &Item| item.state == ItemState::Done;
            (u32::from(day.item(id).is_some_and(ticked)), 1)
        }
    }
}

/// When it will be met if everything just goes on as it does.
pub(super) fn met_by_time(
    criterion: &Criterion,
    day: &Day,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    match *criterion {
        Criterion::Clock(time) => Some(day.clock().instant(time)),
        Criterion::Focus(target) => {
            let running = day.running_focus()?;
            let others = less(day.focus_time(now), running.worked(now));
            running.reaches(less(target.seconds(), others))
        }
        Criterion::Undisturbed { minutes, times } => day.undisturbed_at(minutes, times, now),
        Criterion::Communication(target) => {
            let running = day.running_meeting()?;
            let others = less(day.meeting_time(now), running.lasted(now));
            let left = less(target.seconds(), others);
            running
                .started_at
                .checked_add_signed(TimeDelta::seconds(left.0.into()))
        }
        Criterion::AllItems | Criterion::Items(_) | Criterion::Sessions(_) | Criterion::Item(_) => {
            None
        }
    }
}

/// The instants at which what it counts began, ended or was ticked. Between two of them only passing time
/// changes where it stands.
pub(super) fn instants(criterion: &Criterion, day: &Day) -> Vec<DateTime<Utc>> {
    match criterion {
        Criterion::AllItems | Criterion::Items(_) | Criterion::Item(_) => ticks(day),
        Criterion::Focus(_) | Criterion::Sessions(_) => focus(day),
        Criterion::Communication(_) => meetings(day),
        Criterion::Undisturbed { .. } => {
            let interruptions = day.interruptions.iter().map(|one| one.at);
            focus(day)
                .into_iter()
                .chain(meetings(day))
                .chain(interruptions)
                .collect()
        }
        Criterion::Clock(_) => vec![],
    }
}

fn ticks(day: &Day) -> Vec<DateTime<Utc>> {
    let ticks = day.items.iter().filter_map(|item| day.ticked_at(item));
    ticks.collect()
}

fn focus(day: &Day) -> Vec<DateTime<Utc>> {
    let instants = day.focus.iter().flat_map(|focus| {
        let intervals = focus.intervals.iter();
        let intervals = intervals.flat_map(|interval| [Some(interval.from), interval.to]);
        let gaps = focus.gaps.iter().map(|gap| Some(gap.to));
        intervals.chain(gaps).chain([focus.ended_at])
    });
    instants.flatten().collect()
}

fn meetings(day: &Day) -> Vec<DateTime<Utc>> {
    let meetings = day.meetings.iter();
    let instants = meetings.flat_map(|meeting| [Some(meeting.started_at), meeting.ended_at]);
    instants.flatten().collect()
}

fn less(all: Seconds, part: Seconds) -> Seconds {
    Seconds(all.0.saturating_sub(part.0))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::readings::ledger::samples::{at, day, finished, focus, item, meeting};
    use crate::{FocusId, ItemId, ItemKind};

    fn named(number: u128) -> Criterion {
        Criterion::Item(ItemId(Uuid::from_u128(number)))
    }

    #[test]
    fn numbers_stay_in_their_ranges() {
        let number = |least, most| Err(Rejection::NumberOutOfRange { least, most });
        let length = Err(Rejection::LengthOutOfRange {
            least: Minutes(1),
            most: Minutes(960),
        });
        for (criterion, expected) in [
            (Criterion::Items(0), number(1, 9)),
            (Criterion::Items(9), Ok(())),
            (Criterion::Items(10), number(1, 9)),
            (Criterion::Sessions(20), Ok(())),
            (Criterion::Sessions(21), number(1, 20)),
            (Criterion::Focus(Minutes(0)), length.clone()),
            (Criterion::Focus(Minutes(960)), Ok(())),
            (Criterion::Communication(Minutes(961)), length),
        ] {
            assert_eq!(check(&criterion, &[]), expected, "{criterion:?}");
        }
    }

    #[test]
    fn a_named_item_must_be_on_the_list() {
        let items = [item(1, ItemKind::Must, ItemState::Open)];
        assert_eq!(check(&named(1), &items), Ok(()));
        assert_eq!(check(&named(2), &items), Err(Rejection::UnknownItem));
    }

    #[test]
    fn a_named_item_counts_when_it_is_ticked() {
        let mut day = day();
        day.items = vec![item(1, ItemKind::Bonus, ItemState::Done)];
        assert_eq!(stands(&named(1), &day, at("12:00")), (1, 1));
        assert_eq!(stands(&named(2), &day, at("12:00")), (0, 1));
    }

    #[test]
    fn lengths_are_measured_in_seconds() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "09:50")]), focus(50, &[("10:00", "")])];
        day.focus[1].id = FocusId(Uuid::max());
        day.meetings = vec![meeting("09:50", "10:00")];
        let hour = Minutes(60);
        for (criterion, now, expected) in [
            (Criterion::Focus(hour), "10:09", (3540, 3600)),
            (Criterion::Focus(hour), "10:10", (3600, 3600)),
            (Criterion::Communication(hour), "10:10", (600, 3600)),
            (Criterion::Sessions(1), "10:10", (1, 1)),
        ] {
            assert_eq!(stands(&criterion, &day, at(now)), expected, "{criterion:?}");
        }
    }

    #[test]
    fn a_running_meeting_meets_a_length_of_communication() {
        let mut day = day();
        day.meetings = vec![meeting("09:00", "09:20"), meeting("11:00", "")];
        let half_hour = Criterion::Communication(Minutes(30));
        let met = met_by_time(&half_hour, &day, at("11:01"));
        assert_eq!(met, Some(at("11:10")));
    }
}
