//! Files that are taken away while the agent has them open: its socket, without which nobody finds it.

use std::fs;

use crate::support::{Agent, Home, text};

#[tokio::test]
async fn an_agent_whose_socket_was_taken_away_is_found_again() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    for again in ["once", "and once more"] {
        fs::remove_file(home.path().join("agent.sock")).expect("nothing keeps anybody from it");
        let answer = home.types(&["status"]);
        assert!(answer.status.success(), "{again}: {answer:?}");
        assert!(text(&answer).contains("Tuesday 24 November"), "by this one");
    }
    let hello = agent.caller().await.hello().await.expect("it answers");
    assert_eq!(hello.pid, agent.pid(), "and no other one came");
}
