//! What a newer program does about an older agent: it asks that one to make way and starts its own. The day is
//! in the journal, so the new agent goes on where the old one stopped, and an open window finds it by itself.

use std::{ffi::OsString, process::Command, time::Duration};

use protocol::{Hello, WireError};
use tokio::time::{sleep, timeout};

use crate::{Client, locations::Locations};

/// How long an agent may take to close its socket.
const LEAVING: Duration = Duration::from_secs(5);
/// How often to look whether it has.
const LOOK: Duration = Duration::from_millis(10);

/// Asks an agent to leave so that another can take its place, and returns once it listens no more. The journal
/// it may still hold for a moment: an agent that starts waits for that.
///
/// # Errors
/// `no_agent` when it listens still after five seconds.
pub async fn ask_to_make_way(place: &Locations, client: Client) -> Result<(), WireError> {
    // One that does not know the word yet is asked as a person asks it.
    if client.make_way().await.is_err() {
        let _leaving_already = client.quit().await;
    }
    drop(client);
    let left = timeout(LEAVING, async {
        while Client::connect(place).await.is_ok() {
            sleep(LOOK).await;
        }
    });
    left.await
        .map_err(|_| WireError::no_agent("The older agent was asked to leave and stays."))
}

/// Gives the program that `command` starts the surroundings of a running agent: the display and the message bus
/// of the desktop that one came with. Who finds an old agent may be on another terminal, without either.
pub(crate) fn with_surroundings_of(agent: &Hello, command: &mut Command) {
    let read = read_environment(agent.pid);
    if read.is_empty() {
        return;
    }
    command.env_clear();
    command.envs(
        read.into_iter()
            .filter(|(name, _)| *name != *crate::version::UNDER_TEST),
    );
    if let Some(played) = std::env::var_os(crate::version::UNDER_TEST) {
        command.env(crate::version::UNDER_TEST, played);
    }
}

/// The variables of a process of this person; none where the system does not show them.
#[cfg(target_os = "linux")]
fn read_environment(pid: u32) -> Vec<(OsString, OsString)> {
    use std::os::unix::ffi::OsStringExt;

    let read = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
    let pairs = read.split(|byte| *byte == 0).filter_map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=')?;
        let (name, value) = (pair.get(..at)?, pair.get(at + 1..)?);
        let text = |bytes: &[u8]| OsString::from_vec(bytes.to_vec());
        (!name.is_empty()).then(|| (text(name), text(value)))
    });
    pairs.collect()
}

#[cfg(not(target_os = "linux"))]
fn read_environment(_: u32) -> Vec<(OsString, OsString)> {
    Vec::new()
}
