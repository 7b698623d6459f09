//! Other programs are held back during focus, if the person wants it, and never for longer.

use domain::{Command, Settings, State};

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

fn guards(desk: &Desk) -> Vec<bool> {
    let guard = |said| match said {
        Said::Guarded(on) => Some(on),
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
    assert_eq!(guards(&desk), [true], "focus is guarded");
    desk.wish(Command::Finish).await;
    assert_eq!(guards(&desk), [false], "and nothing else is");
}

#[tokio::test]
async fn a_restarted_engine_guards_again() {
    let first = in_focus().await;
    let state = State::clone(&first.handle.view().await.expect("there").state);
    let second = Desk::going_on(state, at("09:10"), guarded(), Diary::default());
    second.clock.settled().await;
    assert_eq!(guards(&second), [true], "the session still goes on");
}

#[tokio::test]
async fn the_setting_holds_at_once() {
    let desk = in_focus().await;
    guards(&desk);
    desk.handle
        .settings_changed(Settings::default())
        .await
        .expect("there");
    assert_eq!(guards(&desk), [false], "no longer wanted");
    desk.handle
        .settings_changed(guarded())
        .await
        .expect("there");
    assert_eq!(guards(&desk), [true], "wanted again");
}

#[tokio::test]
async fn leaving_lets_everything_through() {
    let desk = in_focus().await;
    guards(&desk);
    desk.handle.leave().await;
    assert_eq!(
        guards(&desk),
        [false],
        "nobody would be there to do it later"
    );
}
