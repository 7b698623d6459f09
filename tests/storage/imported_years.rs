//! Years from elsewhere that come in at once are written another way than one day after another, for
//! the time it takes. The result is the same.

use chrono::{Days, NaiveDate};
use domain::{Entry, Event, ParkedThought, ThoughtId, Title};
use storage::{Reader, Store};
use uuid::Uuid;

use crate::{
    given::{Home, rows},
    imported::elsewhere,
    lived::{evening, start},
};

const DAYS: u16 = 400;

/// Days from elsewhere, before two that were lived here.
fn years(home: &Home) -> (Store, Vec<Entry>) {
    let (store, _) = home.with_days(2);
    let date: NaiveDate = start().date_naive();
    let like = store.days(date, date).expect("days").remove(0);
    let lines = (1..=DAYS).map(|before| {
        let day = Box::new(elsewhere(&like, i64::from(before)));
        evening(before, Event::DayImported { day })
    });
    (store, lines.collect())
}

fn found(home: &Home) -> usize {
    let past = Reader::open(&home.journal()).expect("it opens");
    past.search("boxes", 1_000).expect("an answer").len()
}

#[test]
fn years_at_once_have_the_rows_they_have_one_day_after_another() {
    let (at_once, singly) = (Home::new(), Home::new());
    let (mut store, lines) = years(&at_once);
    store.append(&lines).expect("kept");
    let (mut other, lines) = years(&singly);
    for some in lines.chunks(100) {
        other.append(some).expect("kept");
    }
    let outside = at_once.seen_from_outside();
    let followed = rows(&singly.seen_from_outside());
    assert!(rows(&outside) == followed, "no row differs");
    let astray = outside
        .prepare("PRAGMA foreign_key_check")
        .and_then(|mut all| all.exists([]));
    assert_eq!(astray, Ok(false), "every row belongs to one that is there");
    assert!(store.in_step().expect("readable"));
    store.check().expect("the file holds together");
    assert_eq!(found(&at_once), usize::from(DAYS), "their words are found");
}

#[test]
fn what_is_written_after_years_came_in_is_followed_again() {
    let home = Home::new();
    let (mut store, lines) = years(&home);
    store.append(&lines).expect("kept");
    let thought = ParkedThought {
        id: ThoughtId(Uuid::from_u128(7)),
        text: Title::new("Count the boxes").expect("words"),
        at: start() + Days::new(1),
    };
    let parked = Event::ThoughtParked { thought };
    store.append(&[evening(DAYS + 1, parked)]).expect("kept");
    assert_eq!(found(&home), usize::from(DAYS) + 1, "its words are found");
}

#[test]
fn years_of_which_one_line_cannot_be_kept_all_stay_out() {
    let home = Home::new();
    let (mut store, lines) = years(&home);
    let before = rows(&home.seen_from_outside());
    let mut broken = lines.clone();
    broken.extend(lines.first().cloned());
    assert!(store.append(&broken).is_err(), "two lines have one id");
    assert!(rows(&home.seen_from_outside()) == before, "nothing is left");
    assert_eq!(found(&home), 0);
    store.append(&lines).expect("kept the second time");
    assert_eq!(found(&home), usize::from(DAYS), "they are found then");
    assert!(store.in_step().expect("readable"));
}
