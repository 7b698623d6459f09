//! A clock that was set: no minute more, no minute less.

use chrono::TimeDelta;
use domain::{Command, Day, Input, Seconds};

use crate::scene::{Scene, at, clock, meeting, morning};

fn totals(scene: &Scene) -> (Seconds, Seconds) {
    let (day, now): (&Day, _) = (scene.day(), scene.0.now);
    (day.focus_time(now), day.meeting_time(now))
}

/// A morning with a session, a meeting, and a session that runs.
fn busy() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:40");
    scene.does(Command::Finish);
    scene.does(meeting(None));
    scene.until("10:00");
    scene.does(Command::Finish);
    scene.focus(50);
    scene.until("10:10");
    scene
}

#[test]
fn totals_do_not_change_with_the_clock() {
    for hours in [-30, -1, 1, 5] {
        let mut scene = busy();
        let before = totals(&scene);
        scene.0.move_clock(TimeDelta::hours(hours));
        assert_eq!(totals(&scene), before, "{hours} h");
        scene.0.wait(TimeDelta::minutes(10));
        assert_eq!(
            totals(&scene).0.0,
            before.0.0 + 600,
            "{hours} h: and it runs on"
        );
    }
}

#[test]
fn the_session_still_ends_after_its_length() {
    let mut scene = busy();
    scene.0.move_clock(TimeDelta::minutes(-60));
    assert_eq!(scene.day().focus[1].ends_at(), Some(at("09:50")));
}

#[test]
fn a_clock_set_back_leaves_no_overlap_and_nothing_ahead() {
    let mut scene = busy();
    scene.0.move_clock(TimeDelta::minutes(-60));
    let now = scene.0.now;
    let path = scene.day().path(now);
    let drawn: i64 = path
        .iter()
        .map(|part| (part.to - part.from).num_minutes())
        .sum();
    assert_eq!(drawn, 40 + 20 + 10, "overlaps would be cut from the path");
    assert!(path.iter().all(|part| part.to <= now));
    assert_eq!(scene.day().started_at, at("08:00"));
}

#[test]
fn enough_by_the_clock_follows_the_clock() {
    let mut scene = morning();
    scene.until("16:00");
    scene.0.move_clock(TimeDelta::hours(1));
    assert_eq!(scene.day().enough_at, Some(at("16:30")));
    scene.0.move_clock(TimeDelta::hours(-1));
    assert_eq!(scene.day().enough_at, None);
}

#[test]
fn a_clock_that_moves_by_nothing_or_by_ages_is_taken_calmly() {
    let mut scene = busy();
    assert!(scene.does(Input::ClockMoved { by_ms: 0 }).is_empty());
    for by_ms in [i64::MIN, i64::MAX] {
        scene.does(Input::ClockMoved { by_ms });
    }
}

#[test]
fn a_clock_set_back_after_the_close_adds_nothing_to_the_day_that_goes_on() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.close();
    scene.0.move_clock(TimeDelta::minutes(-30));
    scene.does(Command::ReopenDay {
        reason: crate::scene::note("one more thing"),
        definition: None,
        past_boundary: false,
    });
    scene.focus(50);
    scene.0.wait(TimeDelta::minutes(10));
    scene.close();
    assert_eq!(
        scene.day().focus_time(scene.0.now).0,
        60 * 60,
        "fifty minutes before, ten after, none that are still to come"
    );
    let path = scene.day().path(scene.0.now);
    assert!(path.iter().all(|part| part.to <= scene.0.now), "{path:?}");
}

#[test]
fn a_clock_set_back_moves_only_what_would_lie_ahead() {
    let mut scene = morning();
    scene.focus(20);
    scene.until("09:20");
    scene.does(Command::Finish);
    scene.until("10:00");
    scene.focus(50);
    scene.until("10:10");
    scene.0.move_clock(TimeDelta::minutes(-15));
    let path = scene.day().path(scene.0.now);
    let drawn: Vec<_> = path
        .iter()
        .map(|part| (clock(part.from), clock(part.to)))
        .collect();
    let expected = [("09:00", "09:20"), ("09:45", "09:55")];
    assert_eq!(drawn, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn sessions_begin_and_end_where_their_work_does_after_a_clock_was_set() {
    let mut scene = busy();
    scene.0.move_clock(TimeDelta::minutes(-60));
    let [finished, running] = &scene.day().focus[..] else {
        panic!("two sessions");
    };
    assert_eq!(finished.started_at, finished.intervals[0].from);
    assert_eq!(finished.ended_at, finished.intervals[0].to);
    assert_eq!(running.started_at, at("09:00"), "ten minutes before now");
}
