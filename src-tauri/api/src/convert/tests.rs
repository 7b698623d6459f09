//! What is taken from the wire and what is refused, as one table.

use chrono::{DateTime, Utc};
use protocol::{Command, Request, WireError, rpc::Call};
use serde_json::{Value, json};
use types::{Minutes, Title};

use super::no_call;

const ID: &str = "01930000-0000-7000-8000-000000000001";

/// The command as the server reads it.
fn read(command: &Value) -> Result<Command, WireError> {
    let line = json!({"jsonrpc": "2.0", "id": 1, "method": "command", "params": command});
    match Call::read(&line.to_string()) {
        Ok(Call {
            request: Request::Command(command),
            ..
        }) => Ok(command),
        Ok(other) => panic!("a command, not {other:?}"),
        Err((_, problem)) => Err(no_call(problem)),
    }
}

#[test]
fn bad_words_ids_and_times_are_refused_in_a_sentence() {
    let long = "x".repeat(5_000);
    let cases = [
        (
            json!({"do": "park", "text": "  "}),
            "text_empty",
            "There are no words in it.",
        ),
        (
            json!({"do": "correct", "day": ID, "correction":
                {"of": "gap", "id": "g1", "change": {"set": "remove"}}}),
            "bad_params",
            "“g1” is not an id.",
        ),
        (
            json!({"do": "park", "text": long}),
            "text_too_long",
            "5,000 characters are too many.",
        ),
        (
            json!({"do": "park", "text": "a\u{7}b"}),
            "text_control",
            "It holds a character that cannot be shown (U+0007).",
        ),
        (
            json!({"do": "add_item", "title": "a\u{202e}b"}),
            "text_control",
            "It holds a character that cannot be shown (U+202E).",
        ),
        (
            json!({"do": "reopen_day", "reason": ""}),
            "text_empty",
            "There are no words in it.",
        ),
        (
            json!({"do": "tick_item", "item": "1"}),
            "bad_params",
            "“1” is not an id.",
        ),
        (
            json!({"do": "place", "what": ID, "place": {"to": "date", "date": "3 Dec"}}),
            "bad_params",
            "“3 Dec” is not a date.",
        ),
        (
            json!({"do": "add_for_later", "title": "a", "due": "2026-02-30"}),
            "bad_params",
            "“2026-02-30” is not a date.",
        ),
        (
            json!({"do": "change_definition", "definition": {"as": "shape", "shape": {"shape": "standard_hours", "until": "25:00"}}}),
            "bad_params",
            "“25:00” is not a clock time.",
        ),
        (
            json!({"do": "change_definition", "definition": {"as": "shape", "shape": {"shape": "custom"}}}),
            "bad_params",
            "A custom shape cannot be chosen.",
        ),
    ];
    for (wire, code, message) in cases {
        let found = read(&wire).map_err(|error| (error.code, error.message));
        let expected = Err((code.to_owned(), message.to_owned()));
        assert_eq!(found, expected, "{wire}");
    }
}

#[test]
fn right_to_left_words_are_welcome() {
    let command = read(&json!({"do": "park", "text": "לשאול על החשבונית"}));
    let text = Title::new("לשאול על החשבונית").expect("a title");
    assert_eq!(command, Ok(Command::Park { text }));
}

#[test]
fn an_unknown_field_or_wish_does_not_pass_silently() {
    let wires = [
        json!({"do": "extend", "minutes": 5, "extra": 1}),
        json!({"do": "dance"}),
        json!({}),
    ];
    for wire in wires {
        let error = read(&wire).expect_err("it is refused");
        assert_eq!(error.code, "bad_params", "{wire}");
        let told = error
            .message
            .starts_with("command does not take these parameters");
        assert!(told, "{wire}: {}", error.message);
    }
}

#[test]
fn an_instant_is_no_finer_than_the_journal_keeps_it() {
    let from = "2026-11-24T09:00:00.123999Z";
    let to = "2026-11-24T09:30:00.0009Z";
    let command = read(&json!({"do": "log_meeting", "from": from, "to": to}));
    let Ok(Command::LogMeeting { from, to, .. }) = command else {
        panic!("a meeting: {command:?}");
    };
    let ms = |at: DateTime<Utc>| at.timestamp_subsec_nanos();
    assert_eq!((ms(from), ms(to)), (123_000_000, 0), "whole milliseconds");
}

#[test]
fn a_length_too_large_for_its_type_is_left_to_the_rules() {
    let command = read(&json!({"do": "extend", "minutes": 4_000_000_000_u32}));
    assert_eq!(
        command,
        Ok(Command::Extend {
            minutes: Minutes(u16::MAX)
        }),
        "out of every range"
    );
}

#[test]
fn blank_optional_words_are_none() {
    let command = read(&json!({"do": "set_first_step", "text": " "}));
    assert_eq!(
        command,
        Ok(Command::SetFirstStep { text: None }),
        "empty takes it back"
    );
    let command = read(&json!({"do": "start_meeting", "title": ""}));
    let none = Command::StartMeeting {
        title: None,
        reason: None,
        minutes: None,
    };
    assert_eq!(command, Ok(none));
}

#[test]
fn several_are_one_to_a_hundred_that_go_together() {
    let several = |commands: Vec<Value>| read(&json!({"do": "several", "commands": commands}));
    let pause = || json!({"do": "pause"});
    assert!(several(vec![pause(); 100]).is_ok());
    for commands in [
        vec![],
        vec![pause(); 101],
        vec![pause(), json!({"do": "undo"})],
        vec![json!({"do": "several", "commands": [pause()]})],
    ] {
        let error = several(commands).expect_err("it is refused");
        assert_eq!(error.code, "bad_params", "{}", error.message);
    }
}
