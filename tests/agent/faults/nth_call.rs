//! Exactly one call fails, each in its turn: the first write of a command, the second, the last; the
//! sync in between. Then the agent is killed on the spot. What it said before is what is on disk.

use serde_json::json;

use super::{
    Layer,
    layer::{EIO, ENOSPC},
    while_it_lasts::written,
};
use crate::support::{Home, command};

/// A command makes fewer calls of a kind than this.
const CALLS: usize = 50;

async fn fails_once(call: &str, how: &str, n: usize) -> bool {
    let (home, layer) = (Home::new(), Layer::new());
    let agent = layer.start(&home).await;
    agent
        .does(command("park", json!({ "text": "before" })))
        .await;
    let struck = layer.struck();
    layer.fails(&format!("{call} {how} {n} 1"));
    let wish = command("park", json!({ "text": "on trial" }));
    let wish = serde_json::from_value(wish).expect("a command");
    let granted = agent.client.command(wish).await.is_ok();
    let shown = agent.status().await.parked.len();
    let failed = layer.struck() > struck;
    layer.is_well();
    agent.kill();
    let there = written(&home).len();
    assert_eq!(
        (shown, there),
        (1 + usize::from(granted), 1 + usize::from(granted)),
        "the {n}th {call} failed with {how}: granted is there, refused is not (granted: {granted})"
    );
    // The next agent shows the same.
    let agent = layer.start(&home).await;
    assert_eq!(agent.status().await.parked.len(), there, "after {call} {n}");
    agent
        .does(command("park", json!({ "text": "after" })))
        .await;
    agent.kill();
    assert_eq!(
        written(&home).len(),
        there + 1,
        "and goes on, after {call} {n}"
    );
    failed
}

async fn each_fails_once(call: &str, how: &str) {
    for n in 0..CALLS {
        if !fails_once(call, how, n).await {
            assert!(n > 0, "there is a {call} to fail");
            return;
        }
    }
    panic!("a command makes {CALLS} calls of {call}, or more: not all were tried");
}

#[tokio::test]
async fn any_one_write_may_find_the_disk_full() {
    each_fails_once("write", ENOSPC).await;
}

#[tokio::test]
async fn any_one_write_may_break_off() {
    each_fails_once("write", "torn").await;
}

#[tokio::test]
async fn any_one_sync_may_fail() {
    each_fails_once("sync", EIO).await;
}
