//! `cargo xtask scenes`: the states of the day that the page's tests and its browser preview play.
//!
//! `tests/scenes` brings the real agent into each state and records its answers into `ui/src/host/scenes`.
//! `test` records them again and compares, so that a page is never tested against an agent that is no more.

use crate::build::{self, Programs};
use crate::needs;
use crate::outcome::StepOutcome;
use crate::process::{Process, program};

/// Builds the agent and records every scene.
pub fn record() -> StepOutcome {
    needs::have(&[needs::BUILD])?;
    recorder(build::debug(true)?).run()
}

/// Fails, naming the scenes, when the agent that is built says something else than a recording does.
pub fn are_fresh() -> StepOutcome {
    recorder(build::programs("debug")).args(["--check"]).run()
}

fn recorder(built: Programs) -> Process {
    program("node")
        .args(["tests/scenes/run.mjs"])
        .env("DAYDONE_AGENT", built.agent)
}
