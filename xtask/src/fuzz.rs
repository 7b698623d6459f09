//! `cargo xtask fuzz [target] [--seconds N] [file…]`: libFuzzer makes up bytes for what reads bytes,
//! guided by which of our code they reach. Works with the stable compiler: its own coverage pass is
//! switched on for our crates by a wrapper (`tests/fuzz/covered.sh`), everything below them is shared
//! with the tests. What is learned stays in `target/fuzz`; what breaks something is named, and belongs
//! into `tests/fuzz/corpus` once it is mended.

use crate::build::{PACKAGES, SIMULATED, target};
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::{Process, cargo};
use crate::project::root;
use std::fs;

/// As `tests/fuzz/src/lib.rs` has them.
const TARGETS: [&str; 5] = ["protocol", "settings", "journal", "typed", "calendar"];

/// Long enough to find again what was found before, short enough for every test run.
const BRIEFLY: u32 = 10;

/// Whether this system has the fuzzer: its runtime is built here on Linux only.
pub const HERE: bool = cfg!(target_os = "linux");

/// Runs it with the words after the verb.
pub fn run(words: &[&str]) -> StepOutcome {
    let (mut targets, mut seconds, mut files) = (Vec::new(), 60, Vec::new());
    let mut words = words.iter();
    while let Some(&word) = words.next() {
        match word {
            "--seconds" => {
                let said = words.next().copied().unwrap_or_default();
                seconds = said.parse().map_err(because(format!("`{said}`")))?;
            }
            name if TARGETS.contains(&name) => targets.push(name),
            file => files.push(file),
        }
    }
    if files.is_empty() {
        let chosen = if targets.is_empty() {
            &TARGETS[..]
        } else {
            &targets
        };
        return chosen.iter().try_for_each(|target| look(target, seconds));
    }
    match targets[..] {
        [target] => fuzzer(target).args(files).run(),
        _ => Err(Failure::from(format!(
            "fuzz knows --seconds N, a file to try alone, and one of {}.",
            TARGETS.join(", ")
        ))),
    }
}

/// Every target for a few seconds.
pub fn briefly() -> StepOutcome {
    TARGETS.iter().try_for_each(|target| look(target, BRIEFLY))
}

/// Looks for bytes a target does not stand, for so many seconds.
fn look(name: &str, seconds: u32) -> StepOutcome {
    let learned = target().join("fuzz").join(name);
    fs::create_dir_all(&learned).map_err(because(format!("making {}", learned.display())))?;
    let found = target().join("fuzz").join(format!("{name}-"));
    fuzzer(name)
        .args([&learned, &root().join("tests/fuzz/corpus").join(name)])
        .args([
            format!("-max_total_time={seconds}"),
            format!("-artifact_prefix={}", found.display()),
        ])
        .args([
            // Nothing takes a second; a machine that builds something else may.
            "-timeout=10",
            "-max_len=4096",
            "-print_final_stats=1",
            "-verbosity=0",
            "-print_funcs=0",
        ])
        .run()
        .map_err(|failure| {
            Failure::from(format!(
                "{failure}\n{name} does not stand some bytes; they are in the file named above. \
                 Try them alone with `cargo xtask fuzz {name} FILE`, mend, and keep them in \
                 tests/fuzz/corpus/{name}."
            ))
        })
}

/// The fuzzer for a target; built first when it is not there.
fn fuzzer(name: &str) -> Process {
    cargo(["test", "--quiet"])
        .args(PACKAGES)
        .args(SIMULATED)
        .args(["--features", "fuzz/guided", "--test", "guided", "--"])
        .env(
            "RUSTC_WORKSPACE_WRAPPER",
            root().join("tests/fuzz/covered.sh"),
        )
        .env("DAYDONE_FUZZ", name)
}
