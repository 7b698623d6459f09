//! One run of one hook, from its start to the end of everything it started.

use std::{
    ffi::OsString, future::Future, io, path::Path, process::ExitStatus, process::Stdio,
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
    time::{sleep, timeout},
};

use super::{group::RunningGroup, tail::Tail};

/// So much of what a hook says on standard error is kept, in bytes.
const STDERR: usize = 4 << 10;
/// So much of its standard output is shown to a person who tries it, in bytes.
const STDOUT: usize = 64 << 10;
/// How long its last words are waited for once it ended: a process that left its group may hold them.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// How long a hook may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HookLimits {
    /// From its start until it is asked to end.
    pub run: Duration,
    /// From then until it is ended.
    pub grace: Duration,
    /// The same where Daydone leaves, which has to be over before the agent is.
    pub leaving: Duration,
}

impl Default for HookLimits {
    fn default() -> Self {
        HookLimits {
            run: Duration::from_secs(10),
            grace: Duration::from_secs(2),
            leaving: Duration::from_secs(1),
        }
    }
}

/// What a hook is given.
#[derive(Debug)]
pub(crate) struct RunOrder<'a> {
    /// Its file.
    pub(crate) program: &'a Path,
    /// Its only argument, a word of Daydone's, if it has one.
    pub(crate) argument: Option<&'static str>,
    /// Its whole environment.
    pub(crate) environment: Vec<(OsString, OsString)>,
    /// Where it is run.
    pub(crate) folder: &'a Path,
    /// Its standard input.
    pub(crate) input: &'a [u8],
    /// Whether its standard output is kept.
    pub(crate) is_shown: bool,
    /// How long it may take.
    pub(crate) limits: HookLimits,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HookEnd {
    /// With exit code 0.
    Fine,
    /// With another one.
    Code(i32),
    /// By a signal that was not Daydone's.
    Signal(i32),
    /// It took longer than so much, and was ended.
    TooLong(Duration),
    /// It could not be started, as the system says.
    NotStarted(String),
    /// Daydone left, and it was ended.
    CutShort,
}

impl HookEnd {
    /// Whether the hook is to blame.
    pub(crate) fn is_failure(&self) -> bool {
        !matches!(self, HookEnd::Fine | HookEnd::CutShort)
    }
}

/// How a run went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HookRan {
    /// How it ended.
    pub(crate) end: HookEnd,
    /// The end of its standard output, where that was kept.
    pub(crate) stdout: String,
    /// The end of what it said on standard error.
    pub(crate) stderr: String,
}

/// Runs a hook, and returns when nothing of its group is left. `left` is over when it is to be ended early.
pub(crate) async fn run(order: RunOrder<'_>, left: impl Future<Output = ()>) -> HookRan {
    let mut ran = HookRan {
        end: HookEnd::Fine,
        stdout: String::new(),
        stderr: String::new(),
    };
    let mut child = match start(&order) {
        Ok(child) => child,
        Err(error) => {
            ran.end = HookEnd::NotStarted(error.to_string());
            return ran;
        }
    };
    let group = RunningGroup::of(&child);
    let (mut stdout, mut stderr) = (Tail::of(STDOUT), Tail::of(STDERR));
    let (mut out, mut err) = (child.stdout.take(), child.stderr.take());
    let stdin = child.stdin.take();
    let give = async {
        if let Some(mut stdin) = stdin {
            // Many hooks do not read it; that is no failure.
            let _ = stdin.write_all(order.input).await;
        }
        std::future::pending::<()>().await;
    };
    let listen = async {
        tokio::join!(read(&mut out, &mut stdout), read(&mut err, &mut stderr));
        std::future::pending::<()>().await;
    };
    let cut = tokio::select! {
        _ = child.wait() => None,
        () = sleep(order.limits.run) => Some(HookEnd::TooLong(order.limits.run)),
        () = left => Some(HookEnd::CutShort),
        () = give => None,
        () = listen => None,
    };
    let is_cut = matches!(cut, Some(HookEnd::CutShort));
    let grace = if is_cut {
        order.limits.leaving
    } else {
        order.limits.grace
    };
    let status = group.end(&mut child, grace).await;
    if !is_cut {
        let last = async { tokio::join!(read(&mut out, &mut stdout), read(&mut err, &mut stderr)) };
        let _ = timeout(LAST_WORDS, last).await;
    }
    ran.end = cut.unwrap_or_else(|| status.map_or(HookEnd::Fine, ended));
    (ran.stdout, ran.stderr) = (stdout.text(), stderr.text());
    ran
}

fn start(order: &RunOrder<'_>) -> io::Result<Child> {
    let piped_if = |is_piped| match is_piped {
        true => Stdio::piped(),
        false => Stdio::null(),
    };
    let mut command = Command::new(order.program);
    command
        .args(order.argument)
        .env_clear()
        .envs(order.environment.iter().map(|(name, value)| (name, value)))
        .current_dir(order.folder)
        .stdin(Stdio::piped())
        .stdout(piped_if(order.is_shown))
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    crate::foreign::apart(&mut command).spawn()
}

/// Reads to the end.
async fn read(from: &mut Option<impl AsyncRead + Unpin>, into: &mut Tail) {
    let Some(from) = from else { return };
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut piece).await {
        into.take(&piece[..length]);
    }
}

fn ended(status: ExitStatus) -> HookEnd {
    match status.code() {
        Some(0) => HookEnd::Fine,
        Some(code) => HookEnd::Code(code),
        None => HookEnd::Signal(signal(status)),
    }
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;

    status.signal().unwrap_or_default()
}

/// Here every process ends with a code.
#[cfg(not(unix))]
fn signal(_: ExitStatus) -> i32 {
    0
}

#[cfg(all(test, target_os = "linux"))]
#[path = "run_test.rs"]
mod tests;
