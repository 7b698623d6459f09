//! Days from elsewhere come in whole or not at all.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    Closing, Command, Day, DayId, Event, Interval, Moment, Rejection, Settings, State, Title,
    decide, evolve,
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
    decide(
        state,
        &Settings::default(),
        Command::Import { days },
        &moment(),
    )
}

fn shifted(day: &Day, days: i64) -> Day {
    let by = TimeDelta::days(days);
    let mut day = Day {
        id: DayId(Uuid::from_u128(
            day.id.0.as_u128() + days.unsigned_abs() as u128,
        )),
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
    for focus in &mut day.focus {
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
    let broken: [(&str, Break); 9] = [
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
    let state = events.into_iter().fold(state, |state, event| {
        let entry = domain::Entry {
            id: domain::EntryId(Uuid::nil()),
            at: moment().now,
            event,
        };
        evolve(state, &entry)
    });
    let past: Vec<_> = state.past.iter().map(|day| day.date).collect();
    assert_eq!(
        past,
        [near.date, known.date],
        "the far one is in the tables only"
    );
}
