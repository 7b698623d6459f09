//! While a session runs, the heartbeat on disk says, a minute at most behind, that the person was there.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Command, GapCause, Minutes, Settings, State};
use engine::{JournalTrouble, WakeReason};

use crate::{
    desk::{Desk, at, focus, park},
    fakes::{Diary, Said},
};

const NONE: [DateTime<Utc>; 0] = [];

async fn in_focus() -> Desk {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.clock.settled().await;
    desk
}

fn minutes(signs: &[DateTime<Utc>]) -> Vec<i64> {
    let since = |sign: &DateTime<Utc>| (*sign - at("09:00")).num_minutes();
    signs.iter().map(since).collect()
}

#[tokio::test]
async fn a_session_is_signed_for_when_it_begins_and_every_minute_after() {
    let desk = in_focus().await;
    assert_eq!(desk.diary.signs(), [at("09:00")], "how the clocks stand");
    desk.wait(3).await;
    assert_eq!(minutes(&desk.diary.signs()), [1, 2, 3], "and it goes on");
    assert_eq!(
        desk.clock.settled().await,
        Some(at("09:04")),
        "until the next it sleeps"
    );
}

#[tokio::test]
async fn a_line_of_the_journal_is_a_sign_too() {
    let desk = in_focus().await;
    desk.diary.signs();
    desk.clock.advance(TimeDelta::seconds(40)).await;
    desk.wish(park("a thought")).await;
    desk.clock.advance(TimeDelta::seconds(59)).await;
    assert_eq!(desk.diary.signs(), NONE, "the line has said it");
    desk.clock.advance(TimeDelta::seconds(1)).await;
    assert_eq!(desk.diary.signs().len(), 1, "a minute after the line");
}

#[tokio::test]
async fn nothing_is_signed_while_nothing_runs() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wait(30).await;
    assert_eq!(desk.diary.signs(), NONE, "before a session");
    desk.wish(focus(50)).await;
    desk.wait(10).await;
    desk.wish(Command::Pause).await;
    desk.diary.signs();
    desk.wait(10).await;
    assert_eq!(desk.diary.signs(), NONE, "while it is held");
    desk.wish(Command::Resume).await;
    desk.wait(1).await;
    assert_eq!(desk.diary.signs().len(), 2, "then it goes on");
    desk.wish(Command::Finish).await;
    let length = Some(Minutes(10));
    desk.wish(Command::StartBreak { minutes: length }).await;
    desk.diary.signs();
    desk.wait(5).await;
    assert_eq!(desk.diary.signs(), NONE, "nor in a break");
}

#[tokio::test]
async fn a_sign_is_nobodys_news() {
    let desk = in_focus().await;
    let mut views = desk.handle.views();
    views.mark_unchanged();
    let sign = desk.clock.settled().await.expect("it signs");
    desk.clock.pass_to(sign).await;
    assert_eq!(desk.diary.signs().last(), Some(&sign), "it did");
    assert!(
        !views.has_changed().expect("the engine is there"),
        "and no face was told to draw anything"
    );
}

#[tokio::test]
async fn after_a_clock_that_was_set_it_is_signed_at_once() {
    let desk = in_focus().await;
    desk.diary.signs();
    desk.clock.set_by(TimeDelta::minutes(-30)).await;
    assert_eq!(
        desk.diary.signs(),
        [at("08:30")],
        "the sign before was told by another clock"
    );
    desk.wait(1).await;
    assert_eq!(desk.diary.signs(), [at("08:31")], "and the minutes go on");
}

#[tokio::test]
async fn leaving_in_order_leaves_a_last_sign() {
    let desk = in_focus().await;
    desk.clock.advance(TimeDelta::seconds(30)).await;
    desk.diary.signs();
    desk.handle.leave().await;
    assert_eq!(desk.diary.signs().len(), 1, "a session was running");

    let desk = Desk::planned(&["Write the plan"]).await;
    desk.handle.leave().await;
    assert_eq!(desk.diary.signs(), NONE, "here was none");
}

#[tokio::test]
async fn a_disk_that_takes_no_sign_is_noticed_before_anything_is_due() {
    let desk = in_focus().await;
    desk.diary.read();
    desk.diary.disk_has(Some(JournalTrouble::ReadOnly));
    desk.clock.pass_to(at("09:01")).await;
    let view = desk.handle.view().await.expect("there");
    assert!(view.journal_problem.is_some(), "every face can say it");
    assert_eq!(desk.diary.probes(), 1, "it was asked, and is let be now");
    assert_eq!(
        desk.diary.read(),
        [Said::Warned(JournalTrouble::ReadOnly)],
        "and the person hears of it once"
    );
    desk.diary.disk_has(None);
    desk.wait(1).await;
    assert_eq!(
        desk.diary.read(),
        [Said::Withdrawn],
        "it is taken back when the disk is well"
    );
}

#[tokio::test]
async fn no_sign_vouches_for_an_absence_that_could_not_be_kept() {
    let desk = in_focus().await;
    desk.wait(20).await;
    desk.diary.signs();
    desk.diary.lines_have(Some(JournalTrouble::Full));
    desk.clock.sleep(TimeDelta::minutes(30)).await;
    desk.wait(10).await;
    desk.handle.leave().await;
    assert_eq!(
        desk.diary.signs(),
        NONE,
        "whoever comes next must find the last sign before the sleep"
    );
}

#[tokio::test]
async fn what_happened_before_it_came_is_kept_before_anything_is_told() {
    let first = in_focus().await;
    let state = State::clone(&first.handle.view().await.expect("there").state);
    let crashed = WakeReason::Missed {
        cause: GapCause::Crash,
        from: at("09:20"),
        to: at("11:00"),
    };
    let diary = Diary::default();
    let settings = Settings::default();
    let desk = Desk::coming_back(state, at("11:00"), settings, diary, [crashed]);
    let session = desk.day().await.focus[0].clone();
    assert!(
        !session.ran_over,
        "its end was not reached with anybody there"
    );
    assert_eq!(
        session.paused_at,
        Some(at("09:20")),
        "it is held since then"
    );
    assert_eq!(session.gaps.len(), 1, "one question");
    assert_eq!(desk.diary.signs(), NONE, "and nothing runs");
}

#[tokio::test]
async fn a_restarted_engine_signs_for_what_still_runs() {
    let first = in_focus().await;
    let state = State::clone(&first.handle.view().await.expect("there").state);
    let diary = Diary::default();
    let second = Desk::going_on(state, at("09:10"), Settings::default(), diary);
    second.clock.settled().await;
    assert_eq!(second.diary.signs(), [at("09:10")], "at once");
    second.wish(Command::Finish).await;
    second.wait(5).await;
    assert_eq!(second.diary.signs(), NONE, "until it ends");
}
