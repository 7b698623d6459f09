//! Days from elsewhere have rows like those that were lived here, however long ago they were, and none
//! any more when they are taken back.

use chrono::{Days, NaiveDate, TimeDelta};
use domain::{
    CarriedId, Command, Day, DayId, Deferred, DeferredFrom, Event, FocusId, Input, ParkedThought,
    Settings, State, TakenBack, ThoughtId, TimeOff, Title, WhenFull,
};
use proptest::prelude::*;
use storage::{Reader, Store};
use uuid::Uuid;

use crate::{
    given::{Home, replayed, rows},
    life::Life,
    lived::{evening, start},
};

fn date(n: u64) -> NaiveDate {
    start().date_naive() + Days::new(n)
}

/// A closed day of another journal, so many days before the first one here.
pub fn elsewhere(like: &Day, before: i64) -> Day {
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
        focus.started_at += by;
        focus.ended_at = focus.ended_at.map(|at| at + by);
        for interval in &mut focus.intervals {
            interval.from += by;
            interval.to = interval.to.map(|to| to + by);
        }
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
    let past = storage::Reader::open(&home.journal()).expect("it opens");
    assert_eq!(
        past.search("boxes", 10).expect("an answer").len(),
        2,
        "their words are found"
    );
    assert_eq!(
        past.day_figures(far.date, near.date).expect("rows").len(),
        2
    );
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

fn title() -> Title {
    Title::new("Renew the passport").expect("words")
}

fn carried() -> Deferred {
    Deferred {
        details: domain::Details::default(),
        id: CarriedId(Uuid::from_u128(0xca44)),
        title: title(),
        due: date(9),
        estimate: None,
        from: DeferredFrom::Thought(ThoughtId(Uuid::from_u128(0x0dd))),
    }
}

fn holiday() -> TimeOff {
    TimeOff {
        from: date(40),
        to: date(44),
    }
}

fn thought() -> ParkedThought {
    ParkedThought {
        id: ThoughtId(Uuid::from_u128(0x7409)),
        text: title(),
        at: start(),
    }
}

#[test]
fn the_tables_know_all_that_ever_waited_but_what_was_taken_back() {
    let home = Home::new();
    let (mut store, _) = home.with_days(2);
    let ever = || {
        let past = Reader::open(&home.journal()).expect("it opens");
        past.ever_loose().expect("rows")
    };
    let lived = ever();
    assert_eq!(lived.waiting.len(), 4, "two a day, whatever became of them");
    assert_eq!(lived.parked.len(), 4, "two a day, whatever became of them");

    let mut day = elsewhere(&store.days(date(0), date(0)).expect("days")[0], 400);
    day.items[0].from = Some(CarriedId(Uuid::from_u128(0xf01)));
    let day = Box::new(day);
    let carried = carried();
    let thought = thought();
    let lines = [
        Event::DayImported { day },
        Event::PutForLater { carried },
        Event::ThoughtParked { thought },
    ];
    let lines = (2..).zip(lines).map(|(nth, event)| evening(nth, event));
    store.append(&lines.collect::<Vec<_>>()).expect("kept");
    let known = ever();
    let (waiting, parked) = (known.waiting, known.parked);
    for id in [0xca44, 0xf01] {
        assert!(waiting.contains(&CarriedId(Uuid::from_u128(id))), "{id:x}");
    }
    for id in [0x7409, 0x0dd] {
        assert!(parked.contains(&ThoughtId(Uuid::from_u128(id))), "{id:x}");
    }

    let state = {
        let mut lines = Vec::new();
        store.each_entry(|line| lines.push(line)).expect("readable");
        replayed(&lines[..lines.len() - 3])
    };
    let taken_back = Event::TakenBack(TakenBack {
        given_at: start(),
        day: state.day.map(Box::new),
        past: vec![],
        gone: vec![DayId(Uuid::from_u128(400_001))],
        waiting: state.waiting,
        parked: state.parked,
        first_step: state.first_step,
        days_off: state.days_off,
        questions: state.questions,
        continued: state.continued,
    });
    store.append(&[evening(8, taken_back)]).expect("kept");
    assert_eq!(ever(), lived, "it may come in once more");
}

/// What a person does who imports, thinks better of it, and goes on living.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Takes days in: so many days ago, and whether something waits and is parked beside them.
    Import(i64, bool),
    TakeBack,
    TakeWaiting,
    Park,
    Tomorrow,
}

/// A life whose every step is written down.
struct Kept {
    life: Life,
    store: Store,
    home: Home,
    like: Day,
    written: usize,
}

impl Kept {
    fn new() -> Self {
        let home = Home::new();
        let other = Home::new();
        let (store, _) = other.with_days(1);
        let like = store.days(date(0), date(0)).expect("days").remove(0);
        let now = start() + TimeDelta::days(10);
        Kept {
            life: Life::new(now, chrono_tz::Europe::Lisbon, Settings::default()),
            store: home.open().store,
            home,
            like,
            written: 0,
        }
    }

    fn does(&mut self, act: Act) {
        // There may be nothing to take back, or that waits; what is refused leaves no line.
        let _ = match act {
            Act::Import(before, loose) => {
                let import = Input::Import {
                    days: [before, before + 400]
                        .map(|before| elsewhere(&self.like, before))
                        .into(),
                    waiting: Vec::from_iter(loose.then(carried)),
                    parked: Vec::from_iter(loose.then(thought)),
                    days_off: Vec::from_iter(loose.then(holiday)),
                    questions: Vec::new(),
                };
                Ok(self.life.ask(import).expect("the days hold together"))
            }
            Act::TakeBack => self.life.take_back(),
            Act::TakeWaiting => self.life.ask(Command::TakeWaiting {
                waiting: carried().id,
                when_full: WhenFull::Bonus,
            }),
            Act::Park => self.life.ask(Command::Park { text: title() }),
            Act::Tomorrow => {
                self.life.wait(TimeDelta::hours(24));
                Ok(vec![])
            }
        };
        let news = &self.life.journal[self.written..];
        self.store.append(news).expect("kept");
        self.written = self.life.journal.len();
    }

    fn rows(&self) -> Vec<(String, Vec<rusqlite::types::Value>)> {
        rows(&self.home.seen_from_outside())
    }
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (1..9_i64, any::<bool>()).prop_map(|(before, loose)| Act::Import(before, loose)),
        4 => Just(Act::TakeBack),
        1 => Just(Act::TakeWaiting),
        1 => Just(Act::Park),
        1 => Just(Act::Tomorrow),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_comes_in_and_is_taken_back_the_tables_say_what_the_journal_says(
        acts in prop::collection::vec(act(), 1..16),
    ) {
        let mut kept = Kept::new();
        for act in acts {
            kept.does(act);
            prop_assert!(kept.store.in_step().expect("readable"), "after {act:?}");
        }
        let followed = kept.rows();
        kept.store.rebuild().expect("the journal is whole");
        prop_assert_eq!(kept.rows(), followed, "made anew, no row differs");
        prop_assert_eq!(kept.home.seen_from_outside().prepare("PRAGMA foreign_key_check")
            .and_then(|mut all| all.exists([])), Ok(false), "no row refers to one that is gone");
        prop_assert_eq!(&kept.life.replayed(), &kept.life.state);
    }
}

#[test]
fn an_import_that_is_taken_back_leaves_no_row() {
    let mut kept = Kept::new();
    let empty = kept.rows();
    kept.does(Act::Import(3, true));
    let imported = kept.rows();
    assert_ne!(imported, empty);
    kept.does(Act::TakeBack);
    assert_eq!(kept.rows(), empty, "not even of a day long ago");
    assert_eq!(kept.life.state, State::default());
    let past = Reader::open(&kept.home.journal()).expect("it opens");
    assert_eq!(
        past.search("boxes", 9).expect("an answer"),
        [],
        "nor a word"
    );
    kept.does(Act::Import(3, true));
    assert_eq!(kept.rows(), imported, "the same file comes in again");
}
