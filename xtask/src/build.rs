//! Which cargo invocations build the programs.
//!
//! Cargo unifies features over the packages of one invocation, and another set means another build of
//! everything below. So every verb that builds for this machine selects the same packages: all but
//! `xtask`. The feature `simulated-clock` changes only the command line, the agent and its clock.

use crate::outcome::{Failure, StepOutcome};
use crate::process::{cargo, program};
use crate::project;
use std::path::PathBuf;

/// The packages every build, test and lint of this machine selects.
pub const PACKAGES: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// The feature of test and demo builds.
pub const SIMULATED: [&str; 2] = ["--features", "cli/simulated-clock"];

/// A debug build of agent and window.
pub struct Programs {
    /// `daydone`.
    pub agent: PathBuf,
    /// `daydone-window`.
    pub window: PathBuf,
}

/// Builds both programs, for tests and demos with a clock that can be moved.
pub fn debug(simulated: bool) -> Result<Programs, Failure> {
    let features: &[&str] = if simulated { &SIMULATED } else { &[] };
    cargo(["build"]).args(PACKAGES).args(features).run()?;
    Ok(programs("debug"))
}

/// Builds every program and test, so that the steps after it only run them. Tests add features to
/// some of what the programs are made of, so building both at once builds everything once.
pub fn everything() -> StepOutcome {
    cargo(["build", "--quiet", "--all-targets"])
        .args(PACKAGES)
        .args(SIMULATED)
        .run()
}

/// Builds the agent as it is shipped, for this machine or another `target` of this system.
pub fn release_agent(target: Option<&str>) -> Result<PathBuf, Failure> {
    let words = target.into_iter().flat_map(|target| ["--target", target]);
    cargo(["build", "--release", "-p", "cli"])
        .args(words)
        .run()?;
    Ok(match target {
        Some(target) => programs(&format!("{target}/release")).agent,
        None => programs("release").agent,
    })
}

/// Where the programs of a profile are.
pub fn programs(profile: &str) -> Programs {
    let folder = target().join(profile);
    let name = |program: &str| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    Programs {
        agent: name("daydone"),
        window: name("daydone-window"),
    }
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    let chosen = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    project::root().join(chosen.unwrap_or_else(|| "target".into()))
}

/// The name of this system as the compiler says it.
pub fn host() -> Result<String, Failure> {
    let about = program("rustc").args(["-vV"]).quietly().output()?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc did not name its host")?.to_owned())
}
