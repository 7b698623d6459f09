//! The files people write by hand, as git sees them.

use crate::outcome::Failure;
use crate::process::program;
use crate::project::root;
use std::path::PathBuf;

/// What is generated and therefore not anybody's style.
const GENERATED: [&str; 3] = ["ui/src/protocol/", "ui/src/host/scenes/", "docs/pictures/"];

/// Tracked and new files with one of these endings, relative to the project's top folder.
pub fn with_endings(endings: &[&str]) -> Result<Vec<String>, Failure> {
    let listed = program("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .output()?;
    let by_hand = |name: &&str| !GENERATED.iter().any(|folder| name.starts_with(folder));
    let ending = |name: &&str| {
        name.rsplit_once('.')
            .is_some_and(|(_, end)| endings.contains(&end))
    };
    let there = |name: &&str| root().join(name).is_file();
    Ok(listed
        .lines()
        .filter(by_hand)
        .filter(ending)
        .filter(there)
        .map(str::to_owned)
        .collect())
}

/// The full path of one of them.
pub fn path(name: &str) -> PathBuf {
    root().join(name)
}
