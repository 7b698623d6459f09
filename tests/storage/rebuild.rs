//! The tables are a function of the journal.

use chrono::NaiveDate;

use crate::given::{Home, replayed, rows};

#[test]
fn rebuilding_gives_the_same_rows() {
    let home = Home::new();
    let (mut store, lines) = home.with_days(3);
    let before = rows(&home.seen_from_outside());
    assert!(
        before.len() > 40,
        "three full days have many rows: {}",
        before.len()
    );

    let read = store.rebuild().expect("the journal is whole");
    assert_eq!(read, lines.len() as u64, "every line was read");
    assert_eq!(rows(&home.seen_from_outside()), before, "no row differs");
}

#[test]
fn rebuilding_mends_what_was_scribbled_on() {
    let home = Home::new();
    let (mut store, _) = home.with_days(2);
    let outside = home.seen_from_outside();
    let good = rows(&outside);
    outside
        .execute_batch("UPDATE item SET title = 'x'; DELETE FROM session; DELETE FROM parked")
        .expect("tables can be scribbled on, the journal cannot");
    assert!(!store.in_step().expect("readable"), "that can be noticed");

    store.rebuild().expect("the journal is whole");
    assert_eq!(rows(&outside), good, "every row is back");
    assert!(store.in_step().expect("readable"), "and in step again");
}

#[test]
fn days_are_read_as_they_were_lived() {
    let home = Home::new();
    let (store, lines) = home.with_days(4);
    let day = |n| NaiveDate::from_ymd_opt(2026, 11, n).expect("a date");
    let days = store.days(day(25), day(26)).expect("readable");
    let dates: Vec<_> = days.iter().map(|day| day.date).collect();
    assert_eq!(
        dates,
        [day(25), day(26)],
        "both ends are included, others are not"
    );

    let last = store.days(day(27), day(27)).expect("readable");
    assert_eq!(
        last.first(),
        replayed(&lines).day.as_ref(),
        "with everything that was in it"
    );
}
