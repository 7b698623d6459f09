//! What is run, in what order, and what it is given.

use std::fs;

use serde_json::{Value, json};

use super::{LIMIT, hook, seen, start_within, switched_on, waits_for};
use crate::support::{Agent, command, finding, soon};

/// Says its name and its state, in one line.
const SAYS: &str = "echo \"$DAYDONE_EVENT $DAYDONE_STATE\" >>log";

#[tokio::test]
async fn hooks_of_a_name_run_one_after_the_other_and_in_order() {
    let home = switched_on();
    for (file, says) in [
        ("focus-started", "1"),
        ("focus-started.d/20", "3"),
        ("focus-started.d/10", "2"),
    ] {
        home.hook(
            file,
            &format!("echo {says} begins >>log; sleep 0.05; echo {says} ends >>log"),
        );
    }
    home.hook("focus-held", SAYS);
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    let lines = [
        "1 begins", "1 ends", "2 begins", "2 ends", "3 begins", "3 ends",
    ];
    home.has("log", &lines).await;
    fs::remove_file(home.path().join("log")).expect("it is there");
    for name in ["pause", "resume", "pause"] {
        agent.does(command(name, json!({}))).await;
    }
    home.has("log", &["focus-held held", "focus-held held"])
        .await;
    let ran = hook(&agent, "focus-held").await;
    assert_eq!(ran.says, "Ran well at 08:55.");
    assert!(ran.ran_at.is_some() && ran.stderr.is_none(), "{ran:?}");
}

#[tokio::test]
async fn a_day_is_told_to_its_hooks_once_it_is_kept() {
    let home = switched_on();
    for name in types::hook_names().filter(|name| *name != "state") {
        home.hook(name, &format!("echo {name} >>{name}.log"));
    }
    home.hook("state", "echo \"$1 $#\" >>log");
    let agent = Agent::start(&home, None).await;
    home.has("log", &["none 1"]).await;
    let acts = [
        (command("start_focus", json!({ "minutes": 50 })), "focus 1"),
        (command("pause", json!({})), "held 1"),
        (command("resume", json!({})), "focus 1"),
        (command("finish", json!({})), "open 1"),
        (command("start_break", json!({})), "break 1"),
        (
            command("start_meeting", json!({ "title": "Release" })),
            "meeting 1",
        ),
        (command("end_meeting", json!({})), "open 1"),
        (
            command("close_day", json!({ "form": "just_close" })),
            "closed 1",
        ),
        (
            command("reopen_day", json!({ "reason": "a call" })),
            "open 1",
        ),
    ];
    let mut states = vec!["none 1"];
    for (act, state) in acts {
        agent.does(act).await;
        states.push(state);
        home.has("log", &states).await;
    }
    agent
        .does(command("start_focus", json!({ "minutes": 10 })))
        .await;
    agent.pass(10).await;
    for (name, times) in [
        ("day-started", 1),
        ("focus-started", 2),
        ("focus-held", 1),
        ("focus-resumed", 1),
        ("focus-over", 1),
        ("focus-ended", 1),
        ("break-started", 1),
        ("break-ended", 1),
        ("meeting-started", 1),
        ("meeting-ended", 1),
        ("enough", 0),
        ("day-closed", 1),
        ("day-reopened", 1),
    ] {
        home.has(&format!("{name}.log"), &vec![name; times]).await;
    }
    assert_eq!(
        finding(&agent, "hooks").await.says,
        format!("14 hooks are run, from {}.", seen(&agent).await.folder)
    );
}

#[tokio::test]
async fn a_hook_is_given_a_line_and_a_few_variables() {
    let home = switched_on();
    home.hook(
        "focus-started",
        "cat >input; env >environment; echo \"$#\" >arguments; pwd -P >folder; echo said >&2",
    );
    let mut daydone = crate::support::daydone(&home, None);
    daydone
        .args([
            "agent",
            "--clock",
            crate::support::MORNING,
            "--zone",
            "Europe/Lisbon",
        ])
        .envs([
            ("SLACK_TOKEN", "secret"),
            ("LD_LIBRARY_PATH", "/nowhere"),
            ("XDG_SEAT", "seat0"),
            ("DISPLAY", ":7"),
        ]);
    let agent = Agent::spawned(daydone, &home).await;
    let title = "Say $(touch gone) \"twice\"; `id`";
    agent
        .does(command("add_item", json!({ "title": title })))
        .await;
    let item = agent.status().await.items[0].id;
    let day = agent
        .does(command(
            "start_focus",
            json!({ "minutes": 50, "item": item }),
        ))
        .await;
    let ran = soon("it has run", async || {
        Some(hook(&agent, "focus-started").await).filter(|hook| hook.ran_at.is_some())
    })
    .await;
    assert_eq!(ran.stderr.as_deref(), Some("said"));
    let line = home.lines("input");
    assert_eq!(line.len(), 1, "one line");
    let input: Value = serde_json::from_str(&line[0]).expect("JSON");
    assert_eq!(input["version"], 1);
    assert_eq!(input["event"], "focus-started");
    assert_eq!(input["state"], "focus");
    assert_eq!(input["at"], "2026-11-24T08:55:00Z");
    assert_eq!(input["until"], "2026-11-24T09:45:00Z");
    let mut told = serde_json::to_value(&day).expect("JSON");
    for snapshot in [&mut told, &mut input["snapshot"].clone()] {
        assert_eq!(snapshot["items"][0]["title"], title);
        assert_eq!(snapshot["session"]["planned_s"], 3000);
    }
    assert_eq!(
        input["snapshot"], told,
        "the snapshot after it, as the socket gives it"
    );
    assert_eq!(
        home.lines("arguments"),
        ["0"],
        "a title is on no command line"
    );
    assert!(
        !home.path().join("gone").exists(),
        "and is read by no shell"
    );
    let environment = home.lines("environment");
    for given in [
        "DAYDONE_EVENT=focus-started",
        "DAYDONE_STATE=focus",
        "DAYDONE_UNTIL=1795513500",
        "DAYDONE_MINUTES=50",
        &format!("DAYDONE_TITLE={title}"),
        "DAYDONE_DAY=2026-11-24",
        &format!("DAYDONE_SOCKET={}", home.place().address()),
        &format!("DAYDONE_HOME={}", home.path().display()),
        "PATH=/usr/bin:/bin",
        "XDG_SEAT=seat0",
        "DISPLAY=:7",
    ] {
        assert!(
            environment.iter().any(|line| line == given),
            "{given} in {environment:?}"
        );
    }
    for dropped in ["SLACK_TOKEN=", "LD_LIBRARY_PATH=", "TZ="] {
        assert!(
            !environment.iter().any(|line| line.starts_with(dropped)),
            "{dropped}"
        );
    }
}

#[tokio::test]
async fn at_the_limit_everything_a_hook_started_is_ended() {
    let home = switched_on();
    home.hook(
        "focus-started",
        "sleep 600 & echo $! >grandchild; echo $$ >child; wait",
    );
    home.hook("focus-held", SAYS);
    let agent = start_within(&home, LIMIT).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.does(command("pause", json!({}))).await;
    home.has("log", &["focus-held held"]).await;
    let ran = soon("it is ended", async || {
        Some(hook(&agent, "focus-started").await).filter(|hook| hook.ran_at.is_some())
    })
    .await;
    assert_eq!(
        ran.says,
        "Failed at 08:55: it took longer than 1.5 seconds and was ended."
    );
    for id in ["child", "grandchild"] {
        let id = home.lines(id).remove(0);
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        assert!(
            stat.is_empty() || stat.contains(") Z "),
            "{id} is gone: {stat}"
        );
    }
    let said = finding(&agent, "hook_1").await;
    assert!(
        said.says.starts_with("focus-started: Failed at 08:55"),
        "{said:?}"
    );
    let advice = said.advice.expect("there is something to do");
    assert!(
        advice.contains("daydone hooks try focus-started"),
        "{advice}"
    );
    agent.does(command("resume", json!({}))).await;
}

#[tokio::test]
async fn after_five_failures_a_hook_rests_until_its_file_changes() {
    let home = switched_on();
    home.hook("focus-held", "echo ran >>log; exit 3");
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    for times in 1..=5 {
        agent.does(command("pause", json!({}))).await;
        home.has("log", &vec!["ran"; times]).await;
        agent.does(command("resume", json!({}))).await;
    }
    soon("it rests", async || {
        hook(&agent, "focus-held")
            .await
            .says
            .starts_with("Rests after 5 failures")
            .then_some(())
    })
    .await;
    home.hook("focus-resumed", "echo resumed >>other");
    agent.does(command("pause", json!({}))).await;
    agent.does(command("resume", json!({}))).await;
    home.has("other", &["resumed"]).await;
    assert_eq!(home.lines("log").len(), 5, "it was not run again");
    home.hook("focus-held", "echo again >>log");
    agent.does(command("pause", json!({}))).await;
    home.has("log", &["ran", "ran", "ran", "ran", "ran", "again"])
        .await;
    soon("it is well", async || {
        (hook(&agent, "focus-held").await.says == "Ran well at 08:55.").then_some(())
    })
    .await;
}

#[tokio::test]
async fn of_a_flood_sixteen_wait_and_of_the_state_only_the_newest() {
    let home = switched_on();
    let waits = waits_for("go");
    home.hook("focus-held", &format!("echo held >>held; {waits}"));
    home.hook("state", &format!("echo \"$1\" >>states; {waits}"));
    let agent = Agent::start(&home, None).await;
    home.has("states", &["none"]).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    for _ in 0..20 {
        agent.does(command("pause", json!({}))).await;
        agent.does(command("resume", json!({}))).await;
    }
    let left_out = soon("it is said", async || {
        let says = hook(&agent, "focus-held").await.says;
        says.contains("left out").then_some(says)
    })
    .await;
    assert!(
        left_out.ends_with("3 runs were left out, because too many waited."),
        "{left_out}"
    );
    home.let_go("go");
    home.has("held", &["held"; 17]).await;
    home.has("states", &["none", "focus"]).await;
}

#[tokio::test]
async fn nothing_of_a_hook_is_left_after_the_agent_also_when_it_does_not_listen() {
    let home = switched_on();
    let stays = "trap '' TERM; while :; do sleep 600; done";
    home.hook(
        "focus-started",
        &format!(
            "trap '' TERM\nsh -c 'echo $$ >grandchild; {}' &\necho $$ >child\n{stays}",
            stays.replace('\'', "\"")
        ),
    );
    home.hook(
        "focus-held",
        "trap '' TERM; echo $$ >other; while :; do sleep 600; done",
    );
    let agent = Agent::start(&home, None).await;
    agent
        .does(command("start_focus", json!({ "minutes": 50 })))
        .await;
    agent.does(command("pause", json!({}))).await;
    let files = ["child", "grandchild", "other"];
    soon("all of them run", async || {
        let all = files.iter().all(|file| !home.lines(file).is_empty());
        all.then_some(())
    })
    .await;
    assert!(agent.quit().await.success());
    for file in files {
        let id = home.lines(file).remove(0);
        soon("it is gone", async || {
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            (stat.is_empty() || stat.contains(") Z ")).then_some(())
        })
        .await;
    }
}
