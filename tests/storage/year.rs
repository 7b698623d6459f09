//! The same random years that the rules are held against, on a real disk: at any moment the tables
//! are what the journal makes of them, and every later start reads the same state from the file.

use proptest::prelude::*;

use crate::{
    given::{Home, rows},
    world::World,
    years::a_year,
};

/// Between two looks, in acts; a year has some five thousand.
const LOOK: usize = 1_700;

/// One, unless more are asked for: it is five thousand acts and some hundred waits for the disk.
fn few_years() -> ProptestConfig {
    let config = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if asked { config.cases } else { 1 },
        failure_persistence: None,
        ..config
    }
}

proptest! {
    #![proptest_config(few_years())]

    #[test]
    fn a_year_is_on_disk_as_it_was_lived(year in a_year(), offset in 0..LOOK) {
        let home = Home::new();
        let mut store = home.open().store;
        let mut world = World::beginning(&year);
        let (mut written, mut looks) = (0, 0);
        for (number, act) in year.acts().enumerate() {
            world.live(act);
            let lines = &world.life.journal[written..];
            // Several acts share a wait for the disk, or a year would take minutes.
            if lines.len() < 40 && number % LOOK != offset {
                continue;
            }
            store.append(lines).expect("kept");
            written = world.life.journal.len();
            if number % LOOK == offset {
                looks += 1;
                drop(store);
                let opened = home.open();
                prop_assert_eq!(&opened.state, &world.life.state, "found again after {} acts", number);
                store = opened.store;
                prop_assert!(store.in_step().expect("readable"), "the present is in the tables");
                let followed = rows(&home.seen_from_outside());
                store.rebuild().expect("the journal is whole");
                prop_assert_eq!(rows(&home.seen_from_outside()), followed, "made anew, no row differs");
            }
        }
        prop_assert!(looks > 1, "a year is looked at more than once");
    }
}
