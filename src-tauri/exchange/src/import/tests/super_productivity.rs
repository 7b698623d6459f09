use serde_json::{Value, json};

use super::{Program, SUPER_PRODUCTIVITY, brought, figures, lisbon, why};
use crate::import::{ArrivingProblem, import};

fn backup() -> Value {
    serde_json::from_str(SUPER_PRODUCTIVITY).expect("JSON")
}

#[test]
fn the_file_it_syncs_today_holds_the_same_days_as_its_backup() {
    let mut models = backup()["data"].take();
    let [young, old] = ["archiveYoung", "archiveOld"].map(|name| models[name].take());
    let synced = json!({
        "version": 2, "syncVersion": 7, "schemaVersion": 4, "clientId": "E_abc",
        "state": models, "archiveYoung": young, "archiveOld": old, "recentOps": []
    });
    let whole = brought(SUPER_PRODUCTIVITY.as_bytes(), Program::SuperProductivity);
    for text in [synced.to_string(), format!("pf_4.4__{synced}")] {
        let arrival = brought(text.as_bytes(), Program::SuperProductivity);
        assert_eq!(figures(&arrival.days), figures(&whole.days));
    }
}

#[test]
fn what_an_old_version_left_unset_loses_nothing_else() {
    let mut file = backup();
    let task = &mut file["data"]["task"]["entities"]["part"];
    for name in ["timeEstimate", "subTaskIds", "doneOn", "isDone"] {
        task[name] = Value::Null;
    }
    task["timeSpentOnDay"]["2026-11-15"] = Value::Null;
    let arrival = brought(file.to_string().as_bytes(), Program::SuperProductivity);
    let whole = brought(SUPER_PRODUCTIVITY.as_bytes(), Program::SuperProductivity);
    let focus = |arrival: &super::Imported| -> Vec<u32> {
        figures(&arrival.days)
            .into_iter()
            .map(|day| day.1)
            .collect()
    };
    assert_eq!(focus(&arrival), focus(&whole), "{:?}", why(&arrival));
}

#[test]
fn a_file_that_cannot_be_looked_into_says_what_to_do() {
    let refused = import(b"pf_CE4.4__H4sIAAAAAAAA", None, &lisbon()).expect_err("it is encrypted");
    assert!(
        matches!(&refused, ArrivingProblem::Unreadable { why, .. } if why.contains("backup")),
        "{refused}"
    );
}

#[test]
fn a_tick_hours_after_the_work_does_not_make_those_hours_work() {
    // Finished at 18:00, on a date with a quarter of an hour of work from nine o'clock, on one with
    // another tick at ten, and on one without any other record.
    let entity = |title: &str, done_on: &str, spent: Value| {
        let done_on: chrono::DateTime<chrono::Utc> = done_on.parse().expect("an instant");
        json!({
            "title": title, "isDone": true, "doneOn": done_on.timestamp_millis(),
            "timeSpentOnDay": spent,
        })
    };
    let file = json!({ "data": { "task": { "ids": [], "entities": {
        "a": entity("Worked on", "2026-11-16T18:00:00Z", json!({ "2026-11-16": 900_000 })),
        "b": entity("Early", "2026-11-17T10:00:00Z", Value::Null),
        "c": entity("Late", "2026-11-17T18:00:00Z", Value::Null),
    } } } });
    let arrival = brought(file.to_string().as_bytes(), Program::SuperProductivity);
    let told: Vec<_> = arrival
        .days
        .iter()
        .map(|day| {
            let sum = day.summary(super::now());
            let closed_at = sum.closed_at.expect("closed").to_rfc3339();
            (
                sum.figures.focus.0 / 60,
                sum.figures.shallow.0,
                sum.figures.bonus_done,
                closed_at,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (15, 0, 1, "2026-11-16T18:00:00+00:00".to_owned()),
            (0, 0, 2, "2026-11-17T18:00:00+00:00".to_owned()),
        ],
        "nobody says what was between them"
    );
}
