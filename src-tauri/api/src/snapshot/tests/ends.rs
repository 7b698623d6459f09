//! What the picture says of a day's end.

use super::*;

#[test]
fn after_a_floor_the_line_names_what_is_still_open() {
    let rule = [
        Criterion::AllItems,
        Criterion::Focus(Minutes(120)),
        Criterion::Clock("15:00:00".parse().expect("a time")),
    ];
    let mut day = Day {
        definition: Definition {
            need: Need::All,
            clauses: rule.into_iter().map(domain::Clause::One).collect(),
        },
        ..planned()
    };
    assert_eq!(on(day.clone(), "14:00").line, "2 of 3 · not before 15:00");
    assert_eq!(on(day.clone(), "17:00").line, "2 of 3");
    assert_eq!(on(day.clone(), "17:00").ends_at, None);
    day.items[2].state = ItemState::Done;
    day.focus = vec![focus(None, "09:00", Some("10:00"))];
    assert_eq!(on(day, "17:00").line, "1 h of 2 h");
}

#[test]
fn why_it_is_enough_never_names_the_time_it_is() {
    let mut day = planned();
    day.enough_at = Some(at("16:30"));
    assert_eq!(
        because(&day, at("18:50")),
        "",
        "the clock is said with its time"
    );
    day.enough_at = Some(at("15:48"));
    day.items[2].state = ItemState::Done;
    assert_eq!(because(&day, at("18:50")), "All 3 items are ticked.");
}

#[test]
fn before_the_day_a_stop_time_that_lies_ahead_is_proposed() {
    let proposed = |now| {
        let seen = snapshot(&view(State::default(), now));
        seen.stop_proposed
            .map(|stop| (stop.time, stop.past_boundary))
    };
    assert_eq!(proposed("09:00"), Some(("16:30".to_owned(), false)));
    assert_eq!(proposed("18:47"), Some(("21:00".to_owned(), false)));
    let late = snapshot(&view(State::default(), "18:47"));
    assert!(!late.definition.met, "whoever begins now has goals");
}
