//! What another journal holds that is taken in.

use domain::{CarriedId, Day, Deferred, DeferredFrom, Input, TimeOff, Title};
use uuid::Uuid;

pub fn import(days: Vec<Day>, waiting: Vec<Deferred>) -> Input {
    Input::Import {
        days,
        waiting,
        parked: Vec::new(),
        days_off: Vec::new(),
        questions: Vec::new(),
    }
}

/// Days off of another journal.
pub fn import_off(from: &str, to: &str) -> Input {
    let date = |text: &str| text.parse().expect("a date");
    Input::Import {
        days: Vec::new(),
        waiting: Vec::new(),
        parked: Vec::new(),
        days_off: vec![TimeOff {
            from: date(from),
            to: date(to),
        }],
        questions: Vec::new(),
    }
}

/// Something that waits in another journal.
pub fn waits(due: &str) -> Deferred {
    Deferred {
        details: domain::Details::default(),
        id: CarriedId(Uuid::from_u128(0xca44)),
        title: Title::new("Renew the passport").expect("words"),
        due: due.parse().expect("a date"),
        estimate: None,
        from: DeferredFrom::Person,
    }
}

/// A short day of another journal: an hour of focus, closed at noon.
pub fn elsewhere(date: &str) -> Day {
    let definition = serde_json::json!({ "need": "all", "clauses": [{ "one": "all_items" }] });
    let day = serde_json::json!({
        "id": Uuid::from_u128(0xe15e), "date": date, "zone": "Europe/Lisbon",
        "boundary": "04:00:00", "item_limit": 3, "started_at": format!("{date}T08:00:00Z"),
        "commitment": definition, "definition": definition, "shape": "task_goals", "items": [],
        "focus": [{
            "id": Uuid::from_u128(0xf0c5), "item": null, "planned": null, "bonus": false,
            "started_at": format!("{date}T08:00:00Z"),
            "intervals": [{
                "from": format!("{date}T08:00:00Z"), "to": format!("{date}T09:00:00Z"),
            }],
            "gaps": [], "paused_at": null, "ran_over": false,
            "ended_at": format!("{date}T09:00:00Z"),
        }],
        "breaks": [], "meetings": [], "interruptions": [], "nudges": [], "quiet_until": null,
        "scope_changes": [], "first_step": null, "blocked": null, "enough_at": null,
        "closing": { "at": format!("{date}T12:00:00Z"), "form": "just_close" }, "reopenings": [],
    });
    serde_json::from_value(day).expect("it is a day")
}
