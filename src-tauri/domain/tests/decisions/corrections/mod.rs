//! Setting right what is written down, a file for each kind of record. Here is what holds for all of
//! them: which days, and that nothing happens for nothing.

mod breaks;
mod ends;
mod focus;
mod gaps;
mod interruptions;
mod items;
mod meetings;
mod starts;

use chrono::TimeDelta;
use domain::{
    Command, Corrected, Correction, DayId, Event, Focus, FocusId, Gap, GapCause, GapWas, Meeting,
    MeetingChange, MeetingId, Rejection, SessionChange,
};
use uuid::Uuid;

use crate::scene::{Scene, at, clock, focus, meeting, morning};

/// A session's intervals as clock times, an open one without an end.
fn intervals(focus: &Focus) -> Vec<(String, String)> {
    let intervals = focus.intervals.iter();
    intervals
        .map(|one| (clock(one.from), one.to.map(clock).unwrap_or_default()))
        .collect()
}

fn stretches(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let expected = expected.iter();
    expected
        .map(|(from, to)| ((*from).to_owned(), (*to).to_owned()))
        .collect()
}

fn gaps(focus: &Focus) -> Vec<(String, String, Option<GapWas>)> {
    let gaps = focus.gaps.iter();
    gaps.map(|gap| (clock(gap.from), clock(gap.to), gap.was))
        .collect()
}

/// A session from 09:00 to 09:50, and 12:00 now.
fn worked() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.until("12:00");
    scene
}

/// A morning's session until 10:00 that slept from 09:20 to 09:40.
fn slept() -> Scene {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::minutes(20));
    scene.does(Command::Resume);
    scene.until("10:00");
    scene.does(Command::Finish);
    scene
}

fn add(from: &str, to: &str) -> Correction {
    Correction::NewSession {
        item: None,
        from: at(from),
        to: at(to),
    }
}

fn last(scene: &Scene) -> FocusId {
    scene.day().focus.last().expect("there is a session").id
}

#[test]
fn only_days_that_are_known_can_be_set_right() {
    let mut scene = worked();
    let day = DayId(Uuid::max());
    let correction = add("10:00", "10:30");
    let why = Rejection::NotCorrectable;
    scene.refuses(Command::Correct { day, correction }, &why);
}

#[test]
fn only_records_that_are_known_can_be_set_right() {
    let mut scene = worked();
    let unknown = Uuid::max();
    let remove = [
        Correction::Session {
            id: FocusId(unknown),
            change: SessionChange::Remove,
        },
        Correction::Gap {
            id: domain::GapId(unknown),
            change: domain::GapChange::Remove,
        },
        Correction::Meeting {
            id: MeetingId(unknown),
            change: MeetingChange::Remove,
        },
    ];
    for correction in remove {
        scene.corrects_nothing(correction, &Rejection::UnknownRecord);
    }
}

#[test]
fn a_day_thirty_days_back_can_be_set_right_and_no_earlier_one() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:50");
    scene.does(Command::Finish);
    scene.until("18:00");
    scene.close();
    let (day, focus) = (scene.day().id, last(&scene));
    let correction = |to: &str| Correction::Session {
        id: focus,
        change: SessionChange::Times {
            from: None,
            to: Some(at(to)),
        },
    };
    scene.0.wait(TimeDelta::days(29));
    scene.plan(None, &["Rest"]);
    scene.0.wait(TimeDelta::hours(1));
    scene.does(Command::Correct {
        day,
        correction: correction("09:40"),
    });
    let past = scene.0.state.past.first().expect("it is remembered");
    assert_eq!(past.focus_time(scene.0.now).0, 40 * 60, "an earlier day");
    assert!(scene.day().focus.is_empty(), "not the present one");

    scene.close();
    scene.0.wait(TimeDelta::days(2));
    let correction = correction("09:30");
    let why = Rejection::NotCorrectable;
    scene.refuses(Command::Correct { day, correction }, &why);
}

#[test]
fn the_journal_keeps_the_old_beside_the_new() {
    let mut scene = worked();
    let before = scene.day().focus[0].clone();
    let events = scene.corrects(Correction::Session {
        id: before.id,
        change: SessionChange::Times {
            from: Some(at("09:10")),
            to: None,
        },
    });
    let Some(Event::FocusCorrected(Corrected { was, now, .. })) = events.first() else {
        panic!("a correction is written down: {events:?}");
    };
    assert_eq!(was.as_deref(), Some(&before));
    assert_eq!(now, &scene.day().focus);
}

#[test]
fn what_changes_nothing_is_not_written_down() {
    let mut scene = worked();
    scene.does(meeting(None));
    scene.until("12:30");
    scene.does(Command::Finish);
    let (session, met) = (
        scene.day().focus[0].clone(),
        scene.day().meetings[0].clone(),
    );
    let Meeting { title, reason, .. } = met.clone();
    let corrections = [
        Correction::Session {
            id: session.id,
            change: SessionChange::Item { item: session.item },
        },
        Correction::Session {
            id: session.id,
            change: SessionChange::Times {
                from: Some(session.started_at),
                to: session.ended_at,
            },
        },
        Correction::Meeting {
            id: met.id,
            change: MeetingChange::About { title, reason },
        },
        Correction::Meeting {
            id: met.id,
            change: MeetingChange::Times {
                from: Some(met.started_at),
                to: met.ended_at,
            },
        },
    ];
    for correction in corrections {
        let said = format!("{correction:?}");
        assert_eq!(scene.corrects(correction), [], "{said}");
    }
}

#[test]
fn time_of_another_day_is_taken_too() {
    let mut scene = morning();
    scene.until("23:30");
    scene.does(Command::StartFocus {
        minutes: None,
        open_ended: true,
        item: None,
        past_end: domain::PastEnd::Allow,
        bonus: true,
    });
    // Work across the boundary belongs to the day it began in.
    scene.until("+05:00");
    scene.close();
    scene.until("+09:00");
    scene.plan(None, &["Rest"]);
    scene.corrects_nothing(add("+04:30", "+05:30"), &Rejection::StretchTaken);
    scene.corrects(add("+05:00", "+05:30"));
}

#[test]
fn an_earlier_record_was_the_days_first_act() {
    let mut scene = worked();
    scene.corrects(add("08:00", "08:30"));
    assert_eq!(scene.day().started_at, at("08:00"));
    scene.corrects_nothing(add("03:50", "04:10"), &Rejection::StretchUnsound);
}

#[test]
fn an_answered_gap_is_taken_and_an_unanswered_one_makes_room() {
    let mut scene = morning();
    scene.does(focus(50));
    scene.until("09:20");
    scene.0.miss(GapCause::Sleep, TimeDelta::hours(1));
    scene.does(Command::Finish);
    scene.corrects(add("09:30", "09:40"));
    let left = gaps(&scene.day().focus[0]);
    let open = |from: &str, to: &str| (from.to_owned(), to.to_owned(), None);
    assert_eq!(
        left,
        [open("09:20", "09:30"), open("09:40", "10:20")],
        "what is left of it is still asked about"
    );
    let known: Vec<Gap> = scene.day().focus[0].gaps.clone();
    scene.does(Command::ResolveGap {
        gap: known[1].id,
        was: GapWas::Break,
        go_on: None,
    });
    scene.corrects_nothing(add("09:50", "10:00"), &Rejection::StretchTaken);
    scene.corrects(add("09:20", "09:30"));
    assert_eq!(
        gaps(&scene.day().focus[0]).len(),
        1,
        "nothing is left of it"
    );
}
