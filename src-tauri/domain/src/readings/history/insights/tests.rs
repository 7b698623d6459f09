use uuid::Uuid;

use super::*;
use crate::readings::ledger::samples::{at, days, finished, item};
use crate::{
    Clause, Criterion, Definition, InterruptedBy, Interruption, InterruptionId, ItemKind,
    ItemState, Minutes, Need, Seconds, Title,
};

/// Puts so many musts on the list, so many of them ticked at 16:10.
fn list(day: &mut Day, asked: u128, done: u128) {
    day.items = (0..asked)
        .map(|n| {
            let state = if n < done {
                ItemState::Done
            } else {
                ItemState::Open
            };
            let mut one = item(n, ItemKind::Must, state);
            one.done_at = (n < done).then(|| at("16:10"));
            one
        })
        .collect();
}

#[test]
fn few_days_say_nothing() {
    let four = days(4, |_, day| list(day, 3, 2));
    assert_eq!(what_days_say(&four, 3), Insights::default());
}

#[test]
fn days_off_and_open_days_are_passed_over() {
    let all = days(12, |number, day| {
        list(day, 3, 2);
        match number % 3 {
            0 => day.shape = Shape::DayOff,
            1 => day.closing = None,
            _ => {}
        }
    });
    assert_eq!(
        what_days_say(&all, 3),
        Insights::default(),
        "four closed working days are too few"
    );
}

#[test]
fn five_days_say_how_many_items_are_finished_and_by_when() {
    let five = days(5, |number, day| list(day, 3, 2 + u128::from(number == 0)));
    let said = what_days_say(&five, 3);
    assert_eq!(
        said.findings,
        [Insight::Finished {
            days: 5,
            asked_tenths: 30,
            done_tenths: 22,
            by: Some(Seconds(16 * 3600 + 600)),
        }]
    );
    assert_eq!(said.offer, None, "five days change no default");
}

#[test]
fn ten_full_days_that_ended_with_two_offer_two() {
    let ten = days(10, |number, day| list(day, 3, 2 + u128::from(number < 2)));
    let said = what_days_say(&ten, 3);
    assert_eq!(
        said.findings[0],
        Insight::ItemsFit {
            days: 10,
            items: 2,
            on: 10
        }
    );
    assert_eq!(
        said.offer,
        Some(BetterFit {
            item_limit: 2,
            days: 10
        })
    );
}

#[test]
fn a_day_that_was_never_full_offers_nothing() {
    let ten = days(10, |_, day| list(day, 2, 2));
    assert_eq!(
        what_days_say(&ten, 3).offer,
        None,
        "two were asked, two done"
    );
}

#[test]
fn days_that_had_room_for_more_offer_more() {
    let ten = days(10, |_, day| {
        list(day, 3, 3);
        day.items.push(item(9, ItemKind::Bonus, ItemState::Done));
    });
    let offer = what_days_say(&ten, 3).offer.expect("an offer");
    assert_eq!(offer.item_limit, 4);
}

#[test]
fn ten_days_that_fitted_offer_nothing() {
    let ten = days(10, |_, day| list(day, 3, 3));
    assert_eq!(what_days_say(&ten, 3).offer, None);
}

#[test]
fn days_that_were_rarely_full_offer_nothing() {
    let ten = days(10, |number, day| list(day, 2 + number % 2, 2));
    assert_eq!(what_days_say(&ten, 3).offer, None, "half of them were");
}

#[test]
fn ten_days_on_which_nothing_was_ticked_offer_the_least_there_is() {
    let ten = days(10, |number, day| list(day, 3, u128::from(number == 0)));
    let fits = Insight::ItemsFit {
        days: 10,
        items: 1,
        on: 1,
    };
    assert_eq!(what_days_say(&ten, 3).findings[0], fits);
}

#[test]
fn days_without_items_say_nothing_about_items() {
    let twelve = days(12, |number, day| {
        list(day, if number < 9 { 3 } else { 0 }, 0)
    });
    assert_eq!(what_days_say(&twelve, 3).offer, None, "nine had some");
}

#[test]
fn bonus_items_end_no_list() {
    let five = days(5, |_, day| {
        list(day, 3, 2);
        let mut late = item(9, ItemKind::Bonus, ItemState::Done);
        late.done_at = Some(at("16:50"));
        day.items.push(late);
    });
    let [Insight::Finished { by, .. }] = what_days_say(&five, 3).findings[..] else {
        panic!("how many are finished");
    };
    assert_eq!(by, Some(Seconds(16 * 3600 + 600)), "the last must at 16:10");
}

#[test]
fn a_time_that_few_days_had_is_not_the_usual_one() {
    for (ticked, by) in [(4, None), (5, Some(Seconds(16 * 3600 + 600)))] {
        let nine = days(9, |number, day| list(day, 3, u128::from(number < ticked)));
        let said = what_days_say(&nine, 3).findings;
        assert!(
            matches!(said[..], [Insight::Finished { days: 9, by: at, .. }] if at == by),
            "{ticked} of nine days had a tick: {said:?}"
        );
    }
}

/// An item that took twice as long as was thought, and one that took as long.
fn estimated(_: u128, day: &mut Day) {
    list(day, 2, 2);
    let thought = [("Draft #write", 50), ("Merge #code", 50)];
    for (item, (title, estimate)) in day.items.iter_mut().zip(thought) {
        item.title = Title::new(title).expect("words");
        item.estimate = Some(Minutes(estimate));
    }
    let (write, code) = (day.items[0].id, day.items[1].id);
    let mut long = finished(&[("09:00", "10:40")]);
    long.item = Some(write);
    let mut fair = finished(&[("11:00", "11:50")]);
    fair.item = Some(code);
    day.focus = vec![long, fair];
}

#[test]
fn estimates_are_said_by_the_tag_that_is_furthest_off() {
    let said = what_days_say(&days(5, estimated), 3);
    assert_eq!(
        said.findings[1],
        Insight::Estimates {
            days: 5,
            items: 5,
            tag: Some("write".to_owned()),
            percent: 200
        }
    );
}

#[test]
fn estimates_rest_on_three_days() {
    let twice = |number, day: &mut Day| {
        estimated(number, day);
        // The other item took twice as long as well.
        let code = day.items[1].id;
        day.items[1].title = day.items[0].title.clone();
        let mut more = finished(&[("12:00", "12:50")]);
        more.item = Some(code);
        day.focus.push(more);
    };
    assert_eq!(what_days_say(&days(2, twice), 3).findings, []);
    let three = what_days_say(&days(3, twice), 3).findings;
    assert!(
        matches!(three[..], [Insight::Estimates { items: 6, .. }]),
        "{three:?}"
    );
}

#[test]
fn an_item_nobody_worked_on_here_tells_nothing_of_its_estimate() {
    let five = days(5, |number, day| {
        estimated(number, day);
        day.focus.clear();
    });
    let said = what_days_say(&five, 3).findings;
    assert!(matches!(said[..], [Insight::Finished { .. }]), "{said:?}");
}

/// A session with interruptions at these times.
fn interrupted(day: &mut Day, worked: &[(&str, &str)], at_times: &[&str]) {
    let session = finished(worked);
    let mark = |time: &&str| Interruption {
        id: InterruptionId(Uuid::nil()),
        at: at(time),
        focus: Some(session.id),
        by: InterruptedBy::Others,
        word: None,
    };
    day.interruptions = at_times.iter().map(mark).collect();
    day.focus = vec![session];
}

/// Comes back after twenty minutes from the first interruption, and never from the second.
fn twice_interrupted(_: u128, day: &mut Day) {
    let worked = [("09:00", "09:10"), ("09:30", "10:00"), ("11:00", "11:10")];
    interrupted(day, &worked, &["09:10", "11:05"]);
}

#[test]
fn an_interruption_costs_the_way_to_the_next_quiet_quarter() {
    assert_eq!(
        what_days_say(&days(4, twice_interrupted), 3).findings,
        [Insight::Interruptions {
            days: 4,
            interruptions: 8,
            cost: Minutes(20),
            for_good: 4
        }]
    );
}

#[test]
fn whoever_works_on_at_once_lost_nothing_until_the_next_interruption() {
    let often = ["09:20", "09:30", "09:40"];
    let told = |_: u128, day: &mut Day| interrupted(day, &[("09:00", "10:00")], &often);
    assert_eq!(
        what_days_say(&days(4, told), 3).findings,
        [Insight::Interruptions {
            days: 4,
            interruptions: 12,
            cost: Minutes(10),
            for_good: 0
        }],
        "20, 10 and 0 minutes"
    );
    assert_eq!(
        what_days_say(&days(3, told), 3).findings,
        [],
        "three days are too few for as many"
    );
}

#[test]
fn an_interruption_that_costs_nothing_needs_no_sentence() {
    let told = |_: u128, day: &mut Day| {
        interrupted(day, &[("09:00", "11:00")], &["09:20", "09:50", "10:20"]);
    };
    assert_eq!(what_days_say(&days(4, told), 3).findings, []);
}

#[test]
fn the_few_interruptions_one_came_back_from_do_not_speak_for_the_rest() {
    let told = |_: u128, day: &mut Day| {
        let worked = [("09:00", "09:20"), ("09:30", "09:45"), ("10:00", "10:05")];
        interrupted(day, &worked, &["09:20", "10:01", "10:03"]);
    };
    assert_eq!(
        what_days_say(&days(4, told), 3).findings,
        [],
        "eight of twelve had no quiet quarter after them, so ten minutes are not usual"
    );
}

/// Five hours of focus were asked for, and so many minutes of them reached.
fn focused_until(end: &str) -> impl Fn(u128, &mut Day) {
    let asked = Definition {
        need: Need::All,
        clauses: vec![Clause::One(Criterion::Focus(Minutes(300)))],
    };
    move |_, day| {
        day.commitment = asked.clone();
        day.focus = vec![finished(&[("09:00", end)])];
    }
}

#[test]
fn focus_that_was_rarely_reached_is_said_with_what_was() {
    let ten = days(10, focused_until("12:20"));
    assert_eq!(
        what_days_say(&ten, 3).findings,
        [Insight::FocusFits {
            days: 10,
            focus: Minutes(195),
            on: 10,
            asked: Minutes(300)
        }]
    );
}

#[test]
fn focus_that_was_reached_needs_no_sentence() {
    for end in ["14:00", "15:00"] {
        let ten = days(10, focused_until(end));
        assert_eq!(what_days_say(&ten, 3).findings, [], "to {end}");
    }
}

/// Enough at 16:00 and closed at 17:00.
fn closed_late(_: u128, day: &mut Day) {
    day.definition = Definition {
        need: Need::Any,
        clauses: vec![Clause::One(Criterion::Clock(
            "16:00:00".parse().expect("a time"),
        ))],
    };
}

#[test]
fn a_close_long_after_the_clock_is_said_with_its_minutes() {
    assert_eq!(
        what_days_say(&days(5, closed_late), 3).findings,
        [Insight::ClosedLate {
            days: 5,
            late: Minutes(60)
        }]
    );
}

#[test]
fn one_day_too_few_says_nothing() {
    for too_few in [
        days(4, estimated),
        days(3, twice_interrupted),
        days(9, focused_until("12:20")),
        days(4, closed_late),
    ] {
        let said = what_days_say(&too_few, 3).findings;
        assert_eq!(said, [], "{} days", too_few.len());
    }
}
