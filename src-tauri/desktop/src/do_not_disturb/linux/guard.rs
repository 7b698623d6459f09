//! The guard: a process of this very program that is there only while something is borrowed. It waits on a pipe
//! from the agent, without a wake-up, and puts everything back when the pipe ends, which the kernel sees to
//! however the agent ends, also after Daydone was removed from the disk.

use std::{
    io::{self, BufRead, stdin},
    os::fd::{AsFd, OwnedFd},
    path::{Path, PathBuf},
    process::{ExitCode, ExitStatus, Stdio},
    time::Duration,
};

use tokio::{
    io::AsyncWriteExt,
    process::{Child, ChildStdin, Command},
    time::timeout,
};
use zbus::Connection;

use super::{
    super::GUARD_VERB,
    call,
    record::{QuietRecord, Turn},
    service,
    settle::settle,
};

/// How long everything together may take, once the agent is gone.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The agent's side of it.
pub(super) struct Guard {
    child: Child,
    pipe: ChildStdin,
}

impl Guard {
    /// Starts one for this folder's record, as far as the keeper of this name wrote it.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn start(folder: &Path, keeper: &str) -> io::Result<Self> {
        let mut command = Command::new("/proc/self/exe");
        command
            .arg(GUARD_VERB)
            .args([folder.as_os_str(), keeper.as_ref()])
            .current_dir("/")
            // What ends the agent's terminal or group must not end the guard first.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command.spawn()?;
        let pipe = child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Guard { child, pipe })
    }

    /// Tells it what is borrowed now.
    ///
    /// # Errors
    /// When it is gone.
    pub(super) async fn tell(&mut self, record: &QuietRecord) -> io::Result<()> {
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        self.pipe.write_all(&line).await?;
        self.pipe.flush().await
    }

    /// An end of the pipe, for a program that switches something: the guard does nothing before that has
    /// ended too.
    pub(super) fn tether(&self) -> Option<OwnedFd> {
        self.pipe.as_fd().try_clone_to_owned().ok()
    }

    /// Returns when it has ended by itself.
    pub(super) async fn ended(&mut self) -> io::Result<ExitStatus> {
        self.child.wait().await
    }

    /// Ends it. It puts back what it heard of last, which is nothing where everything is put back.
    pub(super) async fn dismissed(self) {
        let Guard { mut child, pipe } = self;
        drop(pipe);
        // Its parent has to collect its end, or it stays in the process table.
        tokio::spawn(async move { child.wait().await });
    }
}

/// Waits for the agent's end and puts back what it had borrowed.
pub fn run() -> ExitCode {
    let mut words = std::env::args_os().skip(2);
    let (Some(folder), Some(keeper)) = (words.next(), words.next()) else {
        return ExitCode::FAILURE;
    };
    let told = last_told();
    if told.as_ref().is_some_and(|told| told.borrowed.is_empty()) {
        return ExitCode::SUCCESS;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let Ok(runtime) = runtime else {
        return ExitCode::FAILURE;
    };
    let folder = PathBuf::from(folder);
    let keeper = keeper.to_string_lossy();
    let putting_back = async { timeout(TIMEOUT, put_back(&folder, &keeper, told)).await };
    // What it does not come to is left to the next start of the agent.
    let _ = runtime.block_on(putting_back);
    ExitCode::SUCCESS
}

/// What the agent said last, once it can say nothing more. Absent when it was killed before it could.
fn last_told() -> Option<QuietRecord> {
    let mut last = None;
    for line in stdin().lock().lines() {
        let Ok(line) = line else { break };
        // Half a line is what a kill cut off: then nothing of it has been switched.
        if let Ok(record) = serde_json::from_str(&line) {
            last = Some(record);
        }
    }
    last
}

async fn put_back(folder: &Path, keeper: &str, told: Option<QuietRecord>) {
    // An agent that starts meanwhile waits, or has been faster: then it is its record.
    let turn = Turn::taken(folder).await;
    let record = match QuietRecord::read(folder) {
        Ok(Some(record)) => Some(record).filter(|record| record.keeper == keeper),
        // It went with Daydone: what it said is still known here.
        Ok(None) if !folder.exists() => told,
        // Another agent has put everything back, or nothing was switched yet.
        Ok(None) | Err(_) => None,
    };
    let Some(mut record) = record else { return };
    let known = record.stamp();
    let connecting = timeout(call::TIMEOUT, Connection::session());
    if let Ok(Ok(connection)) = connecting.await {
        let service = service::shown_by(&connection).await;
        let began_anew = record.service.is_some() && record.service != service;
        settle(&connection, &mut record, began_anew).await;
        // What stays is put back by the next agent.
        let _ = record.write_over(folder, &known);
    }
    turn.pass_on();
}
