//! The parts that are over in a moment, on each history in the folder that `DAYDONE_BENCH_HISTORIES`
//! names (`1`, `5` and `20` in it, made by `bench live`): does what they take grow with the years?

use std::{
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::Duration,
};

use bench::{Clerk, LAST_DAY};
use chrono::Days;
use criterion::Criterion;
use storage::Reader;

fn main() {
    let Some(histories) = std::env::var_os("DAYDONE_BENCH_HISTORIES").map(PathBuf::from) else {
        eprintln!("`cargo xtask bench history` makes the histories and runs this.");
        return;
    };
    let mut criterion = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    for years in ["1", "5", "20"] {
        let folder = histories.join(years);
        if folder.exists() {
            asked(&mut criterion, years, &folder.join("daydone.sqlite"));
            told(&mut criterion, years, &folder);
        }
    }
    criterion.final_summary();
}

/// What the past is asked, each time through a connection of its own, as the agent does it.
fn asked(criterion: &mut Criterion, years: &str, journal: &Path) {
    let open = || Reader::open(journal).expect("it opens");
    for (name, days) in [("week", 7), ("month", 31)] {
        let from = LAST_DAY - Days::new(days - 1);
        criterion.bench_function(&format!("{name}/{years}"), |bench| {
            bench.iter(|| open().days(from, black_box(LAST_DAY)).expect("days"));
        });
    }
    let from = LAST_DAY - Days::new(364);
    criterion.bench_function(&format!("year/{years}"), |bench| {
        bench.iter(|| open().day_figures(from, black_box(LAST_DAY)).expect("rows"));
    });
    for (name, words) in [("search-common", "review"), ("search-two", "sync failure")] {
        criterion.bench_function(&format!("{name}/{years}"), |bench| {
            bench.iter(|| open().search(black_box(words), 50).expect("hits"));
        });
    }
}

/// A command, decided and kept, in a copy of the history.
fn told(criterion: &mut Criterion, years: &str, folder: &Path) {
    let copy = folder.join("copy");
    fs::remove_dir_all(&copy).ok();
    fs::create_dir_all(&copy).expect("a folder");
    let journal = copy.join("daydone.sqlite");
    fs::copy(folder.join("daydone.sqlite"), &journal).expect("a copy");
    let mut clerk = Clerk::at(&journal).expect("it opens");
    criterion.bench_function(&format!("decide/{years}"), |bench| {
        bench.iter(|| clerk.decide());
    });
    criterion.bench_function(&format!("command/{years}"), |bench| {
        bench.iter(|| clerk.act().expect("kept"));
    });
    drop(clerk);
    fs::remove_dir_all(&copy).expect("the copy goes");
}
