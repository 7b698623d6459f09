//! `daydone doctor --repair`: says what is wrong with the journal, asks, mends it, and says exactly what
//! was brought back and what was not.

use chrono::{DateTime, Utc};
use client::locations::Locations;
use serde::Serialize;
use storage::{Brought, Missing, Problem, Repaired, Source, examine, in_step, lost, repair};

use super::super::super::{
    answer::{Answer, Outcome},
    exclusive::alone,
    failure::{failed, trouble},
    prompt,
    session::say,
};
use agent::{doctor, journal};
use desktop::clock;

/// What was done, as a script reads it.
#[derive(Serialize)]
struct RepairDone {
    /// `nothing`, `tables`, `went_on`, `brought_back` or `begun_anew`.
    done: &'static str,
    /// Where the damaged file is.
    set_aside: Option<String>,
    /// Whether lines came from the damaged file itself.
    from_journal: bool,
    /// The date of the backup that lines came from.
    from_backup: Option<String>,
    /// How many entries the journal has now.
    entries: u64,
    /// The instant of the last one.
    until: Option<DateTime<Utc>>,
    /// How many before it are missing.
    missing: u64,
}

pub(super) async fn run(place: &Locations, yes: bool) -> Outcome {
    let file = journal::file(place.data_folder());
    // Looked at beside a running agent first: it is not disturbed for nothing.
    let question = match examine(&file).and_then(|_| in_step(&file)) {
        Ok(true) => match lost(&file) {
            Ok(Some(lost)) => say("cli-repair-ask-lost", &[("lines", lost.lines.into())]),
            _ => return Ok(told(Repaired::Nothing)),
        },
        Ok(false) => say("cli-repair-ask-tables", &[]),
        Err(Problem::Place { .. }) if !file.exists() => say("cli-repair-ask-gone", &[]),
        Err(problem) if problem.is_damage() => {
            let what = doctor::damage(&problem, place.data_folder()).message;
            say("cli-repair-ask", &[("what", what.into())])
        }
        Err(problem) => return Err(trouble(&problem, place)),
    };
    if !prompt::agreed(&question, yes)? {
        return Ok(Answer::of(vec![say("cli-left-as-is", &[])], &()));
    }
    let now = clock::now().map_err(|error| failed(&error))?;
    let repaired = alone(place, || repair(&file, now)).await?;
    Ok(told(repaired).kept())
}

fn told(repaired: Repaired) -> Answer {
    let nothing = RepairDone {
        done: "nothing",
        set_aside: None,
        from_journal: false,
        from_backup: None,
        entries: 0,
        until: None,
        missing: 0,
    };
    match repaired {
        Repaired::Nothing => Answer::of(vec![say("cli-repair-nothing", &[])], &nothing),
        Repaired::Tables { lines } => {
            let done = RepairDone {
                done: "tables",
                entries: lines,
                ..nothing
            };
            let line = say("cli-repair-tables", &[("entries", lines.into())]);
            Answer::of(vec![line], &done)
        }
        Repaired::WentOn { lost } => {
            let done = RepairDone {
                done: "went_on",
                missing: lost,
                ..nothing
            };
            let line = say("cli-repair-went-on", &[("lines", lost.into())]);
            Answer::of(vec![line], &done)
        }
        Repaired::BegunAnew { aside } => {
            let aside = aside.map(|aside| aside.display().to_string());
            let lines = [say("cli-repair-anew", &[])];
            let done = RepairDone {
                done: "begun_anew",
                set_aside: aside.clone(),
                ..nothing
            };
            Answer::of(lines.into_iter().chain(kept(aside)).collect(), &done)
        }
        Repaired::BroughtBack { aside, brought } => {
            let aside = aside.map(|aside| aside.display().to_string());
            let (from_journal, from_backup) = match brought.source {
                Source::Journal => (true, None),
                Source::Backup(date) => (false, Some(date.to_string())),
                Source::Both(date) => (true, Some(date.to_string())),
            };
            let lines = brought_back(&brought)
                .into_iter()
                .chain(kept(aside.clone()));
            let done = RepairDone {
                done: "brought_back",
                set_aside: aside,
                from_journal,
                from_backup,
                entries: brought.lines,
                until: brought.until,
                missing: brought.missing.map_or(0, |missing| missing.lines),
            };
            Answer::of(lines.collect(), &done)
        }
    }
}

fn brought_back(brought: &Brought) -> Vec<String> {
    let (source, date) = match brought.source {
        Source::Journal => ("cli-repair-from-journal", None),
        Source::Backup(date) => ("cli-repair-from-backup", Some(date)),
        Source::Both(date) => ("cli-repair-from-both", Some(date)),
    };
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    let source = say(source, &[("date", date.into())]);
    let until = brought.until.map(instant).unwrap_or_default();
    let args = [
        ("entries", brought.lines.into()),
        ("until", until.into()),
        ("source", source.into()),
    ];
    let missing = brought.missing.map(|missing| missing_between(&missing));
    let missing = missing.unwrap_or_else(|| say("cli-repair-none-missing", &[]));
    vec![say("cli-repair-brought", &args), missing]
}

fn missing_between(missing: &Missing) -> String {
    let to = instant(missing.to);
    let entries = missing.lines;
    match missing.from.map(instant) {
        Some(from) => say(
            "cli-repair-missing",
            &[
                ("entries", entries.into()),
                ("from", from.into()),
                ("to", to.into()),
            ],
        ),
        None => say(
            "cli-repair-missing-first",
            &[("entries", entries.into()), ("to", to.into())],
        ),
    }
}

fn kept(aside: Option<String>) -> Option<String> {
    aside.map(|file| say("cli-repair-aside", &[("file", file.into())]))
}

/// `2026-11-24 16:05`, here and now's zone.
fn instant(at: DateTime<Utc>) -> String {
    let here = at.with_timezone(&clock::machine_zone());
    here.format("%Y-%m-%d %H:%M").to_string()
}
