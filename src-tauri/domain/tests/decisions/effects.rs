//! What the outside hears.

use chrono::TimeDelta;
use domain::{
    AfterHours, Command, DayId, Effect, FocusId, GapCause, GapWas, Hold, Input, Minutes, Notice,
    Occasion, Settings, guards,
};

use crate::scene::{Scene, at, before_the_day_with, focus, meeting, morning, note};

/// The effects since `from`.
fn since(scene: &Scene, from: &str) -> Vec<Effect> {
    let told = scene.0.told.iter().filter(|(when, _)| *when >= at(from));
    told.map(|(_, effect)| effect.clone()).collect()
}

/// What is held as things stand.
fn holds(scene: &Scene) -> Hold {
    guards(&scene.0.state, &scene.0.settings, scene.0.now)
}

fn day(scene: &Scene) -> DayId {
    scene.0.state.day.as_ref().expect("a day").id
}

/// The sitting that goes on.
fn sitting(scene: &Scene) -> FocusId {
    let day = scene.0.state.day.as_ref().expect("a day");
    day.running_focus().expect("a session").sitting()
}

/// A closed day of a person who chose this for after hours.
fn closed_with(choose: impl FnOnce(&mut Settings)) -> Scene {
    let mut scene = before_the_day_with(choose);
    scene.plan(None, &["Plan"]);
    scene.until("16:20");
    scene.close();
    scene
}

#[test]
fn after_hours_everything_is_held_from_the_close_to_the_boundary() {
    let mut scene = closed_with(|settings| settings.after_hours = AfterHours::All);
    assert_eq!(
        since(&scene, "16:20").first(),
        Some(&Effect::Guard(Hold::AfterHours(day(&scene))))
    );
    scene.until("+03:59");
    assert_eq!(holds(&scene), Hold::AfterHours(day(&scene)));
    scene.until("+04:00");
    assert_eq!(holds(&scene), Hold::Nothing, "the day is over");
}

#[test]
fn after_hours_some_programs_are_held_by_their_names_or_by_the_person_s_own_rule() {
    let scene = closed_with(|settings| {
        settings.after_hours = AfterHours::Apps;
        settings.quiet_apps = vec!["Slack".to_owned()];
    });
    let named = Hold::Apps(day(&scene), vec!["Slack".to_owned()]);
    assert_eq!(holds(&scene), named);
    let scene = closed_with(|settings| settings.after_hours = AfterHours::Apps);
    let by_rule = Hold::Apps(day(&scene), vec![]);
    assert_eq!(holds(&scene), by_rule, "which a rule may name");
    let scene = closed_with(|_| ());
    assert_eq!(holds(&scene), Hold::Nothing, "nor unless it was chosen");
}

#[test]
fn a_reopened_day_lets_everything_through() {
    let mut scene = closed_with(|settings| settings.after_hours = AfterHours::All);
    scene.until("16:25");
    scene.does(Command::ReopenDay {
        reason: note("One more call"),
        definition: None,
        past_boundary: false,
    });
    assert_eq!(holds(&scene), Hold::Nothing);
    assert!(since(&scene, "16:25").contains(&Effect::Guard(Hold::Nothing)));
}

#[test]
fn other_programs_are_held_only_while_a_session_runs() {
    let mut scene = before_the_day_with(|settings| settings.do_not_disturb = true);
    scene.focus(50);
    let held = Hold::Focus(sitting(&scene));
    assert_eq!(since(&scene, "09:00"), [Effect::Guard(held.clone())]);
    scene.until("09:10");
    scene.does(Command::Pause);
    let paused = Hold::Suspended(Occasion::Focus(sitting(&scene)));
    assert_eq!(held.suspended(), paused);
    assert!(since(&scene, "09:10").contains(&Effect::Guard(paused.clone())));
    assert_eq!(holds(&scene), paused);
    scene.does(Command::Resume);
    assert_eq!(holds(&scene), held, "the same occasion");
}

#[test]
fn a_session_in_overtime_holds_nobody_and_lets_go_before_it_says_so() {
    let mut scene = before_the_day_with(|settings| settings.do_not_disturb = true);
    scene.focus(50);
    scene.until("09:50");
    let told = since(&scene, "09:50");
    let at = |wanted: fn(&Effect) -> bool| told.iter().position(wanted);
    let let_go = at(|effect| matches!(effect, Effect::Guard(Hold::Suspended(_))));
    let said = at(|effect| matches!(effect, Effect::Notify(Notice::FocusEnded { .. })));
    assert!(let_go.is_some() && let_go < said, "{told:?}");
    scene.does(Command::Extend {
        minutes: Minutes(10),
    });
    assert_eq!(holds(&scene), Hold::Focus(sitting(&scene)), "focus again");
}

#[test]
fn without_the_setting_nobody_is_held() {
    let mut scene = morning();
    scene.focus(50);
    let guarded = |effect: &Effect| matches!(effect, Effect::Guard(_));
    assert!(!since(&scene, "09:00").iter().any(guarded));
}

#[test]
fn a_planned_end_is_told_and_taken_away_when_answered() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    assert!(matches!(
        since(&scene, "09:50")[..],
        [Effect::Notify(Notice::FocusEnded { .. })]
    ));
    scene.until("09:52");
    scene.does(Command::Extend {
        minutes: Minutes(15),
    });
    assert_eq!(since(&scene, "09:52"), [Effect::Withdraw]);
}

#[test]
fn a_session_finished_in_time_says_nothing() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:40");
    scene.does(Command::Finish);
    assert_eq!(scene.notices(), []);
}

#[test]
fn a_nudge_names_the_days_end() {
    let mut scene = morning();
    scene.until("16:10");
    assert!(matches!(
        since(&scene, "16:10")[..],
        [Effect::Notify(Notice::Nudge { ends_at: Some(end), .. })] if end == at("16:30")
    ));
}

#[test]
fn enough_taken_back_takes_its_notification_back() {
    let mut scene = morning();
    (0..3).for_each(|index| scene.tick(index));
    scene.until("09:05");
    let item = scene.item(0).id;
    scene.does(Command::ReturnItem { item });
    assert_eq!(since(&scene, "09:05"), [Effect::Withdraw]);
}

#[test]
fn a_closed_day_leaves_nothing_on_show() {
    let mut scene = morning();
    scene.until("16:20");
    scene.close();
    assert_eq!(since(&scene, "16:20"), [Effect::Withdraw]);
    scene.until("+09:00");
    assert_eq!(
        since(&scene, "16:21"),
        [],
        "nothing from this app until tomorrow"
    );
}

#[test]
fn a_gap_asks_once() {
    let mut scene = morning();
    scene.does(focus(50));
    scene.until("09:10");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(10));
    scene.until("09:40");
    assert!(matches!(scene.notices()[..], [Notice::GapAsks { .. }]));
}

#[test]
fn nothing_changes_nothing() {
    let mut scene = morning();
    let before = scene.0.told.len();
    scene.does(Input::Wake);
    assert_eq!(scene.0.told.len(), before);
}

#[test]
fn what_was_told_goes_when_it_is_no_longer_so() {
    let rest = Command::StartBreak { minutes: None };
    for (begins, ends, then) in [
        (meeting(Some(30)), "09:30", Command::Finish),
        (rest.clone(), "09:10", rest),
    ] {
        let mut scene = morning();
        scene.does(begins);
        scene.until(ends);
        assert_eq!(scene.notices().len(), 1, "its end is told");
        scene.until("09:35");
        let said = format!("{then:?}");
        scene.does(then);
        assert_eq!(since(&scene, "09:35"), [Effect::Withdraw], "{said}");
    }
}

#[test]
fn a_question_goes_with_its_answer() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:10");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(10));
    scene.does(Command::Finish);
    scene.until("09:40");
    let gap = scene.day().focus[0].gaps[0].id;
    let was = GapWas::Focus;
    scene.does(Command::ResolveGap {
        gap,
        was,
        go_on: None,
    });
    assert_eq!(since(&scene, "09:40"), [Effect::Withdraw]);
}
