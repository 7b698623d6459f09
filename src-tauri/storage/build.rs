//! Gives the tables and the checkpoint a stamp: a fingerprint of the rules and of the code that makes
//! rows of them. When either changes, what an older program derived is made anew from the journal,
//! and no version has to be counted up by hand.

use std::{
    fs,
    hash::{DefaultHasher, Hasher},
    io,
    path::Path,
};

const SOURCES: [&str; 3] = ["../types/src", "../domain/src", "src/tables"];

fn main() -> io::Result<()> {
    let mut fingerprint = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        add(Path::new(source), &mut fingerprint)?;
    }
    println!(
        "cargo::rustc-env=DAYDONE_STAMP={:016x}",
        fingerprint.finish()
    );
    Ok(())
}

fn add(path: &Path, fingerprint: &mut DefaultHasher) -> io::Result<()> {
    if path.is_dir() {
        let mut inside = fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()?;
        // The order of a folder differs between file systems.
        inside.sort();
        inside.iter().try_for_each(|path| add(path, fingerprint))
    } else {
        fingerprint.write(path.to_string_lossy().as_bytes());
        fingerprint.write(&fs::read(path)?);
        Ok(())
    }
}
