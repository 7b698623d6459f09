//! A disk that takes nothing: nothing changes, it is said, and it is tried again without haste.

use chrono::TimeDelta;
use domain::{Event, Settings};
use engine::{JournalTrouble, Refused};

use crate::{
    desk::{Desk, at, focus, park},
    fakes::Said,
};

/// A planned day whose disk has this trouble, and a command that was refused because of it.
async fn refused_by(trouble: JournalTrouble) -> Desk {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.diary.disk_has(Some(trouble));
    desk.handle
        .command(park("lost"))
        .await
        .expect_err("the disk takes nothing");
    desk
}

#[tokio::test]
async fn a_wish_that_cannot_be_kept_changes_nothing_and_says_why() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let before = desk.handle.view().await.expect("there");
    desk.diary.disk_has(Some(JournalTrouble::Full));
    let refused = desk.handle.command(park("a thought")).await;
    let Err(Refused::NotSaved(problem)) = refused else {
        panic!("it must not be accepted: {refused:?}")
    };
    assert_eq!(problem.trouble, JournalTrouble::Full, "the kind of trouble");
    let after = desk.handle.view().await.expect("there");
    assert_eq!(after.state, before.state, "nothing changed");
    let shown = after.journal_problem.expect("every face can say it");
    assert_eq!(*shown, problem, "as it was said to the one who wished");
}

#[tokio::test]
async fn when_the_disk_is_well_again_the_trouble_is_over() {
    let desk = refused_by(JournalTrouble::ReadOnly).await;
    desk.diary.disk_has(None);
    let view = desk.wish(park("kept")).await;
    assert_eq!(view.journal_problem, None, "nothing is wrong any more");
    assert_eq!(view.state.parked.len(), 1, "only what was kept is there");
}

#[tokio::test]
async fn what_was_due_is_told_once_the_disk_takes_it() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    desk.diary.read();
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.wait(30).await;
    let told = desk.diary.read();
    let news = |said: &&Said| **said != Said::NotKept;
    assert_eq!(
        told.iter().filter(news).collect::<Vec<_>>(),
        [&Said::Warned(JournalTrouble::Full)],
        "nothing is told unkept but that it cannot be"
    );

    desk.diary.disk_has(None);
    desk.wait(2).await;
    let told = desk.diary.read();
    assert!(
        told.iter().any(|said| matches!(said, Said::Shown(_))),
        "then it is: {told:?}"
    );
    let ran_over = |said: &Said| matches!(said, Said::Kept(Event::FocusRanOver { at: end, .. }) if *end == at("09:25"));
    assert!(
        told.iter().any(ran_over),
        "with the instant it happened: {told:?}"
    );
}

#[tokio::test]
async fn a_full_disk_is_asked_less_and_less_often() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.wait(25).await;
    desk.diary.read();
    desk.wait(60).await;
    let tries = desk.diary.read().len();
    assert!(
        (55..75).contains(&tries),
        "about once a minute in the end, but it was {tries} times"
    );
}

#[tokio::test]
async fn a_sleep_that_could_not_be_kept_is_not_forgotten() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.wait(10).await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    desk.clock.sleep(TimeDelta::minutes(20)).await;
    desk.handle
        .command(park("too early"))
        .await
        .expect_err("the disk takes nothing");

    desk.diary.disk_has(None);
    desk.diary.read();
    desk.wish(park("now")).await;
    let kept = desk.kept();
    assert!(
        matches!(kept[0], Event::GapOpened { .. }),
        "the gap comes first: {kept:?}"
    );
    let gap = &desk.day().await.focus[0].gaps[0];
    assert_eq!(
        (gap.from, gap.to),
        (at("09:10"), at("09:30")),
        "as long as the sleep was"
    );
}

#[tokio::test]
async fn settings_hold_even_when_the_disk_takes_nothing() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    let settings = Settings {
        nudges: 0,
        ..Settings::default()
    };
    let view = desk
        .handle
        .settings_changed(settings.clone())
        .await
        .expect("there");
    assert_eq!(*view.settings, settings, "they are not the journal's");
}

#[tokio::test]
async fn trouble_is_looked_into_by_itself_soon_then_calmly() {
    let desk = refused_by(JournalTrouble::Full).await;
    assert_eq!(waits(&desk).await, [5, 30, 60, 60], "without haste");

    desk.diary.disk_has(None);
    let mut views = desk.handle.views();
    views.mark_unchanged();
    desk.wait(1).await;
    let shown = views.borrow_and_update().clone();
    assert_eq!(shown.journal_problem, None, "every face sees it is over");
    assert_eq!(desk.diary.probes(), 1, "it was asked once");
    let next = desk.clock.settled().await;
    assert!(
        next > Some(at("12:00")),
        "and nobody looks any more: {next:?}"
    );

    desk.diary.disk_has(Some(JournalTrouble::Full));
    let refused = desk.handle.command(park("lost again")).await;
    refused.expect_err("the disk takes nothing again");
    assert_eq!(
        waits(&desk).await,
        [5, 30, 60, 60],
        "the next trouble is as fresh as the first"
    );
}

/// How long it waits before each of the next tries to keep something, in seconds.
async fn waits(desk: &Desk) -> Vec<i64> {
    let mut waits = Vec::new();
    for _ in 0..4 {
        let now = desk.clock.now();
        let next = desk.clock.settled().await.expect("it is tried again");
        assert_eq!(desk.diary.probes(), 0, "a disk that just failed is let be");
        waits.push((next - now).num_seconds());
        desk.clock.pass_to(next).await;
        assert_eq!(desk.diary.probes(), 1, "with nothing waiting to be kept");
    }
    waits
}

#[tokio::test]
async fn what_is_due_comes_at_its_instant_once_the_disk_is_well() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(25)).await;
    desk.until("09:20").await;
    desk.diary.disk_has(Some(JournalTrouble::Full));
    let refused = desk.handle.command(park("lost")).await;
    refused.expect_err("the disk takes nothing");
    desk.until("09:24").await;
    desk.clock.advance(TimeDelta::seconds(30)).await;
    desk.diary.disk_has(None);
    desk.wish(park("kept")).await;
    assert_eq!(
        desk.clock.settled().await,
        Some(at("09:25")),
        "it does not wait out what it waited for the disk"
    );
}

#[tokio::test]
async fn whoever_keeps_trying_does_not_put_off_the_next_try() {
    let desk = refused_by(JournalTrouble::Full).await;
    let next = desk.clock.settled().await.expect("it is tried again");
    for n in 1..4 {
        let now = at("09:00") + TimeDelta::seconds(n);
        desk.clock.pass_to(now).await;
        let refused = desk.handle.command(park("lost")).await;
        refused.expect_err("the disk takes nothing");
        assert_eq!(
            desk.clock.settled().await,
            Some(next),
            "the disk may be well by then"
        );
    }
}

#[tokio::test]
async fn one_who_was_refused_needs_no_notification() {
    let desk = refused_by(JournalTrouble::Full).await;
    desk.wait(120).await;
    let warned = Said::Warned(JournalTrouble::Full);
    assert!(!desk.diary.read().contains(&warned), "the refusal said it");
}

#[tokio::test]
async fn trouble_that_comes_and_goes_is_told_once() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(50)).await;
    desk.diary.read();
    for _ in 0..5 {
        desk.diary.disk_has(Some(JournalTrouble::Full));
        desk.wait(2).await;
        desk.diary.disk_has(None);
        desk.wait(2).await;
    }
    let told = desk.diary.read();
    let warned = |said: &&Said| matches!(said, Said::Warned(_));
    assert_eq!(
        told.iter().filter(warned).count(),
        1,
        "it is the same trouble: {told:?}"
    );
    let day = desk.day().await;
    assert!(
        day.running_focus().is_some(),
        "the session goes on through it"
    );
}
