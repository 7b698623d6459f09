//! The start of a day, which what is written down before it takes along.

use domain::{BreakChange, Correction, InterruptedBy, MeetingChange, Seconds, SessionChange};

use super::{add, last, worked};
use crate::scene::{Scene, at, clock};

/// When the day began, and how many minutes of it are shallow work.
fn told(scene: &Scene) -> (String, u32) {
    let shallow = scene.summary().figures.shallow.0 / 60;
    (clock(scene.day().started_at), shallow)
}

fn began(time: &str, shallow: u32) -> (String, u32) {
    (time.to_owned(), shallow)
}

fn times(from: &str, to: &str) -> SessionChange {
    SessionChange::Times {
        from: Some(at(from)),
        to: Some(at(to)),
    }
}

fn early_break() -> Correction {
    Correction::NewBreak {
        from: at("05:00"),
        to: at("05:30"),
    }
}

fn early_meeting() -> Correction {
    Correction::NewMeeting {
        title: None,
        reason: None,
        from: at("05:00"),
        to: at("05:30"),
    }
}

/// The correction that removes what was added.
type Removes = fn(&Scene) -> Correction;

#[test]
fn time_between_early_work_and_the_start_is_no_work() {
    for correction in [add("05:00", "05:30"), early_break(), early_meeting()] {
        let mut scene = worked();
        assert_eq!(told(&scene), began("09:00", 130));
        scene.corrects(correction.clone());
        assert_eq!(told(&scene), began("05:00", 130), "{correction:?}");
        assert!(scene.summary().figures.focus >= Seconds(50 * 60));
    }
}

#[test]
fn the_start_goes_back_when_what_moved_it_is_removed() {
    let remove: [(Correction, Removes); 3] = [
        (add("05:00", "05:30"), |scene| {
            let (focus, change) = (scene.day().focus[0].id, SessionChange::Remove);
            Correction::Session { id: focus, change }
        }),
        (early_break(), |scene| {
            let (rest, change) = (scene.day().breaks[0].id, BreakChange::Remove);
            Correction::Break { id: rest, change }
        }),
        (early_meeting(), |scene| {
            let (meeting, change) = (scene.day().meetings[0].id, MeetingChange::Remove);
            Correction::Meeting {
                id: meeting,
                change,
            }
        }),
    ];
    for (added, removed) in remove {
        let mut scene = worked();
        let was = scene.day().clone();
        scene.corrects(added.clone());
        scene.corrects(removed(&scene));
        assert_eq!(scene.day(), &was, "as before {added:?}");
    }
}

#[test]
fn the_start_follows_a_session_there_and_back() {
    let mut scene = worked();
    let focus = last(&scene);
    for (from, to, expected) in [
        ("06:00", "07:00", began("06:00", 180)),
        ("06:30", "07:00", began("06:30", 180)),
        ("05:00", "05:30", began("05:00", 180)),
        ("09:00", "09:30", began("09:00", 150)),
    ] {
        let change = times(from, to);
        scene.corrects(Correction::Session { id: focus, change });
        assert_eq!(told(&scene), expected, "{from} to {to}");
    }
    assert_eq!(scene.day().over, []);
}

#[test]
fn the_start_stays_with_the_earlier_of_two_records() {
    let mut scene = worked();
    scene.corrects(add("07:00", "07:30"));
    scene.corrects(add("05:00", "05:30"));
    let (focus, change) = (scene.day().focus[0].id, SessionChange::Remove);
    scene.corrects(Correction::Session { id: focus, change });
    assert_eq!(told(&scene), began("07:00", 130));
}

#[test]
fn a_mark_holds_the_start_too() {
    let mut scene = worked();
    scene.corrects(add("05:00", "05:30"));
    scene.corrects(Correction::NewInterruption {
        at: at("05:10"),
        by: InterruptedBy::Others,
        word: None,
    });
    let (focus, change) = (scene.day().focus[0].id, SessionChange::Remove);
    scene.corrects(Correction::Session { id: focus, change });
    assert_eq!(told(&scene), began("05:10", 130));
}
