//! Figures, printed and not asserted:
//! `cargo test -p storage --release -- --ignored --nocapture figures`.

use std::fs;

use crate::{given::Home, lived::a_day};

#[test]
#[ignore = "prints how long things take"]
#[expect(
    clippy::disallowed_methods,
    reason = "a figure is about the machine's own time"
)]
fn figures() {
    let time = |what: &str, work: &mut dyn FnMut() -> usize| {
        let began = std::time::Instant::now();
        let times = work();
        let took = began.elapsed();
        println!(
            "{what}: {took:.1?} for {times}, {:.1?} each",
            took / times as u32
        );
    };
    let home = Home::new();
    let mut store = home.open().store;
    let single = a_day(0);
    time("one line kept (fsync)", &mut || {
        single
            .iter()
            .for_each(|line| store.append(std::slice::from_ref(line)).expect("kept"));
        single.len()
    });
    let days = (100_000 / single.len()) as u16;
    let history: Vec<_> = (1..=days).flat_map(a_day).collect();
    time("100,000 lines kept at once", &mut || {
        store.append(&history).expect("kept");
        history.len()
    });
    time("one line kept after them", &mut || {
        let day = a_day(days + 1);
        day.iter()
            .for_each(|line| store.append(std::slice::from_ref(line)).expect("kept"));
        day.len()
    });
    time("rebuild", &mut || {
        store.rebuild().expect("rebuilt") as usize
    });
    time("backup", &mut || {
        storage::backup(store.path(), &home.path("backups"), crate::lived::start())
            .expect("copied");
        1
    });
    drop(store);
    time("open", &mut || {
        drop(home.open());
        1
    });
    let remembered: u32 = home
        .seen_from_outside()
        .query_row("SELECT length(state) FROM checkpoint", [], |row| row.get(0))
        .expect("there is one");
    println!(
        "the checkpoint, thirty days in it: {} KiB",
        remembered / 1024
    );
    let size = fs::metadata(home.journal()).expect("there").len();
    println!("the file: {:.1} MiB", size as f64 / 1_048_576.0);
}
