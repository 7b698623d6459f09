//! A day in which every verb has its say.

use serde_json::{Value, json};

use super::Row;

/// A day in which every verb has its say.
pub(super) fn a_day() -> Vec<Row<'static>> {
    vec![
        (
            &["plan", "--until", "16:30", "A"],
            &[
                "Done for today when the one item is ticked, or it is 16:30.",
                "  1 ○ A",
            ],
            vec![
                ("/items/0/title", json!("A")),
                ("/items/0/kind", json!("must")),
            ],
        ),
        (
            &["define", "--until", "1630", "--focus", "1.5h"],
            &["Done for today when the one item is ticked, 1 h 30 of focus"],
            vec![("/definition/criteria/1/target", json!(5400))],
        ),
        (
            &["add", "--bonus", "B"],
            &["Added “B” as a bonus."],
            vec![
                ("/items/1/kind", json!("bonus")),
                ("/today/items_total", json!(1)),
            ],
        ),
        (
            &["add", "--swap", "A", "C", "--estimate", "1,5h"],
            &["Added “C”.", "“A” waits for tomorrow."],
            vec![
                ("/items/0/state", json!("moved")),
                ("/items/2/kind", json!("must")),
                ("/items/2/estimate_s", json!(5400)),
                ("/waiting/0/title", json!("A")),
            ],
        ),
        (
            &["waiting", "take", "A", "--bonus"],
            &["Added “A” as a bonus."],
            vec![("/items/0/kind", json!("bonus")), ("/waiting", json!([]))],
        ),
        (
            &["item", "move", "A", "friday"],
            &["“A” waits for Fri 27 Nov."],
            vec![("/items/0/state", json!("moved"))],
        ),
        (
            &["waiting", "drop", "A"],
            &["Let go of “A”."],
            vec![("/items/0/state", json!("dropped"))],
        ),
        (
            &["add", "--on", "friday", "D"],
            &["“D” waits for Fri 27 Nov."],
            vec![("/waiting/0/due", json!("2026-11-27"))],
        ),
        (
            &["waiting", "rename", "D", "Write D"],
            &["It is “Write D” now."],
            vec![("/waiting/0/title", json!("Write D"))],
        ),
        (
            &["waiting", "move", "Write D"],
            &["“Write D” waits for tomorrow."],
            vec![("/waiting/0/due", json!("2026-11-25"))],
        ),
        (
            &["waiting", "drop", "D"],
            &["Let go of “Write D”."],
            vec![("/waiting", json!([]))],
        ),
        (
            &["item", "rename", "C", "  Write C  "],
            &["It is “Write C” now."],
            vec![("/items/2/title", json!("Write C"))],
        ),
        (
            &["item", "estimate", "3", "1h30"],
            &["“Write C”: about 1 h 30."],
            vec![("/items/2/estimate_s", json!(5400))],
        ),
        (
            &["note", "C", "See [the plan](https://example.org)"],
            &["Write C", "    See [the plan](https://example.org)"],
            vec![(
                "/items/2/note",
                json!("See [the plan](https://example.org)"),
            )],
        ),
        (
            &["step", "add", "C", "read", "it", "once"],
            &["Write C · 0 of 1 step", "  1 ○ read it once"],
            vec![("/items/2/steps/0/title", json!("read it once"))],
        ),
        (
            &["step", "tick", "C", "read"],
            &["Write C · 1 of 1 step", "  1 ✓ read it once"],
            vec![("/items/2/steps/0/done", json!(true))],
        ),
        (
            &["item", "must", "B"],
            &["“B” counts for the day."],
            vec![("/items/1/kind", json!("must"))],
        ),
        (
            &["item", "order", "B", "3"],
            &["“B” is number 3."],
            vec![("/items/2/title", json!("B"))],
        ),
        (
            &["focus", "50", "write"],
            &["Focus until 09:45 on “Write C”."],
            vec![
                ("/session/title", json!("Write C")),
                ("/session/planned_s", json!(3000)),
            ],
        ),
        (
            &["on", "B"],
            &["The session is on “B”."],
            vec![("/session/title", json!("B"))],
        ),
        (&["clock", "advance", "10m"], &[], vec![]),
        (
            &["toggle"],
            &["Paused after 10 min."],
            vec![("/session/state", json!("paused"))],
        ),
        (
            &["toggle"],
            &["Focus"],
            vec![("/session/state", json!("running"))],
        ),
        (
            &["pause"],
            &["Paused after 10 min."],
            vec![
                ("/session/state", json!("paused")),
                ("/today/focus_s", json!(600)),
            ],
        ),
        (
            &["extend", "5m"],
            &["The focus session is still paused."],
            vec![
                ("/session/state", json!("paused")),
                ("/session/planned_s", json!(3300)),
            ],
        ),
        (
            &["resume"],
            &["Focus until 09:50."],
            vec![("/session/state", json!("running"))],
        ),
        (
            &["extend", "10m"],
            &["Focus until 10:00."],
            vec![("/session/planned_s", json!(3900))],
        ),
        (
            &["interrupted", "--me", "phone"],
            &["Noted. One interruption today."],
            vec![("/today/interruptions", json!(1))],
        ),
        (
            &["park", " ask Ana "],
            &["Parked “ask Ana”."],
            vec![("/parked/0/text", json!("ask Ana"))],
        ),
        (
            &["finish"],
            &["Finished: 10 min of focus on “B”."],
            vec![("/session", Value::Null), ("/today/focus_s", json!(600))],
        ),
        (
            &["break", "10"],
            &["Break until 09:15."],
            vec![("/session/kind", json!("break"))],
        ),
        (
            &["meeting", "start", "Budget"],
            &["The meeting counts from now."],
            vec![("/session/title", json!("Budget"))],
        ),
        (&["clock", "advance", "20m"], &[], vec![]),
        (
            &["meeting", "end"],
            &["The meeting is over after 20 min."],
            vec![("/today/meeting_s", json!(1200))],
        ),
        (
            &["meeting", "log", "8:30", "8.40am"],
            &["Noted: 10 min of meeting."],
            vec![("/today/meeting_s", json!(1800))],
        ),
        (
            &["undo"],
            &["Took back: note a meeting."],
            vec![("/today/meeting_s", json!(1200))],
        ),
        (
            &["redo"],
            &["Did again: note a meeting."],
            vec![
                ("/today/meeting_s", json!(1800)),
                ("/redo", json!(null)),
                ("/undo/text", json!("note a meeting")),
            ],
        ),
        (
            &["undo"],
            &["Took back: note a meeting."],
            vec![
                ("/today/meeting_s", json!(1200)),
                ("/redo/text", json!("note a meeting")),
            ],
        ),
        (
            &["snooze", "30"],
            &["Quiet until 09:55."],
            vec![("/day/quiet_until", json!("2026-11-24T09:55:00Z"))],
        ),
        (
            &["done", "write", "B"],
            &[
                "Ticked “Write C”.",
                "Ticked “B”. 2 of 2.",
                "That’s enough for today.",
            ],
            vec![
                ("/today/items_done", json!(2)),
                ("/day/state", json!("enough")),
            ],
        ),
        (
            &["undo"],
            &["Took back: tick 2 items."],
            vec![("/today/items_done", json!(0))],
        ),
        (
            &["done", "B"],
            &["Ticked “B”. 1 of 2."],
            vec![("/today/items_done", json!(1))],
        ),
        (
            &["undone", "B"],
            &["“B” is open again. 0 of 2."],
            vec![("/today/items_done", json!(0))],
        ),
        (
            &["item", "drop", "B"],
            &["Let go of “B”."],
            vec![("/items/2/state", json!("dropped"))],
        ),
        (
            &["item", "hand-over", "ask", "Ana"],
            &["“ask Ana” is handed over."],
            vec![("/parked", json!([]))],
        ),
        (
            &["correct", "s1", "--remove"],
            &["s1 is gone."],
            vec![("/today/focus_s", json!(0))],
        ),
        (
            &["correct", "item", "Write C", "--done"],
            &["Ticked “Write C”."],
            vec![("/items/1/state", json!("done"))],
        ),
        (&["snooze", "30"], &["Quiet until"], vec![]),
        (&["meetings"], &["No calendar announces"], vec![]),
        (
            &["correct", "item", "Write C", "--done", "--at", "9:10"],
            &["Ticked “Write C”."],
            vec![("/undo/text", json!("set an item right"))],
        ),
        (
            &["correct", "item", "Write C", "--done"],
            &["It is written down like that already."],
            vec![("/items/1/state", json!("done"))],
        ),
        (
            &["correct", "item", "Write C", "--not-done"],
            &["“Write C” is open again."],
            vec![("/items/1/state", json!("open"))],
        ),
        (&["focus", "25"], &["Focus until 09:50."], vec![]),
        (&["clock", "sleep", "1h"], &[], vec![]),
        (
            &["gap", "break"],
            &["1 h kept as a break."],
            vec![("/gaps", json!([]))],
        ),
        (
            &["off", "tomorrow..2026-11-27"],
            &["Off: Wed 25 Nov – Fri 27 Nov. Back Mon 30 Nov."],
            vec![
                ("/days_off/0/to", json!("2026-11-27")),
                ("/day/next_date", json!("2026-11-30")),
            ],
        ),
        (
            &["off", "cancel", "1"],
            &["No longer off: Wed 25 Nov – Fri 27 Nov."],
            vec![
                ("/days_off", json!([])),
                ("/day/next_date", json!("2026-11-25")),
            ],
        ),
        (
            &["end", "--short", "--first-step", "Open it", "--at", "10:25"],
            &[
                "Closed at 10:25",
                "Your first step for tomorrow: Open it",
                "Nothing from Daydone until tomorrow.",
            ],
            vec![
                ("/day/state", json!("closed")),
                ("/shutdown/first_step", json!("Open it")),
                ("/day/next_date", json!("2026-11-25")),
            ],
        ),
        (
            &["status"],
            &["Your first step for tomorrow: Open it"],
            vec![("/day/state", json!("closed"))],
        ),
        (
            &["undo"],
            &["Took back: write the first step and end the day."],
            vec![
                ("/shutdown/first_step", Value::Null),
                ("/day/closed_at", Value::Null),
            ],
        ),
        (
            &["end", "--just-close"],
            &["Closed at 10:25"],
            vec![("/day/state", json!("closed"))],
        ),
        (
            &["correct", "item", "2", "--not-done", "--to", "friday"],
            &["“Write C” waits for Fri 27 Nov."],
            vec![("/items/1/moved_to", json!("2026-11-27"))],
        ),
        (
            &["correct", "item", "2", "--dropped"],
            &["Let go of “Write C”."],
            vec![("/items/1/state", json!("dropped"))],
        ),
        (
            &["reopen", "a late call"],
            &["The day is open again."],
            vec![("/day/reopened", json!(["a late call"]))],
        ),
    ]
}
