//! How an engine ends.

use domain::Settings;
use engine::{Refused, Stopped};

use crate::{
    desk::{Desk, park},
    fakes::Said,
};

#[tokio::test]
async fn it_answers_the_letters_before_it_leaves() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let (wished, ()) = tokio::join!(desk.handle.command(park("one more")), desk.handle.leave());
    wished.expect("it was sent before");
    desk.engine.await.expect("it has left");
}

#[tokio::test]
async fn whoever_comes_later_is_told() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.handle.leave().await;
    assert_eq!(
        desk.handle.command(park("too late")).await,
        Err(Refused::Gone)
    );
    assert_eq!(desk.handle.view().await, Err(Stopped));
    assert_eq!(
        desk.handle.settings_changed(Settings::default()).await,
        Err(Stopped)
    );
    desk.handle.leave().await;
}

#[tokio::test]
async fn it_takes_its_notification_away() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.handle.leave().await;
    assert_eq!(
        desk.diary.read(),
        [Said::Withdrawn],
        "its buttons would lead nowhere"
    );
}

#[tokio::test]
async fn when_nobody_holds_it_any_more_it_leaves() {
    let Desk {
        handle,
        engine,
        clock,
        ..
    } = Desk::planned(&["Write the plan"]).await;
    drop(handle);
    engine.await.expect("it has left");
    assert_eq!(
        clock.settled().await,
        None,
        "and its clock can still be moved"
    );
}
