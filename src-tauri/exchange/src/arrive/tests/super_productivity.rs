use serde_json::{Value, json};

use super::{Program, SUPER_PRODUCTIVITY, brought, figures, lisbon, why};
use crate::arrive::{ArrivingProblem, arrive};

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
    let focus = |arrival: &super::Arrival| -> Vec<u32> {
        figures(&arrival.days)
            .into_iter()
            .map(|day| day.1)
            .collect()
    };
    assert_eq!(focus(&arrival), focus(&whole), "{:?}", why(&arrival));
}

#[test]
fn a_file_that_cannot_be_looked_into_says_what_to_do() {
    let refused = arrive(b"pf_CE4.4__H4sIAAAAAAAA", None, &lisbon()).expect_err("it is encrypted");
    assert!(
        matches!(&refused, ArrivingProblem::Unreadable { why, .. } if why.contains("backup")),
        "{refused}"
    );
}
