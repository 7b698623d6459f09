//! The bell at the end of a session and of a break, played by the system's own player, and a rhythm that begins breaks
//! by itself.

use std::fs;

use protocol::{SessionKind, Snapshot};
use serde_json::json;

use crate::support::{Agent, Home, soon};

/// A player that writes down the size of each file it was given, where private files pass.
const PLAYS: &str = "/usr/bin/stat -c %s \"$TMPDIR/${1##*/}\" >> \"$DAYDONE_HOME/heard\"";

fn heard(home: &Home) -> usize {
    let heard = fs::read_to_string(home.path().join("heard"));
    heard.map_or(0, |lines| lines.lines().count())
}

async fn rung(home: &Home, times: usize) {
    soon("the bell is heard", async || {
        (heard(home) == times).then_some(())
    })
    .await;
}

/// The sounds that lie about.
fn left(home: &Home) -> usize {
    let files = fs::read_dir(home.path().join("passing")).expect("readable");
    files.count()
}

/// Goes through a session to its planned end.
async fn focused(agent: &Agent, minutes: u32) -> Snapshot {
    agent
        .does(json!({ "do": "start_focus", "minutes": minutes }))
        .await;
    agent.pass(minutes).await
}

#[tokio::test]
async fn a_session_and_its_break_end_with_a_bell_that_any_player_plays() {
    for player in ["pw-play", "aplay"] {
        let home = Home::new();
        let agent = Agent::with_programs(&home, [(player, PLAYS)]).await;
        let rhythm = json!({ "break_rhythm": "start", "bell": 40 });
        agent.changes(rhythm).await;
        let items = json!([{ "title": "Write" }]);
        let day = json!({ "do": "start_day", "items": items });
        agent.does(day).await;
        let session = focused(&agent, 25).await.session;
        let kind = session.map(|session| session.kind);
        assert_eq!(kind, Some(SessionKind::Break), "the break goes on");
        rung(&home, 1).await;
        assert!(agent.pass(10).await.session.is_none(), "it is over");
        rung(&home, 2).await;
        soon("no sound is left behind", async || {
            (left(&home) == 0).then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn a_bell_that_is_off_asks_no_player() {
    let home = Home::new();
    let agent = Agent::with_programs(&home, [("pw-play", PLAYS)]).await;
    agent.does(json!({ "do": "start_day" })).await;
    focused(&agent, 25).await;
    // With a bell that is on it is heard within the same second.
    agent.changes(json!({ "bell": 100 })).await;
    agent.does(json!({ "do": "finish" })).await;
    focused(&agent, 5).await;
    rung(&home, 1).await;
}

#[tokio::test]
async fn without_a_player_the_session_ends_all_the_same() {
    let home = Home::new();
    let agent = Agent::with_programs(&home, []).await;
    agent.changes(json!({ "bell": 100 })).await;
    agent.does(json!({ "do": "start_day" })).await;
    focused(&agent, 25).await;
    let seen = agent.does(json!({ "do": "finish" })).await;
    assert!(seen.session.is_none());
}
