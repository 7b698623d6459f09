//! Files that are not as their programs write them, and hours that come twice: each minute is in a day
//! or in the report all the same.

use serde_json::{Value, json};

use super::{Imported, Program, brought, figures, import, lisbon, titles, why};
use crate::import::SkipReason;

const HOUR: i64 = 3_600_000;

/// Hours of focus in the days of tasks that each spent some hours on one date.
fn hours(tasks: &[(&str, i64, &[&str])]) -> i64 {
    let mut entities = serde_json::Map::new();
    for &(id, spent, parts) in tasks {
        let task = json!({
            "title": id, "subTaskIds": parts, "timeSpentOnDay": { "2026-11-16": spent * HOUR },
        });
        entities.insert(id.to_owned(), task);
    }
    let file = json!({ "data": { "task": { "ids": [], "entities": Value::Object(entities) } } });
    let arrival = brought(file.to_string().as_bytes(), Program::SuperProductivity);
    assert_eq!(lost(&arrival), 0);
    let minutes: u32 = figures(&arrival.days).iter().map(|day| day.1).sum();
    i64::from(minutes) / 60
}

fn lost(arrival: &Imported) -> u64 {
    arrival.report.counted.values().map(|of| of.lost_ms).sum()
}

#[test]
fn tasks_that_are_parts_of_one_another_keep_their_time() {
    for (tasks, all) in [
        (&[("a", 1, &["b"][..]), ("b", 1, &["a"])][..], 2),
        (&[("a", 1, &["b"]), ("b", 1, &["c"]), ("c", 1, &["a"])], 3),
        (&[("a", 1, &["a"])], 1),
        (&[("p", 2, &["p", "s"]), ("s", 1, &[])], 2),
        (&[("p", 2, &["s", "s"]), ("s", 1, &[])], 2),
        (&[("p", 1, &["s"]), ("q", 1, &["s"]), ("s", 1, &[])], 2),
        (&[("g", 3, &["p"]), ("p", 3, &["s"]), ("s", 3, &[])], 3),
    ] {
        assert_eq!(hours(tasks), all, "{tasks:?}");
    }
}

#[test]
fn a_long_chain_of_tasks_is_read_at_once() {
    let mut entities = serde_json::Map::new();
    // By their names, each comes after the one that is a part of it.
    for number in 0..20_000_u32 {
        let task = json!({ "title": "x", "subTaskIds": [format!("{:06}", number + 1)] });
        entities.insert(format!("{number:06}"), task);
    }
    let file = json!({ "data": { "task": { "ids": [], "entities": Value::Object(entities) } } });
    let arrival = import(file.to_string().as_bytes(), None, &lisbon()).expect("it is read");
    assert_eq!(arrival.records, 20_000);
}

#[test]
fn entries_under_a_heading_that_is_no_date_are_told_and_on_no_other_date() {
    for between in ["\n", ""] {
        let text = format!(
            "2026-11-17\nA summary\nof two lines\n    8:00-9:00 x\n{between}\
             2026-02-30\n    1h\n    10:00-11:00 y\n    12:00 - ?\n"
        );
        let arrival = brought(text.as_bytes(), Program::Klog);
        let days = figures(&arrival.days);
        assert_eq!(days, [("2026-11-17".to_owned(), 60, 60, 1)]);
        assert_eq!(titles(&arrival.days[0]), ["x"]);
        let first = if between.is_empty() { 5 } else { 6 };
        let lines: Vec<_> = (first..first + 4)
            .map(|line| format!("line {line}"))
            .collect();
        let lines = lines
            .iter()
            .map(|line| (line.as_str(), SkipReason::Unreadable));
        assert_eq!(why(&arrival), lines.collect::<Vec<_>>());
        assert_eq!(lost(&arrival), 2 * 3_600_000, "with their two hours");
    }
}

#[test]
fn a_clocks_own_length_says_which_of_two_hours_it_was() {
    let clock = |from: &str, to: &str, long: &str| {
        let stamp = |time: &str| format!("[2026-10-25 Sun {time}]");
        format!("* x\nCLOCK: {}--{} => {long}\n", stamp(from), stamp(to))
    };
    for (from, to, long, minutes) in [
        ("00:30", "01:30", "2:00", 120),
        ("00:30", "01:30", "1:00", 60),
        ("01:30", "01:30", "1:00", 60),
        ("01:30", "02:30", "1:00", 60),
        ("01:30", "02:30", "2:00", 120),
        ("00:30", "02:30", "3:00", 180),
    ] {
        let arrival = brought(clock(from, to, long).as_bytes(), Program::Org);
        let days = figures(&arrival.days);
        assert_eq!(days[0].1, minutes, "{from} {to} {long}");
    }
}

#[test]
fn work_without_words_is_told_by_its_date() {
    let arrival = brought(b"2026-11-16\n    25h\n", Program::Klog);
    let past: Vec<_> = why(&arrival)
        .into_iter()
        .filter(|one| one.1 == SkipReason::PastDay)
        .collect();
    assert_eq!(past, [("2026-11-16", SkipReason::PastDay)]);
}
