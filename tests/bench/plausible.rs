//! The made-up years are what a person could have lived: they keep the rules, hold something of
//! everything, and the tables made from them are in step.

use std::collections::BTreeSet;

use bench::{LAST_DAY, years};
use chrono::{Days, NaiveDate};
use domain::{Day, Entry, Event, State, evolve};
use storage::{Reader, Store};

/// The first quarter of a year.
fn a_season(seed: u64) -> Vec<Entry> {
    years(1, seed).take(91).flatten().collect()
}

#[test]
fn the_same_seed_gives_the_same_life() {
    let lines = a_season(7);
    assert!(lines == a_season(7), "nothing but the seed decides");
    assert!(lines != a_season(8), "another seed is another life");
}

#[test]
fn a_year_is_as_full_as_it_says() {
    let lines = a_season(7);
    let started = |entry: &&Entry| matches!(entry.event, Event::FocusStarted { .. });
    let sessions = lines.iter().filter(started).count();
    assert!(
        (1_125..1_500).contains(&sessions),
        "{sessions} sessions in a quarter"
    );
    assert!(
        (11_250..15_000).contains(&lines.len()),
        "{} lines in a quarter",
        lines.len()
    );
}

#[test]
fn there_is_something_of_everything() {
    let kinds: BTreeSet<_> = a_season(7)
        .into_iter()
        .map(|entry| {
            let line = serde_json::to_value(&entry.event).expect("an event is JSON");
            line["kind"].as_str().unwrap_or_default().to_owned()
        })
        .collect();
    for kind in [
        "break_ended",
        "day_closed",
        "day_reopened",
        "definition_changed",
        "details_changed",
        "enough_reached",
        "focus_corrected",
        "focus_extended",
        "focus_paused",
        "focus_ran_over",
        "gap_opened",
        "gap_resolved",
        "interruption_marked",
        "item_placed",
        "meeting_ended",
        "nudge_told",
        "taken_back",
        "thought_placed",
        "waiting_dropped",
    ] {
        assert!(
            kinds.contains(kind),
            "nobody lives without {kind}: {kinds:?}"
        );
    }
}

#[test]
fn totals_never_exceed_the_time_that_passed() {
    for day in days(&a_season(7)) {
        let Some(closing) = day.closing else { continue };
        let sum = day.summary(closing.at).figures;
        let lived = (closing.at - day.started_at).num_seconds();
        let told = sum.focus.0 + sum.meetings.0 + sum.shallow.0 + sum.rest.0;
        assert!(
            i64::from(told) <= lived,
            "{}: {told} of {lived} s",
            day.date
        );
    }
}

#[test]
fn the_tables_are_in_step() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let journal = folder.path().join("daydone.sqlite");
    let mut store = Store::open(&journal).expect("it opens").store;
    for day in years(1, 7).take(40) {
        store.append(&day).expect("kept");
    }
    assert!(store.in_step().expect("readable"), "followed");
    let past = Reader::open(&journal).expect("it opens beside its owner");
    let all = (NaiveDate::default(), LAST_DAY + Days::new(1));
    let followed = past.day_figures(all.0, all.1).expect("rows");
    store.rebuild().expect("the journal is whole");
    assert!(store.in_step().expect("readable"), "made anew");
    let past = Reader::open(&journal).expect("it opens beside its owner");
    assert_eq!(past.day_figures(all.0, all.1).expect("rows"), followed);
    assert!(followed.len() > 25, "{} days were closed", followed.len());
}

/// Every day the lines speak of, as it was when it gave way to the next.
fn days(lines: &[Entry]) -> Vec<Day> {
    let (mut state, mut days) = (State::default(), Vec::new());
    for entry in lines {
        if let Event::DayStarted { .. } = entry.event {
            days.extend(state.day.clone());
        }
        state = evolve(state, entry);
    }
    days.extend(state.day);
    days
}
