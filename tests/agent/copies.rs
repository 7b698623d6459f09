//! One agent for a person and a folder.

use std::{fs, os::unix::fs::PermissionsExt};

use serde_json::json;

use crate::support::{Agent, Home, command, soon};

#[tokio::test]
async fn a_second_copy_says_so_and_succeeds() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let second = home.types(&["agent"]);
    assert!(
        second.status.success(),
        "there is an agent, which is what was wanted"
    );
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(said.contains("already there"), "and it says so: {said}");
    let pid = agent
        .client
        .hello()
        .await
        .expect("the first still answers")
        .pid;
    assert_eq!(pid, agent.pid(), "it is still the first");
}

#[tokio::test]
async fn two_folders_have_two_agents() {
    let (one, other) = (Home::new(), Home::new());
    let (first, second) = (
        Agent::start(&one, None).await,
        Agent::start(&other, None).await,
    );
    assert_ne!(
        first.client.hello().await.expect("it answers").pid,
        second.pid(),
        "each its own"
    );
}

#[test]
fn a_home_that_is_no_whole_path_is_none() {
    let mut asked = Home::new().daydone(None, &["status"]);
    let asked = asked.env_remove("DAYDONE_HOME").env("HOME", "here");
    let answer = asked.stderr(std::process::Stdio::piped()).output();
    let answer = answer.expect("the binary runs");
    let said = String::from_utf8_lossy(&answer.stderr).into_owned();
    assert!(
        !answer.status.success(),
        "it would differ by folder: {said}"
    );
    assert!(said.contains("DAYDONE_HOME"), "and says what to do: {said}");
}

#[tokio::test]
async fn a_socket_left_behind_is_cleared_away() {
    let home = Home::new();
    Agent::start(&home, None).await.kill();
    assert!(
        home.path().join("agent.sock").exists(),
        "a killed agent leaves its socket"
    );
    let agent = Agent::start(&home, None).await;
    assert!(
        agent.client.hello().await.is_ok(),
        "the next one answers at the same place"
    );
}

#[tokio::test]
async fn a_start_while_another_agent_leaves_waits_for_it() {
    let home = Home::new();
    let first = Agent::start(&home, None).await;
    first
        .does(command("park", json!({ "text": "a thought" })))
        .await;
    first.client.quit().await.expect("it is leaving");
    let second = Agent::start(&home, None).await;
    let parked = second.status().await.parked;
    assert_eq!(parked.len(), 1, "it goes on where the first stopped");
}

#[tokio::test]
async fn nobody_else_can_look_into_the_folder_or_talk_to_the_socket() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    for file in ["agent.sock", "daydone.sqlite", "settings.toml"] {
        let mode = fs::metadata(home.path().join(file))
            .expect(file)
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{file} is its owner's alone: {mode:o}");
    }
}

#[tokio::test]
async fn a_deep_folder_gets_an_agent_too() {
    let home = Home::new();
    let deep = home.path().join("a-folder-with-a-long-name/".repeat(6));
    fs::create_dir_all(&deep).expect("the folder can be made");
    let place = client::locations::Locations::under(&deep).expect("it is a place");
    let mut command = home.daydone(None, &["agent"]);
    let mut process = command
        .env("DAYDONE_HOME", &deep)
        .spawn()
        .expect("the binary runs");
    let pid = crate::support::soon("it answers", async || {
        let (client, _) = client::Client::connect(&place).await.ok()?;
        client.hello().await.ok().map(|hello| hello.pid)
    })
    .await;
    assert_eq!(
        pid,
        process.id(),
        "a path too long for a socket is no obstacle"
    );
    process.kill().expect("it can be killed");
    process.wait().expect("it ends");
}

/// It says that it is a regular file, and reading it waits for the kernel's next word.
#[tokio::test]
async fn a_copy_that_would_be_waited_for_is_refused_at_once() {
    let home = Home::new();
    let mut restoring = home
        .daydone(None, &["backup", "restore", "/proc/kmsg", "--yes"])
        .spawn()
        .expect("the binary runs");
    let ended = soon("it ends", async || {
        restoring.try_wait().expect("it is ours")
    })
    .await;
    assert_eq!(ended.code(), Some(1), "nothing has changed");
}
