//! Bringing up an agent when none listens. It outlives the window, so it gets a process group and
//! streams of its own; the socket is the lock, so starting one too many does no harm.

use std::{
    env,
    path::PathBuf,
    process::{ExitStatus, Stdio},
};

use tokio::process::{Child, Command};

use protocol::WireError;

use super::connection::no_agent;

/// Names another agent than the one beside the window; for tests and for people who build their own.
const CHOSEN: &str = "DAYDONE_AGENT";

/// Starts `daydone agent` and gives the process, so that an early end is noticed.
///
/// # Errors
/// `no_agent` with the system's reason when the program cannot be run.
pub fn start() -> Result<Child, WireError> {
    let program = program();
    let mut command = Command::new(&program);
    command
        .arg("agent")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // A Ctrl+C in the terminal that opened the window is not meant for the agent.
    #[cfg(unix)]
    command.process_group(0);
    #[cfg(windows)]
    command.creation_flags(DETACHED_PROCESS);
    command
        .spawn()
        .map_err(|error| no_agent(format!("{}: {error}", program.display())))
}

/// No console window for the agent.
#[cfg(windows)]
const DETACHED_PROCESS: u32 = 0x0000_0008;

/// What to say of an agent that left before it answered.
#[must_use]
pub fn left_early(status: ExitStatus) -> WireError {
    no_agent(format!("{}: {status}", program().display()))
}

/// The chosen agent, else the one beside this program, else the one on the `PATH`.
fn program() -> PathBuf {
    let name = format!("daydone{}", env::consts::EXE_SUFFIX);
    if let Some(chosen) = env::var_os(CHOSEN).filter(|chosen| !chosen.is_empty()) {
        return chosen.into();
    }
    let beside = env::current_exe()
        .ok()
        .and_then(|own| Some(own.parent()?.join(&name)));
    beside
        .filter(|path| path.is_file())
        .unwrap_or_else(|| name.into())
}
