//! Other programs are held back during focus, if the person wants it, and never for longer.

use chrono::TimeDelta;
use domain::{AfterHours, Command, Hold, Settings, ShutdownForm, State};

use crate::{
    desk::{Desk, at, focus, plan},
    fakes::{Diary, Said},
};

fn guarded() -> Settings {
    Settings {
        do_not_disturb: true,
        ..Settings::default()
    }
}

fn guards(desk: &Desk) -> Vec<Hold> {
    let guard = |said| match said {
        Said::Guarded(hold) => Some(hold),
        _ => None,
    };
    desk.diary.read().into_iter().filter_map(guard).collect()
}

async fn in_focus() -> Desk {
    let desk = Desk::going_on(State::default(), at("09:00"), guarded(), Diary::default());
    desk.wish(plan(&["Write the plan"])).await;
    desk.wish(focus(50)).await;
    desk
}

#[tokio::test]
async fn it_begins_and_ends_with_the_session() {
    let desk = in_focus().await;
    assert_eq!(guards(&desk), [Hold::Focus], "focus is guarded");
    desk.wish(Command::Finish).await;
    assert_eq!(guards(&desk), [Hold::Nothing], "and nothing else is");
}

#[tokio::test]
async fn a_restarted_engine_guards_again() {
    let first = in_focus().await;
    let state = State::clone(&first.handle.view().await.expect("there").state);
    let second = Desk::going_on(state, at("09:10"), guarded(), Diary::default());
    second.clock.settled().await;
    assert_eq!(guards(&second), [Hold::Focus], "the session still goes on");
}

#[tokio::test]
async fn the_setting_holds_at_once() {
    let desk = in_focus().await;
    guards(&desk);
    desk.handle
        .settings_changed(Settings::default())
        .await
        .expect("there");
    assert_eq!(guards(&desk), [Hold::Nothing], "no longer wanted");
    desk.handle
        .settings_changed(guarded())
        .await
        .expect("there");
    assert_eq!(guards(&desk), [Hold::Focus], "wanted again");
}

#[tokio::test]
async fn leaving_lets_everything_through() {
    let desk = in_focus().await;
    guards(&desk);
    desk.handle.leave().await;
    assert_eq!(
        guards(&desk),
        [Hold::Nothing],
        "nobody would be there to do it later"
    );
}

#[tokio::test]
async fn after_hours_last_until_the_boundary_also_over_a_restart() {
    let quiet = Settings {
        after_hours: AfterHours::All,
        ..Settings::default()
    };
    let close = Command::CloseDay {
        form: ShutdownForm::Short,
        at: None,
        places: Vec::new(),
    };
    let desk = Desk::going_on(
        State::default(),
        at("09:00"),
        quiet.clone(),
        Diary::default(),
    );
    desk.wish(plan(&["Write the plan"])).await;
    desk.wish(close).await;
    assert_eq!(guards(&desk), [Hold::AfterHours]);
    let state = State::clone(&desk.handle.view().await.expect("there").state);
    let again = Desk::going_on(state, at("20:00"), quiet, Diary::default());
    again.clock.settled().await;
    assert_eq!(guards(&again), [Hold::AfterHours], "the day is closed");
    again.clock.advance(TimeDelta::hours(9)).await;
    assert_eq!(guards(&again), [Hold::Nothing], "a new day may begin");
}
