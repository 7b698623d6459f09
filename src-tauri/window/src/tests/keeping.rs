//! How the connection is kept: what the page hears, and when the window leaves.

use protocol::{Screen, Theme};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::scripted_agent::{ScriptedAgent, settings};
use crate::{
    link::{Link, reconnect},
    webview::Webview,
};

/// What a webview was asked to do.
#[derive(Debug, PartialEq)]
enum Asked {
    Tell(&'static str, Value),
    ComeForward(Option<Screen>),
    ApplyTheme(Theme),
    Leave,
}

/// A webview that notes what it is asked.
struct NotedWebview {
    notes: UnboundedSender<Asked>,
    put_away: bool,
}

impl Webview for NotedWebview {
    fn tell(&self, event: &'static str, payload: Value) {
        self.note(Asked::Tell(event, payload));
    }

    fn come_forward(&self, room: Option<Screen>) {
        self.note(Asked::ComeForward(room));
    }

    fn apply_theme(&self, theme: Theme) {
        self.note(Asked::ApplyTheme(theme));
    }

    fn is_put_away(&self) -> bool {
        self.put_away
    }

    fn leave(&self) {
        self.note(Asked::Leave);
    }
}

impl NotedWebview {
    fn note(&self, asked: Asked) {
        // A test that has seen enough listens no more.
        let _ = self.notes.send(asked);
    }
}

fn keep_connected(agent: &ScriptedAgent, put_away: bool) -> UnboundedReceiver<Asked> {
    let (notes, noted) = unbounded_channel();
    tokio::spawn(reconnect(
        agent.place(),
        Link::default(),
        NotedWebview { notes, put_away },
        None,
    ));
    noted
}

/// Reads the four things every connection begins with.
async fn greet(noted: &mut UnboundedReceiver<Asked>) {
    let expected = [
        Asked::ApplyTheme(Theme::Dark),
        Asked::Tell("connection", json!({"state": "connected"})),
        Asked::Tell("settings", settings()),
        Asked::Tell("snapshot", json!({"answered": "follow"})),
    ];
    for expected in expected {
        assert_eq!(
            noted.recv().await,
            Some(expected),
            "theme first, then the news, then the day"
        );
    }
}

#[tokio::test]
async fn what_the_agent_tells_reaches_the_page() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, false);
    greet(&mut noted).await;
    agent.tell("snapshot", json!({"line": "2 of 3"}));
    let heard = noted.recv().await;
    assert_eq!(
        heard,
        Some(Asked::Tell("snapshot", json!({"line": "2 of 3"}))),
        "unread, unchanged"
    );
}

#[tokio::test]
async fn a_new_theme_is_worn_at_once() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, false);
    greet(&mut noted).await;
    agent.tell("settings", json!({"theme": "light"}));
    assert_eq!(
        noted.recv().await,
        Some(Asked::ApplyTheme(Theme::Light)),
        "before the page repaints"
    );
}

#[tokio::test]
async fn a_word_this_window_does_not_know_is_let_pass() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, false);
    greet(&mut noted).await;
    agent.tell("something_newer", json!({}));
    agent.tell("come_forward", Value::Null);
    assert_eq!(
        noted.recv().await,
        Some(Asked::ComeForward(None)),
        "the next word is understood"
    );
}

#[tokio::test]
async fn the_window_comes_forward_in_the_room_it_is_wanted_in() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, false);
    greet(&mut noted).await;
    for (room, expected) in [
        (json!("end"), Some(Screen::End)),
        (json!("park"), Some(Screen::Park)),
        (Value::Null, None),
        (json!("a newer one"), None),
    ] {
        agent.tell("come_forward", json!({ "room": room }));
        assert_eq!(
            noted.recv().await,
            Some(Asked::ComeForward(expected)),
            "for {room}"
        );
    }
}

#[tokio::test]
async fn when_the_person_quits_daydone_the_window_leaves_too() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, false);
    greet(&mut noted).await;
    agent.tell("leaving", Value::Null);
    assert_eq!(
        noted.recv().await,
        Some(Asked::Leave),
        "it does not bring the agent back"
    );
}

#[tokio::test]
async fn a_lost_agent_is_said_and_found_again() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, false);
    greet(&mut noted).await;
    agent.hang_up();
    let Some(Asked::Tell("connection", lost)) = noted.recv().await else {
        panic!("the page hears of the connection first")
    };
    assert_eq!(lost["state"], "lost", "in one word: {lost}");
    greet(&mut noted).await;
}

#[tokio::test]
async fn a_window_nobody_looks_at_does_not_bring_its_agent_back() {
    let agent = ScriptedAgent::start();
    let mut noted = keep_connected(&agent, true);
    greet(&mut noted).await;
    agent.hang_up();
    assert_eq!(noted.recv().await, Some(Asked::Leave), "it leaves instead");
}

#[tokio::test]
async fn a_second_window_leaves() {
    let agent = ScriptedAgent::with_another_window();
    let mut noted = keep_connected(&agent, false);
    assert_eq!(
        noted.recv().await,
        Some(Asked::Leave),
        "the first one was asked to come forward"
    );
}
