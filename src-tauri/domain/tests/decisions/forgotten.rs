//! A day that the person did not end, the next morning and later: ended with one key, or kept open.

use chrono::TimeDelta;
use domain::{Command, GapCause, Rejection, Shape, Today, next_deadline};

use crate::scene::{Scene, at, close, meeting, morning, shaped};

/// Tuesday had a session until 09:50 and was left; it is Wednesday, 09:00.
fn forgotten() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.until("+09:00");
    scene
}

fn is_forgotten(scene: &Scene) -> bool {
    let today = scene.0.today();
    matches!(
        today,
        Today::Unplanned {
            forgotten: Some(_),
            ..
        }
    )
}

#[test]
fn it_can_be_kept_open_until_the_next_boundary() {
    let mut scene = forgotten();
    assert!(is_forgotten(&scene));
    scene.does(Command::KeepDayOpen);
    assert!(matches!(scene.0.today(), Today::Running(_)));
    let thursday = at("+04:00") + TimeDelta::days(1);
    assert_eq!(scene.day().kept_until, Some(thursday));
    scene.0.wait(thursday - scene.0.now);
    assert!(is_forgotten(&scene), "then it is proposed again");
    assert_eq!(
        scene.day().proposed_end(scene.0.now),
        at("09:50"),
        "keeping it open was no work"
    );
}

#[test]
fn the_night_before_it_was_kept_open_is_no_work() {
    let mut scene = forgotten();
    let shallow = |scene: &Scene| scene.day().summary(scene.0.now).figures.shallow.0 / 60;
    assert_eq!(shallow(&scene), 0, "nobody was seen since 09:50");
    scene.does(Command::KeepDayOpen);
    scene.until("+10:00");
    scene.close();
    assert_eq!(shallow(&scene), 60, "the hour since it was kept open");
}

#[test]
fn a_day_kept_open_is_silent_about_what_was_so_before() {
    let mut scene = morning();
    scene.until("16:00");
    scene.0.miss(GapCause::Sleep, TimeDelta::hours(17));
    let told = scene.nudges();
    assert!(is_forgotten(&scene));
    scene.does(Command::KeepDayOpen);
    assert_eq!(
        scene.nudges(),
        told,
        "enough since yesterday, and past its end"
    );
    scene.0.wait(TimeDelta::hours(18));
    assert_eq!(scene.nudges(), told);
}

#[test]
fn a_day_kept_open_says_when_it_becomes_enough() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.until("+09:00");
    scene.does(Command::KeepDayOpen);
    for index in 0..3 {
        scene.tick(index);
    }
    assert_eq!(scene.nudges().len(), 1, "{:?}", scene.nudges());
}

#[test]
fn a_day_kept_open_wakes_nobody_before_its_boundary() {
    let mut scene = forgotten();
    scene.does(Command::KeepDayOpen);
    let next = next_deadline(&scene.0.state, &scene.0.settings, scene.0.now, scene.0.zone);
    assert_eq!(next, scene.day().kept_until);
}

#[test]
fn what_ran_on_all_night_is_asked_about_and_not_counted() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.focus(50);
    scene.until("+09:00");
    assert_eq!(scene.day().proposed_end(scene.0.now), at("09:50"));
    scene.does(Command::KeepDayOpen);
    assert_eq!(scene.day().focus_time(scene.0.now).0, 50 * 60);
    let (_, gap) = scene.day().open_gaps().next().expect("the night is open");
    assert_eq!(
        (gap.cause, gap.from, gap.to),
        (GapCause::Away, at("09:50"), at("+09:00"))
    );
}

#[test]
fn a_meeting_that_ran_on_all_night_ended_when_it_was_to() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.does(meeting(Some(30)));
    scene.until("+09:00");
    scene.does(Command::KeepDayOpen);
    assert_eq!(scene.day().meetings[0].ended_at, Some(at("09:30")));
}

#[test]
fn once_closed_it_gives_way_at_the_boundary_after_its_end() {
    let mut scene = forgotten();
    scene.does(Command::KeepDayOpen);
    scene.does(Command::CloseDay {
        form: domain::ShutdownForm::JustClose,
        at: Some(at("18:00")),
        places: vec![],
    });
    assert!(
        matches!(
            scene.0.today(),
            Today::Unplanned {
                forgotten: None,
                ..
            }
        ),
        "it truly ended yesterday, so today is free"
    );

    let mut scene = forgotten();
    scene.does(Command::KeepDayOpen);
    scene.0.wait(TimeDelta::hours(3));
    scene.does(close());
    assert!(
        matches!(scene.0.today(), Today::Running(_)),
        "it ended today, so today is over"
    );
}

#[test]
fn only_a_forgotten_day_is_kept_open() {
    let mut scene = morning();
    scene.refuses(Command::KeepDayOpen, &Rejection::NothingForgotten);
    scene.close();
    scene.refuses(Command::KeepDayOpen, &Rejection::NothingForgotten);
}

#[test]
fn a_day_that_a_wrong_clock_put_ahead_can_only_be_ended() {
    let mut scene = morning();
    scene.0.move_clock(TimeDelta::days(-400));
    assert!(is_forgotten(&scene));
    scene.refuses(Command::KeepDayOpen, &Rejection::NothingForgotten);
    scene.close();
}

#[test]
fn many_forgotten_days_are_one_question() {
    let mut scene = forgotten();
    scene.0.miss(GapCause::Sleep, TimeDelta::days(9));
    scene.0.die(TimeDelta::days(3));
    assert!(is_forgotten(&scene));
    scene.close();
    assert_eq!(
        scene.day().closing.map(|closing| closing.at),
        Some(at("09:50"))
    );
    assert!(matches!(
        scene.0.today(),
        Today::Unplanned {
            forgotten: None,
            ..
        }
    ));
}

#[test]
fn an_open_ended_session_left_running_for_days_counts_no_night() {
    let mut scene = shaped(Shape::TaskGoals);
    scene.does(Command::StartFocus {
        minutes: None,
        open_ended: true,
        item: None,
        past_end: domain::PastEnd::Ask,
        bonus: false,
    });
    scene.until("10:00");
    scene.tick(0);
    scene.0.wait(TimeDelta::days(4));
    assert!(is_forgotten(&scene));
    scene.close();
    assert_eq!(
        scene.day().focus_time(scene.0.now).0,
        60 * 60,
        "up to the last thing somebody did"
    );
}
