//! Files as spreadsheets and Windows leave them, databases made to be run, and people to choose from.

use super::{
    Context, Program, SkipReason, TOGGL_REPORT, brought, figures, import, lisbon, pomotroid, why,
};
use crate::import::ArrivingProblem;

const HEAD: &str =
    "User,Email,Description,Start date,Start time,End date,End time,Duration,Project,Tags\n";

fn of(people: &[&str]) -> Context {
    let people = people.iter().map(|&one| one.to_owned()).collect();
    Context { people, ..lisbon() }
}

#[test]
fn the_same_report_in_any_letters_is_the_same_days() {
    let text = TOGGL_REPORT.replace("Hero section", "Größe");
    let plain = brought(text.as_bytes(), Program::Toggl);
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(brought(&wide, Program::Toggl), plain);
    let western: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("a letter of the West"))
        .collect();
    let arrival = brought(&western, Program::Toggl);
    assert_eq!(arrival.days, plain.days);
    assert_eq!(
        why(&arrival),
        [("Windows-1252", SkipReason::Latin)],
        "and that is said"
    );
}

#[test]
fn a_report_whose_lines_were_put_into_cells_is_that_report() {
    let wrapped: String = TOGGL_REPORT
        .lines()
        .map(|line| format!("\"{}\"\r\n", line.replace('"', "\"\"")))
        .collect();
    assert_eq!(
        brought(wrapped.as_bytes(), Program::Toggl),
        brought(TOGGL_REPORT.as_bytes(), Program::Toggl)
    );
}

#[test]
fn one_of_several_people_is_taken_when_asked_for() {
    let line = |who: &str, day: &str, hour: &str| {
        format!("{who},Work,2026-11-{day},{hour}:00:00,2026-11-{day},12:00:00,,,\n")
    };
    let text = [
        HEAD.to_owned(),
        line("Me,old@x", "16", "10"),
        line("Me,new@x", "17", "11"),
        line("Ana,ana@x", "17", "09"),
    ]
    .concat();
    let taken = |people: &[&str]| {
        let arrival = import(text.as_bytes(), None, &of(people))?;
        let minutes: Vec<_> = figures(&arrival.days).iter().map(|day| day.1).collect();
        let lost: u64 = arrival.report.counted.values().map(|of| of.lost_ms).sum();
        Ok::<_, ArrivingProblem>((minutes, lost / 60_000))
    };
    assert_eq!(taken(&["me"]), Ok((vec![120, 60], 180)));
    assert_eq!(taken(&["OLD@x", "new@x"]), Ok((vec![120, 60], 180)));
    assert_eq!(taken(&["ana@x"]), Ok((vec![180], 180)));
    for people in [&[][..], &["Bea"]] {
        let refused = taken(people).expect_err("who is it?").to_string();
        assert!(
            refused.contains("Me <old@x>") && refused.contains("Ana"),
            "{refused}"
        );
    }
}

#[test]
fn an_entry_that_still_runs_is_said_to() {
    let text = format!(
        "{HEAD}Me,m@x,Now,2026-11-16,09:00:00,,,,,\nMe,m@x,Then,2026-11-17,09:00:00,,,-1794,,\n"
    );
    let arrival = brought(text.as_bytes(), Program::Toggl);
    assert_eq!(
        why(&arrival),
        [
            ("line 2", SkipReason::StillRuns),
            ("line 3", SkipReason::StillRuns)
        ]
    );
}

#[test]
fn nothing_that_a_database_says_of_itself_is_run() {
    let columns = "(id, started_at, ended_at, round_type, duration_secs)";
    for made in [
        format!(
            "CREATE VIEW sessions{columns} AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 \
             FROM r) SELECT 1, n, n+60, 'work', 60 FROM r WHERE n < 0"
        ),
        "CREATE TABLE sessions (id INTEGER, started_at AS (id), ended_at, round_type, \
         duration_secs AS (hex(zeroblob(400000000))))"
            .to_owned(),
        "CREATE VIRTUAL TABLE sessions USING fts5 (id, started_at, ended_at, round_type, \
         duration_secs)"
            .to_owned(),
    ] {
        let at = rusqlite::Connection::open_in_memory().expect("a database");
        at.execute_batch(&made).expect("it is made");
        let bytes = at.serialize("main").expect("bytes").to_vec();
        let refused = import(&bytes, None, &lisbon()).expect_err("it is none of Pomotroid's");
        assert!(
            refused.to_string().contains("no table of sessions"),
            "{refused}"
        );
    }
    assert!(import(&pomotroid(), None, &lisbon()).is_ok());
}

#[test]
fn a_list_of_nothing_but_zeros_is_counted_and_not_kept() {
    let text = format!(
        r#"{{"format":"daydone","version":1,"days":[{}0]}}"#,
        "0,".repeat(39_998)
    );
    let arrival = import(text.as_bytes(), None, &lisbon()).expect("it is read");
    assert_eq!(arrival.records, 39_999);
    assert!(arrival.report.named.len() < 100, "a few are named");
}
