//! Many letters at once.

use std::collections::HashSet;

use domain::{Command, Rejection};
use engine::Refused;

use crate::desk::{Desk, focus, park};

#[tokio::test]
async fn a_burst_of_wishes_is_granted_one_by_one_and_none_is_lost() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let wishes = (0..500).map(|n| {
        let handle = desk.handle.clone();
        tokio::spawn(async move { handle.command(park(&format!("thought {n}"))).await })
    });
    for wish in wishes.collect::<Vec<_>>() {
        wish.await.expect("no panic").expect("granted");
    }
    let lines = desk.diary.lines();
    let names: HashSet<_> = lines.iter().map(|line| line.id).collect();
    assert_eq!(names.len(), lines.len(), "no two lines share a name");
    let view = desk.handle.view().await.expect("there");
    assert_eq!(view.state.parked.len(), 500, "every thought is there");
    let thoughts: HashSet<_> = view.state.parked.iter().map(|thought| thought.id).collect();
    assert_eq!(thoughts.len(), 500, "each with a name of its own");
}

#[tokio::test]
async fn of_two_who_wish_the_same_one_is_told_it_is_so_already() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let (first, second) = tokio::join!(
        desk.handle.command(focus(25)),
        desk.handle.command(focus(25))
    );
    first.expect("the first may");
    assert_eq!(
        second,
        Err(Refused::Rejected(Rejection::FocusGoesOn)),
        "the second is told"
    );
}

#[tokio::test]
async fn a_deadline_is_told_in_the_middle_of_a_burst() {
    let desk = Desk::planned(&["Write the plan"]).await;
    desk.wish(focus(5)).await;
    let handle = desk.handle.clone();
    let burst = tokio::spawn(async move {
        for _ in 0..200 {
            handle
                .command(Command::Resume)
                .await
                .expect_err("nothing is held");
        }
    });
    desk.wait(6).await;
    burst.await.expect("no panic");
    assert!(
        desk.day().await.focus[0].ran_over,
        "nobody is kept from hearing it"
    );
}

#[tokio::test]
async fn someone_who_stops_waiting_takes_nothing_back() {
    let desk = Desk::planned(&["Write the plan"]).await;
    let mut impatient = Box::pin(desk.handle.command(park("a thought")));
    // One poll puts the letter into the mailbox; then the writer hangs up.
    let polled = std::future::poll_fn(|context| {
        std::task::Poll::Ready(impatient.as_mut().poll(context).is_pending())
    });
    assert!(polled.await, "the answer takes a turn of the engine");
    drop(impatient);
    let view = desk.handle.view().await.expect("there");
    assert_eq!(view.state.parked.len(), 1, "a letter that was sent is read");
}
