//! Reading the past beside its writer: the worth of closed days, and words that are found again.

use chrono::{Days, NaiveDate};
use domain::{DayId, Event, Note, Title};
use storage::{Reader, SearchKind};

use crate::{
    given::Home,
    lived::{evening, start},
};

fn date(n: u64) -> NaiveDate {
    start().date_naive() + Days::new(n)
}

#[test]
fn a_days_worth_is_the_days_own_summary() {
    let home = Home::new();
    let (store, _) = home.with_days(5);
    let past = Reader::open(&home.journal()).expect("it opens beside its owner");
    let days = store.days(date(1), date(3)).expect("days");
    let own: Vec<_> = days
        .iter()
        .map(|day| day.summary(day.closing.expect("closed").at))
        .collect();
    assert_eq!(past.day_figures(date(1), date(3)).expect("rows"), own);
    assert_eq!(own.len(), 3);
    assert_eq!(past.first().expect("a date"), Some(date(0)));
}

#[test]
fn all_that_one_question_reads_is_of_one_instant() {
    let home = Home::new();
    let (mut store, _) = home.with_days(1);
    let day = store.days(date(0), date(0)).expect("days").remove(0);
    let past = Reader::open(&home.journal()).expect("it opens");
    assert_eq!(past.first().expect("a date"), Some(date(0)));
    let renamed = Event::ItemRenamed {
        item: day.items[0].id,
        title: Title::new("Written while somebody reads").expect("words"),
    };
    store.append(&[evening(1, renamed)]).expect("kept");
    let read = past.days(date(0), date(0)).expect("days");
    assert_eq!(read, [day], "the line came after the first look");
    let read = Reader::open(&home.journal()).and_then(|past| past.days(date(0), date(0)));
    assert_eq!(
        read.expect("days")[0].items[0].title.as_str(),
        "Written while somebody reads",
        "the next one sees it"
    );
}

#[test]
fn a_day_that_is_opened_again_has_no_row_until_it_is_closed() {
    let home = Home::new();
    let (mut store, _) = home.with_days(1);
    let day = DayId(store.days(date(0), date(0)).expect("days")[0].id.0);
    let reopened = Event::DayReopened {
        day,
        reason: Note::new("A late call about größe").expect("words"),
        at: start(),
    };
    store.append(&[evening(1, reopened)]).expect("kept");
    let past = Reader::open(&home.journal()).expect("it opens");
    assert_eq!(past.day_figures(date(0), date(0)).expect("rows"), []);
    let hits = past.search("GROSSE gro", 10).expect("an answer");
    assert_eq!(hits.len(), 1, "ß is ss, as people see it");
    let hits = past.search("Größ", 10).expect("an answer");
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].kind, SearchKind::Reopening);
}

#[test]
fn every_kind_of_words_is_found_by_a_beginning() {
    let home = Home::new();
    let (_store, _) = home.with_days(2);
    let past = Reader::open(&home.journal()).expect("it opens");
    for (text, kind) in [
        ("review dra", SearchKind::Item),
        ("failing", SearchKind::FirstStep),
        ("the door", SearchKind::Interruption),
    ] {
        let mut hits = past.search(text, 10).expect("an answer");
        hits.retain(|hit| hit.kind != SearchKind::Waiting);
        assert_eq!(hits.len(), 2, "{text} was written on both days");
        assert!(hits.iter().all(|hit| hit.kind == kind), "{text}");
        assert!(hits[0].date > hits[1].date, "the newest comes first");
        assert!(hits[0].runs.iter().any(|(_, found)| *found), "{text}");
    }
    let waits = past.search("review dra", 10).expect("an answer");
    let waits = waits.iter().filter(|hit| hit.kind == SearchKind::Waiting);
    let dates: Vec<_> = waits.map(|hit| hit.date).collect();
    assert_eq!(dates, [date(2); 2], "only what the second day left waits");
    assert_eq!(past.search("review", 1).expect("an answer").len(), 1);
    assert!(past.search("\"OR* NEAR(", 10).is_ok(), "no operator");
}

#[test]
fn words_that_were_changed_are_found_as_they_are_now() {
    let home = Home::new();
    let (mut store, _) = home.with_days(1);
    let item = store.days(date(0), date(0)).expect("days")[0].items[0].id;
    let renamed = Event::ItemRenamed {
        item,
        title: Title::new("Sketch the outline").expect("words"),
    };
    store.append(&[evening(1, renamed)]).expect("kept");
    let found = |text: &str| {
        let past = Reader::open(&home.journal()).expect("it opens");
        past.search(text, 10).expect("an answer").len()
    };
    assert_eq!((found("outline"), found("write plan")), (1, 0));
    store.rebuild().expect("made anew");
    assert_eq!((found("outline"), found("write plan")), (1, 0));
}
