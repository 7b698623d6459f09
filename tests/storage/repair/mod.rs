//! A damaged journal: what can still be read comes back, what the newest copy has of the rest too, and
//! it is said what is missing. The damaged file is kept as it was.

mod from_copy;
mod from_file;

use std::{
    fs::{self, OpenOptions},
    io::{Seek, SeekFrom, Write},
    path::Path,
};

use storage::{Brought, Repaired, examine, repair};

use crate::{given::Home, lived::start};

const PAGE: u64 = 4096;

/// Writes nonsense over pages of a file, numbered from 1.
fn scribble(path: &Path, pages: impl IntoIterator<Item = u64>) {
    let mut file = OpenOptions::new()
        .write(true)
        .open(path)
        .expect("the file is there");
    for page in pages {
        file.seek(SeekFrom::Start((page - 1) * PAGE))
            .expect("the page is there");
        file.write_all(&[0xA5; PAGE as usize]).expect("written");
    }
}

/// The pages that hold the tables and indices of that name, or their inner nodes, in the order of what
/// stands in them: a page may lie anywhere in the file.
fn pages_of(home: &Home, name: &str, kind: &str) -> Vec<u64> {
    let outside = home.seen_from_outside();
    outside
        .prepare("SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = ?2 ORDER BY path")
        .and_then(|mut pages| {
            pages
                .query_map([name, kind], |row| row.get::<_, u32>(0).map(u64::from))?
                .collect::<Result<_, _>>()
        })
        .expect("SQLite tells its pages")
}

fn mended(home: &Home) -> (Brought, String) {
    let before = fs::read(home.journal()).expect("readable");
    let Repaired::BroughtBack { aside, brought } =
        repair(&home.journal(), start()).expect("repaired")
    else {
        panic!("it was damaged");
    };
    let aside = aside.expect("there was a journal");
    assert_eq!(fs::read(&aside).expect("there"), before, "byte for byte");
    examine(&home.journal()).expect("what is there now is sound");
    assert!(
        home.open().store.in_step().expect("readable"),
        "and its tables are made"
    );
    let name = aside.file_name().and_then(|name| name.to_str());
    (brought, name.expect("a name").to_owned())
}
