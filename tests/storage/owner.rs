//! One owner at a time.

use storage::{Problem, Store, backup, repair, restore};

use crate::{given::Home, lived::start};

#[test]
fn a_second_owner_is_told_about_the_first() {
    let home = Home::new();
    let _first = home.open();
    let refused = Store::open(&home.journal()).expect_err("it is taken");
    assert!(
        matches!(refused, Problem::InUse { .. }),
        "as in use: {refused:?}"
    );
    let said = refused.to_string();
    assert!(said.contains("Another Daydone"), "it says who: {said}");
    assert!(said.contains("DAYDONE_HOME"), "and what to do: {said}");
}

#[test]
fn when_the_first_has_gone_the_next_may_come() {
    let home = Home::new();
    drop(home.open());
    drop(home.open());
}

#[test]
fn a_journal_in_use_is_neither_repaired_nor_replaced() {
    let home = Home::new();
    let (owner, _) = home.with_days(1);
    let copy = backup(owner.path(), &home.path("backups"), start()).expect("copied");
    for refused in [
        repair(&home.journal(), start()).expect_err("it is in use"),
        restore(&home.journal(), &copy.path, start()).expect_err("it is in use"),
    ] {
        assert!(
            matches!(refused, Problem::InUse { .. }),
            "as in use: {refused:?}"
        );
    }
    owner.check().expect("its owner goes on");
}
