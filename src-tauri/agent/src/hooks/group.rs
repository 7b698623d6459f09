//! Ending a hook with everything it started. On Unix that is its process group; Windows ends its own
//! process and, through the system's `taskkill`, those that it started.

use std::{process::ExitStatus, time::Duration};

use tokio::{
    process::Child,
    time::{sleep, timeout},
};

/// How often it is looked whether a group that was asked to end has ended.
const LOOK: Duration = Duration::from_millis(20);

/// The group of a child that runs. When it is let go of without having ended (its task is dropped as the agent
/// leaves in a hurry), it is ended at once, with all that is in it.
#[derive(Debug)]
pub(super) struct RunningGroup(Option<u32>);

impl RunningGroup {
    /// The group that `child` leads.
    pub(super) fn of(child: &Child) -> Self {
        RunningGroup(child.id())
    }

    /// Ends it as [`end`] does.
    pub(super) async fn end(mut self, child: &mut Child, grace: Duration) -> Option<ExitStatus> {
        let status = end(child, self.0, grace).await;
        self.0 = None;
        status
    }
}

impl Drop for RunningGroup {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(group) = self.0.and_then(group) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
    }
}

#[cfg(unix)]
fn group(id: u32) -> Option<rustix::process::Pid> {
    let id = i32::try_from(id).ok()?;
    rustix::process::Pid::from_raw(id)
}

/// Asks every process of the child's group to end, and after `grace` ends those that are left. `id` is that
/// of the child, which leads its group and may have ended. Gives how the child ended.
#[cfg(unix)]
async fn end(child: &mut Child, id: Option<u32>, grace: Duration) -> Option<ExitStatus> {
    use rustix::process::{Signal, kill_process_group, test_kill_process_group};

    let group = id.and_then(group)?;
    // An error means that no process of the group is left.
    if kill_process_group(group, Signal::TERM).is_ok() {
        let ending = async {
            let _ = child.wait().await;
            while test_kill_process_group(group).is_ok() {
                sleep(LOOK).await;
            }
        };
        if timeout(grace, ending).await.is_err() {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
    child.wait().await.ok()
}

/// Ends the child, and what it started as far as the system knows it.
#[cfg(not(unix))]
async fn end(child: &mut Child, id: Option<u32>, grace: Duration) -> Option<ExitStatus> {
    let ended = child.try_wait().ok().flatten();
    if let (None, Some(id)) = (ended, id) {
        let system = std::env::var_os("SystemRoot").unwrap_or_default();
        let taskkill = std::path::Path::new(&system)
            .join("System32")
            .join("taskkill.exe");
        let mut command = tokio::process::Command::new(taskkill);
        command.args(["/T", "/F", "/PID", &id.to_string()]);
        crate::foreign::apart(&mut command).kill_on_drop(true);
        let _ = timeout(grace, command.status()).await;
        let _ = child.start_kill();
        sleep(LOOK).await;
    }
    child.wait().await.ok()
}
