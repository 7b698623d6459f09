//! Every find stays found: what lies in `corpus/<target>` is met again with each test run, without the
//! fuzzer. A file that fails here is run alone with `cargo xtask fuzz <target>` and its path.

use std::{fs, path::Path};

use fuzz::named;

fn replay(name: &str) {
    let target = named(name).expect("there is such a target");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(name);
    let mut met = 0;
    for file in fs::read_dir(&folder).expect("the target has a corpus") {
        let path = file.expect("the folder can be read").path();
        // Shown when what follows panics.
        println!("{}", path.display());
        (target.meet)(&fs::read(path).expect("the file can be read"));
        met += 1;
    }
    assert!(met > 3, "there is something to replay for {name}: {met}");
}

#[test]
fn the_protocol_stands_its_corpus() {
    replay("protocol");
}

#[test]
fn the_settings_file_stands_its_corpus() {
    replay("settings");
}

#[test]
fn the_journal_stands_its_corpus() {
    replay("journal");
}

#[test]
fn the_command_line_stands_its_corpus() {
    replay("typed");
}

#[test]
fn the_calendar_stands_its_corpus() {
    replay("calendar");
}
