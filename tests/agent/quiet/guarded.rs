//! The guard as the system shows it.

use std::{fs, process::Command};

use crate::support::{Home, soon};

/// The guard of the agent in this home, once it is there.
pub async fn guard(home: &Home) -> u32 {
    soon("a guard", async || guards(home).first().copied()).await
}

/// Every guard of this home.
pub fn guards(home: &Home) -> Vec<u32> {
    let own = format!("guard-quiet\0{}\0", home.path().display());
    let processes = fs::read_dir("/proc").expect("the system tells").flatten();
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id: &u32| {
        let words = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&words).contains(&own)
    })
    .collect()
}

/// Sends it a signal, `-KILL` or `-STOP`.
pub fn signal(name: &str, id: u32) {
    let sent = Command::new("kill").args([name, &id.to_string()]).status();
    assert!(sent.expect("kill is there").success(), "{name} {id}");
}

/// Whether anything is written down.
pub fn has_record(home: &Home) -> bool {
    home.path().join("quiet.json").exists()
}

/// Whether anything is written down as borrowed.
pub fn borrows(home: &Home) -> bool {
    let text = fs::read(home.path().join("quiet.json")).unwrap_or_default();
    let record: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
    let borrowed = record["borrowed"].as_array();
    borrowed.is_some_and(|borrowed| !borrowed.is_empty())
}

/// Once there is neither a record nor a guard.
pub async fn nothing_is_left(home: &Home) {
    soon("neither record nor guard is left", async || {
        (!has_record(home) && guards(home).is_empty()).then_some(())
    })
    .await;
}
