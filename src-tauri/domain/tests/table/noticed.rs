//! What is no command of a person: what the machine notices, what other programs bring, and undo as the
//! engine gives it to the rules.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{GapCause, Input};

use crate::elsewhere::{elsewhere, import, import_off, waits};

/// What is no command of the person. A match fails to compile when one is missing.
pub const NOTICED: &[&str] = &[
    "Import",
    "TakeBack",
    "Redo",
    "Wake",
    "Missed",
    "AskHeld",
    "ClockMoved",
];

fn _listed(input: &Input) -> &'static str {
    match input {
        Input::Command(_) => "",
        Input::Import { .. } => NOTICED[0],
        Input::TakeBack { .. } => NOTICED[1],
        Input::Redo { .. } => NOTICED[2],
        Input::Wake => NOTICED[3],
        Input::Missed { .. } => NOTICED[4],
        Input::AskHeld { .. } => NOTICED[5],
        Input::ClockMoved { .. } => NOTICED[6],
    }
}

/// Each with its name, and a word about the choice in it.
pub fn noticed(now: DateTime<Utc>) -> Vec<(&'static str, Input)> {
    let minute = TimeDelta::minutes(1);
    vec![
        (
            "Import a day of last week",
            import(vec![elsewhere("2026-11-17")], vec![]),
        ),
        (
            "Import a day that is not over",
            import(vec![elsewhere("2026-11-24")], vec![]),
        ),
        (
            "Import what waits",
            import(vec![], vec![waits("2026-12-01")]),
        ),
        (
            "Import what waits for a date years ahead",
            import(vec![], vec![waits("2036-12-01")]),
        ),
        ("Import days off", import_off("2026-12-24", "2026-12-31")),
        (
            "Import days off that end before they begin",
            import_off("2026-12-24", "2026-12-23"),
        ),
        (
            "TakeBack with nothing to take",
            Input::TakeBack { to: None },
        ),
        ("Redo with nothing to do again", Input::Redo { to: None }),
        ("Wake", Input::Wake),
        (
            "Missed the last minute",
            Input::Missed {
                cause: GapCause::Away,
                from: now - minute,
                to: now,
            },
        ),
        (
            "AskHeld",
            Input::AskHeld {
                since: now - minute,
            },
        ),
        ("ClockMoved", Input::ClockMoved { by_ms: 60_000 }),
    ]
}
