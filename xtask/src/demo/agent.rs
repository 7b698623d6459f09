//! The agent process of the demo: started on a simulated clock, asked to leave at the end.

use crate::outcome::{Failure, because};
use crate::process::program;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

#[cfg(windows)]
pub use std::fs::File as Socket;
#[cfg(unix)]
pub use std::os::unix::net::UnixStream as Socket;

/// An agent that runs.
pub struct DemoAgent {
    process: Child,
    home: PathBuf,
}

/// Starts it on a folder at an instant, and waits until it listens.
pub fn start(daydone: &Path, home: &Path, clock: &str) -> Result<DemoAgent, Failure> {
    let mut command = program(daydone)
        .args(["agent", "--clock", clock])
        .into_command();
    // Without a bus address it neither shows a tray icon nor tells sixty days of notifications.
    command
        .env("DAYDONE_HOME", home)
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let process = command.spawn().map_err(because("starting the agent"))?;
    let mut running = DemoAgent {
        process,
        home: home.to_path_buf(),
    };
    for _ in 0..200 {
        if connect(&running.home).is_ok() {
            return Ok(running);
        }
        if let Ok(Some(status)) = running.process.try_wait() {
            return Err(Failure::from(format!("The agent left at once: {status}")));
        }
        pause(Duration::from_millis(50));
    }
    Err(Failure::from(
        "The agent did not listen within ten seconds.",
    ))
}

/// Asks an agent that still serves the folder to leave; nothing when there is none.
pub fn send_away(home: &Path) {
    if let Ok(mut socket) = connect(home) {
        use std::io::Write;
        socket
            .write_all(b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"quit\"}\n")
            .ok();
        pause(Duration::from_millis(500));
    }
}

impl DemoAgent {
    /// A connection to it.
    pub fn socket(&self) -> Result<Socket, Failure> {
        connect(&self.home).map_err(because("reaching the agent"))
    }

    /// Asks it to leave and waits until it has.
    pub fn leave(mut self) {
        send_away(&self.home);
        self.process.wait().ok();
    }
}

#[cfg(unix)]
fn connect(home: &Path) -> std::io::Result<Socket> {
    Socket::connect(home.join("agent.sock"))
}

/// The pipe's name is made from the folder as the crate `client` does it.
#[cfg(windows)]
fn connect(home: &Path) -> std::io::Result<Socket> {
    let mark = home
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    Socket::options()
        .read(true)
        .write(true)
        .open(format!(r"\\.\pipe\daydone-{mark:016x}"))
}

#[expect(clippy::disallowed_methods, reason = "another process needs a moment")]
fn pause(length: Duration) {
    std::thread::sleep(length);
}
