//! Nudges: four kinds, a budget, and a distance. Why the wrap-up comes twenty minutes before enough is
//! decision 0010.

use domain::{
    Clause, Command, Criterion, Definition, DefinitionChoice, Minutes, Need, NudgeKind, Settings,
    Shape, Target,
};

use crate::scene::{Scene, before_the_day_with, meeting, morning, planned, until};

fn check(scene: &Scene, expected: &[(NudgeKind, &str)]) {
    let told = scene.nudges();
    let told: Vec<_> = told.iter().map(|(kind, at)| (*kind, at.as_str())).collect();
    assert_eq!(told, expected);
}

fn with(change: impl FnOnce(&mut Settings)) -> Scene {
    let mut scene = before_the_day_with(change);
    scene.plan(None, &["Plan", "Draft"]);
    scene
}

#[test]
fn a_quiet_day_hears_three() {
    let mut scene = morning();
    scene.until("20:00");
    check(
        &scene,
        &[
            (NudgeKind::LastGoodStart, "15:35"),
            (NudgeKind::WrapUp, "16:10"),
            (NudgeKind::Enough, "16:30"),
        ],
    );
}

#[test]
fn with_a_fourth_the_end_is_recalled() {
    let mut scene = with(|settings| settings.nudges = 4);
    scene.until("20:00");
    assert_eq!(
        scene.nudges().last(),
        Some(&(NudgeKind::PastYourEnd, "17:00".to_owned())),
        "half an hour after enough was told"
    );
}

#[test]
fn a_day_closed_before_its_end_hears_of_enough_only_by_its_wrap_up() {
    let mut scene = morning();
    scene.until("16:29");
    scene.close();
    scene.until("20:00");
    check(
        &scene,
        &[
            (NudgeKind::LastGoodStart, "15:35"),
            (NudgeKind::WrapUp, "16:10"),
        ],
    );
}

#[test]
fn without_a_wrap_up_before_it_enough_is_on_time() {
    let mut scene = morning();
    scene.until("15:30");
    scene.focus(50);
    scene.until("16:25");
    scene.does(meeting(None));
    scene.until("16:30");
    scene.does(Command::Finish);
    check(&scene, &[(NudgeKind::Enough, "16:30")]);
}

#[test]
fn a_session_lets_them_lapse_and_enough_keeps_its_instant() {
    let mut scene = morning();
    scene.until("15:30");
    scene.focus(50);
    scene.until("16:21");
    scene.does(Command::Finish);
    check(&scene, &[]);
    scene.until("20:00");
    check(
        &scene,
        &[
            (NudgeKind::Enough, "16:30"),
            (NudgeKind::PastYourEnd, "17:00"),
        ],
    );
}

#[test]
fn what_a_session_held_back_is_one_word_when_it_ends() {
    let mut scene = morning();
    scene.until("15:20");
    scene.focus(50);
    scene.until("19:00");
    scene.does(Command::Finish);
    check(&scene, &[(NudgeKind::Enough, "19:00")]);
    scene.until("23:00");
    assert_eq!(scene.nudges().len(), 1, "it has said since when");
}

#[test]
fn a_held_session_does_not_keep_them_waiting() {
    let mut scene = morning();
    scene.until("15:30");
    scene.focus(50);
    scene.until("16:05");
    scene.does(Command::Pause);
    scene.until("16:20");
    check(&scene, &[(NudgeKind::WrapUp, "16:10")]);
}

#[test]
fn the_last_of_the_budget_is_kept_for_enough() {
    let mut scene = with(|settings| settings.nudges = 1);
    scene.until("20:00");
    check(&scene, &[(NudgeKind::Enough, "16:30")]);
    let mut scene = with(|settings| settings.nudges = 0);
    scene.until("20:00");
    check(&scene, &[]);
}

#[test]
fn a_short_usual_session_moves_its_last_good_start_out_of_the_wrap_ups_way() {
    for (usual, told) in [(25, "15:45"), (5, "15:45"), (120, "14:25")] {
        let mut scene = with(|settings| settings.focus = Minutes(usual));
        scene.until("16:20");
        check(
            &scene,
            &[
                (NudgeKind::LastGoodStart, told),
                (NudgeKind::WrapUp, "16:10"),
            ],
        );
    }
}

#[test]
fn quiet_delays_and_what_lapsed_meanwhile_is_not_told() {
    let mut scene = morning();
    scene.until("15:30");
    scene.does(Command::Snooze {
        minutes: Minutes(70),
    });
    scene.until("20:00");
    check(
        &scene,
        &[
            (NudgeKind::Enough, "16:40"),
            (NudgeKind::PastYourEnd, "17:10"),
        ],
    );
}

#[test]
fn what_was_so_when_the_day_began_is_no_news() {
    let mut scene = before_the_day_with(|_| ());
    scene.until("16:20");
    scene.plan(None, &["Late"]);
    scene.until("16:29");
    check(&scene, &[]);
    scene.until("16:31");
    check(&scene, &[(NudgeKind::Enough, "16:30")]);
}

#[test]
fn enough_by_moving_the_rest_away_is_no_news() {
    let mut scene = morning();
    scene.until("14:00");
    (0..2).for_each(|index| scene.tick(index));
    let item = scene.item(2).id;
    scene.does(Command::Place {
        what: item.into(),
        place: Target::Tomorrow,
    });
    assert!(scene.day().enough_at.is_some());
    check(&scene, &[]);
}

#[test]
fn a_day_without_a_clock_hears_enough_and_then_its_reminder() {
    let mut scene = with(|settings| {
        settings.week.0[1] = Shape::TaskGoals;
    });
    scene.until("11:00");
    (0..2).for_each(|index| scene.tick(index));
    scene.until("20:00");
    check(
        &scene,
        &[
            (NudgeKind::Enough, "11:00"),
            (NudgeKind::PastYourEnd, "11:30"),
        ],
    );
}

#[test]
fn enough_before_the_clock_leaves_the_clocks_nudges_out() {
    let mut scene = morning();
    scene.until("14:00");
    (0..3).for_each(|index| scene.tick(index));
    scene.until("20:00");
    check(
        &scene,
        &[
            (NudgeKind::Enough, "14:00"),
            (NudgeKind::PastYourEnd, "17:00"),
        ],
    );
}

#[test]
fn a_changed_end_moves_them() {
    let mut scene = morning();
    scene.does(Command::ChangeDefinition {
        definition: DefinitionChoice::shape(Shape::StandardHours {
            until: until("12:00"),
        }),
        past_boundary: false,
    });
    scene.until("11:50");
    check(
        &scene,
        &[
            (NudgeKind::LastGoodStart, "11:05"),
            (NudgeKind::WrapUp, "11:40"),
        ],
    );
}

#[test]
fn a_day_whose_definition_is_not_met_is_never_called_over() {
    let rule = Definition {
        need: Need::All,
        clauses: [Criterion::AllItems, Criterion::Clock(until("15:00"))]
            .map(Clause::One)
            .into(),
    };
    let mut scene = planned(Some(DefinitionChoice::rule(rule)));
    scene.until("18:00");
    check(&scene, &[]);
    (0..3).for_each(|index| scene.tick(index));
    scene.until("23:00");
    check(
        &scene,
        &[
            (NudgeKind::Enough, "18:00"),
            (NudgeKind::PastYourEnd, "18:30"),
        ],
    );
}
