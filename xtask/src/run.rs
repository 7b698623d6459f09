//! `cargo xtask run`: from a fresh checkout to a running Daydone.
//!
//! Installs what is missing, builds UI, agent and window, and starts both programs. The agent is the
//! resident and outlives the window, so this ends when the agent does. Without a display only the
//! agent is started, in the background, and the command line is the way to it.

use crate::build::{self, Programs};
use crate::needs::{self, node};
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;
use crate::{demo, display};
use std::path::PathBuf;
use std::process::{Child, Stdio};

/// Whose day is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum DemoDay {
    /// The person's own, from the usual folders.
    Yours,
    /// A made-up one on a folder that is emptied at every start.
    Demo,
}

/// Builds and starts.
pub fn run(day: DemoDay) -> StepOutcome {
    needs::have(&[needs::BUILD])?;
    node::pages()?;
    let built = build::debug(day == DemoDay::Demo)?;
    let home = if day == DemoDay::Demo {
        Some(demo::fill(&built.agent)?)
    } else {
        None
    };
    let seen = display::is_here();
    let mut agent = start_agent(&built, home.as_ref(), seen)?;
    if !seen {
        return explain(&built, home.as_ref(), &agent);
    }
    println!("Daydone is in the tray. Ctrl+C ends it.");
    let mut window = program(&built.window).into_command();
    window
        .envs(home.as_ref().map(|home| ("DAYDONE_HOME", home)))
        .env("DAYDONE_AGENT", &built.agent);
    let mut window = window.spawn().map_err(because("starting the window"))?;
    // An agent that was here before keeps the place; then only the window is waited for.
    agent.wait().map_err(because("waiting for the agent"))?;
    window.wait().map_err(because("waiting for the window"))?;
    Ok(())
}

fn start_agent(built: &Programs, home: Option<&PathBuf>, seen: bool) -> Result<Child, Failure> {
    let mut command = program(&built.agent).args(["agent"]).into_command();
    command.envs(home.map(|home| ("DAYDONE_HOME", home)));
    command.env("DAYDONE_WINDOW", &built.window);
    if !seen {
        command.stdout(Stdio::null()).stderr(Stdio::null());
        apart(&mut command);
    }
    command.spawn().map_err(because("starting the agent"))
}

/// Keeps the agent from ending with the terminal's next Ctrl+C.
#[cfg(unix)]
fn apart(command: &mut std::process::Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn apart(_command: &mut std::process::Command) {}

fn explain(built: &Programs, home: Option<&PathBuf>, agent: &Child) -> StepOutcome {
    let daydone = built.agent.display();
    println!(
        "\nThere is no display here, so the window stays closed. The agent runs (process {}).",
        agent.id()
    );
    println!("Drive it from the command line:\n");
    if let Some(home) = home {
        println!("  export DAYDONE_HOME={}", home.display());
    }
    println!("  {daydone} status");
    if home.is_none() {
        println!("  {daydone} plan --until 16:30 \"Write the migration plan\" \"Fix the import\"");
    }
    println!("  {daydone} focus 50 1");
    println!("  {daydone} --help");
    println!("  {daydone} quit            # the agent leaves; the day is kept");
    Ok(())
}
