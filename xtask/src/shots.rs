//! `cargo xtask shots`: the pictures of the README, taken from the real window.
//!
//! The script goes through a short day with the agent's simulated clock and photographs each screen, so that a
//! picture shows the program as it is.

use crate::build;
use crate::needs::{self, node};
use crate::outcome::StepOutcome;
use crate::process::program;
use crate::project::root;

/// Builds the programs and takes the pictures.
pub fn run() -> StepOutcome {
    needs::have(&[needs::BUILD, needs::TEST])?;
    node::pages()?;
    let built = build::debug(true)?;
    program("node")
        .args(["tests/window/shots.mjs"])
        .env("DAYDONE_AGENT", built.agent)
        .env("DAYDONE_WINDOW", built.window)
        .env("DAYDONE_PICTURES", root().join("docs/pictures"))
        .run()
}
