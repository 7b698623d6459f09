use domain::{Day, Minutes};

use super::{
    ACTIVITY_WATCH, Program, SUPER_PRODUCTIVITY, TIMEWARRIOR, TOGGL, TOGGL_REPORT, brought,
    pomotroid, pomotroid_with,
};

/// The day of these rounds.
fn rounds(rounds: &str) -> Day {
    let mut arrival = brought(&pomotroid_with(rounds), Program::Pomotroid);
    assert_eq!(arrival.days.len(), 1, "all on one date");
    arrival.days.remove(0)
}

/// From and to of the hours that were no part of the day, as clock times.
fn over(day: &Day) -> Vec<String> {
    let said = |at: chrono::DateTime<chrono::Utc>| at.format("%H:%M").to_string();
    let over = day.over.iter();
    over.map(|over| {
        format!(
            "{}-{}",
            said(over.from),
            over.to.map(said).unwrap_or_default()
        )
    })
    .collect()
}

#[test]
fn what_lies_between_two_records_was_no_part_of_the_day() {
    let day = brought(TIMEWARRIOR.as_bytes(), Program::Timewarrior);
    assert_eq!(
        over(&day.days[0]),
        ["10:30-13:00", "14:00-01:00"],
        "nothing where one follows the other, nothing after the last"
    );
}

#[test]
fn what_lies_before_the_first_session_was_no_part_either() {
    // A break, a quarter of an hour without a record, two sessions with a minute between them.
    let day = rounds(
        "(1794819600, 1794819900, 'short-break', 300, 1),
         (1794820800, 1794822300, 'work', 1500, 1),
         (1794822360, 1794823860, 'work', 1500, 1)",
    );
    assert_eq!(over(&day), ["09:05-09:20", "09:45-09:46"]);
}

#[test]
fn a_planned_length_is_in_whole_minutes_that_had_passed_and_at_least_one() {
    let day = rounds(
        "(1794819600, 1794821100, 'work', 1500, 1),
         (1794821100, 1794821459, 'short-break', 359, 1),
         (1794821459, 1794822998, 'work', 1539, 1),
         (1794822998, 1794823008, 'work', 10, 1)",
    );
    let planned: Vec<_> = day.focus.iter().map(|focus| focus.planned).collect();
    assert_eq!(planned, [25, 25, 1].map(|length| Some(Minutes(length))));
    assert_eq!(
        day.breaks[0].planned,
        Minutes(5),
        "nor is a break stretched"
    );
}

/// A file that is brought in again, by a later Daydone too, is known by its ids.
#[test]
fn the_ids_of_what_was_brought_in_are_the_same_for_ever() {
    let day = &brought(&pomotroid(), Program::Pomotroid).days[0];
    let tracked = &brought(TIMEWARRIOR.as_bytes(), Program::Timewarrior).days[0];
    for (what, id, known) in [
        ("day", day.id.0, "58e20e04-79b4-5f6b-bd14-aaad02fefb3b"),
        (
            "another program's day",
            tracked.id.0,
            "ad6a5ffd-e716-5943-97da-ffff78d01fe8",
        ),
        (
            "session",
            day.focus[0].id.0,
            "1a278151-0537-5c62-958b-d2a29dd9159c",
        ),
        (
            "break",
            day.breaks[0].id.0,
            "a73aaf22-f75e-5fe6-9c57-2e036e02cd65",
        ),
        (
            "item",
            tracked.items[0].id.0,
            "ea0c3d52-0302-5481-8c39-0a325337cb8f",
        ),
    ] {
        assert_eq!(id.to_string(), known, "the {what}'s");
    }
}

#[test]
fn nothing_that_is_brought_in_shares_its_id() {
    for (bytes, program) in [
        (&pomotroid()[..], Program::Pomotroid),
        (TIMEWARRIOR.as_bytes(), Program::Timewarrior),
        (TOGGL.as_bytes(), Program::Toggl),
        (SUPER_PRODUCTIVITY.as_bytes(), Program::SuperProductivity),
    ] {
        let arrival = brought(bytes, program);
        let mut ids = Vec::new();
        for day in &arrival.days {
            ids.push(day.id.0);
            ids.extend(day.items.iter().map(|item| item.id.0));
            ids.extend(day.breaks.iter().map(|rest| rest.id.0));
            for focus in &day.focus {
                ids.push(focus.id.0);
                ids.extend(focus.gaps.iter().map(|gap| gap.id.0));
            }
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{program}: a row each");
    }
}

#[test]
fn every_record_that_was_looked_at_is_counted() {
    for (bytes, program, records) in [
        (&pomotroid()[..], Program::Pomotroid, 5),
        (TIMEWARRIOR.as_bytes(), Program::Timewarrior, 5),
        (TOGGL.as_bytes(), Program::Toggl, 5),
        (TOGGL_REPORT.as_bytes(), Program::Toggl, 3),
        (ACTIVITY_WATCH.as_bytes(), Program::ActivityWatch, 6),
    ] {
        let arrival = brought(bytes, program);
        assert_eq!(arrival.records, records, "{program}: taken or not");
    }
}
