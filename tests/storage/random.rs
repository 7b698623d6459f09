//! Random lifetimes, written down as they go: the tables follow the journal, whatever happens in it. The
//! stories are those that the rules themselves are held against.

use proptest::prelude::*;
use storage::Store;

use crate::{
    given::{Home, replayed, rows},
    story,
};

proptest! {
    // Each story is some hundred lines, each batch of them a wait for the disk.
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_tables_follow_any_journal(story in story::any_story(), batch in 1..8_usize) {
        let lived = story.live(|_, _, _| Ok(()))?;
        let home = Home::new();
        let mut store = home.open().store;
        for lines in lived.journal.chunks(batch) {
            store.append(lines).expect("kept");
        }
        prop_assert!(store.in_step().expect("readable"), "the present is in the tables");

        let followed = rows(&home.seen_from_outside());
        store.rebuild().expect("the journal is whole");
        prop_assert_eq!(rows(&home.seen_from_outside()), followed, "made anew, no row differs");
        prop_assert!(store.in_step().expect("readable"), "and the present still is");
        drop(store);
        prop_assert!(
            home.seen_from_outside().prepare("PRAGMA foreign_key_check").and_then(|mut all| all.exists([])) == Ok(false),
            "no row refers to one that is not there"
        );

        let opened = Store::open(&home.journal()).expect("opens");
        prop_assert_eq!(&opened.state, &lived.state, "the state is the one that was lived");
        prop_assert_eq!(opened.state, replayed(&lived.journal), "and what all lines lead to");
    }
}
