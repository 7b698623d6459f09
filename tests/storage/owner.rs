//! One owner at a time.

use storage::{Problem, Store, set_aside};

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
fn a_journal_in_use_is_not_set_aside() {
    let home = Home::new();
    let _owner = home.open();
    let refused = set_aside(&home.journal(), start()).expect_err("it is in use");
    assert!(
        matches!(refused, Problem::InUse { .. }),
        "as in use: {refused:?}"
    );
    assert!(home.journal().exists(), "it is where it was");
}
