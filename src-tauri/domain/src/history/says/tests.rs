use uuid::Uuid;

use super::*;
use crate::ledger::samples::{at, day, finished, item};
use crate::{
    Clause, Closing, Criterion, DayId, Definition, InterruptedBy, Interruption, InterruptionId,
    ItemKind, ItemState, Need, ShutdownForm, Title,
};

/// So many closed days, each made by `how` from its number.
fn days(how_many: u128, how: impl Fn(u128, &mut Day)) -> Vec<Day> {
    let one = |number| {
        let mut day = day();
        day.id = DayId(Uuid::from_u128(number));
        day.closing = Some(Closing {
            at: at("17:00"),
            form: ShutdownForm::Full,
        });
        how(number, &mut day);
        day
    };
    (0..how_many).map(one).collect()
}

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
    assert_eq!(what_days_say(&four, 3), Says::default());
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
        Says::default(),
        "four closed working days are too few"
    );
}

#[test]
fn five_days_say_how_many_items_are_finished_and_by_when() {
    let five = days(5, |number, day| list(day, 3, 2 + u128::from(number == 0)));
    let said = what_days_say(&five, 3);
    assert_eq!(
        said.findings,
        [Finding::Finished {
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
        Finding::ItemsFit {
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
fn estimates_are_said_by_the_tag_that_is_furthest_off() {
    let five = days(5, |_, day| {
        list(day, 2, 2);
        for (item, (title, estimate)) in day
            .items
            .iter_mut()
            .zip([("Draft #write", 50), ("Merge #code", 50)])
        {
            item.title = Title::new(title).expect("words");
            item.estimate = Some(Minutes(estimate));
        }
        let (write, code) = (day.items[0].id, day.items[1].id);
        let mut long = finished(&[("09:00", "10:40")]);
        long.item = Some(write);
        let mut fair = finished(&[("11:00", "11:50")]);
        fair.item = Some(code);
        day.focus = vec![long, fair];
    });
    let said = what_days_say(&five, 3);
    assert_eq!(
        said.findings[1],
        Finding::Estimates {
            days: 5,
            items: 5,
            tag: Some("write".to_owned()),
            percent: 200
        }
    );
}

#[test]
fn an_interruption_costs_the_way_to_the_next_quiet_quarter() {
    let four = days(4, |_, day| {
        let session = finished(&[("09:00", "09:10"), ("09:30", "10:00"), ("11:00", "11:10")]);
        let mark = |time| Interruption {
            id: InterruptionId(Uuid::nil()),
            at: at(time),
            focus: Some(session.id),
            by: InterruptedBy::Others,
            word: None,
        };
        day.interruptions = vec![mark("09:10"), mark("11:05")];
        day.focus = vec![session];
    });
    assert_eq!(
        what_days_say(&four, 3).findings,
        [Finding::Interruptions {
            days: 4,
            interruptions: 8,
            cost: Minutes(20),
            for_good: 4
        }]
    );
}

#[test]
fn focus_that_was_rarely_reached_is_said_with_what_was() {
    let asked = Definition {
        need: Need::All,
        clauses: vec![Clause::One(Criterion::Focus(Minutes(300)))],
    };
    let ten = days(10, |_, day| {
        day.commitment = asked.clone();
        day.focus = vec![finished(&[("09:00", "12:20")])];
    });
    assert_eq!(
        what_days_say(&ten, 3).findings,
        [Finding::FocusFits {
            days: 10,
            focus: Minutes(195),
            on: 10,
            asked: Minutes(300)
        }]
    );
}

#[test]
fn a_close_long_after_the_clock_is_said_with_its_minutes() {
    let five = days(5, |_, day| {
        day.definition = Definition {
            need: Need::Any,
            clauses: vec![Clause::One(Criterion::Clock(
                "16:00:00".parse().expect("a time"),
            ))],
        };
    });
    assert_eq!(
        what_days_say(&five, 3).findings,
        [Finding::ClosedLate {
            days: 5,
            late: Minutes(60)
        }]
    );
}
