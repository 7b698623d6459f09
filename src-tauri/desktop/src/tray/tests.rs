//! Menus and icons of whole days: the rules decide every command of the test.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Europe::Lisbon;
use domain::{Entry as Line, EntryId, Moment, Settings, State, decide, evolve};
use engine::View;
use protocol::{Command, GapCause, GapView, Snapshot, UndoView};
use serde_json::{Value, json};
use types::GapId;
use uuid::Uuid;
use words::Words;

use super::{Act, Badge, Icon, IconOutline, MenuEntry, icon, menu};
use api::snapshot::snapshot;

/// The snapshot at `now` after these commands, each at its clock time on one Tuesday.
fn after(commands: &[(&str, Value)], now: &str) -> Snapshot {
    seen_at(commands, at(now))
}

fn seen_at(commands: &[(&str, Value)], now: DateTime<Utc>) -> Snapshot {
    let mut state = State::default();
    let settings = Settings::default();
    for (seed, (time, command)) in (1..).zip(commands) {
        let moment = Moment {
            now: at(time),
            zone: Lisbon,
            seed,
        };
        let command: Command =
            serde_json::from_value(command.clone()).expect("the test writes a command");
        let events = decide(&state, &settings, command, &moment).expect("and is granted");
        for (n, event) in (900..).zip(events) {
            let line = Line {
                id: EntryId(moment.id(n)),
                at: moment.now,
                event,
            };
            state = evolve(state, &line);
        }
    }
    let view = View {
        revision: engine::Revision::default(),
        state: Arc::new(state),
        settings: Arc::new(settings),
        now,
        zone: Lisbon,
        ahead: chrono::TimeDelta::zero(),
        lost: 0,
        journal_problem: None,
        undo: None,
        redo: None,
    };
    snapshot(&view, None)
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
    let menu = menu(snapshot, &Words::english());
    let label = |entry: &MenuEntry| match entry {
        MenuEntry::Line(label) | MenuEntry::Click(label, _) | MenuEntry::More(label, _) => {
            Some(label.clone())
        }
        MenuEntry::Rule => None,
    };
    menu.iter().filter_map(label).collect()
}

/// The entries of a submenu.
fn inside(snapshot: &Snapshot, label: &str) -> Vec<MenuEntry> {
    let found = menu(snapshot, &Words::english())
        .into_iter()
        .find_map(|entry| match entry {
            MenuEntry::More(name, entries) if name == label => Some(entries),
            _ => None,
        });
    found.unwrap_or_else(|| panic!("{label} is offered"))
}

fn ring(eighths: u8, sign: impl Into<Option<Badge>>) -> Icon {
    Icon {
        whole: IconOutline::Ring(eighths),
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
    let check = |commands: &[(&str, Value)], now: &str, first: &[&str], rest: &[&str]| {
        let labels = labels(&after(commands, now));
        assert_eq!(
            labels[1..],
            [first, rest].concat(),
            "after {commands:?} at {now}"
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
    check(
        &[plan(), closed],
        "16:05",
        &["Park a thought…"],
        &["Open Daydone", "Quit"],
    );
}

#[test]
fn the_first_line_is_the_state_in_words() {
    let snapshot = after(&[plan()], "09:00");
    assert_eq!(labels(&snapshot)[0], snapshot.line, "as every face says it");
}

#[test]
fn an_item_starts_with_the_length_that_still_fits() {
    let entries = inside(&after(&[plan()], "16:00"), "Start focus");
    let MenuEntry::Click(label, Act::Command(command)) = &entries[0] else {
        panic!("{entries:?}")
    };
    assert_eq!(label, "One · 30 min", "half an hour is left until 16:30");
    let command = serde_json::to_value(command).expect("a command");
    assert_eq!(
        (&command["minutes"], &command["bonus"]),
        (&json!(30), &json!(false)),
        "{command}"
    );
    let lengths: Vec<_> = entries.iter().skip(4).collect();
    assert!(
        !lengths
            .iter()
            .any(|entry| matches!(entry, MenuEntry::Click(label, _) if label == "50 min")),
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
    assert_eq!(
        icon(&after(&all, "10:00")),
        ring(8, Badge::Enough),
        "enough"
    );
}

#[test]
fn the_sign_says_what_goes_on() {
    assert_eq!(
        icon(&after(&[], "08:55")),
        Icon {
            whole: IconOutline::Sunrise,
            sign: None
        },
        "unplanned"
    );
    let focusing = [plan(), focus("09:05")];
    assert_eq!(
        icon(&after(&focusing, "09:10")),
        ring(0, Badge::Focus),
        "a dot"
    );
    let held = [plan(), focus("09:05"), ("09:10", json!({ "do": "pause" }))];
    assert_eq!(
        icon(&after(&held, "09:10")),
        ring(0, Badge::Pause),
        "two bars"
    );
    let rest = [plan(), ("09:05", json!({ "do": "start_break" }))];
    assert_eq!(
        icon(&after(&rest, "09:10")),
        ring(0, Badge::Break),
        "an empty dot"
    );
    let meeting = [plan(), ("09:05", json!({ "do": "start_meeting" }))];
    assert_eq!(
        icon(&after(&meeting, "09:10")),
        ring(0, Badge::Meeting),
        "two dots"
    );
    let closed = [
        plan(),
        ("16:00", json!({ "do": "close_day", "form": "just_close" })),
    ];
    assert_eq!(
        icon(&after(&closed, "16:05")),
        Icon {
            whole: IconOutline::Moon,
            sign: None
        },
        "a moon"
    );
}

#[test]
fn a_gap_is_asked_about_as_soon_as_nothing_runs() {
    let asked = "What were the 40 min from 12:10?";
    let mut slept = after(&[plan(), focus("11:40"), pause("12:10")], "12:50");
    slept.gaps = vec![gap("12:10", "12:50")];
    assert_eq!(labels(&slept)[1], asked, "first of all that is offered");
    let answers: Vec<_> = inside(&slept, asked).iter().map(click).collect();
    let gap = Uuid::nil();
    let answer = |was: &str| json!({ "do": "resolve_gap", "gap": gap, "was": was, "go_on": null });
    assert_eq!(
        answers,
        [
            ("Focus".to_owned(), answer("focus")),
            ("A break".to_owned(), answer("break")),
            ("Drop it".to_owned(), answer("drop")),
        ]
    );
    let mut again = after(&[plan(), focus("11:40")], "12:50");
    again.gaps = slept.gaps;
    assert!(
        !labels(&again).contains(&asked.to_owned()),
        "nobody is asked anything in a session"
    );
}

#[test]
fn a_forgotten_day_ends_where_work_ended_or_goes_on() {
    let seen = forgotten();
    let proposed = seen.forgotten.clone().expect("nobody ended it");
    let offered: Vec<_> = menu(&seen, &Words::english()).iter().map(click).collect();
    let close = json!({
        "do": "close_day",
        "form": "just_close",
        "at": proposed.proposed_end,
        "places": [],
    });
    assert!(
        offered.contains(&("End it at 12:30".to_owned(), close)),
        "{offered:?}"
    );
    let keep = ("Keep it open".to_owned(), json!({ "do": "keep_day_open" }));
    assert!(offered.contains(&keep), "{offered:?}");
}

#[test]
fn another_zone_a_slip_and_trouble_are_a_line_each() {
    let mut seen = after(&[plan()], "09:00");
    let calm = labels(&seen);
    seen.zone_here = Some("America/New_York".to_owned());
    seen.undo = Some(UndoView {
        text: "start the day".to_owned(),
        at: at("09:00"),
    });
    seen.redo = Some(UndoView {
        text: "pause".to_owned(),
        at: at("09:00"),
    });
    seen.trouble = Some("Nothing can be kept.".to_owned());
    let busy = labels(&seen);
    let new = [
        "Nothing can be kept.",
        "Move the day to New York time",
        "Undo: start the day",
        "Redo: pause",
    ];
    assert!(
        new.iter().all(|new| busy.contains(&(*new).to_owned())),
        "{busy:?}"
    );
    assert_eq!(busy.len(), calm.len() + new.len(), "and nothing more");
    assert_eq!(busy[0], new[0], "trouble is read first");
    assert_eq!(
        busy[busy.len() - 4..busy.len() - 2],
        new[2..],
        "the ways back and forth stand at the end"
    );
}

/// What a click on an entry asks for.
fn click(entry: &MenuEntry) -> (String, Value) {
    match entry {
        MenuEntry::Click(label, Act::Command(command)) => (
            label.clone(),
            serde_json::to_value(command).expect("a command"),
        ),
        other => (format!("{other:?}"), Value::Null),
    }
}

fn pause(time: &'static str) -> (&'static str, Value) {
    (time, json!({ "do": "pause" }))
}

fn gap(from: &str, to: &str) -> GapView {
    GapView {
        id: GapId(Uuid::nil()),
        cause: GapCause::Sleep,
        from: at(from),
        to: at(to),
    }
}

/// The morning after a Tuesday that was worked in until half past twelve.
fn forgotten() -> Snapshot {
    let finish = ("12:30", json!({ "do": "finish" }));
    seen_at(
        &[plan(), focus("11:40"), finish],
        at("12:30") + TimeDelta::hours(20),
    )
}
