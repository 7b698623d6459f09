//! The journal's format is for ever: a line written by any released program is read by every later
//! one. `journal.jsonl` holds a line of every kind of event. Lines may be added; a line that has to be
//! changed to make this pass is a line that a person's journal holds.

use std::collections::BTreeSet;

use domain::{Entry, Event, State, evolve};

const JOURNAL: &str = include_str!("journal.jsonl");

/// Names every kind once, so that a new event cannot be forgotten here.
macro_rules! kinds {
    ($($kind:ident)+) => {
        fn kind(event: &Event) -> &'static str {
            match event {
                $(Event::$kind { .. } => stringify!($kind),)+
            }
        }

        const KINDS: &[&str] = &[$(stringify!($kind)),+];
    };
}

kinds! {
    DayStarted DefinitionChanged BoundaryMoved
    ItemAdded ItemRenamed ItemEstimated ItemKindChanged ItemReordered ItemTicked ItemReturned ItemPlaced
    PutForLater WaitingDropped WaitingRenamed WaitingMoved DaysOffPlanned DaysOffCancelled
    FocusStarted FocusPaused FocusResumed FocusExtended FocusMoved FocusTurned HoldAsked FocusRanOver FocusFinished
    GapOpened GapGrew GapResolved
    BreakStarted BreakExtended BreakEnded
    MeetingStarted MeetingRanOver MeetingEnded MeetingLogged MeetingSettled
    InterruptionMarked ThoughtParked ThoughtPlaced
    EnoughReached EnoughWithdrawn NudgeTold NudgesSnoozed
    FirstStepSet BlockedSet DayClosed DayReopened DayKeptOpen DayMoved
    FocusCorrected BreakCorrected MeetingCorrected DayStartCorrected DayEndCorrected DayEnoughCorrected
    ItemCorrected InterruptionCorrected DayImported TakenBack
    ClockMoved
}

fn entries() -> impl Iterator<Item = (&'static str, Entry)> {
    JOURNAL.lines().map(|line| {
        let read = serde_json::from_str(line);
        let entry = read.unwrap_or_else(|why| panic!("can no longer be read: {why}\n{line}"));
        (line, entry)
    })
}

#[test]
fn every_line_reads_and_prints_as_it_was() {
    for (line, entry) in entries() {
        let printed = serde_json::to_string(&entry).expect("an entry is always JSON");
        assert_eq!(printed, line, "a reader of the old format would stumble");
    }
}

#[test]
fn every_kind_of_event_has_a_line() {
    let seen: BTreeSet<_> = entries().map(|(_, entry)| kind(&entry.event)).collect();
    let missing: Vec<_> = KINDS.iter().filter(|kind| !seen.contains(*kind)).collect();
    assert!(missing.is_empty(), "add a line for {missing:?}");
}

#[test]
fn the_lines_fold_in_any_order_without_panic() {
    let lines: Vec<_> = entries().map(|(_, entry)| entry).collect();
    let forward = lines.iter().fold(State::default(), evolve);
    assert!(forward.day.is_some(), "the first line starts a day");
    let _backward = lines.iter().rev().fold(State::default(), evolve);
    for turn in 0..lines.len() {
        let (head, tail) = lines.split_at(turn);
        let _turned = tail.iter().chain(head).fold(State::default(), evolve);
    }
}
