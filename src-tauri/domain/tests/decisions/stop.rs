//! Stop times: none that is over already is taken, and a night may carry the day past its boundary.

use domain::{
    Command, DefinitionChoice, NudgeKind, Phase, Rejection, Shape, StopOver, Today, WhenFull,
};

use crate::scene::{Scene, add, at, before_the_day, focus, morning, must, note, until};

fn hours(time: &str) -> DefinitionChoice {
    DefinitionChoice::shape(Shape::StandardHours { until: until(time) })
}

fn start(definition: Option<DefinitionChoice>) -> Command {
    Command::StartDay {
        definition,
        items: vec![must("Ward round")],
        past_boundary: false,
    }
}

/// The day is agreed to go on past its boundary to its stop time.
fn past_boundary(command: Command) -> Command {
    match command {
        Command::StartDay {
            definition, items, ..
        } => Command::StartDay {
            definition,
            items,
            past_boundary: true,
        },
        Command::ChangeDefinition { definition, .. } => Command::ChangeDefinition {
            definition,
            past_boundary: true,
        },
        Command::ReopenDay {
            reason, definition, ..
        } => Command::ReopenDay {
            reason,
            definition,
            past_boundary: true,
        },
        other => other,
    }
}

fn over(time: &str, would_end: Option<&str>, ahead: Option<&str>) -> Rejection {
    Rejection::StopTimeOver(StopOver {
        time: until(time),
        day_ends: until("04:00"),
        would_end: would_end.map(until),
        ahead: ahead.map(until),
    })
}

/// Nothing planned yet, at a time of 24 November.
fn unplanned(time: &str) -> Scene {
    let mut scene = before_the_day();
    scene.0.now = at(time);
    scene
}

#[test]
fn a_stop_time_that_is_over_is_refused_with_the_ways_on() {
    let cases = [
        ("22:00", "06:00", Some("10:00"), Some("00:00")),
        ("+03:30", "11:00", Some("15:00"), None),
        ("08:55", "08:00", None, Some("20:00")),
        ("18:47", "16:30", None, Some("21:00")),
    ];
    for (now, stop, would_end, ahead) in cases {
        let mut scene = unplanned(now);
        scene.refuses(start(Some(hours(stop))), &over(stop, would_end, ahead));
    }
}

#[test]
fn a_night_goes_on_past_the_boundary_to_its_stop_time() {
    let mut scene = unplanned("22:00");
    scene.does(past_boundary(start(Some(hours("06:00")))));
    assert_eq!(scene.day().phase(), Phase::Open);
    scene.until("+05:59");
    assert_eq!(scene.day().phase(), Phase::Open);
    scene.until("+06:30");
    assert_eq!(scene.day().enough_at, Some(at("+06:00")));
    assert!(
        scene
            .nudges()
            .contains(&(NudgeKind::Enough, "06:00".to_owned()))
    );
    assert!(
        matches!(scene.0.today(), Today::Running(_)),
        "still that day"
    );
    scene.close();
    scene.until("+10:00");
    let Today::Unplanned {
        date,
        forgotten: None,
    } = scene.0.today()
    else {
        panic!("the next day has come");
    };
    assert_eq!(date.to_string(), "2026-11-25");
}

#[test]
fn a_night_ended_early_gives_way_at_its_stop_time() {
    let mut scene = unplanned("22:00");
    scene.does(past_boundary(start(Some(hours("06:00")))));
    scene.until("23:00");
    scene.close();
    scene.until("+06:01");
    assert!(matches!(scene.0.today(), Today::Unplanned { .. }));
}

#[test]
fn an_open_day_can_go_on_too_but_not_for_longer_than_a_day() {
    let mut scene = morning();
    scene.until("22:00");
    let change = |definition| Command::ChangeDefinition {
        definition,
        past_boundary: false,
    };
    scene.refuses(
        past_boundary(change(hours("09:00"))),
        &over("09:00", None, Some("00:00")),
    );
    scene.does(past_boundary(change(hours("06:00"))));
    assert_eq!(scene.day().boundary, until("09:00"), "when it began");
    assert_eq!(scene.day().phase(), Phase::Open);
    scene.until("+06:00");
    assert_eq!(scene.day().enough_at, Some(at("+06:00")));
}

#[test]
fn a_stop_time_of_the_definition_in_force_may_stay() {
    let mut scene = morning();
    scene.until("18:00");
    scene.does(Command::ChangeDefinition {
        definition: hours("16:30"),
        past_boundary: false,
    });
    assert_eq!(scene.day().phase(), Phase::Enough, "as it was before");
}

#[test]
fn a_day_whose_stop_time_passed_while_it_was_closed_is_reopened_with_another() {
    let mut scene = morning();
    scene.until("15:00");
    scene.close();
    scene.until("18:00");
    let reopen = |definition| Command::ReopenDay {
        reason: note("One more call"),
        definition,
        past_boundary: false,
    };
    scene.refuses(reopen(None), &over("16:30", None, Some("20:00")));
    scene.refuses(
        reopen(Some(hours("17:00"))),
        &over("17:00", None, Some("20:00")),
    );
    scene.does(reopen(Some(hours("20:00"))));
    assert_eq!(scene.day().phase(), Phase::Open);
    scene.close();
    scene.until("18:30");
    scene.does(reopen(None));
    assert_eq!(scene.day().phase(), Phase::Open, "its time lies ahead");
}

#[test]
fn a_day_that_was_enough_is_opened_again_as_it_was() {
    let mut scene = morning();
    scene.until("17:00");
    scene.close();
    scene.until("18:00");
    scene.does(Command::ReopenDay {
        reason: note("One more call"),
        definition: None,
        past_boundary: false,
    });
    assert_eq!(scene.day().phase(), Phase::Enough);
}

#[test]
fn whoever_just_begins_after_the_usual_stop_time_has_goals() {
    let add = add("One thing", WhenFull::Ask);
    for begins in [focus(50), add, start(None)] {
        let mut scene = unplanned("19:00");
        scene.does(begins);
        assert_eq!(scene.day().shape, Shape::TaskGoals);
        assert_eq!(scene.day().phase(), Phase::Open);
    }
}

#[test]
fn a_usual_plan_without_goals_is_asked_for_a_time() {
    let mut scene = unplanned("19:00");
    let plan = Command::StartDay {
        definition: None,
        items: vec![],
        past_boundary: false,
    };
    scene.refuses(plan, &over("16:30", None, Some("21:00")));
}
