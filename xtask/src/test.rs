//! `cargo xtask test`: everything, on a machine without a display as well as on one with.
//!
//! Rust's tests run on a private message bus, the window's on a private display as well, so that they
//! neither see nor disturb the person's own desktop. All of them share one build.

use crate::build::{self, PACKAGES, SIMULATED};
use crate::display;
use crate::doc_tests;
use crate::fuzz;
use crate::needs::{self, node};
use crate::outcome::StepOutcome;
use crate::process::{Process, exists, program};
use crate::scenes;
use crate::ship;
use crate::steps::Steps;

/// Runs every step of it.
pub fn run(keep_going: bool) -> StepOutcome {
    let mut steps = Steps::new(keep_going);
    steps
        .step("what this machine needs", || {
            needs::have(&[needs::BUILD, needs::TEST])
        })
        .step("UI pages", node::pages)
        .step("UI components", || node::npm(&["run", "test"]).run())
        .step("build programs and tests", build::everything)
        .step("scenes are what the agent says", scenes::are_fresh)
        .step("rules, storage, engine, agent on a private bus", rust)
        .step("doc tests", doc_tests::run)
        .step("the real window", window)
        .step("what is shipped", || {
            if cfg!(target_os = "linux") {
                ship::staged_debug_programs()
            } else {
                Ok(())
            }
        })
        .step("accessibility of every screen", || {
            node::npm(&["run", "axe"]).run()
        });
    if fuzz::HERE {
        steps.step(
            "a few seconds of made-up bytes for each reader",
            fuzz::briefly,
        );
    } else {
        steps.skip("made-up bytes", "the fuzzer is built on Linux only");
    }
    steps.finish()
}

/// Every test written in Rust but the doc tests, by nextest where it is installed. nextest
/// does not run doc tests, so they have a step of their own.
fn rust() -> StepOutcome {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let runner: &[&str] = if exists("cargo-nextest") {
        &["nextest", "run", "--no-fail-fast", "--status-level", "slow"]
    } else {
        &["test", "--quiet", "--no-fail-fast", "--tests"]
    };
    let words: Vec<&str> = std::iter::once(cargo.as_str())
        .chain(runner.iter().copied())
        .chain(PACKAGES)
        .chain(SIMULATED)
        .collect();
    with_programs(display::with_bus(&words)).run()
}

/// The window under WebDriver, on a display and a bus of its own.
fn window() -> StepOutcome {
    with_programs(program("node").args(["tests/window/run.mjs"])).run()
}

/// Tells tests which programs are under test.
fn with_programs(tests: Process) -> Process {
    let built = build::programs("debug");
    tests
        .env("DAYDONE_AGENT", built.agent)
        .env("DAYDONE_WINDOW", built.window)
}
