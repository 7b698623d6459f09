//! Other programs are held back during focus, if the person wants it, and never for longer.

use chrono::TimeDelta;
use domain::{AfterHours, Command, Hold, Occasion, Settings, ShutdownForm, State};

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

/// The hold of the session that runs.
async fn focus_of(desk: &Desk) -> Hold {
    let state = State::clone(&desk.handle.view().await.expect("there").state);
    let day = state.day.as_ref().expect("a day");
    Hold::Focus(day.running_focus().expect("a session").id)
}

#[tokio::test]
async fn it_begins_and_ends_with_the_session() {
    let desk = in_focus().await;
    let held = focus_of(&desk).await;
    assert_eq!(guards(&desk), [held], "focus is guarded");
    desk.wish(Command::Finish).await;
    assert_eq!(guards(&desk), [Hold::Nothing], "and nothing else is");
}

#[tokio::test]
async fn a_restarted_engine_guards_again() {
    let first = in_focus().await;
    let held = focus_of(&first).await;
    let state = State::clone(&first.handle.view().await.expect("there").state);
    let second = Desk::going_on(state, at("09:10"), guarded(), Diary::default());
    second.clock.settled().await;
    assert_eq!(guards(&second), [held], "the session still goes on");
}

#[tokio::test]
async fn a_session_that_goes_on_is_the_same_occasion() {
    let desk = in_focus().await;
    let held = focus_of(&desk).await;
    desk.wish(Command::Pause).await;
    desk.wish(Command::Resume).await;
    let again = [held.clone(), held.suspended(), held];
    assert_eq!(guards(&desk), again);
}

#[tokio::test]
async fn the_setting_holds_at_once() {
    let desk = in_focus().await;
    let held = focus_of(&desk).await;
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
    assert_eq!(guards(&desk), [held], "wanted again");
}

#[tokio::test]
async fn leaving_lets_everything_through() {
    let desk = in_focus().await;
    let held = focus_of(&desk).await;
    guards(&desk);
    desk.handle.leave().await;
    assert_eq!(
        guards(&desk),
        [held.suspended()],
        "nobody would be there to do it later, and the session may go on"
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
    let state = State::clone(&desk.handle.view().await.expect("there").state);
    let day = state.day.as_ref().expect("a day").id;
    assert_eq!(guards(&desk), [Hold::AfterHours(day)]);
    assert_eq!(
        Hold::AfterHours(day).occasion(),
        Some(Occasion::Evening(day))
    );
    let again = Desk::going_on(state, at("20:00"), quiet, Diary::default());
    again.clock.settled().await;
    assert_eq!(guards(&again), [Hold::AfterHours(day)], "the day is closed");
    again.clock.advance(TimeDelta::hours(9)).await;
    assert_eq!(guards(&again), [Hold::Nothing], "a new day may begin");
}
