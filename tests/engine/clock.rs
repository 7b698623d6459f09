//! The simulated clock itself.

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::Event;
use engine::{Believing, Clock, SimulatedClock, WakeReason};

use crate::desk::{Desk, at, focus};

#[tokio::test]
async fn it_stands_still_until_it_is_moved() {
    let desk = Desk::new();
    assert_eq!(desk.clock.now(), at("09:00"), "at its start");
    desk.wait(90).await;
    assert_eq!(desk.clock.now(), at("10:30"), "by as much as it was moved");
    desk.until("10:00").await;
    assert_eq!(
        desk.clock.now(),
        at("10:30"),
        "a time that has passed moves nothing"
    );
}

#[tokio::test]
async fn the_picture_follows_the_clock() {
    let desk = Desk::new();
    let views = desk.handle.views();
    desk.wait(90).await;
    assert_eq!(
        views.borrow().now,
        at("10:30"),
        "faces are shown the new time"
    );
}

#[tokio::test]
async fn a_clock_that_is_not_believed_is_believed_again_when_it_comes_back() {
    let (clock, hand) = SimulatedClock::new(at("08:00"), chrono_tz::Tz::UTC, 1);
    let (mut clock, ahead) = Believing::new(clock, TimeDelta::minutes(90));
    assert_eq!(clock.now(), at("09:30"), "from what is written down");
    let (tell, told) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let woke = clock.sleep_until(None).await;
        tell.send((woke, clock.now())).expect("somebody listens");
        clock.sleep_until(None).await
    });
    hand.set_by(TimeDelta::minutes(30)).await;
    assert_eq!(
        ahead.get(),
        TimeDelta::minutes(60),
        "still behind, and silent"
    );
    hand.set_by(TimeDelta::minutes(75)).await;
    let moved = WakeReason::ClockMoved { by_ms: 900_000 };
    assert_eq!(told.await, Ok((moved, at("09:45"))), "by what is new");
    assert_eq!(ahead.get(), TimeDelta::zero());
}

#[tokio::test]
async fn setting_it_back_does_not_shorten_a_session() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(20).await;
    desk.diary.read();
    desk.clock.set_by(TimeDelta::minutes(-30)).await;
    let kept = desk.kept();
    assert_eq!(
        kept.first(),
        Some(&Event::ClockMoved { by_ms: -1_800_000 }),
        "it is written down"
    );
    let worked = desk.day().await.focus[0].intervals[0];
    assert_eq!(
        worked.from,
        at("08:30"),
        "twenty minutes before what the clock shows now"
    );
    assert_eq!(
        desk.day().await.focus[0].ends_at(),
        Some(at("09:20")),
        "and half an hour is left"
    );
}

#[tokio::test]
async fn an_open_day_keeps_its_zone_on_a_journey() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.clock.travel(Tz::Asia__Tokyo);
    let view = desk.handle.view().await.expect("there");
    assert_eq!(view.zone, Tz::Asia__Tokyo, "the machine is elsewhere");
    assert_eq!(desk.day().await.zone, Tz::Europe__Lisbon, "the day is not");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_keeps_step_with_an_engine_on_another_thread() {
    for _ in 0..50 {
        let desk = Desk::planned(&["Write the plan"]).await;
        desk.wish(focus(25)).await;
        desk.wait(25).await;
        assert!(
            desk.day().await.focus[0].ran_over,
            "it returns when the engine has settled"
        );
    }
}
