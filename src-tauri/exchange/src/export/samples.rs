//! One small day for the tests of every format: Tuesday 24 November 2026 in Lisbon, where the wall
//! is UTC; 50 minutes of focus on a tagged item, and half an hour in a meeting.

use chrono::{DateTime, NaiveTime, Utc};
use domain::{
    Closing, Day, DayId, Details, Focus, FocusId, Interval, Item, ItemId, ItemKind, ItemState,
    Meeting, MeetingId, MeetingReason, Minutes, Note, Shape, ShutdownForm, Step, StepId, Title,
};
use uuid::Uuid;

pub fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-24T{time}:00Z")
        .parse()
        .expect("an instant")
}

pub fn day() -> Day {
    let item = ItemId(Uuid::from_u128(7));
    Day {
        foreseen: Vec::new(),
        settled: Vec::new(),
        id: DayId(Uuid::from_u128(1)),
        date: "2026-11-24".parse().expect("a date"),
        zone: chrono_tz::Europe::Lisbon,
        boundary: NaiveTime::from_hms_opt(4, 0, 0).expect("a time"),
        item_limit: 3,
        started_at: at("08:55"),
        commitment: Shape::TaskGoals.definition(),
        definition: Shape::TaskGoals.definition(),
        shape: Shape::TaskGoals,
        items: vec![Item {
            id: item,
            title: Title::new("=Write, the \"draft\" #deep").expect("words"),
            kind: ItemKind::Must,
            state: ItemState::Done,
            estimate: Some(Minutes(45)),
            from: None,
            left_over: false,
            done_at: Some(at("09:50")),
            details: Details {
                note: Note::new("See [the plan](https://example.org)\n\n- once").ok(),
                steps: vec![Step {
                    id: StepId(Uuid::from_u128(20)),
                    title: Title::new("read it").expect("words"),
                    done: true,
                }],
            },
        }],
        focus: vec![Focus {
            id: FocusId(Uuid::from_u128(2)),
            item: Some(item),
            planned: Some(Minutes(50)),
            bonus: false,
            started_at: at("09:00"),
            intervals: vec![Interval {
                from: at("09:00"),
                to: Some(at("09:50")),
            }],
            gaps: vec![],
            paused_at: None,
            ran_over: false,
            ended_at: Some(at("09:50")),
            before: None,
            asked_since: None,
        }],
        breaks: vec![],
        meetings: vec![Meeting {
            announced: None,
            id: MeetingId(Uuid::from_u128(3)),
            title: Title::new(
                "Weekly, with a very long title that a calendar has to fold, or else",
            )
            .ok(),
            reason: Some(MeetingReason::FinalDecision),
            planned: None,
            ran_over: false,
            started_at: at("10:00"),
            ended_at: Some(at("10:30")),
        }],
        interruptions: vec![],
        nudges: vec![],
        quiet_until: None,
        last_tick: Some(at("09:50")),
        scope_changes: vec![],
        first_step: Note::new("Open the failing fixture").ok(),
        blocked: None,
        enough_at: Some(at("09:50")),
        closing: Some(Closing {
            at: at("10:55"),
            form: ShutdownForm::Full,
        }),
        reopenings: vec![],
        kept_until: None,
        over: Vec::new(),
    }
}
