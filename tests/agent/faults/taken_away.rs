//! Files that are taken away while the agent has them open: the system lets it write on, but nothing of
//! that would be found again. And its socket, without which no client finds the agent.

use std::{fs, path::PathBuf};

use client::Client;

use super::{Trouble, lives_through, while_it_lasts::written};
use crate::support::{Agent, Home, soon, text};

/// A person moves a file away, and puts it back.
struct Tidied {
    place: PathBuf,
    elsewhere: PathBuf,
}

impl Trouble for Tidied {
    fn begins(&mut self) {
        fs::rename(&self.place, &self.elsewhere).expect("nothing keeps anybody from it");
    }

    fn ends(&mut self) {
        fs::rename(&self.elsewhere, &self.place).expect("it is put back");
    }
}

#[tokio::test]
async fn a_session_lives_through_a_journal_that_is_taken_away_and_put_back() {
    for part in ["daydone.sqlite", "daydone.sqlite-wal"] {
        let home = Home::new();
        let agent = Agent::start(&home, None).await;
        let mut tidied = Tidied {
            place: home.path().join(part),
            elsewhere: home.path().join("elsewhere"),
        };
        let agent = lives_through(agent, &mut tidied, "journal_moved").await;
        agent.kill();
        let written = format!("{:?}", written(&home));
        for granted in ["before", "after"] {
            assert!(written.contains(granted), "{granted}, without {part}");
        }
        assert!(!written.contains("refused"), "and nothing else: {written}");
    }
}

/// Two agents with one journal would each know half of the day.
#[tokio::test]
async fn an_agent_whose_claim_was_taken_away_grants_nothing_beside_the_next() {
    let home = Home::new();
    let first = Agent::start(&home, None).await;
    fs::remove_file(home.path().join("daydone.sqlite.lock")).expect("nothing keeps anybody");
    let next = Agent::start(&home, None).await;
    // The first one answers until the socket is the next one's; in between none does.
    let next = soon("the next one has moved in", async || {
        let (caller, _) = Client::connect(&home.place()).await.ok()?;
        let hello = caller.hello().await.ok()?;
        (hello.pid == next.pid()).then_some(caller)
    })
    .await;
    let park = || crate::support::command("park", serde_json::json!({ "text": "whose?" }));
    assert_eq!(first.refuses(park()).await, "journal_moved");
    let granted = serde_json::from_value(park()).expect("a command");
    next.command(granted).await.expect("the journal is its own");
}

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
