use domain::ItemState;

use super::{
    ACTIVITY_WATCH, Program, SUPER_PRODUCTIVITY, SkipReason, TIMEWARRIOR, brought, figures,
    pomotroid, titles, why,
};

fn figure(date: &str, focus: u32, lasted: i64, sessions: u32) -> (String, u32, i64, u32) {
    (date.to_owned(), focus, lasted, sessions)
}

#[test]
fn timewarriors_intervals_become_sessions_without_counting_twice() {
    let arrival = brought(TIMEWARRIOR.as_bytes(), Program::Timewarrior);
    assert_eq!(
        figures(&arrival.days),
        [figure("2026-11-16", 90 + 30 + 60 + 30, 17 * 60, 4)],
        "the night after belongs to the day before, the overlap to the one that began later"
    );
    assert_eq!(
        titles(&arrival.days[0]),
        [
            "Write the report #acme",
            "Answer the auditors #mail",
            "#acme"
        ]
    );
    assert_eq!(
        why(&arrival),
        [
            ("20261117T090000Z", SkipReason::StillRuns),
            ("2026-11-16 08:30", SkipReason::Cut)
        ]
    );
    let sum = arrival.days[0].summary(super::now());
    assert_eq!(
        sum.figures.shallow.0 + sum.figures.unaccounted.0,
        0,
        "nobody saw what lay between"
    );
    assert_eq!(sum.enough_at, None, "there was no definition to meet");
}

#[test]
fn pomotroids_rounds_are_never_worth_more_than_their_length() {
    let arrival = brought(&pomotroid(), Program::Pomotroid);
    assert_eq!(
        figures(&arrival.days),
        [figure("2026-11-16", 25 + 25 + 5, 125, 3)],
        "the second was paused for half an hour, the third given up"
    );
    let sum = arrival.days[0].summary(super::now());
    assert_eq!((sum.figures.rest.0, sum.figures.shallow.0), (300, 0));
    assert_eq!(
        why(&arrival),
        [
            ("session 3", SkipReason::Paused),
            ("session 5", SkipReason::StillRuns)
        ]
    );
}

#[test]
fn activity_watchs_presence_is_a_beginning_and_an_end_and_no_focus() {
    let arrival = brought(ACTIVITY_WATCH.as_bytes(), Program::ActivityWatch);
    assert_eq!(
        figures(&arrival.days),
        [
            figure("2026-11-16", 0, 9 * 60, 0),
            figure("2026-11-17", 0, 60, 0)
        ]
    );
    let sum = arrival.days[0].summary(super::now());
    assert_eq!(sum.figures.rest.0, 3600, "lunch; the night is no break");
    assert_eq!(
        why(&arrival),
        [
            ("aw-watcher-window_desk", SkipReason::NoRecord),
            ("not a time", SkipReason::Unreadable)
        ]
    );
}

#[test]
fn super_productivitys_tasks_are_laid_one_after_the_other_and_said_to_be() {
    let arrival = brought(SUPER_PRODUCTIVITY.as_bytes(), Program::SuperProductivity);
    assert_eq!(
        figures(&arrival.days),
        [
            figure("2026-11-13", 45, 180, 1),
            figure("2026-11-16", 90 + 30, 190, 2),
            figure("2026-11-17", 19 * 60, 19 * 60, 1)
        ],
        "a task's parts are not counted twice, and a day has an end"
    );
    let day = &arrival.days[1];
    assert_eq!(
        day.started_at.to_rfc3339(),
        "2026-11-16T08:30:00+00:00",
        "work began then"
    );
    let done = day
        .items
        .iter()
        .filter(|item| item.state == ItemState::Done);
    let done: Vec<_> = done.map(|item| item.title.as_str()).collect();
    assert_eq!(done, ["Write the notes"]);
    let left = why(&arrival);
    let no_clock = left
        .iter()
        .filter(|(_, why)| *why == SkipReason::NoClock)
        .count();
    assert_eq!(no_clock, 3, "each day says so: {left:?}");
    assert!(
        left.contains(&("7", SkipReason::Unreadable))
            || left.contains(&("broken", SkipReason::Unreadable))
    );
    assert!(left.contains(&("Read the paper (2026-11-17)", SkipReason::PastDay)));
}

#[test]
fn millions_of_events_about_something_else_are_passed_over() {
    let window = r#"{"timestamp": "2026-11-16T08:31:00Z", "duration": 63, "data": {"app": "x"}},"#;
    let odd = r#"7, null, {"data": {"status": 3}}, {"data": {"status": "not-afk"}},"#;
    let many = ACTIVITY_WATCH
        .replacen(
            r#""events": ["#,
            &format!(r#""events": [{}"#, window.repeat(1000)),
            1,
        )
        .replace(
            r#"{"timestamp": "2026-11-17"#,
            &format!(r#"{odd}{{"timestamp": "2026-11-17"#),
        );
    let arrival = brought(many.as_bytes(), Program::ActivityWatch);
    let plain = brought(ACTIVITY_WATCH.as_bytes(), Program::ActivityWatch);
    assert_eq!(
        arrival.days, plain.days,
        "what is broken takes nothing with it"
    );
    assert_eq!(
        arrival.records,
        plain.records + 1,
        "only presence is looked at"
    );
}

#[test]
fn an_interval_that_is_none_takes_no_other_with_it() {
    let odd = r#"7, {"start": 5}, {"start": "20261116T070000Z", "end": null, "tags": 3},"#;
    let with = TIMEWARRIOR.replacen('[', &format!("[{odd}"), 1);
    let arrival = crate::import::import(
        with.as_bytes(),
        Some(Program::Timewarrior),
        &super::lisbon(),
    );
    let arrival = arrival.expect("the rest can be taken");
    assert_eq!(
        arrival.days,
        brought(TIMEWARRIOR.as_bytes(), Program::Timewarrior).days
    );
    assert_eq!(
        why(&arrival)[..3],
        [
            ("1", SkipReason::Unreadable),
            ("2", SkipReason::Unreadable),
            ("20261116T070000Z", SkipReason::StillRuns)
        ]
    );
}

#[test]
fn a_timer_that_was_forgotten_for_days_ends_with_its_day() {
    let file = r#"[{"start":"20261116T080000Z","end":"20261119T100000Z","tags":["forgotten"]},
                   {"start":"20261112T220000Z","end":"20261113T060000Z","tags":["a night shift"]}]"#;
    let arrival = brought(file.as_bytes(), Program::Timewarrior);
    assert_eq!(
        figures(&arrival.days),
        [
            figure("2026-11-12", 8 * 60, 8 * 60, 1),
            figure("2026-11-16", 20 * 60, 20 * 60, 1)
        ]
    );
    assert_eq!(why(&arrival), [("2026-11-16 08:00", SkipReason::PastDay)]);
}
