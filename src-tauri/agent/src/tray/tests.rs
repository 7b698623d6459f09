//! Menus and icons of days that were really lived: wishes go through the rules, not around them.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Lisbon;
use domain::{Entry as Line, EntryId, Moment, Settings, State, decide, evolve};
use engine::Picture;
use protocol::Snapshot;
use serde_json::{Value, json};
use words::Words;

use super::{Act, Entry, Icon, Sign, Whole, icon, menu};
use crate::{picture::snapshot, wire};

/// What a face shows at `now` after these wishes, each at its clock time on one Tuesday.
fn after(wishes: &[(&str, Value)], now: &str) -> Snapshot {
    let mut state = State::default();
    let settings = Settings::default();
    for (seed, (time, wish)) in (1..).zip(wishes) {
        let moment = Moment {
            now: at(time),
            zone: Lisbon,
            seed,
        };
        let wish = serde_json::from_value(wish.clone()).expect("the test writes a command");
        let wish = wire::command(wish, &state).expect("that can be read");
        let events = decide(&state, &settings, wish, &moment).expect("and is granted");
        for (n, event) in (900..).zip(events) {
            let line = Line {
                id: EntryId(moment.id(n)),
                at: moment.now,
                event,
            };
            state = evolve(state, &line);
        }
    }
    snapshot(&Picture {
        state: Arc::new(state),
        settings: Arc::new(settings),
        now: at(now),
        zone: Lisbon,
        journal_problem: None,
        undo: None,
    })
}

/// In November Lisbon's clocks show UTC.
fn at(time: &str) -> DateTime<Utc> {
    let date = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
    date.and_time(format!("{time}:00").parse().expect("a time"))
        .and_utc()
}

fn plan() -> (&'static str, Value) {
    let items = json!([{"title": "One"}, {"title": "Two"}, {"title": "Three"}]);
    ("09:00", json!({ "do": "start_day", "items": items }))
}

fn focus(time: &'static str) -> (&'static str, Value) {
    (time, json!({ "do": "start_focus", "minutes": 50 }))
}

/// The labels of the first level, rules left out.
fn labels(snapshot: &Snapshot) -> Vec<String> {
    let menu = menu(snapshot, Words::english());
    let label = |entry: &Entry| match entry {
        Entry::Line(label) | Entry::Click(label, _) | Entry::More(label, _) => Some(label.clone()),
        Entry::Rule => None,
    };
    menu.iter().filter_map(label).collect()
}

/// The entries of a submenu.
fn inside(snapshot: &Snapshot, label: &str) -> Vec<Entry> {
    let found = menu(snapshot, Words::english())
        .into_iter()
        .find_map(|entry| match entry {
            Entry::More(name, entries) if name == label => Some(entries),
            _ => None,
        });
    found.unwrap_or_else(|| panic!("{label} is offered"))
}

fn ring(eighths: u8, sign: impl Into<Option<Sign>>) -> Icon {
    Icon {
        whole: Whole::Ring(eighths),
        sign: sign.into(),
    }
}

#[test]
fn every_state_offers_what_makes_sense_in_it() {
    let idle = [
        "Park a thought…",
        "Meeting",
        "End the day",
        "Open Daydone",
        "Quit",
    ];
    let check = |wishes: &[(&str, Value)], now: &str, first: &[&str], rest: &[&str]| {
        let labels = labels(&after(wishes, now));
        assert_eq!(
            labels[1..],
            [first, rest].concat(),
            "after {wishes:?} at {now}"
        );
    };
    check(
        &[],
        "08:55",
        &["Plan the day…", "Start focus"],
        &[idle[0], idle[1], idle[3], idle[4]],
    );
    check(&[plan()], "09:00", &["Start focus", "Take a break"], &idle);
    let focusing = ["Pause", "+5 min", "Finish", "Interrupted"];
    check(&[plan(), focus("09:05")], "09:10", &focusing, &idle);
    let held = ("09:10", json!({ "do": "pause" }));
    check(
        &[plan(), focus("09:05"), held],
        "09:10",
        &["Resume", "Finish"],
        &idle,
    );
    let meeting = ("09:10", json!({ "do": "start_meeting" }));
    let without_meeting = [idle[0], idle[2], idle[3], idle[4]];
    check(
        &[plan(), meeting],
        "09:15",
        &["End the meeting"],
        &without_meeting,
    );
    let closed = ("16:00", json!({ "do": "close_day", "form": "just_close" }));
    check(&[plan(), closed], "16:05", &[], &["Open Daydone", "Quit"]);
}

#[test]
fn the_first_line_is_the_state_in_words() {
    let snapshot = after(&[plan()], "09:00");
    assert_eq!(labels(&snapshot)[0], snapshot.line, "as every face says it");
}

#[test]
fn an_item_starts_with_the_length_that_still_fits() {
    let entries = inside(&after(&[plan()], "16:00"), "Start focus");
    let Entry::Click(label, Act::Wish(wish)) = &entries[0] else {
        panic!("{entries:?}")
    };
    assert_eq!(label, "One · 30 min", "half an hour is left until 16:30");
    let wish = serde_json::to_value(wish).expect("a command");
    assert_eq!(
        (&wish["minutes"], &wish["bonus"]),
        (&json!(30), &json!(false)),
        "{wish}"
    );
    let lengths: Vec<_> = entries.iter().skip(4).collect();
    assert!(
        !lengths
            .iter()
            .any(|entry| matches!(entry, Entry::Click(label, _) if label == "50 min")),
        "what would run past the end is not offered: {lengths:?}"
    );
}

#[test]
fn after_the_end_starting_is_a_question_for_the_window() {
    let labels = labels(&after(&[plan()], "16:28"));
    assert!(labels.contains(&"Start focus…".to_owned()), "{labels:?}");
}

#[test]
fn the_ring_fills_with_what_is_done_and_is_full_only_when_it_is_enough() {
    let plan_shown = after(&[plan()], "09:00");
    let tick = |n: usize| {
        (
            "10:00",
            json!({ "do": "tick_item", "item": plan_shown.items[n].id }),
        )
    };
    assert_eq!(icon(&plan_shown), ring(0, None), "nothing done");
    assert_eq!(
        icon(&after(&[plan(), tick(0)], "10:00")),
        ring(2, None),
        "a third"
    );
    assert_eq!(
        icon(&after(&[plan(), tick(0), tick(1)], "10:00")),
        ring(5, None),
        "two thirds"
    );
    let all = [plan(), tick(0), tick(1), tick(2)];
    assert_eq!(icon(&after(&all, "10:00")), ring(8, Sign::Enough), "enough");
}

#[test]
fn the_sign_says_what_goes_on() {
    assert_eq!(
        icon(&after(&[], "08:55")),
        Icon {
            whole: Whole::Sunrise,
            sign: None
        },
        "unplanned"
    );
    let focusing = [plan(), focus("09:05")];
    assert_eq!(
        icon(&after(&focusing, "09:10")),
        ring(0, Sign::Focus),
        "a dot"
    );
    let held = [plan(), focus("09:05"), ("09:10", json!({ "do": "pause" }))];
    assert_eq!(
        icon(&after(&held, "09:10")),
        ring(0, Sign::Pause),
        "two bars"
    );
    let rest = [plan(), ("09:05", json!({ "do": "start_break" }))];
    assert_eq!(
        icon(&after(&rest, "09:10")),
        ring(0, Sign::Break),
        "an empty dot"
    );
    let meeting = [plan(), ("09:05", json!({ "do": "start_meeting" }))];
    assert_eq!(
        icon(&after(&meeting, "09:10")),
        ring(0, Sign::Meeting),
        "two dots"
    );
    let closed = [
        plan(),
        ("16:00", json!({ "do": "close_day", "form": "just_close" })),
    ];
    assert_eq!(
        icon(&after(&closed, "16:05")),
        Icon {
            whole: Whole::Moon,
            sign: None
        },
        "a moon"
    );
}
