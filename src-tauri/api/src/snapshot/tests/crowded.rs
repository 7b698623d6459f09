//! Pictures of journals that hold far more than anybody writes by hand.

use super::*;

/// A state with far more of everything than anybody writes by hand, in words that take most bytes.
fn crowded(count: u32, letter: char) -> State {
    let words = letter.to_string().repeat(200);
    let title = || Title::new(&words).expect("words");
    let note = Note::new(&letter.to_string().repeat(2_000)).expect("words");
    let id = |nth: u32| Uuid::from_u128(nth.into());
    let mut day = planned();
    day.scope_changes = (0..count)
        .map(|_| domain::ScopeChange {
            at: at("10:00"),
            kind: domain::ScopeChangeKind::Swapped {
                out: title(),
                into: title(),
            },
        })
        .collect();
    day.reopenings = (0..count)
        .map(|_| domain::Reopening {
            at: at("10:00"),
            reason: note.clone(),
        })
        .collect();
    day.blocked = Some(note.clone());
    day.first_step = Some(note.clone());
    let minute = |nth: u32| at("00:00") + TimeDelta::milliseconds(i64::from(nth) * 2);
    let mut long = focus(None, "00:00", Some("00:00"));
    long.gaps = (0..count)
        .map(|nth| Gap {
            id: domain::GapId(id(nth)),
            cause: GapCause::Sleep,
            from: minute(nth),
            to: minute(nth) + TimeDelta::milliseconds(1),
            was: None,
        })
        .collect();
    day.focus = vec![long];
    State {
        day: Some(day),
        waiting: (0..count)
            .map(|nth| Deferred {
                id: domain::CarriedId(id(nth)),
                title: title(),
                ..carried("2026-11-25")
            })
            .collect(),
        parked: (0..count)
            .map(|nth| ParkedThought {
                id: domain::ThoughtId(id(nth)),
                text: title(),
                at: at("09:00"),
            })
            .collect(),
        first_step: Some(note),
        ..State::default()
    }
}

#[test]
fn a_picture_has_a_length_that_every_client_reads_whatever_the_journal_holds() {
    for (count, letter) in [(1_000, '🎉'), (16_000, '🎉'), (40_000, '"')] {
        let seen = snapshot(&view(crowded(count, letter), "14:00"));
        let length = serde_json::to_vec(&seen).expect("JSON").len();
        assert!(
            length <= protocol::rpc::LONGEST_PICTURE,
            "{length} bytes with {count} of everything"
        );
        let shown = u32::try_from(seen.waiting.len()).expect("few");
        assert_eq!(shown + seen.more.waiting, count, "nothing goes uncounted");
        let shown = u32::try_from(seen.parked.len()).expect("few");
        assert_eq!(shown + seen.more.parked, count, "nothing goes uncounted");
    }
}

#[test]
fn of_many_thoughts_the_latest_are_shown_and_of_what_waits_the_next() {
    let state = crowded(3_000, 'x');
    let (last, first) = (state.parked[2_999].id, state.waiting[0].id);
    let seen = snapshot(&view(state, "14:00"));
    let latest = seen.parked.last().map(|thought| thought.id);
    assert_eq!(latest, Some(last));
    assert_eq!(seen.waiting[0].id, first);
}
