//! `cargo xtask bench resident`: what the agent needs while it waits.
//!
//! It prints and never judges: the machine, the desktop and the moment differ. The goal it is read
//! against: at most 6 MB of memory of its own and at most one wake-up in 30 seconds.

mod proc;

use crate::build;
use crate::needs;
use crate::outcome::{Failure, Outcome, because};
use crate::process::program;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

/// How long the agent is watched in each state.
const WATCHED: Duration = Duration::from_secs(30);

/// Measures a release build, idle and with a running session.
pub fn resident() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err(Failure::from(
            "Memory and wake-ups are read from /proc, so this runs on Linux only.",
        ));
    }
    needs::have(&[needs::BUILD, needs::TEST])?;
    let agent = build::release_agent()?;
    let home = build::target().join("bench-home");
    if home.exists() {
        std::fs::remove_dir_all(&home).map_err(because("emptying the agent's folder"))?;
    }
    std::fs::create_dir_all(&home).map_err(because("making the agent's folder"))?;
    let size = agent
        .metadata()
        .map_err(because("measuring the program"))?
        .len();
    println!("program     {:.2} MiB", mebibytes(size));

    let mut bus = start(&agent, &home)?;
    let measured = measure(&agent, &home);
    // Its message bus goes with the agent.
    say(&agent, &home, &["quit"]).ok();
    bus.kill().ok();
    bus.wait()
        .map_err(because("waiting for the agent to leave"))?;
    measured
}

fn measure(agent: &Path, home: &Path) -> Outcome {
    pause(Duration::from_secs(3));
    let id = proc::of_agent(home)?;
    watch("idle", id)?;
    say(agent, home, &["focus", "50"])?;
    pause(Duration::from_secs(3));
    watch("focusing", id)
}

/// Starts the agent on a message bus of its own.
fn start(agent: &Path, home: &Path) -> Result<Child, Failure> {
    let mut command = program("dbus-run-session")
        .args(["--"])
        .args([agent])
        .args(["agent"])
        .into_command();
    command
        .env("DAYDONE_HOME", home)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().map_err(because("starting the agent"))
}

fn say(agent: &Path, home: &Path, words: &[&str]) -> Outcome {
    program(agent)
        .args(words)
        .env("DAYDONE_HOME", home)
        .quietly()
        .output()
        .map(drop)
}

fn watch(state: &str, id: u32) -> Outcome {
    let before = proc::switches(id)?;
    pause(WATCHED);
    let woken = proc::switches(id)?.saturating_sub(before);
    let memory = mebibytes(proc::proportional_bytes(id)?);
    let threads = proc::threads(id)?;
    println!(
        "{state:11} {memory:.2} MiB PSS, {woken} wake-ups in {} s, {threads} thread(s)",
        WATCHED.as_secs()
    );
    Ok(())
}

fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / 1024.0 / 1024.0
}

#[expect(
    clippy::disallowed_methods,
    reason = "a measurement lasts as long as it lasts"
)]
fn pause(length: Duration) {
    std::thread::sleep(length);
}
