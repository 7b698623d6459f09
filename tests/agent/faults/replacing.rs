//! Going back to a copy, and mending, while exactly one call fails, each in its turn. Whatever was said,
//! the journal is afterwards the one of before or the one that was wanted, and no other.

use std::{fs, path::Path};

use serde_json::json;

use super::{
    Layer,
    layer::{EIO, ENOSPC},
};
use crate::{
    support::{Agent, Home, command, soon},
    torture::examine,
};

/// The date of the copy.
const COPY: &str = "2026-11-25";

/// What takes the journal's place.
#[derive(Clone, Copy)]
enum Act {
    GoBack,
    Mend,
}

/// A journal with two thoughts and a copy with one of them.
async fn lived(act: Act) -> Home {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let text = json!({ "text": "in the copy" });
    agent.does(command("park", text)).await;
    agent.pass(24 * 60).await;
    let copy = home.path().join(format!("backups/daydone-{COPY}.sqlite"));
    soon("the day's copy is made", async || {
        copy.exists().then_some(())
    })
    .await;
    agent
        .does(command("park", json!({ "text": "after it" })))
        .await;
    assert!(agent.quit().await.success(), "left in order");
    if matches!(act, Act::Mend) {
        damage(&home.path().join("daydone.sqlite"));
    }
    home
}

/// Overwrites the first page, so that only what looks like a line comes back.
fn damage(journal: &Path) {
    let mut bytes = fs::read(journal).expect("it is there");
    bytes[100..4096].fill(0xA5);
    fs::write(journal, bytes).expect("it can be overwritten");
}

/// Lets the `n`th call fail. Gives whether there was one.
async fn fails_once(act: Act, call: &str, how: &str, n: usize) -> bool {
    let (home, layer) = (lived(act).await, Layer::new());
    let typed: &[&str] = match act {
        Act::GoBack => &["backup", "restore", COPY, "--yes"],
        Act::Mend => &["doctor", "--repair", "--yes"],
    };
    let mut program = home.daydone(None, typed);
    layer.under(&mut program);
    layer.fails(&format!("{call} {how} {n} 1"));
    let left = program.output().expect("it runs");
    let struck = layer.struck() > 0;
    layer.is_well();
    if let Act::Mend = act {
        // If it failed, once more is all that is needed.
        home.types(typed);
    }
    Agent::start(&home, None).await.kill();
    let there = examine(home.path()).expect("the journal is whole").len();
    assert!(
        there == 1 || there == 2,
        "the {n}th {call} failed with {how}: {there} lines, {left:?}"
    );
    let granted = left.status.success() && matches!(act, Act::GoBack);
    assert!(!granted || there == 1, "what was granted is so: {left:?}");
    struck
}

async fn each_fails_once(act: Act, call: &str, how: &str) {
    let mut n = 0;
    while fails_once(act, call, how, n).await {
        n += 1;
    }
    assert!(n > 0, "there is a {call} to fail");
}

#[tokio::test]
async fn going_back_to_a_copy_outlives_any_failing_call() {
    for (call, how) in [("sync", EIO), ("name", ENOSPC), ("open", ENOSPC)] {
        each_fails_once(Act::GoBack, call, how).await;
    }
}

#[tokio::test]
async fn a_mending_outlives_any_failing_call() {
    for (call, how) in [("sync", EIO), ("name", ENOSPC), ("open", ENOSPC)] {
        each_fails_once(Act::Mend, call, how).await;
    }
}
