//! The end of a day, and when a closed day was enough.

use chrono::TimeDelta;
use domain::{
    Clause, Command, Correction, Criterion, Definition, DefinitionChoice, Event, GapCause,
    GapChange, GapWas, Interval, MeetingChange, Minutes, Need, Rejection, SessionChange,
};

use super::{add, last};
use crate::scene::{Scene, at, close, meeting, morning, planned};

fn end(time: &str) -> Correction {
    Correction::End { at: at(time) }
}

fn shallow(minutes: u32) -> domain::Seconds {
    domain::Seconds(minutes * 60)
}

/// Enough after an hour of focus: 50 minutes from 09:00, 20 more from 10:00; closed at 12:00.
fn an_hour() -> Scene {
    let mut scene = after(Criterion::Focus(Minutes(60)));
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.until("10:00");
    scene.focus(20);
    scene.until("10:20");
    scene.does(Command::Finish);
    scene.until("12:00");
    scene.close();
    scene.until("13:00");
    scene
}

#[test]
fn the_end_follows_the_rule_of_the_close() {
    let mut scene = an_hour();
    for time in ["10:19", "13:01"] {
        scene.corrects_nothing(end(time), &Rejection::EndUnsound);
    }
    scene.corrects(end("10:20"));
    scene.corrects(end("12:30"));
    let closing = scene.day().closing.expect("it is closed");
    assert_eq!(closing.at, at("12:30"));
    assert_eq!(scene.corrects(end("12:30")), [], "it says so already");
}

#[test]
fn an_open_day_has_no_end_to_set_right() {
    let mut scene = morning();
    scene.corrects_nothing(end("09:00"), &Rejection::DayIsNotClosed);
}

#[test]
fn work_that_reaches_over_the_end_moves_it() {
    let mut scene = an_hour();
    scene.corrects(add("11:50", "12:10"));
    assert_eq!(
        scene.day().closing.map(|closing| closing.at),
        Some(at("12:10"))
    );
    assert_eq!(
        scene.summary().figures.shallow,
        shallow(100),
        "nothing lies between"
    );
    scene.corrects_nothing(end("12:00"), &Rejection::EndUnsound);
}

#[test]
fn work_after_the_end_moves_it_and_the_day_was_over_in_between() {
    let mut scene = an_hour();
    let before = scene.summary().figures.shallow;
    scene.corrects(add("12:30", "12:50"));
    assert_eq!(
        scene.day().closing.map(|closing| closing.at),
        Some(at("12:50"))
    );
    let between = Interval {
        from: at("12:00"),
        to: Some(at("12:50")),
    };
    assert_eq!(scene.day().over, [between]);
    let summary = scene.summary();
    assert_eq!(
        summary.figures.shallow, before,
        "half an hour of dinner is no work"
    );
    assert_eq!(summary.figures.focus.0, (70 + 20) * 60);
}

#[test]
fn any_record_that_is_moved_behind_the_end_takes_the_end_along() {
    let mut scene = an_hour();
    let focus = scene.day().focus[1].id;
    let change = SessionChange::Times {
        from: Some(at("12:30")),
        to: Some(at("12:50")),
    };
    scene.corrects(Correction::Session { id: focus, change });
    assert_eq!(
        scene.day().closing.map(|closing| closing.at),
        Some(at("12:50"))
    );
    scene.corrects(Correction::NewBreak {
        from: at("12:50"),
        to: at("13:00"),
    });
    assert_eq!(
        scene.day().closing.map(|closing| closing.at),
        Some(at("13:00"))
    );
    let summary = scene.summary();
    assert_eq!(
        summary.figures.shallow,
        shallow(130),
        "the break follows at once"
    );
}

#[test]
fn an_end_that_work_had_moved_goes_back_with_it() {
    let mut scene = an_hour();
    let (was, worth) = (scene.day().clone(), scene.summary());
    scene.corrects(add("12:30", "12:50"));
    let focus = last(&scene);
    let change = SessionChange::Times {
        from: None,
        to: Some(at("12:40")),
    };
    scene.corrects(Correction::Session { id: focus, change });
    let ends = |scene: &Scene| scene.day().closing.map(|closing| closing.at);
    assert_eq!(ends(&scene), Some(at("12:40")));
    let change = SessionChange::Remove;
    scene.corrects(Correction::Session { id: focus, change });
    assert_eq!(scene.day(), &was, "as it was closed");
    assert_eq!(scene.summary(), worth);
}

#[test]
fn an_end_that_was_said_stays_when_the_work_before_it_goes() {
    let mut scene = an_hour();
    scene.corrects(add("12:30", "12:40"));
    scene.corrects(end("12:50"));
    let (focus, change) = (last(&scene), SessionChange::Remove);
    scene.corrects(Correction::Session { id: focus, change });
    let closing = scene.day().closing.expect("it is closed");
    assert_eq!(closing.at, at("12:50"));
}

#[test]
fn nothing_comes_to_a_day_ahead_of_now_or_after_its_boundary() {
    let mut scene = an_hour();
    scene.corrects_nothing(add("12:50", "13:10"), &Rejection::StretchUnsound);
    scene.until("+09:00");
    scene.corrects_nothing(add("+03:50", "+04:10"), &Rejection::StretchUnsound);
    scene.corrects(add("+03:40", "+04:00"));
}

#[test]
fn a_closed_day_was_enough_when_its_records_say_so() {
    let mut scene = an_hour();
    assert_eq!(scene.day().enough_at, Some(at("10:10")));
    let focus = scene.day().focus[0].id;
    let change = |change| Correction::Session { id: focus, change };
    let times = |from: &str| SessionChange::Times {
        from: Some(at(from)),
        to: None,
    };
    let events = scene.corrects(change(times("08:45")));
    assert_eq!(scene.day().enough_at, Some(at("09:45")));
    assert!(
        matches!(events[..], [.., Event::DayEnoughCorrected(_)]),
        "written down after its reason: {events:?}"
    );
    scene.corrects(change(times("09:15")));
    assert_eq!(scene.day().enough_at, None, "55 minutes are not an hour");
    scene.corrects(change(times("09:10")));
    assert_eq!(scene.day().enough_at, Some(at("10:20")));
}

#[test]
fn an_item_counts_from_its_tick_on() {
    let mut scene = planned(Some(DefinitionChoice::rule(Definition {
        need: Need::All,
        clauses: vec![
            Clause::One(Criterion::Items(1)),
            Clause::One(Criterion::Sessions(1)),
        ],
    })));
    scene.until("10:00");
    scene.tick(0);
    scene.until("11:00");
    scene.does(close());
    assert_eq!(scene.day().enough_at, None);
    scene.corrects(add("09:10", "09:40"));
    assert_eq!(scene.day().enough_at, Some(at("10:00")), "with the tick");
    let (focus, change) = (
        last(&scene),
        SessionChange::Times {
            from: None,
            to: Some(at("10:30")),
        },
    );
    scene.corrects(Correction::Session { id: focus, change });
    assert_eq!(scene.day().enough_at, Some(at("10:30")), "with the session");
}

#[test]
fn an_earlier_end_takes_back_what_came_after_it() {
    let mut scene = morning();
    scene.until("17:00");
    scene.close();
    assert_eq!(scene.day().enough_at, Some(at("16:30")));
    scene.corrects(end("16:00"));
    assert_eq!(scene.day().enough_at, None, "at 16:00 it was not enough");
    scene.corrects(end("16:45"));
    assert_eq!(scene.day().enough_at, Some(at("16:30")));
}

#[test]
fn a_correction_that_has_nothing_to_do_with_enough_leaves_it() {
    let mut scene = an_hour();
    let events = scene.corrects(add("11:00", "11:30"));
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(scene.day().enough_at, Some(at("10:10")));
}

/// Enough after so much of one thing.
fn after(criterion: Criterion) -> Scene {
    planned(Some(DefinitionChoice::rule(Definition {
        need: Need::Any,
        clauses: vec![Clause::One(criterion)],
    })))
}

#[test]
fn a_gap_that_was_work_counts_from_its_end_on() {
    let mut scene = after(Criterion::Focus(Minutes(60)));
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(40));
    scene.does(Command::Finish);
    scene.until("12:00");
    scene.close();
    let gap = scene.day().focus[0].gaps[0].id;
    let change = GapChange::Was {
        was: Some(GapWas::Focus),
        from: None,
        to: None,
    };
    scene.corrects(Correction::Gap { id: gap, change });
    assert_eq!(scene.day().enough_at, Some(at("10:00")));
}

#[test]
fn a_meeting_counts_while_it_lasts() {
    let mut scene = after(Criterion::Communication(Minutes(30)));
    for (from, to) in [("10:00", "10:20"), ("11:00", "11:30")] {
        scene.until(from);
        scene.does(meeting(None));
        scene.until(to);
        scene.does(Command::Finish);
    }
    scene.until("12:00");
    scene.close();
    assert_eq!(scene.day().enough_at, Some(at("11:10")));
    let meeting = scene.day().meetings[0].id;
    let change = MeetingChange::Times {
        from: None,
        to: Some(at("10:15")),
    };
    scene.corrects(Correction::Meeting {
        id: meeting,
        change,
    });
    assert_eq!(scene.day().enough_at, Some(at("11:15")));
}
