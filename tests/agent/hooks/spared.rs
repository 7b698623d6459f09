//! What does not run a hook: what was kept before, what is taken back or brought in, and time that passes
//! with nothing in it.

use std::{fs, time::Duration};

use serde_json::json;
use tokio::time::{Instant, sleep};

use super::{switched_on, waits_for};
use crate::support::{Agent, Home, command, in_time};

/// Hooks that note what they ran for.
fn noting() -> Home {
    let home = switched_on();
    for name in types::hook_names().filter(|name| *name != "state") {
        home.hook(name, "echo \"$DAYDONE_EVENT\" >>events");
    }
    home.hook("state", "echo \"$1 $DAYDONE_TITLE\" >>states");
    home
}

#[tokio::test]
async fn what_the_journal_has_is_not_run_again_after_a_crash() {
    let home = switched_on();
    home.hook(
        "focus-held",
        &format!("echo held >>held; {}", waits_for("go")),
    );
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    for name in ["pause", "resume", "pause"] {
        agent.does(command(name, json!({}))).await;
    }
    // The first runs, the second waits: it is in the journal and was not run.
    home.has("held", &["held"]).await;
    agent.kill();
    home.let_go("go");
    home.hook("state", "echo \"$1\" >>states");
    let agent = Agent::start(&home, None).await;
    home.has("states", &["held"]).await;
    agent.does(command("resume", json!({}))).await;
    home.has("states", &["held", "focus"]).await;
    assert_eq!(
        home.lines("held"),
        ["held"],
        "the state settles the world, and nothing is run again"
    );
    assert!(agent.quit().await.success());
}

#[tokio::test]
async fn an_undo_shows_through_the_state_only() {
    let home = noting();
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("add_item", json!({ "title": "A" })))
        .await;
    home.has("states", &["none ", "open "]).await;
    let item = agent.status().await.items[0].id;
    agent
        .does(command(
            "start_focus",
            json!({ "minutes": 50, "item": item }),
        ))
        .await;
    home.has("states", &["none ", "open ", "focus A"]).await;
    agent.does(command("undo", json!({}))).await;
    home.has("states", &["none ", "open ", "focus A", "open "])
        .await;
    agent.does(command("start_meeting", json!({}))).await;
    home.has(
        "events",
        &["day-started", "focus-started", "meeting-started"],
    )
    .await;
}

#[tokio::test]
async fn what_is_set_right_or_noted_afterwards_is_no_event() {
    let home = noting();
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.pass(30).await;
    agent.does(command("finish", json!({}))).await;
    agent.pass(60).await;
    for typed in [
        "correct s1 --to 9:20",
        "correct add session 9:30 9:50",
        "meeting log 9:55 10:05",
    ] {
        let words: Vec<_> = typed.split_whitespace().collect();
        let done = home.types(&words);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{typed}: {said}");
    }
    agent
        .does(command("close_day", json!({ "form": "just_close" })))
        .await;
    home.has(
        "events",
        &["day-started", "focus-started", "focus-ended", "day-closed"],
    )
    .await;
}

#[tokio::test]
async fn an_agent_with_hooks_sleeps_while_nothing_happens() {
    let home = noting();
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    home.has("states", &["none ", "focus "]).await;
    let wakes = || {
        let tasks = fs::read_dir(format!("/proc/{}/task", agent.pid())).expect("it is there");
        let counts = tasks.flatten().map(|task| {
            let status = fs::read_to_string(task.path().join("status")).unwrap_or_default();
            let lines = status
                .lines()
                .filter(|line| line.contains("voluntary_ctxt_switches"));
            let numbers =
                lines.filter_map(|line| line.split_whitespace().last()?.parse::<u64>().ok());
            numbers.sum::<u64>()
        });
        counts.sum::<u64>()
    };
    // It is looked at from outside, which wakes only this test.
    let resting = async {
        let (mut count, mut since) = (wakes(), Instant::now());
        while since.elapsed() < Duration::from_millis(1500) {
            sleep(Duration::from_millis(20)).await;
            let now = wakes();
            if now != count {
                (count, since) = (now, Instant::now());
            }
        }
    };
    in_time("a second and a half without a wake-up", resting).await;
}
