//! What a package must be: sound to the tools that read it, dependent on what it names and nothing else, and
//! silent about the machine it was built on.

use super::release::{self, PROGRAMS};
use super::stage::{self, APP_ID};
use super::tree::{Tree, bytes, emptied, files};
use crate::build;
use crate::needs;
use crate::outcome::{Failure, StepOutcome};
use crate::process::program;
use crate::project::root;
use std::path::{Path, PathBuf};

/// The shared libraries that may be needed, by the beginning of their names: those of libc, of the compiler
/// (which libc's package needs itself), of the web view and of its toolkit, which bring the rest.
const LIBRARIES: [&str; 17] = [
    "libc.so",
    "libm.so",
    "libpthread.so",
    "libdl.so",
    "ld-linux",
    "libgcc_s.so",
    "libwebkit2gtk-4.1",
    "libjavascriptcoregtk-4.1",
    "libsoup-3.0",
    "libgtk-3",
    "libgdk-3",
    "libgdk_pixbuf-2.0",
    "libcairo",
    "libgio-2.0",
    "libglib-2.0",
    "libgobject-2.0",
    "libgmodule-2.0",
];

/// Lays out the debug programs twice and looks at the tree, for tests: everything but the packages.
pub fn staged_debug_programs() -> StepOutcome {
    needs::have(&[needs::PACKAGE])?;
    let programs = build::target().join("debug");
    let trees = ["stage/once", "stage/twice"].map(|name| build::target().join(name));
    for folder in &trees {
        emptied(folder)?;
        stage::lay_out(&Tree::new(folder, "/usr")?, &programs)?;
    }
    let [once, twice] = trees;
    for file in files(&once)? {
        if bytes(&once.join(&file))? != bytes(&twice.join(&file))? {
            let file = file.display();
            return Err(Failure::from(format!(
                "{file} is another one when it is laid out again."
            )));
        }
    }
    tree(&once.join("usr"))
}

/// What a desktop, a store, a shell and a reader of manuals say of a tree.
pub fn tree(usr: &Path) -> StepOutcome {
    let share = usr.join("share");
    let entry = share.join(format!("applications/{APP_ID}.desktop"));
    silent("desktop-file-validate", &[], &entry)?;
    let store = share.join(format!("metainfo/{APP_ID}.metainfo.xml"));
    program("appstreamcli")
        .args(["validate", "--no-net", "--pedantic"])
        .args([&store])
        .quietly()
        .output()?;
    for name in PROGRAMS {
        let page = share.join(format!("man/man1/{name}.1.gz"));
        let said = program("sh")
            .args([
                "-c",
                "man --warnings -E UTF-8 -l -Tutf8 -Z \"$1\" 2>&1 >/dev/null",
                "sh",
            ])
            .args([&page])
            .env("MANWIDTH", "80")
            .quietly()
            .output()?;
        nothing(&said, &format!("man about {name}.1"))?;
    }
    silent(
        "bash",
        &["-n"],
        &share.join("bash-completion/completions/daydone"),
    )
}

/// What Debian's own reader of packages says.
pub fn deb(file: &Path) -> StepOutcome {
    // As root it refuses to run unless it is asked to.
    silent("lintian", &["--allow-root", "--no-tag-display-limit"], file)
}

/// The programs need the libraries that packages name, and no folder of this machine is in them.
pub fn programs(folder: &Path) -> StepOutcome {
    let home = std::env::home_dir().unwrap_or_default();
    let here = [root(), home, build::target()];
    for name in PROGRAMS {
        let file = release::file(folder, name);
        let content = bytes(&file)?;
        for place in here.iter().filter(|place| place.components().count() > 1) {
            let place = place.display().to_string() + "/";
            if content
                .windows(place.len())
                .any(|part| part == place.as_bytes())
            {
                return Err(Failure::from(format!(
                    "{name} names a folder of this machine: {place}"
                )));
            }
        }
        for library in needed(&file)? {
            if !LIBRARIES.iter().any(|known| library.starts_with(known)) {
                return Err(Failure::from(format!(
                    "{name} needs {library}, which no package names."
                )));
            }
        }
    }
    Ok(())
}

fn needed(file: &Path) -> Result<Vec<String>, Failure> {
    let said = program("readelf")
        .args(["--dynamic", "--wide"])
        .args([file])
        .quietly()
        .output()?;
    let lines = said.lines().filter(|line| line.contains("(NEEDED)"));
    let names = lines.filter_map(|line| line.split_once('[')?.1.split_once(']'));
    Ok(names.map(|(name, _)| name.to_owned()).collect())
}

/// The oldest libc that has what all of the programs use.
pub fn newest_libc(programs: &[PathBuf]) -> Result<String, Failure> {
    let said = program("readelf")
        .args(["--version-info", "--wide"])
        .args(programs)
        .quietly()
        .output()?;
    let versions = said.split("GLIBC_").skip(1).filter_map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
        let parts = rest[..end.unwrap_or(rest.len())].split('.').map(str::parse);
        parts.collect::<Result<Vec<u32>, _>>().ok()
    });
    let newest = versions.max().ok_or("the programs name no libc")?;
    let parts: Vec<String> = newest.iter().map(u32::to_string).collect();
    Ok(parts.join("."))
}

/// Runs a program that says nothing when all is well.
fn silent(name: &str, words: &[&str], file: &Path) -> StepOutcome {
    let said = program(name).args(words).args([file]).quietly().output()?;
    nothing(&said, &format!("{name} {}", file.display()))
}

fn nothing(said: &str, of: &str) -> StepOutcome {
    if said.trim().is_empty() {
        return Ok(());
    }
    Err(Failure::from(format!("{of} says:\n{said}")))
}
