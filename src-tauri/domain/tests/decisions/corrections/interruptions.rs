//! Interruptions: forgotten, marked by mistake, or another's.

use domain::{Command, Correction, InterruptedBy, Interruption, InterruptionChange, Rejection};

use super::worked;
use crate::scene::{Scene, at, words};

fn marked() -> Scene {
    let mut scene = worked();
    scene.does(Command::Interrupted {
        by: InterruptedBy::Others,
        word: None,
    });
    scene
}

fn change(scene: &Scene, change: InterruptionChange) -> Correction {
    let interruption = scene.day().interruptions[0].id;
    Correction::Interruption {
        id: interruption,
        change,
    }
}

fn only(scene: &Scene) -> Interruption {
    match &scene.day().interruptions[..] {
        [one] => one.clone(),
        other => unreachable!("there is one: {other:?}"),
    }
}

#[test]
fn it_was_another_or_had_another_word() {
    let mut scene = marked();
    scene.corrects(change(
        &scene,
        InterruptionChange::About {
            by: InterruptedBy::Myself,
            word: Some(words("the news")),
        },
    ));
    let mark = only(&scene);
    assert_eq!(
        (mark.by, mark.word),
        (InterruptedBy::Myself, Some(words("the news")))
    );
}

#[test]
fn it_belongs_to_the_session_it_fell_into() {
    let mut scene = marked();
    assert_eq!(only(&scene).focus, None, "noon was free");
    scene.corrects(change(&scene, InterruptionChange::At { at: at("09:20") }));
    assert_eq!(only(&scene).focus, Some(scene.day().focus[0].id));
    for time in ["08:59", "12:01"] {
        scene.corrects_nothing(
            change(&scene, InterruptionChange::At { at: at(time) }),
            &Rejection::StretchUnsound,
        );
    }
}

#[test]
fn it_was_none_or_was_forgotten() {
    let mut scene = marked();
    scene.corrects(change(&scene, InterruptionChange::Remove));
    assert_eq!(scene.day().interruptions, []);
    scene.corrects(Correction::NewInterruption {
        at: at("09:10"),
        by: InterruptedBy::Others,
        word: None,
    });
    assert_eq!(only(&scene).focus, Some(scene.day().focus[0].id));
}
