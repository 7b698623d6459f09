//! A data folder that cannot be written when the agent starts: it says so and leaves, and touches
//! nothing. The folder is mounted read-only for the agent alone, because permissions do not bind the
//! person every door is open to; where the system forbids mounts, the file layer stands in.

use std::process::{Command, Stdio};

use serde_json::json;

use super::{Layer, layer::EROFS, mounts, while_it_lasts::written};
use crate::support::{Agent, Home, MORNING, command};

/// An agent about to start in a home it cannot write to.
fn locked_out(home: &Home, layer: &Layer) -> Command {
    let typed = ["agent", "--clock", MORNING, "--zone", "Europe/Lisbon"];
    let mut program = home.daydone(None, &typed);
    let locked = "mount --bind \"$DAYDONE_HOME\" \"$DAYDONE_HOME\" \
                  && mount -o remount,bind,ro \"$DAYDONE_HOME\"";
    let mut tried = mounts::after(locked, Command::new("true"));
    tried.env("DAYDONE_HOME", home.path());
    if tried.status().is_ok_and(|status| status.success()) {
        return mounts::after(locked, program);
    }
    println!("No mounts here: the file layer stands in.");
    layer.fails(&format!("open {EROFS} 0 -1\nwrite {EROFS} 0 -1"));
    layer.under(&mut program);
    program
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_said_and_left_as_it_is() {
    let (home, layer) = (Home::new(), Layer::new());
    let agent = Agent::start(&home, None).await;
    let long = json!({ "minutes": 50 });
    agent.does(command("start_focus", long)).await;
    agent.kill();
    let before = written(&home);

    let mut start = locked_out(&home, &layer);
    let left = start.stderr(Stdio::piped()).output().expect("it starts");
    let said = String::from_utf8_lossy(&left.stderr);
    assert!(!left.status.success(), "there is no agent now: {said}");
    assert!(said.contains("cannot be written"), "it says why: {said}");
    assert!(said.contains("read-only"), "and what to look at: {said}");
    assert_eq!(written(&home), before, "nothing was touched");

    let agent = Agent::start(&home, None).await;
    let session = agent.status().await.session;
    assert!(session.is_some(), "the session is there when it can be");
}
