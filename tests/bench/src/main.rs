//! What `cargo xtask bench history` runs: writes a history, and times what takes too long to be done
//! a hundred times. Every figure is a line of its name, a tab, and nanoseconds.

mod figure;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use bench::{LAST_DAY, SEED, noon, years};
use chrono::NaiveDate;
use domain::Entry;
use exchange::Table;
use figure::{lasts, tell};
use storage::{Reader, Store};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["live", years, folder] => years
            .parse()
            .map_err(Into::into)
            .and_then(|years| live(years, Path::new(folder))),
        ["long", folder] => long(Path::new(folder)),
        _ => Err("usage: bench live YEARS FOLDER | bench long FOLDER".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Writes so many years into a journal of its own.
fn live(count: u32, folder: &Path) -> Outcome {
    fs::create_dir_all(folder)?;
    let mut store = Store::open(&journal(folder))?.store;
    let (mut month, mut written) = (Vec::new(), 0);
    for day in years(count, SEED) {
        month.extend(day);
        // A wait for the disk every day would take minutes.
        if month.len() > 4_000 {
            written += keep(&mut store, &mut month)?;
        }
    }
    written += keep(&mut store, &mut month)?;
    tell("lines", written);
    Ok(())
}

fn keep(store: &mut Store, lines: &mut Vec<Entry>) -> Result<u128, storage::Problem> {
    store.append(lines)?;
    let kept = lines.len();
    lines.clear();
    Ok(kept as u128)
}

/// Times what reads or writes all of a history.
fn long(folder: &Path) -> Outcome {
    let journal = journal(folder);
    let (mut opened, took) = lasts(|| Store::open(&journal))?;
    tell("open", took);
    let (lines, took) = lasts(|| opened.store.rebuild())?;
    tell("rebuild", took);
    tell("lines", u128::from(lines));
    let copies = folder.join("backups");
    let (_, took) = lasts(|| storage::backup(&journal, &copies, noon()))?;
    tell("backup", took);
    drop(opened);
    tell("bytes", u128::from(fs::metadata(&journal)?.len()));

    let past = Reader::open(&journal)?;
    let (days, took) = lasts(|| past.days(NaiveDate::MIN, LAST_DAY))?;
    tell("read-days", took);
    tell("days", days.len() as u128);
    for (name, table) in [
        ("csv-days", Table::Days),
        ("csv-stretches", Table::Stretches),
        ("csv-items", Table::Items),
    ] {
        let (_, took) = lasts(|| exchange::table(&days, table, noon()))?;
        tell(name, took);
    }
    let loose = past.loose()?;
    let whole = || {
        exchange::json(
            &days,
            &loose.waiting,
            &loose.parked,
            &loose.days_off,
            &loose.questions.all().copied().collect::<Vec<_>>(),
            noon(),
        )
    };
    tell("json", lasts(whole)?.1);
    let calendar = || Ok::<_, std::convert::Infallible>(exchange::calendar(&days, noon()));
    tell("icalendar", lasts(calendar)?.1);
    Ok(())
}

fn journal(folder: &Path) -> PathBuf {
    folder.join("daydone.sqlite")
}
