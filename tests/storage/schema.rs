//! The file's format. `formats/1.sql` is what the first step makes: once a release has made files by
//! it, it is never modified; a change is another step and another file here.

use std::{env, fs, path::Path};

use storage::FORMAT;

use crate::given::Home;

#[test]
fn the_format_is_the_one_that_is_written_down() {
    let home = Home::new();
    drop(home.open());
    let made = home
        .seen_from_outside()
        .prepare("SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        .and_then(|mut all| {
            all.query_map([], |row| row.get(0))?
                .collect::<Result<Vec<String>, _>>()
        })
        .expect("the schema is readable")
        .join("\n\n");

    let name = format!("../../tests/storage/formats/{FORMAT}.sql");
    let written = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if env::var_os("WRITE_FORMAT").is_some() {
        fs::write(&written, made + "\n").expect("written");
        return;
    }
    let known = fs::read_to_string(&written)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(
        known.trim_end(),
        made,
        "add a step instead of modifying one; before the first release, WRITE_FORMAT=1 writes it anew"
    );
}
