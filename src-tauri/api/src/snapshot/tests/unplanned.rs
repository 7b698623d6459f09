//! The picture of a day that has not begun.

use super::*;

#[test]
fn before_planning_the_usual_day_is_shown_with_what_waits() {
    let state = State {
        waiting: vec![carried("2026-11-24"), carried("2026-12-03")],
        first_step: Note::new("Open the failing fixture").ok(),
        ..State::default()
    };
    let seen = snapshot(&view(state, "08:55"));
    assert_eq!(seen.day.state, DayState::Unplanned);
    assert_eq!(seen.day.date, "2026-11-24");
    assert_eq!(seen.day.zone, "Europe/Lisbon");
    assert_eq!(seen.day.started_at, None, "nobody has begun it");
    assert_eq!(seen.definition.text, "all items are ticked, or it is 16:30");
    assert_eq!(seen.ends_at, Some(at("16:30")));
    assert_eq!(seen.last_good_start, Some(at("15:40")));
    let for_today: Vec<_> = seen
        .waiting
        .iter()
        .map(|waiting| waiting.for_today)
        .collect();
    assert_eq!(for_today, [true, false], "only what is due is offered");
    assert_eq!(seen.first_step.as_deref(), Some("Open the failing fixture"));
    assert_eq!(seen.line, "Not planned yet");
}

#[test]
fn a_day_off_says_so() {
    let seen = snapshot(&View {
        now: "2026-11-28T10:00:00Z".parse().expect("an instant"),
        ..view(State::default(), "10:00")
    });
    assert!(seen.day.day_off, "Saturday is free unless set");
    assert_eq!(seen.definition.text, "today is a day off");
    assert_eq!(seen.line, "A day off");
}
