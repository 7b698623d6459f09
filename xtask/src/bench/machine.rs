//! Where figures come from: without it they say nothing.

use crate::outcome::Failure;
use crate::process::program;

/// A sentence about this machine, the compiler and the commit.
pub fn sentence() -> Result<String, Failure> {
    let ask = |name: &str, words: &[&str]| {
        let answer = program(name).args(words).quietly().output()?;
        Ok::<_, Failure>(answer.trim().to_owned())
    };
    let changed = !ask("git", &["status", "--porcelain", "--untracked-files=no"])?.is_empty();
    Ok(format!(
        "Measured on {} on {} ({} cores, {} MiB), {}, kernel {}, {}, at commit {}{}; the load was {} \
         when it ended.",
        ask("date", &["+%Y-%m-%d"])?,
        line_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "an unnamed processor".into()),
        std::thread::available_parallelism().map_or(1, usize::from),
        memory(),
        system(),
        kernel(&ask("uname", &["-r"])?),
        ask("rustc", &["--version"])?,
        ask("git", &["rev-parse", "--short", "HEAD"])?,
        if changed {
            " with uncommitted changes"
        } else {
            ""
        },
        load(),
    ))
}

/// The version without what its builder added.
fn kernel(release: &str) -> &str {
    release.split('-').next().unwrap_or(release)
}

fn system() -> String {
    let name = line_of("/etc/os-release", "PRETTY_NAME=");
    name.map_or("an unnamed system".into(), |name| name.replace('"', ""))
}

fn memory() -> u64 {
    let total = line_of("/proc/meminfo", "MemTotal:");
    let kibibytes = total.and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    kibibytes.unwrap_or(0) / 1024
}

/// How many programs waited for a core in the last minute.
fn load() -> String {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().unwrap_or("unknown").to_owned()
}

/// What follows a word at the beginning of a line.
fn line_of(file: &str, word: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(word))?;
    Some(line.trim_start_matches([' ', '\t', ':']).to_owned())
}
