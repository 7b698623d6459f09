//! A whole connection: framing, the envelope, the call, a command's way into the rules and the
//! picture's way back. Bytes are what a caller sends, line after line, to a day that goes on between
//! them. Every line is answered by one line, and our own client can read the picture.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

use api::{convert, snapshot};
use chrono::{SubsecRound, TimeDelta};
use client::frame::{FrameError, LONGEST_CALL, Lines};
use domain::{GapCause, Input};
use protocol::{
    ClockMove, Request, Snapshot, WireError,
    rpc::{self, Call},
};
use serde_json::Value;

use crate::outside::Outside;

pub fn meet(bytes: &[u8]) {
    let mut outside = Outside::new();
    let mut lines = Lines::new(bytes, LONGEST_CALL);
    loop {
        match next(&mut lines) {
            Ok(Some(line)) => hear(&mut outside, &line),
            Ok(None) => break,
            Err(FrameError::NotText) => {}
            Err(_) => return,
        }
    }
    let shown = snapshot::snapshot(&outside.view(), None);
    let answer = rpc::answered(&Value::Null, &shown);
    check(&answer);
    let read: Value = serde_json::from_str(&answer).expect("an answer is JSON");
    let read: Snapshot = serde_json::from_value(read["result"].clone()).expect("and a picture");
    assert_eq!(read, shown, "the client sees what the agent showed");
}

/// The next line; bytes in memory never keep anyone waiting.
fn next(lines: &mut Lines<&[u8]>) -> Result<Option<String>, FrameError> {
    match pin!(lines.next()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(line) => line,
        Poll::Pending => panic!("the bytes are all there"),
    }
}

/// Answers a line: with the picture after it, or a refusal that changed nothing.
fn hear(outside: &mut Outside, line: &str) {
    let Call { id, request } = match Call::read(line) {
        Ok(call) => call,
        Err((id, problem)) => return check(&rpc::refused(&id, &convert::no_call(problem))),
    };
    let before = (outside.state.clone(), outside.now);
    match asked(outside, request) {
        Ok(()) => drop(snapshot::snapshot(&outside.view(), None)),
        Err(error) => {
            let after = (outside.state.clone(), outside.now);
            assert_eq!(before, after, "a refusal changes nothing: {line}");
            assert!(!error.message.is_empty(), "and says why: {line}");
            check(&rpc::refused(&id.unwrap_or_default(), &error));
        }
    }
}

fn asked(outside: &mut Outside, request: Request) -> Result<(), WireError> {
    match request {
        Request::Command(wish) => {
            let before = outside.view();
            outside
                .wish(wish)
                .map_err(|why| snapshot::refused(&why, &before))
        }
        Request::Clock(to) => {
            time_passes(outside, &to);
            Ok(())
        }
        Request::Day(_) => {
            let _ = snapshot::details(&outside.view(), None);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Time goes by in one step: what fell due meanwhile is handled late, as after a sleep.
fn time_passes(outside: &mut Outside, to: &ClockMove) {
    outside.forget();
    let from = outside.now;
    let noticed = match *to {
        ClockMove::Advance { seconds } => {
            outside.pass(seconds);
            Input::Wake
        }
        ClockMove::Sleep { seconds } => {
            outside.pass(seconds);
            let to = outside.now;
            let cause = GapCause::Sleep;
            Input::Missed { cause, from, to }
        }
        ClockMove::To { .. } => {
            outside.pass(1);
            let by_ms = -TimeDelta::minutes(90).num_milliseconds();
            Input::ClockMoved { by_ms }
        }
    };
    outside.now = outside.now.trunc_subsecs(3);
    for command in [noticed, Input::Wake] {
        let lived = outside.live(command);
        assert_eq!(lived, Ok(()), "what the machine notices is not refused");
    }
}

fn check(answer: &str) {
    assert!(answer.ends_with('\n'), "an answer is a line: {answer:?}");
    assert_eq!(answer.lines().count(), 1, "and one only: {answer:?}");
}
