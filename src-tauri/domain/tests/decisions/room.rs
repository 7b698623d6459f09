//! No list grows without end, and one that is long already can still be made shorter.

use domain::{
    CarriedId, Command, Deferred, DeferredFrom, Input, InterruptedBy, LimitedList, ParkedThought,
    Rejection, ThoughtId,
};
use uuid::Uuid;

use crate::scene::{Scene, before_the_day, close, morning, words};

fn later() -> Command {
    Command::AddForLater {
        title: words("Book the room"),
        due: None,
        estimate_minutes: None,
    }
}

fn park() -> Command {
    Command::Park {
        text: words("A thought"),
    }
}

fn waits(nth: u128) -> Deferred {
    Deferred {
        details: domain::Details::default(),
        id: CarriedId(Uuid::from_u128(nth)),
        title: words("Book the room"),
        due: "2026-12-03".parse().expect("a date"),
        estimate: None,
        from: DeferredFrom::Person,
    }
}

/// As a journal may be that was written before there were limits.
fn crowded(count: u128) -> Scene {
    let mut scene = before_the_day();
    scene.0.state.waiting = (0..count).map(waits).collect();
    let at = scene.0.now;
    let thought = |nth| ParkedThought {
        id: ThoughtId(Uuid::from_u128(nth)),
        text: words("A thought"),
        at,
    };
    scene.0.state.parked = (0..count).map(thought).collect();
    scene
}

fn is_long(list: LimitedList) -> Rejection {
    Rejection::ListIsLong { list, limit: 1_000 }
}

#[test]
fn what_waits_and_what_is_parked_has_a_limit() {
    let mut scene = crowded(999);
    scene.does(later());
    scene.does(park());
    scene.refuses(later(), &is_long(LimitedList::Waiting));
    scene.refuses(park(), &is_long(LimitedList::Thoughts));
}

#[test]
fn an_import_that_would_go_beyond_the_limit_stays_out_whole() {
    let mut scene = before_the_day();
    let import = |count| Input::Import {
        days: vec![],
        waiting: (0..count).map(waits).collect(),
        parked: vec![],
        days_off: vec![],
        questions: vec![],
    };
    scene.refuses(import(1_001), &is_long(LimitedList::Waiting));
    scene.does(import(1_000));
}

#[test]
fn a_list_that_is_beyond_its_limit_can_be_made_shorter_and_its_day_ended() {
    let mut scene = crowded(1_200);
    scene.plan(None, &["Plan"]);
    let waiting = CarriedId(Uuid::from_u128(0));
    scene.does(Command::DropWaiting { waiting });
    scene.takes_back();
    let commands = vec![
        Command::SetFirstStep {
            text: domain::Note::new("Open it").ok(),
        },
        close(),
    ];
    scene.does(Command::Several { commands });
    assert!(scene.day().closing.is_some(), "its item waits for tomorrow");
}

#[test]
fn what_is_written_down_of_a_day_has_a_limit_and_the_day_can_be_ended() {
    let mut scene = morning();
    let interrupted = || Command::Interrupted {
        by: InterruptedBy::Others,
        word: None,
    };
    scene.does(interrupted());
    let mark = scene.day().interruptions[0].clone();
    let day = scene.0.state.day.as_mut().expect("a day");
    day.interruptions = vec![mark; 3_000];
    let list = LimitedList::Records;
    let why = Rejection::ListIsLong { list, limit: 3_000 };
    scene.refuses(interrupted(), &why);
    scene.tick(0);
    scene.does(close());
}
