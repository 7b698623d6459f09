//! `cargo xtask check`: what daily work must not break, fastest first.
//!
//! Format, the guards that read files or the dependency tree, UI, lints, unit tests, doc tests,
//! generated files.
//! What needs a display, a bus or another system is left to `test` and `cross`.

mod circles;
mod dependencies;
mod file_size;
mod licences;
mod named_files;
mod plain_comments;
mod sources;
mod word_use;
mod workflows;
mod workplace;

use crate::build::{PACKAGES, SIMULATED};
use crate::doc_tests;
use crate::needs::{self, node};
use crate::outcome::StepOutcome;
use crate::process::{cargo, exists};
use crate::protocol;
use crate::steps::Steps;

/// Leaves out the tests.
pub const WITHOUT_TESTS: &str = "--without-tests";

/// What the verb takes.
pub const FLAGS: [&str; 2] = ["--keep-going", WITHOUT_TESTS];

/// Runs every step of it; those that test only `with_tests`.
pub fn run(keep_going: bool, with_tests: bool) -> StepOutcome {
    let mut steps = Steps::new(keep_going);
    steps
        .step("what this machine needs", || needs::have(&[needs::BUILD]))
        .step("format", || cargo(["fmt", "--all", "--check"]).run())
        .step("no file above 400 lines", file_size::check)
        .step("no path of one machine", workplace::check)
        .step("workflows are pinned", workflows::check)
        .step("every file that a page names is there", named_files::check)
        .step("every word has a use, every use its word", word_use::check)
        .step("comments name who acts", plain_comments::check)
        .step("dependency arrows", dependencies::check)
        .step("no circle of files", circles::check)
        .step("licences", licences::check)
        .step("the rules compile alone", || {
            cargo(["check", "--quiet", "-p", "domain"]).run()
        })
        .step("UI packages and pages", node::pages)
        .step("UI types", || node::npm(&["run", "check"]).run())
        .step("UI lint", || node::npm(&["run", "lint"]).run())
        .step("clippy", clippy);
    if with_tests {
        steps
            .step("unit tests", unit_tests)
            .step("doc tests", doc_tests::run);
    }
    steps
        .step("generated pages are fresh", protocol::pages_are_fresh)
        .step("generated wire types are fresh", protocol::types_are_fresh);
    if exists("cargo-deny") {
        steps.step("cargo-deny", || {
            cargo(["deny", "--offline", "check", "licenses", "bans", "sources"]).run()
        });
    } else {
        steps.skip("cargo-deny", "it is not installed");
    }
    steps.finish()
}

/// Every crate and every target, the window included.
fn clippy() -> StepOutcome {
    let denied = ["--", "-D", "warnings"];
    cargo(["clippy", "--quiet", "--all-targets"])
        .args(PACKAGES)
        .args(SIMULATED)
        .args(denied)
        .run()?;
    cargo(["clippy", "--quiet", "-p", "xtask", "--all-targets"])
        .args(denied)
        .run()
}

/// The tests inside the crates. Those in `tests/` start processes and belong to `cargo xtask test`.
fn unit_tests() -> StepOutcome {
    cargo(["test", "--quiet", "--lib", "--bins"])
        .args(PACKAGES)
        .args(SIMULATED)
        .run()
}
