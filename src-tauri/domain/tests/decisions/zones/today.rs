//! The present day beside what is usual: it has a stop time of its own, and it can be over.

use chrono::{NaiveTime, TimeDelta};
use chrono_tz::America;
use domain::{Me, Shape};

use super::place;
use crate::scene::{Scene, at, close, shaped};

fn me(scene: &Scene) -> Me<'_> {
    Me {
        zone: scene.day().zone,
        work_days: scene.0.state.work_days(&scene.0.settings),
        today: Some(scene.day()),
    }
}

fn until(hour: u32) -> Shape {
    let until = NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    Shape::StandardHours { until }
}

#[test]
fn an_overlap_ends_with_the_stop_time_that_was_chosen() {
    let new_york = place(America::New_York, "9-17");
    for (hour, ends) in [(15, "15:00"), (18, "18:00")] {
        let scene = shaped(until(hour));
        let overlap = me(&scene).overlap(scene.day().date, &new_york);
        let [window] = overlap[..] else {
            panic!("{overlap:?}")
        };
        assert_eq!((window.from, window.to), (at("14:00"), at(ends)));
    }
    let scene = shaped(until(14));
    let overlap = me(&scene).overlap(scene.day().date, &new_york);
    assert_eq!(overlap, [], "they begin when the day ends");
}

#[test]
fn other_dates_keep_their_usual_end() {
    let scene = shaped(until(15));
    let tomorrow = scene.day().date.succ_opt().expect("a date");
    let overlap = me(&scene).overlap(tomorrow, &place(America::New_York, "9-17"));
    assert_eq!(overlap[0].to, at("16:30") + TimeDelta::days(1));
    let week = me(&scene).answer_week(tomorrow);
    assert_eq!(week.len(), 1, "today is no part of the usual week");
}

#[test]
fn a_day_that_was_ended_answers_no_more() {
    let mut scene = shaped(until(17));
    scene.until("15:00");
    let today = |scene: &Scene| me(scene).answer_windows(scene.0.now, 1);
    assert_eq!(today(&scene)[0].to, at("17:00"));
    scene.does(close());
    let next = today(&scene);
    assert_eq!(next[0].from, at("09:00") + TimeDelta::days(1));
    let new_york = place(America::New_York, "9-17");
    assert_eq!(
        me(&scene).last_call(at("15:00"), &new_york).until,
        Some(at("14:40"))
    );
}
