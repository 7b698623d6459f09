//! What other programs of the kind need while they wait, measured the same way as the agent: those that
//! Debian packages and that are installed here. Each runs on a display and a message bus of its own,
//! with an empty home.

use super::measure::{mebibytes, pause};
use super::{page, proc};
use crate::build;
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

/// What is started, and what it does while it waits.
const PEERS: [(&str, &[&str]); 5] = [
    ("daydone", &["agent"]),
    ("workrave", &[]),
    ("safeeyes", &[]),
    ("gtimelog", &[]),
    ("hamster", &[]),
];

/// By this variable the processes of one program are known, however they were started.
const MARK: &str = "DAYDONE_BENCH_PEER";
/// What belongs to the bench and not to the program.
const NOT_THEIRS: [&str; 4] = ["Xvfb", "xvfb-run", "dbus-daemon", "dbus-run-sessio"];
/// A program settles before it is watched.
const SETTLED: Duration = Duration::from_secs(30);
const WATCHED: Duration = Duration::from_secs(30);

const HEAD: &str = "| program | memory (PSS) | private memory | wake-ups in 30 s | processes | threads |\n|---|--:|--:|--:|--:|--:|\n";

/// Measures each program that is installed and writes the table down.
pub fn run() -> StepOutcome {
    let agent = build::release_agent(None)?;
    let mut rows = String::new();
    for (name, words) in PEERS {
        let found = match name {
            "daydone" => Some(agent.clone()),
            name => installed(name),
        };
        rows += &match found {
            Some(path) => row(name, &path, words)?,
            None => format!("| {name} | not installed | | | | |\n"),
        };
    }
    let text = format!(
        "Each with an empty home on a display and a message bus of its own, {} s after its start, for {} s. All processes that it starts are\n\
         counted, those that the bus starts for it as well; display and bus are not. No program was told to do anything; none was given a tray.\n\n{HEAD}{rows}",
        SETTLED.as_secs(),
        WATCHED.as_secs(),
    );
    page::set("peers", &text)
}

fn installed(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let places = std::env::split_paths(&folders).map(|folder| folder.join(name));
    places.into_iter().find(|place| place.is_file())
}

fn row(name: &str, path: &Path, words: &[&str]) -> Result<String, Failure> {
    let home = build::target().join("bench-home").join(name);
    if home.exists() {
        fs::remove_dir_all(&home).map_err(because("emptying the program's home"))?;
    }
    fs::create_dir_all(&home).map_err(because("making the program's home"))?;
    let mut display = start(name, path, words, &home)?;
    let watched = watch(name);
    for id in processes(name) {
        // A process may have left since it was listed.
        program("kill")
            .args(["-KILL".to_owned(), id.to_string()])
            .quietly()
            .run()
            .ok();
    }
    // The bus and the display leave when the program has.
    display
        .wait()
        .map_err(because("waiting for the display to leave"))?;
    watched
}

fn start(name: &str, path: &Path, words: &[&str], home: &Path) -> Result<Child, Failure> {
    let mut command = program("xvfb-run")
        .args(["--auto-servernum", "dbus-run-session", "--"])
        .args([path])
        .args(words)
        .into_command();
    command
        .env(MARK, name)
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("DAYDONE_HOME", home)
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CONFIG_HOME")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.spawn().map_err(because("starting the program"))
}

fn watch(name: &str) -> Result<String, Failure> {
    pause(SETTLED);
    let all = processes(name);
    if all.is_empty() {
        return Ok(format!("| {name} | left by itself | | | | |\n"));
    }
    let switches = || all.iter().filter_map(|id| proc::switches(*id).ok()).sum();
    let before: u64 = switches();
    pause(WATCHED);
    let woken = u64::saturating_sub(switches(), before);
    let memory: Vec<_> = all.iter().filter_map(|id| proc::memory(*id).ok()).collect();
    let threads = all.iter().filter_map(|id| proc::threads(*id).ok());
    Ok(format!(
        "| {name} | {:.1} MiB | {:.1} MiB | {woken} | {} | {} |\n",
        mebibytes(memory.iter().map(|one| one.proportional).sum()),
        mebibytes(memory.iter().map(|one| one.private).sum()),
        memory.len(),
        threads.sum::<usize>(),
    ))
}

/// The processes that carry the mark of a program.
fn processes(name: &str) -> Vec<u32> {
    let mark = format!("{MARK}={name}");
    let all = proc::all();
    let theirs = all.into_iter().filter(|id| {
        !NOT_THEIRS.contains(&proc::name(*id).as_str()) && proc::environment(*id).contains(&mark)
    });
    theirs.collect()
}
