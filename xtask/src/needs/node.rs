//! The UI's packages and its built pages, each made again only when something they come from is newer.

use crate::outcome::{Failure, StepOutcome};
use crate::process::{Process, exists, program};
use crate::project;
use std::path::Path;
use std::time::SystemTime;

/// `npm` in the folder `ui`.
pub fn npm(words: &[&str]) -> Process {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
        .args(words)
        .folder(&project::root().join("ui"))
}

/// Installs the packages of `ui/package-lock.json` when they are absent or older than it.
pub fn packages() -> StepOutcome {
    if !exists("node") {
        return Err(Failure::from(
            "Node.js 20 or later is needed for the window's pages, with npm.",
        ));
    }
    let ui = project::root().join("ui");
    let stamp = ui.join("node_modules/.package-lock.json");
    if newest(&ui.join("package-lock.json")) <= newest(&stamp) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"]).run()
}

/// Builds the pages when they are absent or older than their sources.
pub fn pages() -> StepOutcome {
    packages()?;
    let ui = project::root().join("ui");
    let sources = [
        "src",
        "public",
        "index.html",
        "package-lock.json",
        "vite.config.ts",
    ]
    .map(|name| ui.join(name));
    let words = project::root().join("src-tauri/words/en");
    let changed = sources
        .iter()
        .map(|source| newest(source))
        .chain([newest(&words)])
        .max();
    if ui.join("dist/assets").exists() && changed <= Some(newest(&ui.join("dist/index.html"))) {
        return Ok(());
    }
    npm(&["run", "build"]).run()
}

/// The latest change below a file or folder; the beginning of time when there is none.
fn newest(path: &Path) -> SystemTime {
    let own = path
        .metadata()
        .and_then(|about| about.modified())
        .unwrap_or(SystemTime::UNIX_EPOCH);
    let Ok(entries) = path.read_dir() else {
        return own;
    };
    entries
        .flatten()
        .map(|entry| newest(&entry.path()))
        .fold(own, SystemTime::max)
}
