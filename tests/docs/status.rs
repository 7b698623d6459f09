//! The shape of `daydone status --json`, which scripts rely on: an example for the page, and a test
//! that no promised field was renamed or lost.

use std::{collections::BTreeSet, sync::Arc};

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::{
    DayId, Entry, EntryId, Event, FocusId, Item, ItemId, ItemKind, ItemState, Minutes,
    ParkedThought, Settings, Shape, State, ThoughtId, Title, evolve,
};
use engine::View;
use protocol::Snapshot;
use serde_json::Value;
use uuid::Uuid;

/// The example, as the command line prints it.
pub fn example() -> String {
    serde_json::to_string_pretty(&picture()).expect("a snapshot is JSON")
}

#[test]
fn the_promised_fields_are_there_by_their_names() {
    let promised = [
        (
            "",
            "protocol day definition items session today parked ends_at last_good_start",
        ),
        ("/day", "date zone state started_at closed_at"),
        ("/definition", "text met criteria"),
        ("/definition/criteria/0", "text met value target"),
        ("/items/0", "id title kind state focused_s estimate_s"),
        ("/session", "kind state item started_at ends_at worked_s"),
        (
            "/today",
            "focus_s meeting_s sessions interruptions nudges_sent nudges_budget",
        ),
    ];
    let status = serde_json::to_value(picture()).expect("a snapshot is JSON");
    for (place, fields) in promised {
        let object = status.pointer(place).and_then(Value::as_object);
        let there: BTreeSet<_> = object.expect(place).keys().map(String::as_str).collect();
        let missing: Vec<_> = fields
            .split(' ')
            .filter(|field| !there.contains(field))
            .collect();
        assert!(
            missing.is_empty(),
            "status{place} lost {missing:?}, which scripts read"
        );
    }
}

#[test]
fn the_promised_values_keep_their_form() {
    let status = serde_json::to_value(picture()).expect("a snapshot is JSON");
    let at = |place: &str| status.pointer(place).cloned().unwrap_or_default();
    assert_eq!(at("/protocol"), 1);
    assert_eq!(at("/day/date"), "2026-11-24");
    assert_eq!(at("/day/state"), "open");
    assert_eq!(
        at("/day/started_at"),
        "2026-11-24T08:55:00Z",
        "instants are RFC 3339 in UTC"
    );
    assert_eq!(
        at("/day/closed_at"),
        Value::Null,
        "what is absent is null, not left out"
    );
    assert_eq!(
        at("/definition/text"),
        "all 3 items are ticked, or it is 16:30"
    );
    assert_eq!(at("/items/0/state"), "done");
    assert_eq!(
        at("/items/0/focused_s"),
        3000,
        "durations are whole seconds"
    );
    assert_eq!(at("/items/1/estimate_s"), 3000);
    assert_eq!(at("/session/kind"), "focus");
    assert_eq!(at("/session/state"), "running");
    assert_eq!(at("/ends_at"), "2026-11-24T16:30:00Z");
    assert_eq!(at("/last_good_start"), "2026-11-24T15:40:00Z");
}

/// The morning of a usual day: one item done, a session on the second, a thought parked.
fn picture() -> Snapshot {
    let shape = Shape::TasksOrTime {
        until: time(16, 30),
    };
    let (first, second) = (FocusId(id(11)), FocusId(id(12)));
    let morning = [
        (
            "08:55",
            Event::DayStarted {
                day: DayId(id(0)),
                date: "2026-11-24".parse().expect("a date"),
                zone: Tz::Europe__Lisbon,
                boundary: time(4, 0),
                item_limit: 3,
                definition: shape.definition(),
                shape,
                items: vec![
                    item(1, "Write the migration plan", None),
                    item(2, "Review the onboarding draft", Some(Minutes(50))),
                    item(3, "Fix the import", None),
                ],
                at: at("08:55"),
            },
        ),
        ("09:00", focus_started(first, 1, at("09:00"))),
        (
            "09:50",
            Event::FocusFinished {
                focus: first,
                at: at("09:50"),
            },
        ),
        (
            "09:50",
            Event::ItemTicked {
                item: ItemId(id(1)),
            },
        ),
        ("10:00", focus_started(second, 2, at("10:00"))),
        (
            "10:05",
            Event::ThoughtParked {
                thought: ParkedThought {
                    id: ThoughtId(id(21)),
                    text: title("ask about the invoice"),
                    at: at("10:05"),
                },
            },
        ),
    ];
    let state = morning
        .into_iter()
        .fold(State::default(), |state, (time, event)| {
            let entry = Entry {
                id: EntryId(id(0)),
                at: at(time),
                event,
            };
            evolve(state, &entry)
        });
    let picture = View {
        revision: engine::Revision::default(),
        state: Arc::new(state),
        settings: Arc::new(Settings::default()),
        now: at("10:20"),
        zone: Tz::Europe__Lisbon,
        ahead: chrono::TimeDelta::zero(),
        lost: 0,
        journal_problem: None,
        undo: None,
        redo: None,
    };
    api::snapshot::snapshot(&picture, None)
}

fn focus_started(focus: FocusId, item: u8, at: DateTime<Utc>) -> Event {
    let item = Some(ItemId(id(item)));
    Event::FocusStarted {
        focus,
        item,
        planned: Some(Minutes(50)),
        bonus: false,
        at,
    }
}

fn item(number: u8, words: &str, estimate: Option<Minutes>) -> Item {
    Item {
        details: domain::Details::default(),
        left_over: false,
        done_at: None,
        id: ItemId(id(number)),
        title: title(words),
        kind: ItemKind::Must,
        state: ItemState::Open,
        estimate,
        from: None,
    }
}

fn title(words: &str) -> Title {
    Title::new(words).expect("a title")
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
}

fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-24T{time}:00Z")
        .parse()
        .expect("an instant")
}

/// A UUID v7 that is easy to tell from the next.
fn id(number: u8) -> Uuid {
    Uuid::from_u128(0x0193_5d30_0000_7000_8000_0000_0000_0000 + u128::from(number))
}
