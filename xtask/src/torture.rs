//! `cargo xtask torture [--kills N] [--seed S]`: the agent under random commands, killed at random
//! instants, must lose nothing it acknowledged; nor on a disk that fails. The work is tests of
//! `tests/agent` that run briefly with every `cargo xtask test`; here the killing goes on for as long as
//! is asked, each time with another seed unless one is given, and the tests say how they made the disk
//! fail.

use crate::build::{PACKAGES, SIMULATED};
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::cargo;
use std::hash::{BuildHasher, Hasher, RandomState};

/// Runs it with the words after the verb.
pub fn run(words: &[&str]) -> StepOutcome {
    let (mut kills, mut seed) = (100, RandomState::new().build_hasher().finish());
    for pair in words.chunks(2) {
        match *pair {
            ["--kills", said] => kills = number(said)?,
            ["--seed", said] => seed = number(said)?,
            _ => return Err(Failure::from("torture knows --kills N and --seed S.")),
        }
    }
    cargo(["test", "--quiet"])
        .args(PACKAGES)
        .args(SIMULATED)
        .args([
            "--test",
            "resident",
            "--",
            "torture::",
            "faults::",
            "--nocapture",
        ])
        .env("DAYDONE_TORTURE_KILLS", kills.to_string())
        .env("DAYDONE_TORTURE_SEED", seed.to_string())
        .run()
}

fn number(said: &str) -> Result<u64, Failure> {
    said.parse().map_err(because(format!("`{said}`")))
}
