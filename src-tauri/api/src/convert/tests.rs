//! What is taken from the wire and what is refused, as one table.

use domain::{Command as Wish, Minutes, ParkedThought, State, Target, ThoughtId, Title};
use protocol::Command as Wire;
use serde_json::{Value, json};

use super::command;

const ID: &str = "01930000-0000-7000-8000-000000000001";

fn read(wire: Value) -> Result<Wish, (String, String)> {
    let wire: Wire = serde_json::from_value(wire).map_err(|e| ("shape".into(), e.to_string()))?;
    command(wire, &State::default()).map_err(|error| (error.code, error.message))
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
            "5000 characters are too many.",
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
        let expected = Err((code.to_owned(), message.to_owned()));
        assert_eq!(read(wire.clone()), expected, "{wire}");
    }
}

#[test]
fn right_to_left_words_are_welcome() {
    let wish = read(json!({"do": "park", "text": "לשאול על החשבונית"}));
    let text = Title::new("לשאול על החשבונית").expect("a title");
    assert_eq!(wish, Ok(Wish::Park { text }));
}

#[test]
fn an_unknown_field_or_wish_does_not_pass_silently() {
    let wires = [
        json!({"do": "extend", "minutes": 5, "extra": 1}),
        json!({"do": "dance"}),
        json!({}),
    ];
    for wire in wires {
        let outcome = read(wire.clone()).map_err(|(code, _)| code);
        assert_eq!(outcome, Err("shape".to_owned()), "{wire}");
    }
}

#[test]
fn an_instant_is_no_finer_than_the_journal_keeps_it() {
    let from = "2026-11-24T09:00:00.123999Z";
    let to = "2026-11-24T09:30:00.0009Z";
    let wish = read(json!({"do": "log_meeting", "from": from, "to": to}));
    let Ok(Wish::LogMeeting { from, to, .. }) = wish else {
        panic!("a meeting: {wish:?}");
    };
    let ms = |at: chrono::DateTime<chrono::Utc>| at.timestamp_subsec_nanos();
    assert_eq!((ms(from), ms(to)), (123_000_000, 0), "whole milliseconds");
}

#[test]
fn a_length_too_large_for_its_type_is_left_to_the_rules() {
    let wish = read(json!({"do": "extend", "minutes": 4_000_000_000_u32}));
    assert_eq!(
        wish,
        Ok(Wish::Extend {
            by: Minutes(u16::MAX)
        }),
        "out of every range"
    );
}

#[test]
fn blank_optional_words_are_none() {
    let wish = read(json!({"do": "set_first_step", "text": " "}));
    assert_eq!(
        wish,
        Ok(Wish::SetFirstStep { text: None }),
        "empty takes it back"
    );
    let wish = read(json!({"do": "start_meeting", "title": ""}));
    let none = Wish::StartMeeting {
        title: None,
        reason: None,
        planned: None,
    };
    assert_eq!(wish, Ok(none));
}

#[test]
fn a_place_goes_to_the_thought_or_the_item_it_names() {
    let thought: ThoughtId = ID.parse().expect("an id");
    let text = Title::new("ask").expect("a title");
    let parked = vec![ParkedThought {
        id: thought,
        text,
        at: chrono::DateTime::UNIX_EPOCH,
    }];
    let state = State {
        parked,
        ..State::default()
    };
    let place = || Wire::Place {
        what: ID.to_owned(),
        place: protocol::Destination::Tomorrow,
    };
    let wish = command(place(), &state);
    assert_eq!(
        wish,
        Ok(Wish::PlaceThought {
            thought,
            place: Target::Tomorrow
        })
    );
    let wish = command(place(), &State::default());
    assert!(
        matches!(wish, Ok(Wish::PlaceItem { .. })),
        "what is no thought is an item"
    );
}
