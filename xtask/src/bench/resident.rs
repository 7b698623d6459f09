//! What the agent needs while it waits, at once and after a week's use. The goal it is read against: at most 6 MB of memory of its own
//! and at most one wake-up in 30 seconds.

use super::measure::{mebibytes, pause};
use super::{page, proc};
use crate::build;
use crate::needs;
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::{cargo, program};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

/// Days lived by the command line.
const DAYS: usize = 7;
/// What is done on each of them.
const A_DAY: [&[&str]; 16] = [
    &["plan", "Write the plan", "Review the draft", "Mail"],
    &["focus", "50", "1"],
    &["clock", "advance", "30"],
    &["interrupted"],
    &["clock", "advance", "40"],
    &["finish"],
    &["done", "1"],
    &["meeting", "start"],
    &["clock", "advance", "25"],
    &["meeting", "end"],
    &["focus", "50", "2"],
    &["clock", "sleep", "20"],
    &["finish"],
    &["park", "ask about the invoice"],
    &["end", "--just-close"],
    &["clock", "to", "08:00"],
];
const ACTS: usize = A_DAY.len();

const HEAD: &str =
    "| the agent | memory (PSS) | private memory | wake-ups | threads |\n|---|---|---|---|---|\n";

/// How long the agent is watched in each state.
const WATCHED: Duration = Duration::from_secs(30);

/// Measures a release build, idle and with a running session, and writes it down.
pub fn run() -> StepOutcome {
    if !cfg!(target_os = "linux") {
        return Err(Failure::from(
            "Memory and wake-ups are read from /proc, so this runs on Linux only.",
        ));
    }
    needs::have(&[needs::BUILD, needs::TEST])?;
    let after_a_week = week()?;
    let agent = build::release_agent(None)?;
    let home = empty_home()?;
    let size = agent
        .metadata()
        .map_err(because("measuring the program"))?
        .len();

    let mut bus = start(&agent, &home, &[])?;
    let measured = measure(&agent, &home);
    // Its message bus goes with the agent.
    say(&agent, &home, &["quit"]).ok();
    bus.kill().ok();
    bus.wait()
        .map_err(because("waiting for the agent to leave"))?;
    let text = format!(
        "The program is {:.1} MiB. Watched for {} s in each state. The week is lived on a clock that is moved, by a build that has one: {ACTS} acts on each\n\
         of {DAYS} days, a look from the command line after each.\n\n{HEAD}{}{after_a_week}",
        mebibytes(size),
        WATCHED.as_secs(),
        measured?,
    );
    page::set("resident", &text)
}

/// Goes through some days by the command line with a build whose clock can be moved, and gives the rows of
/// the agent as it was at first and as it is then.
fn week() -> Result<String, Failure> {
    cargo(["build", "--release", "-p", "cli"])
        .args(build::SIMULATED)
        .run()?;
    let agent = build::programs("release").agent;
    let home = empty_home()?;
    let mut bus = start(&agent, &home, &["--clock", "2026-11-02T09:00:00Z"])?;
    let lived = live(&agent, &home);
    say(&agent, &home, &["quit"]).ok();
    bus.kill().ok();
    bus.wait()
        .map_err(because("waiting for the agent to leave"))?;
    lived
}

fn live(agent: &Path, home: &Path) -> Result<String, Failure> {
    pause(Duration::from_secs(3));
    let id = proc::of_agent(home)?;
    let before = watch("before a week's use", id)?;
    for _ in 0..DAYS {
        for act in A_DAY {
            say(agent, home, act)?;
            say(agent, home, &["status"])?;
        }
    }
    pause(Duration::from_secs(3));
    Ok(before + &watch("after a week's use", id)?)
}

fn empty_home() -> Result<PathBuf, Failure> {
    let home = build::target().join("bench-home");
    if home.exists() {
        std::fs::remove_dir_all(&home).map_err(because("emptying the agent's folder"))?;
    }
    std::fs::create_dir_all(&home).map_err(because("making the agent's folder"))?;
    Ok(home)
}

/// The rows, one a state.
fn measure(agent: &Path, home: &Path) -> Result<String, Failure> {
    pause(Duration::from_secs(3));
    let id = proc::of_agent(home)?;
    let idle = watch("idle", id)?;
    say(agent, home, &["focus", "50"])?;
    pause(Duration::from_secs(3));
    Ok(idle + &watch("with a running session", id)?)
}

/// Starts the agent on a message bus of its own.
fn start(agent: &Path, home: &Path, words: &[&str]) -> Result<Child, Failure> {
    let mut command = program("dbus-run-session")
        .args(["--"])
        .args([agent])
        .args(["agent"])
        .args(words)
        .into_command();
    command
        .env("DAYDONE_HOME", home)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().map_err(because("starting the agent"))
}

fn say(agent: &Path, home: &Path, words: &[&str]) -> StepOutcome {
    program(agent)
        .args(words)
        .env("DAYDONE_HOME", home)
        .quietly()
        .output()
        .map(drop)
}

fn watch(state: &str, id: u32) -> Result<String, Failure> {
    let before = proc::switches(id)?;
    pause(WATCHED);
    let woken = proc::switches(id)?.saturating_sub(before);
    let memory = proc::memory(id)?;
    let threads = proc::threads(id)?;
    Ok(format!(
        "| {state} | {:.1} MiB | {:.1} MiB | {woken} | {threads} |\n",
        mebibytes(memory.proportional),
        mebibytes(memory.private),
    ))
}
