//! What 1, 5 and 20 years of a full working life cost: the parts under criterion, the long ones once,
//! and the agent as a process on each.

use super::figures::Figures;
use super::{answers, page};
use crate::build;
use crate::needs;
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::{cargo, program};
use std::path::Path;

/// The years, and the folder of each.
const YEARS: [&str; 3] = ["1", "5", "20"];
/// The date all made-up history ends on.
const LAST_DAY: &str = "2026-11-20";
/// What criterion measures.
const PARTS: [&str; 7] = [
    "decide",
    "command",
    "week",
    "month",
    "year",
    "search-common",
    "search-two",
];

const INTRO: &str = "\
The history is made up by `tests/bench` from a seed, line by line through the rules: full days of some eighteen short sessions with what
happens in between. *Parts* are called in one process, medians of criterion, with a connection of its own for each question; *once* is
the time of a single run; *the agent* is a process asked over its socket, medians. The files are in the system's cache; what
waits for the disk (fsync) depends on what else writes to it at that moment.

";

/// Makes the histories, measures on them, and writes it down.
pub fn run() -> StepOutcome {
    needs::have(&[needs::BUILD, needs::TEST])?;
    let agent = build::release_agent(None)?;
    cargo(["build", "--release", "--quiet", "-p", "bench", "--bins"])
        .args(["--benches", "--features", "figures"])
        .run()?;
    let bench = build::target().join("release/bench");
    let histories = build::target().join("bench");
    if histories.exists() {
        std::fs::remove_dir_all(&histories).map_err(because("emptying the histories"))?;
    }
    let mut all = Vec::new();
    for years in YEARS {
        println!("Living {years} year(s)…");
        let folder = histories.join(years);
        program(&bench)
            .args(["live", years])
            .args([&folder])
            .quietly()
            .output()?;
        all.push((folder, Figures::default()));
    }
    parts(&histories)?;
    for ((folder, figures), years) in all.iter_mut().zip(YEARS) {
        for part in PARTS {
            let left = histories.join("criterion").join(format!("{part}_{years}"));
            figures.add_median(part, &left)?;
        }
        let told = program(&bench).args(["long"]).args([&*folder]).output()?;
        figures.add_told(&told);
        answers::measure(&agent, folder, LAST_DAY, figures)?;
    }
    let figures: Vec<Figures> = all.into_iter().map(|(_, figures)| figures).collect();
    std::fs::remove_dir_all(&histories).map_err(because("removing the histories"))?;
    page::set("history", &(INTRO.to_owned() + &table(&figures)))
}

fn parts(histories: &Path) -> Result<(), Failure> {
    cargo([
        "bench",
        "--quiet",
        "-p",
        "bench",
        "--features",
        "figures",
        "--bench",
        "parts",
    ])
    .env("DAYDONE_BENCH_HISTORIES", histories)
    .env("CRITERION_HOME", histories.join("criterion"))
    .run()
}

fn table(figures: &[Figures]) -> String {
    let mut text = String::from("| | 1 year | 5 years | 20 years | aim |\n|---|--:|--:|--:|--:|\n");
    let mut row = |what: &str, aim: &str, cell: &dyn Fn(&Figures) -> String| {
        let cells: Vec<_> = figures.iter().map(cell).collect();
        text += &format!("| {what} | {} | {aim} |\n", cells.join(" | "));
    };
    row("journal, lines", "", &|of| of.count("lines"));
    row("days", "", &|of| of.count("days"));
    row("file", "", &|of| {
        let bytes = of.get("bytes").unwrap_or(f64::NAN);
        format!("{:.1} MiB", bytes / 1024.0 / 1024.0)
    });
    for (what, name, aim) in TIMES {
        row(what, aim, &|of| of.time(name));
    }
    row(
        "once: the tables made anew, lines a second",
        "> 200,000",
        &|of| of.rate("lines", "rebuild"),
    );
    row("the agent: memory after all this (PSS)", "< 6 MiB", &|of| {
        format!("{:.1} MiB", of.get("memory").unwrap_or(f64::NAN))
    });
    text
}

/// What the page shows as a time: in words, by name, and what it aims at.
const TIMES: [(&str, &str, &str); 23] = [
    ("the agent: start to first answer", "start", "< 100 ms"),
    ("the agent: `status`", "ask-status", "< 1 ms"),
    (
        "the agent: a command, on disk",
        "ask-command",
        "does not grow",
    ),
    ("the agent: a year's days", "ask-year", "< 20 ms"),
    ("the agent: what the days say", "ask-says", ""),
    ("the agent: a day in detail", "ask-day", ""),
    ("the agent: a search", "ask-search", ""),
    ("part: a command decided", "decide", "does not grow"),
    (
        "part: a command decided and kept (fsync)",
        "command",
        "does not grow",
    ),
    ("part: a week in detail", "week", ""),
    ("part: a month in detail", "month", ""),
    ("part: a year's rows", "year", "< 20 ms"),
    ("part: search, a frequent word", "search-common", ""),
    ("part: search, two words", "search-two", ""),
    ("once: the journal opened", "open", ""),
    ("once: the tables made anew", "rebuild", ""),
    ("once: a backup, checked", "backup", ""),
    ("once: every day read in detail", "read-days", ""),
    ("once: CSV of the days", "csv-days", ""),
    ("once: CSV of the stretches", "csv-stretches", ""),
    ("once: CSV of the items", "csv-items", ""),
    ("once: JSON of everything", "json", ""),
    ("once: iCalendar of everything", "icalendar", ""),
];
