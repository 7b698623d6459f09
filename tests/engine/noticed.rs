//! What an adapter noticed takes the same way as what the clock noticed.

use chrono_tz::Tz;
use domain::{Event, GapCause};
use engine::{JournalTrouble, WakeReason};

use crate::desk::{Desk, at, focus, park};

fn away(from: &str, to: &str) -> WakeReason {
    WakeReason::Missed {
        cause: GapCause::Away,
        from: at(from),
        to: at(to),
    }
}

#[tokio::test]
async fn an_absence_that_an_adapter_noticed_becomes_a_gap() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(20).await;
    let told = desk.handle.noticed(away("09:12", "09:20")).await;
    let day = told.expect("there").state.day.clone().expect("planned");
    let gap = &day.focus[0].gaps[0];
    assert_eq!(
        (gap.cause, gap.from, gap.to),
        (GapCause::Away, at("09:12"), at("09:20")),
        "the answer comes when it is kept"
    );
}

#[tokio::test]
async fn what_could_not_be_kept_waits_before_the_next_wish() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(20).await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    let told = desk.handle.noticed(away("09:12", "09:20")).await;
    let told = told.expect("there");
    assert!(told.journal_problem.is_some(), "the disk is full");
    desk.diary.disk_has(None);
    desk.diary.read();
    desk.wish(park("a thought")).await;
    let kept = desk.kept();
    assert!(
        matches!(kept[0], Event::GapOpened { .. }),
        "the gap comes first: {kept:?}"
    );
}

#[tokio::test]
async fn a_look_again_shows_everybody_the_zone_the_machine_is_in_now() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let mut views = desk.handle.views();
    desk.clock.travel(Tz::Asia__Tokyo);
    desk.handle
        .noticed(WakeReason::Reached)
        .await
        .expect("there");
    let shown = views.borrow_and_update().zone;
    assert_eq!(shown, Tz::Asia__Tokyo, "the picture is fresh");
    assert_eq!(desk.kept(), [], "and nothing had to be kept");
}
