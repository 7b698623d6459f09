use domain::{
    AskedDefault, CarriedId, DefaultAnswer, DefaultTopic, Deferred, DeferredFrom, Judgement,
    Minutes, ParkedThought, Questioned, ThoughtId, TimeOff, Title,
};
use uuid::Uuid;

use super::{brought, lisbon, now, why};
use crate::{
    export::samples::day,
    import::{ArrivingProblem, Program, SkipReason, import},
    json,
};

#[test]
fn what_left_comes_back_as_it_was() {
    let text = json(&[day()], &[], &[], &[], &[], now()).expect("written");
    let arrival = brought(text.as_bytes(), Program::Daydone);
    assert_eq!(arrival.days, [day()], "ids and all");
    let again = json(&arrival.days, &[], &[], &[], &[], now()).expect("written");
    assert_eq!(again, text, "and leaves as it left");
}

#[test]
fn a_day_that_is_not_closed_and_one_that_is_none_stay_out() {
    let mut open = day();
    open.closing = None;
    let text = json(&[day(), open], &[], &[], &[], &[], now()).expect("written");
    let mut file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    file["days"]
        .as_array_mut()
        .expect("days")
        .push("none".into());
    file["parked"] = serde_json::json!([{ "text": "Ask Ana" }]);
    file["waiting"] = "none".into();
    file["days_off"] = serde_json::json!([{ "from": "2026-12-24", "to": "in January" }]);
    let arrival = import(file.to_string().as_bytes(), None, &lisbon()).expect("taken");
    assert_eq!(arrival.days.len(), 1);
    assert_eq!(
        why(&arrival),
        [
            ("2026-11-24", SkipReason::StillRuns),
            ("3", SkipReason::Unreadable),
            ("Ask Ana", SkipReason::Unreadable),
            ("2026-12-24", SkipReason::Unreadable)
        ]
    );
}

#[test]
fn what_is_in_no_day_comes_back_as_it_was() {
    let title = Title::new("Ask Ana").expect("words");
    let carried = Deferred {
        details: day().items[0].details.clone(),
        id: CarriedId(Uuid::from_u128(1)),
        title: title.clone(),
        due: day().date,
        estimate: Some(Minutes(25)),
        from: DeferredFrom::Item(day().items[0].id),
    };
    let thought = ParkedThought {
        id: ThoughtId(Uuid::from_u128(2)),
        text: title,
        at: now(),
    };
    let off = TimeOff {
        from: day().date,
        to: day().date,
    };
    let asked = AskedDefault {
        asked: Questioned {
            topic: DefaultTopic::HalfHour,
            answer: DefaultAnswer::Try,
            on: day().date,
        },
        judged: Some(Judgement {
            kept: true,
            on: day().date,
        }),
    };
    let (waiting, parked, days_off, questions) = ([carried], [thought], [off], [asked]);
    let text = json(&[], &waiting, &parked, &days_off, &questions, now()).expect("written");
    let arrival = brought(text.as_bytes(), Program::Daydone);
    assert_eq!(
        (&arrival.waiting[..], &arrival.parked[..]),
        (&waiting[..], &parked[..])
    );
    assert_eq!(arrival.days_off, days_off);
    assert_eq!(arrival.questions, questions);
    assert_eq!(arrival.records, 4, "each was looked at");
    assert_eq!(why(&arrival), []);
}

#[test]
fn a_newer_export_is_not_guessed_at() {
    let text = r#"{ "format": "daydone", "version": 2, "days": [] }"#;
    let refused = import(text.as_bytes(), None, &lisbon());
    assert_eq!(refused, Err(ArrivingProblem::Newer(2)));
}
