//! The programs as they are shipped: the release profile, and no folder of the machine that built them in any
//! of them, so that two machines make the same program and neither tells where it lies.

use crate::build::target;
use crate::needs::node;
use crate::outcome::{Failure, because};
use crate::process::{cargo, program};
use crate::project::root;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

/// The programs that a package carries.
pub const PROGRAMS: [&str; 3] = ["daydone", "daydone-window", "daydone-fetch"];

/// The packages that they are built from. One selection builds what they share once.
const PACKAGES: [&str; 6] = ["-p", "cli", "-p", "daydone-window", "-p", "fetch"];

/// Builds the programs with the page in the window, and gives the folder they are in. The folder of other
/// release builds is left alone: they are built with other flags, and each would build everything again.
pub fn build() -> Result<PathBuf, Failure> {
    node::pages()?;
    let names = names()?;
    let folder = target().join("shipped");
    cargo(["build", "--release", "--locked", "--target-dir"])
        .args([&folder])
        .args(PACKAGES)
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            flags("--remap-path-prefix=", &names, "\x1f"),
        )
        .env("CFLAGS", flags("-ffile-prefix-map=", &names, " "))
        .run()?;
    Ok(folder.join("release"))
}

/// The file of a program in a folder of built ones.
pub fn file(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{program}{EXE_SUFFIX}"))
}

/// What this machine's folders are called in the programs. Of two that fit, compilers take the later one.
fn names() -> Result<Vec<(String, &'static str)>, Failure> {
    let cargo_home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => std::env::home_dir().ok_or("no home folder")?.join(".cargo"),
    };
    let compiler = program("rustc")
        .args(["--print", "sysroot"])
        .quietly()
        .output()?;
    let mut names = vec![
        (cargo_home.display().to_string(), "cargo"),
        (compiler.trim().to_owned(), "rust"),
        (root().display().to_string(), "daydone"),
        (target().display().to_string(), "target"),
    ];
    // Each registry has a folder with its own hash in its name.
    let sources = cargo_home.join("registry/src");
    for entry in sources.read_dir().into_iter().flatten() {
        let entry = entry.map_err(because("reading the registry's folder"))?;
        names.push((entry.path().display().to_string(), "crates"));
    }
    Ok(names)
}

fn flags(flag: &str, names: &[(String, &str)], between: &str) -> String {
    let each = names
        .iter()
        .map(|(folder, name)| format!("{flag}{folder}={name}"));
    each.collect::<Vec<_>>().join(between)
}
