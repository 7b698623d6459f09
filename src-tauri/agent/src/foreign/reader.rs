//! The resident's side: it starts a child, hands it a job, and waits for the answer, up to a length and
//! for a time.

use std::{io, process::ExitStatus, process::Stdio, time::Duration};

use serde::de::DeserializeOwned;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    sync::Semaphore,
    time::timeout,
};

use super::{Job, VERB};

/// How many children live at once.
const AT_ONCE: usize = 2;
/// How long one may take.
const TIMEOUT: Duration = Duration::from_secs(60);
/// The longest answer that is taken, in bytes: some hundred thousand sessions.
const LONGEST_ANSWER: u64 = 64 << 20;

/// Those who read what others wrote.
pub(crate) struct Readers(Semaphore);

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum ReaderError {
    /// As many as may are reading already.
    Busy,
    /// It took longer than it may, of the clock or of the processor.
    TooLong,
    /// It wanted more memory than it may have. Only Unix tells this end from others.
    #[cfg_attr(
        not(unix),
        expect(dead_code, reason = "an aborted process ends like any other here")
    )]
    TooMuchMemory,
    /// Its answer is longer than one that is taken.
    TooMuch,
    /// It left without an answer.
    GaveUp,
    /// It could not be started, or asked.
    System(io::Error),
}

impl Default for Readers {
    fn default() -> Self {
        Readers(Semaphore::new(AT_ONCE))
    }
}

impl Readers {
    /// Lets a child do a job.
    ///
    /// # Errors
    /// [`ReaderError`]; whatever it is, nothing of the child is left.
    pub(crate) async fn ask<T>(&self, job: &Job) -> Result<T, ReaderError>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let _place = self.0.try_acquire().map_err(|_| ReaderError::Busy)?;
        let job = serde_json::to_vec(job).map_err(|error| ReaderError::System(error.into()))?;
        let mut child = Started(child().map_err(ReaderError::System)?);
        let working = timeout(TIMEOUT, answer(&mut child.0, job)).await;
        let (answer, status) = match working {
            Err(_late) => return Err(ReaderError::TooLong),
            Ok(done) => done.map_err(ReaderError::System)?,
        };
        let Some(status) = status else {
            return Err(ReaderError::TooMuch);
        };
        if !status.success() {
            return Err(ended(status));
        }
        let read = tokio::task::spawn_blocking(move || serde_json::from_slice(&answer));
        read.await
            .ok()
            .and_then(Result::ok)
            .ok_or(ReaderError::GaveUp)
    }
}

/// Hands over the job, and gives what is answered and how the child ended; not how, when the answer is
/// too long.
async fn answer(child: &mut Child, job: Vec<u8>) -> io::Result<(Vec<u8>, Option<ExitStatus>)> {
    if let Some(mut stdin) = child.stdin.take() {
        // A child that has left already says so by its status.
        let _ = stdin.write_all(&job).await;
    }
    let mut answer = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        stdout
            .take(LONGEST_ANSWER + 1)
            .read_to_end(&mut answer)
            .await?;
    }
    if answer.len() as u64 > LONGEST_ANSWER {
        return Ok((Vec::new(), None));
    }
    let status = child.wait().await?;
    Ok((answer, Some(status)))
}

fn child() -> io::Result<Child> {
    let mut command = Command::new(program()?);
    command
        .arg(VERB)
        .env_clear()
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    #[cfg(unix)]
    command.current_dir("/");
    apart(&mut command).spawn()
}

/// Lets a child be ended with all it starts: in a group of its own. On Windows a console program that starts
/// another one shows a window for it, which it does not have here.
pub(crate) fn apart(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    command.process_group(0);
    #[cfg(windows)]
    command.creation_flags(CREATE_NO_WINDOW);
    command
}

/// Starts a console program without a window of its own.
#[cfg(windows)]
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

/// This very program, also when another version has taken its place on disk.
pub(crate) fn program() -> io::Result<std::path::PathBuf> {
    if cfg!(target_os = "linux") {
        Ok("/proc/self/exe".into())
    } else {
        std::env::current_exe()
    }
}

/// A child that goes with its group when no caller waits for it any more.
pub(crate) struct Started(pub(crate) Child);

#[cfg(unix)]
impl Drop for Started {
    fn drop(&mut self) {
        use rustix::process::{Pid, Signal, kill_process_group};

        // Only of one that was not waited for: its number may be another's by now.
        let group = self.0.id().and_then(|id| i32::try_from(id).ok());
        if let Some(group) = group.and_then(Pid::from_raw) {
            // One that has just left needs no signal.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

/// What the end of a child says.
#[cfg(unix)]
pub(super) fn ended(status: ExitStatus) -> ReaderError {
    use std::os::unix::process::ExitStatusExt;

    use rustix::process::Signal;

    let by = |signal: Signal| status.signal() == Some(signal.as_raw());
    if by(Signal::XCPU) || by(Signal::KILL) {
        ReaderError::TooLong
    } else if by(Signal::ABORT) {
        ReaderError::TooMuchMemory
    } else {
        ReaderError::GaveUp
    }
}

#[cfg(not(unix))]
pub(super) fn ended(_: ExitStatus) -> ReaderError {
    ReaderError::GaveUp
}
