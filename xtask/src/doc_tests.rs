//! The doc tests: rustdoc compiles and runs each example in the comments of the libraries.

use crate::build::{PACKAGES, SIMULATED};
use crate::outcome::StepOutcome;
use crate::process::cargo;

/// Fails when an example does not compile or does not run to its end. The examples of a program are
/// not run, because rustdoc tests libraries only.
pub fn run() -> StepOutcome {
    cargo(["test", "--quiet", "--doc"])
        .args(PACKAGES)
        .args(SIMULATED)
        .run()
}
