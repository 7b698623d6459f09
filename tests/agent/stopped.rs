//! An agent that is there and does not answer: every verb ends and says so.

use std::process::Command;

use crate::support::{Agent, Home};

fn signal(agent: &Agent, name: &str) {
    let sent = Command::new("kill")
        .args([name, &agent.pid().to_string()])
        .status();
    assert!(sent.expect("there is kill").success());
}

#[tokio::test]
async fn no_verb_waits_for_ever_for_an_agent_that_is_stopped() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    signal(&agent, "-STOP");
    let lines: [&[&str]; 6] = [
        &["doctor"],
        &["status"],
        &["park", "x"],
        &["history"],
        &["export", "json"],
        &["quit"],
    ];
    std::thread::scope(|scope| {
        for typed in lines {
            let home = &home;
            scope.spawn(move || {
                let output = home.types(typed);
                let said = [output.stdout, output.stderr].concat();
                let said = String::from_utf8_lossy(&said);
                assert_eq!(output.status.code(), Some(3), "{typed:?}: {said}");
                assert!(said.contains("does not answer"), "{typed:?}: {said}");
            });
        }
    });
    signal(&agent, "-CONT");
    assert!(agent.status().await.parked.is_empty(), "nothing was asked");
}
