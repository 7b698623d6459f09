//! What comes from elsewhere comes in whole or not at all, and can be taken back.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    Before, CarriedId, Closing, Command, Day, DayId, Deferred, DeferredFrom, Event, FocusId, Input,
    Interval, ItemId, Minutes, Moment, ParkedThought, Rejection, Settings, State, TakenBack,
    ThoughtId, Title, brought, decide, evolve,
};
use uuid::Uuid;

const GOLDEN: &str = include_str!("../golden/journal.jsonl");

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// The day of the golden journal, closed on the 24th, from another journal.
fn elsewhere() -> Day {
    let line = GOLDEN.lines().last().expect("the journal has lines");
    let entry: domain::Entry = serde_json::from_str(line).expect("a line");
    let Event::DayImported { day } = entry.event else {
        panic!("the last line is a day that was taken in");
    };
    let mut day = *day;
    day.kept_until = None;
    day
}

fn moment() -> Moment {
    Moment {
        now: at("2026-11-27T10:00:00Z"),
        zone: chrono_tz::Europe::Lisbon,
        seed: 7,
    }
}

fn import(state: &State, days: Vec<Day>) -> Result<Vec<Event>, Rejection> {
    take_in(state, days, vec![], vec![])
}

fn take_in(
    state: &State,
    days: Vec<Day>,
    waiting: Vec<Deferred>,
    parked: Vec<ParkedThought>,
) -> Result<Vec<Event>, Rejection> {
    let import = Input::Import {
        days,
        waiting,
        parked,
        days_off: vec![],
        questions: vec![],
    };
    decide(state, &Settings::default(), import, &moment())
}

fn happened(state: State, events: Vec<Event>) -> State {
    events.into_iter().fold(state, |state, event| {
        let entry = domain::Entry {
            id: domain::EntryId(Uuid::nil()),
            at: moment().now,
            event,
        };
        evolve(state, &entry)
    })
}

/// Something that waits in another journal, and a thought that is parked there.
fn loose(due: &str) -> (Deferred, ParkedThought) {
    let title = Title::new("Renew the passport").expect("words");
    let carried = Deferred {
        details: domain::Details::default(),
        id: CarriedId(Uuid::from_u128(0xca44)),
        title: title.clone(),
        due: due.parse().expect("a date"),
        estimate: Some(Minutes(30)),
        from: DeferredFrom::Person,
    };
    let thought = ParkedThought {
        id: ThoughtId(Uuid::from_u128(0x7409)),
        text: title,
        at: at("2026-11-20T10:00:00Z"),
    };
    (carried, thought)
}

/// The same day, lived so many days later, with ids of its own.
fn shifted(day: &Day, days: i64) -> Day {
    let by = TimeDelta::days(days);
    // Ids that lie next to each other belong to records of the same day.
    let other = |id: Uuid| Uuid::from_u128(id.as_u128() + (u128::from(days.unsigned_abs()) << 32));
    let mut day = Day {
        id: DayId(other(day.id.0)),
        date: day.date + by,
        started_at: day.started_at + by,
        closing: day.closing.map(|closing| Closing {
            at: closing.at + by,
            ..closing
        }),
        enough_at: None,
        quiet_until: None,
        last_tick: None,
        ..day.clone()
    };
    day.breaks.clear();
    day.meetings.clear();
    day.interruptions.clear();
    day.nudges.clear();
    day.scope_changes.clear();
    day.reopenings.clear();
    for item in &mut day.items {
        item.id = ItemId(other(item.id.0));
    }
    for focus in &mut day.focus {
        focus.id = FocusId(other(focus.id.0));
        focus.started_at += by;
        focus.ended_at = focus.ended_at.map(|at| at + by);
        focus.gaps.clear();
        for interval in &mut focus.intervals {
            interval.from += by;
            interval.to = interval.to.map(|to| to + by);
        }
    }
    day
}

#[test]
fn days_come_in_as_they_are_and_once() {
    let day = elsewhere();
    let events = import(&State::default(), vec![day.clone()]).expect("it holds together");
    assert_eq!(
        events,
        [Event::DayImported {
            day: Box::new(day.clone())
        }]
    );
    let state = State {
        past: vec![Arc::new(day.clone())],
        ..State::default()
    };
    assert_eq!(import(&state, vec![day]), Ok(vec![]), "it is known");
}

#[test]
fn one_unsound_day_keeps_all_of_them_out() {
    type Break = fn(&mut Day);
    let broken: [(&str, Break); 10] = [
        ("not closed", |day| day.closing = None),
        ("not past", |day| day.date = "2026-11-27".parse().unwrap()),
        ("begun on another date", |day| {
            day.date = "2026-11-20".parse().unwrap();
        }),
        ("a session that goes on", |day| day.focus[0].ended_at = None),
        ("an interval that ends before it begins", |day| {
            day.focus[0].intervals[0].to = Some(at("2026-11-24T08:00:00Z"));
        }),
        ("two records of the same time", |day| {
            let interval = Interval {
                from: at("2026-11-24T11:10:00Z"),
                to: Some(at("2026-11-24T11:20:00Z")),
            };
            day.focus[0].intervals.push(interval);
        }),
        ("closed ahead of now", |day| {
            day.closing.as_mut().unwrap().at = at("2026-11-28T10:00:00Z");
        }),
        ("an instant finer than the journal keeps", |day| {
            day.started_at += TimeDelta::nanoseconds(1);
        }),
        ("two records with one id", |day| {
            day.focus[0].id = FocusId(day.items[0].id.0);
        }),
        ("words that were never checked", |day| {
            let title: Title = serde_json::from_str("\"two\\nlines\"").unwrap();
            day.items[0].title = title;
        }),
    ];
    for (what, hurt) in broken {
        let (whole, mut day) = (shifted(&elsewhere(), -1), elsewhere());
        hurt(&mut day);
        let date = day.date;
        let refused = import(&State::default(), vec![whole, day]);
        assert_eq!(refused, Err(Rejection::DayUnsound(date)), "{what}");
    }
}

#[test]
fn two_days_do_not_claim_the_same_time() {
    let day = elsewhere();
    let mut other = shifted(&day, 0);
    other.id = DayId(Uuid::from_u128(99));
    let refused = import(&State::default(), vec![day.clone(), other.clone()]);
    assert_eq!(refused, Err(Rejection::DayUnsound(day.date)), "among them");
    let state = State {
        day: Some(day),
        ..State::default()
    };
    let refused = import(&state, vec![other.clone()]);
    assert_eq!(
        refused,
        Err(Rejection::DayUnsound(other.date)),
        "with what is known"
    );
}

#[test]
fn two_days_do_not_share_a_record() {
    let day = elsewhere();
    let mut other = shifted(&day, -1);
    other.focus[0].id = day.focus[0].id;
    let refused = import(&State::default(), vec![other.clone(), day.clone()]);
    assert_eq!(refused, Err(Rejection::DayUnsound(day.date)), "among them");
    let state = State {
        day: Some(day),
        ..State::default()
    };
    assert_eq!(
        import(&state, vec![other.clone()]),
        Err(Rejection::DayUnsound(other.date)),
        "the session of a known day would be lost from it"
    );
}

#[test]
fn a_day_that_can_still_be_set_right_takes_its_place_among_the_days_before() {
    let day = elsewhere();
    let (near, far) = (shifted(&day, -3), shifted(&day, -40));
    let known = shifted(&day, -1);
    let state = State {
        day: Some(day),
        past: vec![Arc::new(known.clone())],
        ..State::default()
    };
    let events = import(&state, vec![far, near.clone()]).expect("both hold together");
    assert_eq!(events.len(), 2, "both are written down");
    let state = happened(state, events);
    let past: Vec<_> = state.past.iter().map(|day| day.date).collect();
    assert_eq!(
        past,
        [near.date, known.date],
        "the far one is in the tables only"
    );
}

#[test]
fn what_waits_and_what_is_parked_comes_in_and_once() {
    let (carried, thought) = loose("2026-11-25");
    let younger = ParkedThought {
        id: ThoughtId(Uuid::from_u128(1)),
        at: at("2026-11-26T10:00:00Z"),
        ..thought.clone()
    };
    let state = State {
        parked: vec![younger.clone()],
        ..State::default()
    };
    let bring = |state: &State| {
        let (waiting, parked) = (vec![carried.clone()], vec![thought.clone()]);
        take_in(state, vec![], waiting, parked).expect("it could be")
    };
    let state = happened(state.clone(), bring(&state));
    assert_eq!(state.waiting, std::slice::from_ref(&carried), "overdue");
    assert_eq!(state.parked, [thought.clone(), younger], "oldest first");
    assert_eq!(bring(&state), [], "both are known");
    let mut day = elsewhere();
    day.items[0].from = Some(carried.id);
    let took = State {
        day: Some(day),
        ..State::default()
    };
    let (waiting, parked) = (vec![carried.clone()], vec![]);
    let events = take_in(&took, vec![], waiting, parked);
    assert_eq!(events, Ok(vec![]), "a day has taken it");
}

#[test]
fn one_thing_that_cannot_wait_keeps_all_out() {
    type Break = fn(&mut Deferred, &mut ParkedThought);
    let broken: [(&str, Break); 6] = [
        ("years ahead", |carried, _| {
            carried.due = "2036-11-25".parse().unwrap();
        }),
        ("before all records", |carried, _| {
            carried.due = "1890-01-01".parse().unwrap();
        }),
        ("longer than a day", |carried, _| {
            carried.estimate = Some(Minutes(961));
        }),
        ("parked ahead of now", |_, thought| {
            thought.at = at("2026-11-28T10:00:00Z");
        }),
        ("words that were never checked", |carried, _| {
            carried.title = serde_json::from_str("\"two\\nlines\"").unwrap();
        }),
        ("the same of a thought", |_, thought| {
            thought.text = serde_json::from_str("\"\"").unwrap();
        }),
    ];
    for (what, hurt) in broken {
        let (mut carried, mut thought) = loose("2026-12-01");
        hurt(&mut carried, &mut thought);
        let (waiting, parked) = (vec![carried], vec![thought]);
        let refused = take_in(&State::default(), vec![elsewhere()], waiting, parked);
        assert_eq!(refused, Err(Rejection::LooseUnsound), "{what}");
    }
}

#[test]
fn an_import_is_taken_back_and_can_be_done_again() {
    let day = elsewhere();
    let (near, far) = (shifted(&day, -3), shifted(&day, -40));
    let found = State {
        day: Some(day),
        ..State::default()
    };
    let (carried, thought) = loose("2026-12-01");
    let bring = |state: &State| {
        let days = vec![far.clone(), near.clone()];
        take_in(state, days, vec![carried.clone()], vec![thought.clone()]).expect("it is sound")
    };
    let events = bring(&found);
    let before = Before {
        given_at: moment().now,
        state: found.clone(),
        brought: brought(&events),
    };
    let present = happened(found.clone(), events.clone());
    assert_ne!(present, found);
    let to = Some(Box::new(before));
    let undone = decide(
        &present,
        &Settings::default(),
        Input::TakeBack { to },
        &moment(),
    );
    let undone = undone.expect("it is granted");
    let [Event::TakenBack(TakenBack { gone, .. })] = &undone[..] else {
        panic!("one line says it: {undone:?}");
    };
    assert_eq!(
        gone[..],
        [far.id, near.id],
        "also what only tables remember"
    );
    let state = happened(present, undone);
    assert_eq!(state, found, "as if it had never come");
    assert_eq!(bring(&state), events, "and it may come again");
}

#[test]
fn whoever_has_just_come_here_can_set_the_last_days_right() {
    let (near, far) = (elsewhere(), shifted(&elsewhere(), -40));
    let events = import(&State::default(), vec![far, near.clone()]).expect("both are sound");
    let state = happened(State::default(), events);
    let past: Vec<_> = state.past.iter().map(|day| day.id).collect();
    assert_eq!(past, [near.id], "though no day was lived here yet");
}

#[test]
fn days_after_the_latest_lived_here_can_be_set_right_too() {
    let last = elsewhere();
    let (here, long_ago) = (shifted(&last, -8), shifted(&last, -36));
    let state = State {
        day: Some(here.clone()),
        ..State::default()
    };
    let between = [shifted(&last, -2), shifted(&last, -5)];
    let events = import(&state, [&between[..], &[long_ago]].concat()).expect("all are sound");
    let state = happened(state, events);
    let dates = |state: &State| -> Vec<_> { state.past.iter().map(|day| day.date).collect() };
    let [near, far] = between.map(|day| day.date);
    assert_eq!(dates(&state), [far, near], "none is out of reach");

    let start = Command::StartDay {
        definition: None,
        items: vec![],
        past_boundary: false,
    };
    let begun = decide(&state, &Settings::default(), start, &moment()).expect("a new day");
    let state = happened(state, begun);
    assert_eq!(
        dates(&state),
        [here.date, far, near],
        "the day lived here takes its place before them"
    );
}
