//! Days from elsewhere have rows like those that were lived here, however long ago they were.

use chrono::{Days, NaiveDate, TimeDelta};
use domain::{Day, DayId, Event, FocusId, Title};
use uuid::Uuid;

use crate::{
    given::{Home, rows},
    lived::{evening, start},
};

fn date(n: u64) -> NaiveDate {
    start().date_naive() + Days::new(n)
}

/// A closed day of another journal, so many days before the first one here.
fn elsewhere(like: &Day, before: i64) -> Day {
    let by = TimeDelta::days(-before);
    let id = |n: u128| Uuid::from_u128(n + 1000 * before.unsigned_abs() as u128);
    let mut day = like.clone();
    day.id = DayId(id(1));
    day.date += by;
    day.started_at += by;
    day.closing = day.closing.map(|closing| domain::Closing {
        at: closing.at + by,
        ..closing
    });
    day.focus.truncate(1);
    for focus in &mut day.focus {
        focus.id = FocusId(id(2));
        focus.gaps.clear();
        focus.item = None;
    }
    day.items.truncate(1);
    for item in &mut day.items {
        item.id = domain::ItemId(id(3));
        item.title = Title::new("Unpack the boxes").expect("words");
    }
    day.breaks.clear();
    day.meetings.clear();
    day.interruptions.clear();
    day.nudges.clear();
    day
}

#[test]
fn imported_days_have_rows_and_a_rebuild_gives_the_same() {
    let home = Home::new();
    let (mut store, _) = home.with_days(2);
    let like = store.days(date(0), date(0)).expect("days").remove(0);
    let (near, far) = (elsewhere(&like, 3), elsewhere(&like, 400));
    let lines = [(2, &far), (3, &near)].map(|(nth, day)| {
        let day = Box::new(day.clone());
        evening(nth, Event::DayImported { day })
    });
    store.append(&lines).expect("kept");
    for day in [&near, &far] {
        let read = store.days(day.date, day.date).expect("days");
        assert_eq!(read, std::slice::from_ref(day), "every list of it is there");
    }
    assert!(store.in_step().expect("readable"));
    let past = storage::Past::open(&home.journal()).expect("it opens");
    assert_eq!(
        past.search("boxes", 10).expect("an answer").len(),
        2,
        "their words are found"
    );
    assert_eq!(past.worth(far.date, near.date).expect("rows").len(), 2);
    let taken: Vec<_> = past
        .taken()
        .expect("rows")
        .iter()
        .map(|one| one.day)
        .collect();
    assert_eq!(taken[..2], [far.id, near.id], "by their beginning");

    let before = rows(&home.seen_from_outside());
    store.rebuild().expect("the journal is whole");
    assert_eq!(rows(&home.seen_from_outside()), before, "no row differs");
}
