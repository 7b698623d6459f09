//! Callers that should not be: they get a clear answer, and other callers notice nothing.

use std::time::Duration;

use client::socket;
use interprocess::local_socket::tokio::Stream;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    time::timeout,
};

use crate::support::{Agent, Home, command, in_time, soon};

async fn call(home: &Home) -> Stream {
    socket::connect(home.place().address())
        .await
        .expect("the agent listens")
}

/// Sends bytes and gives the first `count` answers.
async fn send(home: &Home, bytes: &[u8], count: usize) -> Vec<Value> {
    let mut stream = call(home).await;
    // The agent may hang up in the middle of it.
    let _ = stream.write_all(bytes).await;
    let mut answers = Vec::new();
    let mut lines = BufReader::new(stream).lines();
    while answers.len() < count {
        let line = in_time("the agent answers", lines.next_line()).await;
        let line = line.expect("in UTF-8").expect("before it hangs up");
        answers.push(serde_json::from_str(&line).expect("and in JSON"));
    }
    answers
}

fn code(answer: &Value) -> &str {
    answer["error"]["data"]["code"]
        .as_str()
        .unwrap_or("no code")
}

#[tokio::test]
async fn garbage_is_refused_and_the_line_after_it_is_served() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    let hello = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"hello\"}\n";
    for garbage in [
        "\u{0}\u{1}\u{2}\n",
        "GET / HTTP/1.1\r\n",
        "{\"jsonrpc\":\"2.0\"\n",
        "[]\n",
    ] {
        let answers = send(&home, format!("{garbage}{hello}").as_bytes(), 2).await;
        assert_eq!(code(&answers[0]), "bad_request", "for {garbage:?}");
        assert_eq!(
            answers[1]["result"]["protocol"], 1,
            "the caller may go on after {garbage:?}"
        );
    }
    let mut bytes = b"\xff\xfe\xfd\n".to_vec();
    bytes.extend_from_slice(hello.as_bytes());
    let answers = send(&home, &bytes, 2).await;
    assert_eq!(code(&answers[0]), "bad_request", "bytes that are no text");
    assert_eq!(answers[1]["id"], 7, "and the line after them");
}

#[tokio::test]
async fn wrong_calls_are_told_apart() {
    let home = Home::new();
    let _agent = Agent::start(&home, None).await;
    for (call, expected) in [
        (json!({ "method": "dance" }), "unknown_method"),
        (
            json!({ "method": "command", "params": { "do": "dance" } }),
            "bad_params",
        ),
        (
            json!({ "method": "command", "params": { "do": "extend", "minutes": 5, "now": 1 } }),
            "bad_params",
        ),
        (
            json!({ "method": "clock", "params": { "move": "back" } }),
            "bad_params",
        ),
    ] {
        let mut call = call;
        call["jsonrpc"] = json!("2.0");
        call["id"] = json!("x");
        let answers = send(&home, format!("{call}\n").as_bytes(), 1).await;
        assert_eq!(code(&answers[0]), expected, "for {call}");
        assert_eq!(answers[0]["id"], "x", "the caller can match it");
    }
}

#[tokio::test]
async fn ten_megabytes_without_an_end_are_cut_off() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let answers = send(&home, &vec![b'x'; 10 * 1024 * 1024], 1).await;
    assert_eq!(code(&answers[0]), "bad_request", "with a clear answer");
    assert!(
        agent.client.hello().await.is_ok(),
        "and nobody else notices"
    );
}

#[tokio::test]
async fn a_half_line_does_nothing() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let half = r#"{"jsonrpc":"2.0","id":1,"method":"command","params":{"do":"park","text":"x"}}"#;
    let stream = {
        let mut stream = call(&home).await;
        stream
            .write_all(half.as_bytes())
            .await
            .expect("it is taken");
        stream
    };
    drop(stream);
    agent
        .does(command("park", json!({ "text": "whole" })))
        .await;
    let parked = agent.status().await.parked;
    assert_eq!(
        parked.len(),
        1,
        "only what ended with a line counts: {parked:?}"
    );
}

#[tokio::test]
async fn a_caller_that_hangs_holds_nobody_up() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let mut hanging = call(&home).await;
    // It follows, asks again and again, and never reads.
    let follow = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"follow\"}\n".repeat(1_000);
    let _ = timeout(
        Duration::from_millis(300),
        hanging.write_all(follow.as_bytes()),
    )
    .await;
    for n in 0..50 {
        agent
            .does(command("park", json!({ "text": format!("thought {n}") })))
            .await;
    }
    assert_eq!(
        agent.status().await.parked.len(),
        50,
        "everybody else is served"
    );
    drop(hanging);
}

#[tokio::test]
async fn too_many_callers_are_turned_away_and_the_first_ones_stay() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let mut crowd = Vec::new();
    for _ in 0..100 {
        crowd.push(call(&home).await);
    }
    let mut last = crowd.pop().expect("a hundred came");
    let mut answer = String::new();
    last.read_to_string(&mut answer)
        .await
        .expect("the agent hangs up");
    let answer: Value = serde_json::from_str(&answer).expect("and says why");
    assert_eq!(code(&answer), "busy", "too many at once");
    assert!(
        agent.client.hello().await.is_ok(),
        "the first ones are still served"
    );
}

#[tokio::test]
async fn words_that_cannot_be_are_refused_and_change_nothing() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let long = "x".repeat(5_000);
    for (text, code) in [
        ("", "text_empty"),
        ("   ", "text_empty"),
        (long.as_str(), "text_too_long"),
        ("a\u{7}b", "text_control"),
        ("a\u{202e}b", "text_control"),
    ] {
        let call = json!({
            "jsonrpc": "2.0", "id": 1, "method": "command",
            "params": command("park", json!({ "text": text })),
        });
        let answers = send(&home, format!("{call}\n").as_bytes(), 1).await;
        assert_eq!(self::code(&answers[0]), code, "{text:.9}");
    }
    let day = agent
        .does(command("park", json!({ "text": "שלום עולם" })))
        .await;
    assert_eq!(
        day.parked.len(),
        1,
        "right-to-left words are words like any other"
    );
}

/// The process that started the agent may hold on to its log and never look at it.
#[tokio::test]
#[cfg(target_os = "linux")]
async fn a_log_that_nobody_reads_holds_nobody_up() {
    use std::{fs::OpenOptions, io::Write, os::fd::AsRawFd, os::unix::fs::OpenOptionsExt};
    const NONBLOCKING: i32 = 0o4000;

    let home = Home::new();
    let (_unread, log) = std::io::pipe().expect("a pipe");
    let same = format!("/proc/self/fd/{}", log.as_raw_fd());
    let filled = OpenOptions::new()
        .write(true)
        .custom_flags(NONBLOCKING)
        .open(same);
    let mut filled = filled.expect("a pipe can be opened once more");
    while filled.write(&[b'x'; 512]).is_ok() {}

    let typed = ["agent", "--clock", crate::support::MORNING];
    let mut program = home.daydone(None, &typed);
    program.stderr(log);
    let agent = Agent::spawned(program, &home).await;
    let journal = home.path().join("daydone.sqlite");
    let other = rusqlite::Connection::open(journal).expect("the journal is there");
    other.execute_batch("BEGIN IMMEDIATE").expect("and free");
    let park = command("park", json!({ "text": "x" }));
    assert_eq!(agent.refuses(park).await, "journal_busy", "which it logs");
}

#[tokio::test]
async fn whoever_comes_when_all_places_are_taken_is_told_so() {
    let home = Home::new();
    let agent = Agent::start(&home, None).await;
    let mut callers = Vec::new();
    for _ in 0..63 {
        let caller = agent.caller().await;
        caller.hello().await.expect("there is a place for it");
        callers.push(caller);
    }
    let output = home.types(&["status"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "turned away: {said}");
    assert!(said.contains("Too many programs"), "and told why: {said}");
    agent.client.hello().await.expect("the others are served");
    drop(callers);
    soon("there is room again", async || {
        home.types(&["status"]).status.success().then_some(())
    })
    .await;
}
