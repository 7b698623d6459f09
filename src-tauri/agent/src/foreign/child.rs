//! The child: it limits itself, reads its job, does it, and writes the answer. It has no other way to
//! say anything, and no process reads its errors: a child that cannot answer leaves with a code.

use std::{
    io::{self, BufWriter, Read, Write, stdin, stdout},
    process::ExitCode,
};

use desktop::confine::{ChildLimits, confine};

use super::Job;

/// The longest job, in bytes: a path and a few words.
const LONGEST_JOB: u64 = 1 << 20;

/// The largest file, and three times as much for what is in it.
const LIMITS: ChildLimits = ChildLimits {
    memory: 1 << 30,
    processor: 30,
};

/// Does one job, from standard input to standard output.
pub fn run() -> ExitCode {
    match answered() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "what it writes is read by the agent, never by a terminal"
)]
fn answered() -> io::Result<()> {
    // Before anything is read. When the parent has gone meanwhile, its job breaks off here.
    confine(LIMITS)?;
    let mut job = Vec::new();
    stdin().lock().take(LONGEST_JOB).read_to_end(&mut job)?;
    let job: Job = serde_json::from_slice(&job)?;
    let mut out = BufWriter::new(stdout().lock());
    match job {
        Job::Import(import) => serde_json::to_writer(&mut out, &import.read())?,
    }
    out.flush()
}
