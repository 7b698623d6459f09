//! Every client with the same data finds the agent, whatever came or went of the session meanwhile.

use std::{fs, path::Path, process::Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::Home;

/// `daydone <typed>` on the platform's own folders under `home`, in a session with this runtime folder
/// if there is one.
fn types(home: &Home, runtime: Option<&Path>, typed: &[&str]) -> Output {
    let mut command = home.daydone(None, typed);
    command.env_remove("DAYDONE_HOME").env("HOME", home.path());
    if let Some(runtime) = runtime {
        command.env("XDG_RUNTIME_DIR", runtime);
    }
    command.stdout(std::process::Stdio::piped());
    command.output().expect("the binary runs")
}

fn parked(status: &Output) -> usize {
    let status: Value = serde_json::from_slice(&status.stdout).expect("a status");
    status["parked"].as_array().map_or(0, Vec::len)
}

#[test]
fn an_agent_that_was_there_before_the_session_is_found_in_it() {
    let (home, runtime) = (Home::new(), TempDir::new().expect("a folder"));
    assert!(types(&home, None, &["park", "from cron"]).status.success());
    let seen = types(&home, Some(runtime.path()), &["status", "--json"]);
    assert_eq!(parked(&seen), 1, "the same agent answers");
    let quit = types(&home, Some(runtime.path()), &["quit"]);
    assert!(quit.status.success());
}

#[test]
fn an_agent_that_outlives_its_session_is_found_after_it() {
    let (home, runtime) = (Home::new(), TempDir::new().expect("a folder"));
    let park = types(&home, Some(runtime.path()), &["park", "at the desk"]);
    assert!(park.status.success());
    fs::remove_dir_all(runtime.path()).expect("the logout takes it");
    let seen = types(&home, None, &["status", "--json"]);
    assert_eq!(parked(&seen), 1, "the same agent answers");
    assert!(types(&home, None, &["quit"]).status.success());
}

#[cfg(unix)]
#[test]
fn data_may_lie_where_a_link_of_ones_own_leads() {
    let (home, disk) = (Home::new(), TempDir::new().expect("a folder"));
    let share = home.path().join(".local/share");
    fs::create_dir_all(&share).expect("a folder");
    std::os::unix::fs::symlink(disk.path(), share.join("daydone")).expect("a link");
    assert!(types(&home, None, &["park", "elsewhere"]).status.success());
    assert!(types(&home, None, &["quit"]).status.success());
}
