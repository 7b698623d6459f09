//! Pictures of days as a face reads them, lived in Lisbon in winter, where the wall shows UTC.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{
    Closing, Criterion, Day, Deferred, DeferredFrom, Definition, Focus, Gap, GapCause, HandOff,
    Interval, Item, ItemKind, ItemState, Meeting, Minutes, Need, Note, ParkedThought, Rejection,
    Settings, Shape, ShutdownForm, State, Title,
};
use engine::View;
use protocol::{DayState, SessionKind, SessionState, Snapshot};
use uuid::Uuid;

use super::{because, current_day::CurrentDay, details, refused};

mod crowded;
mod ends;
mod unplanned;

fn snapshot(view: &View) -> Snapshot {
    super::snapshot(view, None)
}

#[test]
fn the_open_day_is_measured_and_said() {
    let seen = on(planned(), "14:42");
    assert_eq!(seen.day.state, DayState::Open);
    assert_eq!(
        seen.definition.text,
        "all 3 items are ticked, or it is 16:30"
    );
    let strong: Vec<_> = seen
        .definition
        .parts
        .iter()
        .filter(|part| part.strong)
        .collect();
    assert_eq!(strong[0].text, "3 items");
    let criteria: Vec<_> = seen
        .definition
        .criteria
        .iter()
        .map(|c| (c.text.as_str(), c.met, c.value, c.target))
        .collect();
    assert_eq!(
        criteria,
        [
            ("all 3 items are ticked", false, 2, 3),
            (
                "it is 16:30",
                false,
                14 * 3600 + 42 * 60,
                16 * 3600 + 30 * 60
            ),
        ]
    );
    assert_eq!((seen.today.items_done, seen.today.items_total), (2, 3));
    assert_eq!(
        (seen.next_focus.minutes, seen.next_focus.room),
        (50, Some(2))
    );
    assert_eq!(seen.line, "2 of 3 · enough at 16:30");
}

#[test]
fn a_running_session_is_told_with_its_end() {
    let mut day = planned();
    day.focus = vec![focus(Some(day.items[2].id), "14:42", None)];
    let seen = on(day.clone(), "15:00");
    let session = seen.session.expect("it runs");
    assert_eq!(
        (session.kind, session.state),
        (SessionKind::Focus, SessionState::Running)
    );
    assert_eq!(session.title.as_deref(), Some("Item 3"));
    assert_eq!(session.ends_at, Some(at("15:32")));
    assert_eq!((session.worked_s, session.planned_s), (18 * 60, Some(3000)));
    assert_eq!(session.ordinal, 1);
    assert_eq!(seen.line, "Focus until 15:32 · 2 of 3");
    let over = on(day, "15:40");
    assert_eq!(over.session.expect("it runs").state, SessionState::Overtime);
    assert_eq!(over.line, "Focus, past 15:32 · 2 of 3");
}

#[test]
fn a_held_session_has_no_end_and_a_meeting_comes_first() {
    let mut day = planned();
    let mut held = focus(None, "14:00", Some("14:12"));
    held.paused_at = Some(at("14:12"));
    held.ended_at = None;
    day.focus = vec![held];
    let seen = on(day.clone(), "14:20");
    let session = seen.session.expect("it is held");
    assert_eq!(
        (session.state, session.ends_at),
        (SessionState::Paused, None)
    );
    assert_eq!(seen.line, "Paused since 14:12 · 2 of 3");
    day.meetings = vec![Meeting {
        announced: None,
        id: id(),
        title: Title::new("Budget").ok(),
        reason: Some(domain::MeetingReason::FinalDecision),
        planned: None,
        ran_over: false,
        started_at: at("14:15"),
        ended_at: None,
    }];
    let seen = on(day, "14:20");
    let session = seen.session.expect("a meeting goes on");
    assert_eq!(session.kind, SessionKind::Meeting);
    assert_eq!(session.worked_s, 5 * 60);
    assert_eq!(seen.line, "Meeting since 14:15 · 2 of 3");
}

#[test]
fn enough_and_closed_are_told_quietly() {
    let mut day = planned();
    day.items[2].state = ItemState::Done;
    day.enough_at = Some(at("15:48"));
    let seen = on(day.clone(), "15:48");
    assert_eq!(
        (seen.day.state, seen.definition.met),
        (DayState::Enough, true)
    );
    assert_eq!(seen.line, "Enough · 3 of 3");
    assert_eq!(because(&day, at("15:48")), "All 3 items are ticked.");
    day.closing = Some(Closing {
        at: at("16:42"),
        form: ShutdownForm::Short,
    });
    day.first_step = Note::new("Open the fixture").ok();
    let mut state = holding(day);
    state.first_step = Note::new("Open the fixture").ok();
    let seen = snapshot(&view(state, "17:00"));
    assert_eq!(seen.day.closed_at, Some(at("16:42")));
    assert_eq!(seen.first_step, None, "that one is for tomorrow");
    assert_eq!(
        seen.shutdown.first_step.as_deref(),
        Some("Open the fixture")
    );
    assert_eq!(seen.line, "Closed at 16:42");
}

#[test]
fn a_closed_day_asks_nothing_that_could_not_be_answered() {
    let mut day = planned();
    let mut slept = focus(None, "09:00", Some("10:00"));
    slept.gaps = vec![Gap {
        id: id(),
        cause: GapCause::Sleep,
        from: at("09:20"),
        to: at("09:40"),
        was: None,
    }];
    day.focus = vec![slept];
    assert_eq!(on(day.clone(), "10:00").gaps.len(), 1, "it waits");
    day.closing = Some(Closing {
        at: at("10:00"),
        form: ShutdownForm::JustClose,
    });
    assert_eq!(on(day, "10:00").gaps, [], "from here on it is set right");
}

#[test]
fn the_clock_s_part_in_the_line_is_what_it_means() {
    let clock = || Criterion::Clock("16:30:00".parse().expect("a time"));
    let cases = [
        (
            Need::Any,
            vec![Criterion::AllItems, clock()],
            "2 of 3 · enough at 16:30",
        ),
        (Need::All, vec![clock()], "2 of 3 · enough at 16:30"),
        (
            Need::All,
            vec![Criterion::AllItems, clock()],
            "2 of 3 · not before 16:30",
        ),
        (
            Need::AtLeast(2),
            vec![Criterion::AllItems, Criterion::Sessions(4), clock()],
            "2 of 3 · 16:30 is one way",
        ),
        (Need::All, vec![Criterion::AllItems], "2 of 3"),
    ];
    for (need, criteria, says) in cases {
        let clauses = criteria.into_iter().map(domain::Clause::One).collect();
        let day = Day {
            definition: Definition { need, clauses },
            ..planned()
        };
        assert_eq!(on(day, "14:00").line, says);
    }
    let deep = Shape::OnOffHours {
        deep_blocks: 3,
        deep: Minutes(120),
        talk_blocks: 0,
        talk: Minutes(0),
    };
    let day = Day {
        items: Vec::new(),
        definition: deep.definition(),
        focus: vec![focus(None, "09:00", Some("11:10"))],
        ..planned()
    };
    assert_eq!(
        on(day, "12:00").line,
        "2 h 10 of 6 h",
        "without items the hours are told"
    );
}

#[test]
fn a_day_never_ended_is_proposed_its_end() {
    let mut day = planned();
    day.focus = vec![focus(None, "15:00", Some("15:50"))];
    let next = View {
        now: at("09:00") + TimeDelta::days(1),
        ..view(holding(day), "09:00")
    };
    let seen = snapshot(&next);
    let forgotten = seen.forgotten.expect("yesterday is still open");
    assert_eq!(
        (forgotten.date.as_str(), forgotten.proposed_end),
        ("2026-11-24", at("15:50"))
    );
    assert_eq!(seen.day.state, DayState::Unplanned);
    assert_eq!(seen.line, "Tuesday 24 November was never ended");
}

#[test]
fn what_ran_on_after_a_day_nobody_ended_is_in_no_sum_of_it() {
    let mut day = planned();
    let mut left = focus(None, "15:00", None);
    left.planned = Some(Minutes(30));
    left.ran_over = true;
    day.focus = vec![left];
    let next_morning = View {
        now: "2026-11-25T09:00:00Z".parse().expect("an instant"),
        ..view(holding(day), "09:00")
    };
    let lived = details(&next_morning, None).remove(0);
    assert_eq!(lived.focus_s, 30 * 60, "as its proposed end says");
    assert_eq!(lived.sessions[0].worked_s, 30 * 60);
    assert_eq!(lived.at, next_morning.now);
}

#[test]
fn loose_ends_and_the_hand_off_come_along() {
    let day = planned();
    let text = Title::new("Ask about the invoice").expect("a title");
    let mut state = holding(day.clone());
    state.parked = vec![ParkedThought {
        id: id(),
        text,
        at: at("10:00"),
    }];
    let seen = snapshot(&view(state, "16:00"));
    let titles: Vec<_> = seen
        .shutdown
        .loose_ends
        .iter()
        .map(|end| end.title.as_str())
        .collect();
    assert_eq!(titles, ["Item 3", "Ask about the invoice"]);
    assert_eq!(seen.parked.len(), 1);
    let said = words::Words::english().hand_off(&HandOff::of(
        &day,
        State::default().work_days(&Settings::default()),
    ));
    assert_eq!(seen.shutdown.hand_off.text, said.text);
}

#[test]
fn a_refusal_names_the_day_s_end() {
    let why = Rejection::CrossesDayEnd {
        fits: Some(Minutes(32)),
    };
    let error = refused(&why, &view(holding(planned()), "15:58"));
    assert_eq!(error.code, "crosses_day_end");
    assert_eq!(
        error.hint.as_deref(),
        Some("32 minutes still fit before 16:30.")
    );
    assert_eq!(error.number, Some(32));
}

fn at(time: &str) -> DateTime<Utc> {
    let instant = format!("2026-11-24T{time}:00Z");
    instant.parse().expect("an instant")
}

fn id<T: std::str::FromStr<Err = uuid::Error>>() -> T {
    Uuid::nil().to_string().parse().expect("an id")
}

fn view(state: State, now: &str) -> View {
    View {
        revision: engine::Revision::default(),
        state: Arc::new(state),
        settings: Arc::new(Settings::default()),
        now: at(now),
        zone: Tz::Europe__Lisbon,
        ahead: chrono::TimeDelta::zero(),
        lost: 0,
        journal_problem: None,
        undo: None,
        redo: None,
    }
}

fn holding(day: Day) -> State {
    State {
        day: Some(day),
        ..State::default()
    }
}

fn on(day: Day, now: &str) -> Snapshot {
    snapshot(&view(holding(day), now))
}

/// A day of three items, two of them ticked.
fn planned() -> Day {
    let blank = CurrentDay::of(&view(State::default(), "08:55"))
        .day
        .into_owned();
    let states = [ItemState::Done, ItemState::Done, ItemState::Open];
    let items = (1..).zip(states).map(|(n, state)| Item {
        details: domain::Details::default(),
        left_over: false,
        done_at: None,
        id: domain::ItemId(Uuid::from_u128(n)),
        title: Title::new(&format!("Item {n}")).expect("a title"),
        kind: ItemKind::Must,
        state,
        estimate: None,
        from: None,
    });
    Day {
        items: items.collect(),
        ..blank
    }
}

fn focus(item: Option<domain::ItemId>, from: &str, to: Option<&str>) -> Focus {
    let to = to.map(at);
    Focus {
        id: id(),
        item,
        planned: Some(Minutes(50)),
        bonus: false,
        started_at: at(from),
        intervals: vec![Interval { from: at(from), to }],
        gaps: Vec::new(),
        paused_at: None,
        ran_over: false,
        ended_at: to,
        before: None,
        asked_since: None,
    }
}

fn carried(due: &str) -> Deferred {
    Deferred {
        details: domain::Details::default(),
        id: id(),
        title: Title::new("Ask about the invoice").expect("a title"),
        due: due.parse().expect("a date"),
        estimate: None,
        from: DeferredFrom::Person,
    }
}
