//! Any damage at all to a journal, wherever it is: what comes back was written, and is at least what the
//! copy holds. Damage of a kind of its own is in `repair`.

use std::fs;

use proptest::{collection::vec, prelude::*};
use storage::{Problem, backup, repair};

use crate::{
    given::{Home, lines},
    lived::{a_day, start},
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever is written over a journal, and wherever it is cut off.
    #[test]
    fn any_damage_is_survived_with_lines_that_were_written(
        damage in vec((0.0..1.0f64, vec(any::<u8>(), 1..6000)), 1..8),
        cut in proptest::option::of(0.0..1.0f64),
        with_copy in any::<bool>(),
    ) {
        let home = Home::new();
        let (mut store, mut written) = home.with_days(3);
        if with_copy {
            backup(store.path(), &home.path("backups"), start()).expect("copied");
        }
        store.append(&a_day(3)).expect("kept");
        written.extend(a_day(3));
        drop(store);
        let mut bytes = fs::read(home.journal()).expect("readable");
        let size = bytes.len() as f64;
        for (at, nonsense) in damage {
            let at = (at * size) as usize;
            let end = bytes.len().min(at + nonsense.len());
            bytes[at..end].copy_from_slice(&nonsense[..end - at]);
        }
        bytes.truncate(cut.map_or(bytes.len(), |cut| (cut * size) as usize));
        fs::write(home.journal(), &bytes).expect("damage");

        match repair(&home.journal(), start()) {
            // Nonsense may look like another program's mark.
            Err(Problem::Newer { .. } | Problem::Foreign { .. }) => {
                prop_assert_eq!(fs::read(home.journal()).expect("there"), bytes);
                return Ok(());
            }
            done => drop(done.expect("repaired")),
        }
        let read = lines(&home);
        prop_assert!(home.open().store.check().is_ok(), "it holds together");
        prop_assert!(home.open().store.in_step().expect("readable"), "as a whole");
        let mut earlier = written.iter();
        prop_assert!(
            read.iter().all(|line| earlier.any(|one| one == line)),
            "lines that were written, in their order"
        );
        let in_copy = if with_copy { lines_of_days(3) } else { 0 };
        prop_assert!(read.len() >= in_copy, "at least what the copy holds");
    }
}

fn lines_of_days(days: u16) -> usize {
    (0..days).map(|day| a_day(day).len()).sum()
}
