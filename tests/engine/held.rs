//! The engine asks about a held session once, as soon as the person has been there for long enough, and
//! sleeps until then.

use chrono::TimeDelta;
use domain::{Command, Event, GapCause, Notice};
use engine::{Attended, JournalTrouble};

use crate::{
    desk::{Desk, at, focus},
    fakes::Said,
};

/// Held at 09:20.
async fn held() -> Desk {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.until("09:20").await;
    desk.wish(Command::Pause).await;
    desk.diary.read();
    desk
}

async fn attended(desk: &Desk, who: Attended) {
    desk.handle
        .attended(who)
        .await
        .expect("the engine is there");
}

/// Since when the person is there, in the questions since the last call.
fn asked(desk: &Desk) -> Vec<String> {
    let kept = desk.kept();
    let since = kept.into_iter().filter_map(|event| match event {
        Event::HoldAsked(asked) => Some(asked.since.to_string()[11..16].to_owned()),
        _ => None,
    });
    since.collect()
}

#[tokio::test]
async fn ten_minutes_with_somebody_there_are_asked_about_once() {
    let desk = held().await;
    attended(&desk, Attended::There).await;
    desk.until("09:29").await;
    assert_eq!(asked(&desk), Vec::<String>::new(), "not yet");
    desk.until("09:31").await;
    let said = desk.diary.read();
    let since = at("09:20");
    assert!(
        said.contains(&Said::Shown(Notice::HoldAsks { since })),
        "{said:?}"
    );
    desk.until("12:00").await;
    attended(&desk, Attended::Away).await;
    attended(&desk, Attended::There).await;
    desk.until("13:00").await;
    assert_eq!(asked(&desk), Vec::<String>::new(), "once a hold");
}

#[tokio::test]
async fn an_empty_desk_is_not_asked() {
    let desk = held().await;
    attended(&desk, Attended::There).await;
    desk.until("09:25").await;
    attended(&desk, Attended::Away).await;
    desk.until("11:00").await;
    assert_eq!(asked(&desk), Vec::<String>::new());
    attended(&desk, Attended::There).await;
    desk.until("11:11").await;
    assert_eq!(asked(&desk), ["11:00"], "ten minutes after the return");
}

#[tokio::test]
async fn where_nobody_can_tell_half_an_hour_is_enough() {
    let desk = held().await;
    attended(&desk, Attended::Unknown).await;
    desk.until("09:49").await;
    assert_eq!(asked(&desk), Vec::<String>::new());
    desk.until("09:51").await;
    assert_eq!(asked(&desk), ["09:20"]);
}

#[tokio::test]
async fn a_sleep_begins_the_wait_anew() {
    let desk = held().await;
    attended(&desk, Attended::Unknown).await;
    desk.clock.sleep(TimeDelta::hours(1)).await;
    desk.until("10:40").await;
    assert_eq!(asked(&desk), Vec::<String>::new(), "it woke at 10:20");
    desk.until("10:51").await;
    assert_eq!(asked(&desk), ["10:20"]);
}

#[tokio::test]
async fn a_full_disk_puts_the_question_off() {
    let desk = held().await;
    attended(&desk, Attended::There).await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.until("09:40").await;
    desk.diary.disk_has(None);
    desk.until("10:30").await;
    assert_eq!(asked(&desk), ["09:20"]);
}

#[tokio::test]
async fn what_was_asked_about_becomes_a_gap() {
    let desk = held().await;
    attended(&desk, Attended::There).await;
    desk.until("10:00").await;
    desk.wish(Command::Resume).await;
    let day = desk.day().await;
    let gap = &day.focus[0].gaps[0];
    assert_eq!(
        (gap.cause, gap.from, gap.to),
        (GapCause::Held, at("09:20"), at("10:00"))
    );
}
