//! What Linux tells about a process in `/proc`.

use crate::outcome::{Failure, because};
use crate::project::read;
use std::path::{Path, PathBuf};

/// The agent that serves a folder: the process called `daydone` with that folder in its environment.
pub fn of_agent(home: &Path) -> Result<u32, Failure> {
    let wanted = format!("DAYDONE_HOME={}", home.display());
    all()
        .into_iter()
        .find(|id| name(*id) == "daydone" && environment(*id).contains(&wanted))
        .ok_or_else(|| Failure::from("The agent is not running."))
}

/// Every process there is.
pub fn all() -> Vec<u32> {
    let entries = Path::new("/proc")
        .read_dir()
        .into_iter()
        .flatten()
        .flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect()
}

/// A process's name, cut to 15 signs; empty when it has left.
pub fn name(id: u32) -> String {
    let name = std::fs::read_to_string(folder(id).join("comm")).unwrap_or_default();
    name.trim().to_owned()
}

/// The variables a process was started with, each as `NAME=value`; none when it has left.
pub fn environment(id: u32) -> Vec<String> {
    let bytes = std::fs::read(folder(id).join("environ")).unwrap_or_default();
    let variables = bytes.split(|byte| *byte == 0);
    variables
        .map(|variable| String::from_utf8_lossy(variable).into_owned())
        .collect()
}

/// What a process takes of memory, in bytes.
pub struct Memory {
    /// Proportional set size: memory of its own plus its share of what it shares.
    pub proportional: u64,
    /// What no other process uses, pages of files included.
    pub private: u64,
}

/// The memory of a process now.
pub fn memory(id: u32) -> Result<Memory, Failure> {
    let text = read(&folder(id).join("smaps_rollup"))?;
    let bytes = |line: &str| {
        let kibibytes = number(&text, line);
        let missing = || Failure::from(format!("smaps_rollup has no line {line}"));
        Ok::<_, Failure>(kibibytes.ok_or_else(missing)? * 1024)
    };
    Ok(Memory {
        proportional: bytes("Pss:")?,
        private: bytes("Private_Clean:")? + bytes("Private_Dirty:")?,
    })
}

/// How often its threads have been given the processor so far. A thread that sleeps is not.
pub fn switches(id: u32) -> Result<u64, Failure> {
    let mut sum = 0;
    for task in tasks(id)? {
        // A thread may have ended since the folder was read.
        let Ok(text) = std::fs::read_to_string(task.join("status")) else {
            continue;
        };
        sum += number(&text, "voluntary_ctxt_switches:").unwrap_or(0);
        sum += number(&text, "nonvoluntary_ctxt_switches:").unwrap_or(0);
    }
    Ok(sum)
}

/// How many threads it has.
pub fn threads(id: u32) -> Result<usize, Failure> {
    Ok(tasks(id)?.len())
}

fn tasks(id: u32) -> Result<Vec<PathBuf>, Failure> {
    let entries = folder(id)
        .join("task")
        .read_dir()
        .map_err(because("reading the agent's threads"))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

fn folder(id: u32) -> PathBuf {
    Path::new("/proc").join(id.to_string())
}

/// The number on the line that begins with a word.
fn number(text: &str, line: &str) -> Option<u64> {
    text.lines()
        .find_map(|found| found.strip_prefix(line))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}
