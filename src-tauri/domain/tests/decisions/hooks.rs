//! What hooks are run for: which lines of the journal mean one, in what order, and the state of the day.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use domain::{
    Command, Entry, GapCause, HookEvent, HookState, Input, Minutes, State, hook_facts, hook_level,
};

use crate::scene::{Scene, at, before_the_day, close, focus, meeting, morning};

/// A line of each kind there is.
const JOURNAL: &str = include_str!("../golden/journal.jsonl");

#[test]
fn every_kind_of_line_means_one_hook_or_none() {
    let mut means = BTreeMap::new();
    let mut silent = 0;
    for line in JOURNAL.lines() {
        let entry: Entry = serde_json::from_str(line).expect("a line of the journal");
        let kind = serde_json::to_value(&entry.event).expect("an event is JSON");
        let kind = kind["kind"].as_str().expect("it has a kind").to_owned();
        // A gap and a pause hold what runs only.
        let mut before = morning();
        before.focus(50);
        let facts = hook_facts(&before.0.state, [&entry.event]);
        match facts[..] {
            [] => silent += 1,
            [fact] => drop(means.insert(kind, fact.event.name())),
            _ => panic!("one line means one hook at most: {facts:?}"),
        }
    }
    let expected = [
        ("break_ended", "break-ended"),
        ("break_started", "break-started"),
        ("day_closed", "day-closed"),
        ("day_reopened", "day-reopened"),
        ("day_started", "day-started"),
        ("enough_reached", "enough"),
        ("focus_finished", "focus-ended"),
        ("focus_paused", "focus-held"),
        ("focus_ran_over", "focus-over"),
        ("focus_resumed", "focus-resumed"),
        ("focus_started", "focus-started"),
        ("gap_opened", "focus-held"),
        ("meeting_ended", "meeting-ended"),
        ("meeting_started", "meeting-started"),
    ];
    let means: Vec<_> = means
        .iter()
        .map(|(kind, name)| (kind.as_str(), *name))
        .collect();
    assert_eq!(means, expected);
    assert!(silent > 30, "most lines mean none: {silent}");
    let meant = |event: &&HookEvent| means.iter().any(|(_, name)| *name == event.name());
    assert!(
        HookEvent::ALL.iter().all(|event| meant(&event)),
        "each is meant by one"
    );
}

/// The hooks of what `input` leads to.
fn told(scene: &mut Scene, input: impl Into<Input>) -> Vec<&'static str> {
    let before = scene.0.state.clone();
    let events = scene.does(input);
    let facts = hook_facts(&before, &events);
    facts.iter().map(|fact| fact.event.name()).collect()
}

fn state(scene: &Scene) -> HookState {
    hook_level(&scene.0.state, &scene.0.settings, &scene.0.moment()).state
}

#[test]
fn a_day_tells_its_hooks_in_order_and_its_state() {
    let mut scene = before_the_day();
    assert_eq!(state(&scene), HookState::None);
    assert_eq!(
        told(&mut scene, focus(50)),
        ["day-started", "focus-started"]
    );
    assert_eq!(state(&scene), HookState::Focus);
    assert_eq!(told(&mut scene, Command::Pause), ["focus-held"]);
    assert_eq!(state(&scene), HookState::Held);
    assert_eq!(told(&mut scene, Command::Resume), ["focus-resumed"]);
    scene.until("09:10");
    let rest = Command::StartBreak { minutes: None };
    let and_rest = Command::Several {
        commands: vec![Command::Finish, rest],
    };
    assert_eq!(told(&mut scene, and_rest), ["focus-ended", "break-started"]);
    assert_eq!(state(&scene), HookState::Break);
    let met = told(&mut scene, meeting(Some(30)));
    assert_eq!(met, ["break-ended", "meeting-started"]);
    assert_eq!(state(&scene), HookState::Meeting);
    let end = Command::EndMeeting { reason: None };
    assert_eq!(told(&mut scene, end), ["meeting-ended"]);
    assert_eq!(state(&scene), HookState::Open);
    assert_eq!(told(&mut scene, close()), ["day-closed"]);
    assert_eq!(state(&scene), HookState::Closed);
}

#[test]
fn a_session_that_is_held_by_an_absence_is_told_once() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    let before = scene.0.state.clone();
    let (from, to) = (at("09:10"), at("09:20"));
    let away = Input::Missed {
        cause: GapCause::Away,
        from,
        to,
    };
    let events = scene.does(away);
    let facts = hook_facts(&before, &events);
    assert_eq!(facts.len(), 1, "{facts:?}");
    assert_eq!((facts[0].event, facts[0].at), (HookEvent::FocusHeld, from));
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(30));
    let since = scene.0.journal.len() - 1;
    let grown = scene.0.journal[since..].iter().map(|entry| &entry.event);
    assert_eq!(hook_facts(&scene.0.state, grown), [], "it was held already");
}

#[test]
fn what_is_taken_back_shows_through_the_state_only() {
    let mut scene = morning();
    scene.focus(50);
    let before = scene.0.state.clone();
    let events = scene.takes_back();
    assert_eq!(hook_facts(&before, &events), []);
    assert_eq!(state(&scene), HookState::Open, "and the state is as before");
}

#[test]
fn a_state_says_until_when_and_with_what() {
    let mut scene = before_the_day();
    let level = |scene: &Scene| hook_level(&scene.0.state, &scene.0.settings, &scene.0.moment());
    scene.focus(50);
    assert_eq!(level(&scene).until, Some(at("09:50")));
    let minutes = Minutes(10);
    scene.does(Command::Extend { minutes });
    assert_eq!(
        level(&scene).until,
        Some(at("10:00")),
        "another end is another state"
    );
    let before = level(&scene);
    scene.until("10:05");
    assert_eq!(level(&scene), before, "past its end it is the same state");
    scene.close();
    let closed = level(&scene);
    assert_eq!(
        closed.until,
        Some(at("09:00") + TimeDelta::days(1)),
        "back in the morning"
    );
    assert_eq!(
        closed.day.map(|day| day.to_string()).as_deref(),
        Some("2026-11-24")
    );
    scene.until("+05:00");
    let none = level(&scene);
    assert_eq!(
        (none.state, none.until, none.day),
        (HookState::None, None, None)
    );
    assert_eq!(hook_facts(&State::default(), []), []);
}
