//! A copy of long ago that cannot be removed: today's is made, and the rest of the old ones go.

use std::fs;

use super::mounts;
use crate::support::Home;

#[test]
fn a_copy_that_was_made_is_no_failure_because_an_old_one_stays() {
    if !mounts::are_possible() {
        println!("No mounts here: nothing keeps us from removing a file of ours.");
        return;
    }
    let home = Home::new();
    drop(storage::Store::open(&home.path().join("daydone.sqlite")).expect("a journal"));
    let folder = home.path().join("backups");
    fs::create_dir(&folder).expect("a folder");
    let old = |n| folder.join(format!("daydone-2020-01-{n:02}.sqlite"));
    for n in 1..=9 {
        fs::write(old(n), "a copy").expect("written");
    }
    // What something is mounted on cannot be removed.
    let file = "\"$DAYDONE_HOME/backups/daydone-2020-01-03.sqlite\"";
    let held = format!("mount --bind {file} {file}");
    let mut typed = mounts::after(&held, home.daydone(None, &["backup", "now"]));

    assert!(typed.status().expect("it runs").success(), "it was made");
    let copies = storage::backups(&folder).expect("listed");
    assert_eq!(copies.len(), 1 + 6 + 1, "today's, six others, and that one");
    assert!(old(3).exists(), "which is tried again with the next");
    assert!(!old(2).exists() && !old(1).exists(), "these are gone");
}
