//! The checkpoint is a cache: it saves time and never changes what is true.

use crate::{
    given::{Home, replayed, rows},
    lived::a_day,
};

#[test]
fn a_checkpoint_and_the_lines_after_it_give_what_all_lines_give() {
    let whole = a_day(1);
    for kept in 1..=whole.len() {
        let home = Home::new();
        let (mut store, mut lines) = home.with_days(1);
        for line in &whole[..kept] {
            store.append(std::slice::from_ref(line)).expect("kept");
            lines.push(line.clone());
        }
        drop(store);
        let opened = home.open();
        assert_eq!(
            opened.state,
            replayed(&lines),
            "stopped after {kept} lines of the day"
        );
        assert!(
            opened.store.in_step().expect("readable"),
            "and so do the tables"
        );
    }
}

#[test]
fn a_day_that_began_is_remembered() {
    let home = Home::new();
    let (mut store, _) = home.with_days(1);
    store.append(&a_day(1)[..1]).expect("kept");
    let remembered: i64 = home
        .seen_from_outside()
        .query_row("SELECT seq FROM checkpoint", [], |row| row.get(0))
        .expect("there is one");
    assert_eq!(
        remembered,
        1 + a_day(0).len() as i64,
        "it follows the line that began the day"
    );
}

#[test]
fn a_checkpoint_made_by_other_rules_is_worth_nothing() {
    let home = Home::new();
    let (store, lines) = home.with_days(2);
    drop(store);
    let outside = home.seen_from_outside();
    let good = rows(&outside);
    outside
        .execute_batch(
            "UPDATE checkpoint SET stamp = 'other rules', state = '{}'; DELETE FROM item",
        )
        .expect("anyone may scribble on a cache");
    drop(outside);

    let opened = home.open();
    assert_eq!(
        opened.state,
        replayed(&lines),
        "the lines were read instead"
    );
    assert_eq!(
        rows(&home.seen_from_outside()),
        good,
        "and the tables made anew"
    );
}

#[test]
fn a_table_of_other_figures_is_made_anew() {
    let home = Home::new();
    let (store, _) = home.with_days(2);
    drop(store);
    let outside = home.seen_from_outside();
    let good = rows(&outside);
    outside
        .execute_batch(
            "UPDATE checkpoint SET stamp = 'other rules';
             ALTER TABLE worth DROP COLUMN bonus_done;
             ALTER TABLE worth ADD COLUMN calls INTEGER NOT NULL DEFAULT 0",
        )
        .expect("as a program that counts something else leaves it");
    drop(outside);

    drop(home.open());
    let columns: i64 = home
        .seen_from_outside()
        .query_row(
            "SELECT count(*) FROM pragma_table_info('worth')
             WHERE name IN ('bonus_done', 'calls')",
            [],
            |row| row.get(0),
        )
        .expect("a table");
    assert_eq!(columns, 1, "it has the columns of this program alone");
    assert_eq!(rows(&home.seen_from_outside()), good, "and its rows");
}

#[test]
fn a_checkpoint_ahead_of_the_journal_is_made_anew() {
    let home = Home::new();
    let (store, lines) = home.with_days(2);
    drop(store);
    home.seen_from_outside()
        .execute_batch(
            "UPDATE checkpoint SET seq = seq + 1000, state = json_set(state, '$.day', NULL)",
        )
        .expect("as one whose journal lost lines");
    let opened = home.open();
    assert_eq!(
        opened.state,
        replayed(&lines),
        "the lines were read instead"
    );
    let remembered: i64 = home
        .seen_from_outside()
        .query_row("SELECT seq FROM checkpoint", [], |row| row.get(0))
        .expect("there is one");
    assert_eq!(remembered, lines.len() as i64, "and it follows the last");
}

#[test]
fn a_checkpoint_that_cannot_be_read_is_worth_nothing() {
    let home = Home::new();
    let (store, lines) = home.with_days(1);
    drop(store);
    let scribbled = home
        .seen_from_outside()
        .execute("UPDATE checkpoint SET state = '{\"da'", []);
    assert_eq!(scribbled, Ok(1), "there was one");
    assert_eq!(
        home.open().state,
        replayed(&lines),
        "the lines were read instead"
    );
}
