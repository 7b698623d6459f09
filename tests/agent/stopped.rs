//! An agent that is there and does not answer: whoever asks hears it within nine seconds.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::support::{Agent, Home};

fn signal(agent: &Agent, name: &str) {
    let sent = Command::new("kill")
        .args([name, &agent.pid().to_string()])
        .status();
    assert!(sent.expect("there is kill").success());
}

#[tokio::test]
async fn an_agent_that_is_stopped_is_told_within_nine_seconds() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    signal(&agent, "-STOP");
    let lines: [(&[&str], u64); 6] = [
        (&["doctor"], 5),
        (&["status"], 9),
        (&["park", "x"], 9),
        (&["history"], 9),
        (&["export", "json"], 9),
        (&["quit"], 9),
    ];
    std::thread::scope(|scope| {
        for (typed, within) in lines {
            let home = &home;
            scope.spawn(move || {
                let begun = Instant::now();
                let output = home.types(typed);
                let took = begun.elapsed();
                let said = [output.stdout, output.stderr].concat();
                let said = String::from_utf8_lossy(&said);
                assert_eq!(output.status.code(), Some(3), "{typed:?}: {said}");
                assert!(said.contains("does not answer"), "{typed:?}: {said}");
                let within = Duration::from_secs(within);
                assert!(took < within, "{typed:?} took {took:?}");
            });
        }
    });
    signal(&agent, "-CONT");
    assert!(agent.status().await.parked.is_empty(), "nothing was asked");
}
