//! A plausible month: weekends free, a day off, work of different lengths every day,
//! meetings good and needless, breaks, a pause, a night's sleep inside a session, a reopening.

use chrono::{Datelike, NaiveDate};
use protocol::{ClockMove, Snapshot};
use serde_json::{Value, json};

use crate::support::Agent;

/// A Monday; the month ends with its calendar's.
pub(super) const BEGINS: &str = "2026-11-02T08:55:00Z";

/// Goes through November from its first Monday to its end, and gives the dates that were days.
pub(super) async fn live(agent: &Agent) -> Vec<NaiveDate> {
    let mut dates = Vec::new();
    loop {
        let now = agent.status().await;
        let today: NaiveDate = now.day.date.parse().expect("a date");
        if today.month() != 11 {
            return dates;
        }
        match today.weekday().number_from_monday() {
            6 | 7 => {}
            _ => {
                day(agent, today.day()).await;
                dates.push(today);
            }
        }
        sleep_over(agent).await;
    }
}

/// To nine o'clock of the next date.
pub(super) async fn sleep_over(agent: &Agent) {
    for time in ["23:00", "09:00"] {
        let moved = agent.client.clock(ClockMove::To {
            time: time.to_owned(),
        });
        moved.await.expect("the clock is simulated");
    }
}

async fn day(agent: &Agent, n: u32) {
    let does = async |wish: Value| agent.does(wish).await;
    if n == 12 {
        let off = json!({ "as": "shape", "shape": { "shape": "day_off" } });
        does(json!({ "do": "start_day", "definition": off })).await;
        return;
    }
    let titles = [
        format!("Draft {n}, \"second\" part #write"),
        format!("=SUM(A{n}) *now*"),
        "Mail".to_owned(),
    ];
    let wanted = usize::try_from(1 + n % 3).expect("few");
    let mut items: Vec<_> = titles[..wanted]
        .iter()
        .map(|title| json!({ "title": title }))
        .collect();
    items.push(json!({ "title": "Tidy the desk", "bonus": true }));
    let begun = does(json!({ "do": "start_day", "items": items })).await;
    for block in 0..=n % 3 {
        session(agent, &begun, n, block).await;
    }
    if n.is_multiple_of(5) {
        let bonus = &begun.items[wanted].id;
        does(json!({ "do": "tick_item", "item": bonus })).await;
    }
    if n.is_multiple_of(4) {
        does(json!({ "do": "park", "text": format!("Thought {n}") })).await;
    }
    agent.pass(7 + n).await;
    does(json!({ "do": "close_day", "form": "just_close" })).await;
    if n.is_multiple_of(9) {
        does(json!({ "do": "reopen_day", "reason": "One more mail" })).await;
        agent.pass(4).await;
        does(json!({ "do": "close_day", "form": "just_close" })).await;
    }
}

async fn session(agent: &Agent, begun: &Snapshot, n: u32, block: u32) {
    let does = async |wish: Value| agent.does(wish).await;
    let items = &begun.items;
    // The last of three is on nothing in particular.
    let of_block = usize::try_from(block).ok().filter(|block| *block < 2);
    let item = of_block.map(|block| items[block].id);
    let mut start =
        json!({ "do": "start_focus", "minutes": 50, "past_end": "allow", "bonus": true });
    if let Some(item) = &item {
        start["item"] = json!(item);
    }
    does(start).await;
    agent.pass(11 + n).await;
    if n % 2 == block % 2 {
        does(json!({ "do": "interrupted", "word": format!("the door {n}") })).await;
    }
    match (n + block) % 5 {
        0 => {
            does(json!({ "do": "pause" })).await;
            agent.pass(6).await;
            does(json!({ "do": "resume" })).await;
        }
        1 => {
            agent.sleep(9).await;
        }
        _ => {}
    }
    agent.pass(3).await;
    does(json!({ "do": "finish" })).await;
    if let Some(item) = item.filter(|_| n % 3 != block) {
        does(json!({ "do": "tick_item", "item": item })).await;
    }
    if block == 0 {
        does(json!({ "do": "start_break", "minutes": 5 })).await;
        agent.pass(5).await;
    }
    let reason = ["final_decision", "could_have_been_async"][usize::from(n.is_multiple_of(2))];
    does(json!({ "do": "start_meeting", "title": "Weekly", "reason": reason })).await;
    agent.pass(4 + n).await;
    does(json!({ "do": "end_meeting" })).await;
}
