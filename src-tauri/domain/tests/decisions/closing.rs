//! The end of the day: finished, placed, closed; forgotten, healed; opened again.

use chrono::TimeDelta;
use domain::{
    Command, DeferredFrom, DefinitionChoice, ItemState, LooseEndId, LooseEndPlace, Rejection,
    Shape, ShutdownForm, Target,
};

use crate::scene::{
    Scene, at, before_the_day, close, close_at, focus, meeting, morning, note, until, words,
};

fn forgotten() -> Scene {
    let mut scene = morning();
    scene.until("16:00");
    scene.focus(20);
    scene.until("16:20");
    scene.does(Command::Finish);
    scene.until("+08:30");
    scene
}

fn to(what: impl Into<LooseEndId>, place: Target) -> LooseEndPlace {
    let what = what.into();
    LooseEndPlace { what, place }
}

#[test]
fn closing_finishes_what_runs() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:20");
    scene.does(meeting(None));
    scene.until("09:50");
    scene.close();
    let day = scene.day();
    assert_eq!(day.meetings[0].ended_at, Some(at("09:50")));
    assert_eq!(day.focus[0].ended_at, Some(at("09:50")));
    assert_eq!(day.focus_time(scene.0.now).0, 20 * 60);
}

#[test]
fn what_has_no_place_goes_to_tomorrow() {
    let mut scene = morning();
    scene.tick(0);
    scene.does(Command::Park {
        text: words("Ask about the invoice"),
    });
    scene.close();
    let tomorrow = "2026-11-25".parse().expect("a date");
    assert_eq!(scene.item(0).state, ItemState::Done);
    assert_eq!(scene.item(1).state, ItemState::Moved(tomorrow));
    assert!(scene.0.state.parked.is_empty());
    let waiting = &scene.0.state.waiting;
    assert_eq!(waiting.len(), 3);
    assert!(waiting.iter().all(|carried| carried.due == tomorrow));
    assert_eq!(waiting[0].from, DeferredFrom::Item(scene.item(1).id));
    assert!(
        scene.day().scope_changes.is_empty(),
        "the shutdown changes no commitment"
    );
}

#[test]
fn what_was_done_after_all_is_ticked_with_the_close_and_counts_for_the_day() {
    let mut scene = morning();
    scene.tick(0);
    scene.tick(1);
    scene.does(Command::Park {
        text: words("Ask about the invoice"),
    });
    let item = LooseEndId::from(scene.item(2).id);
    let thought = LooseEndId::from(scene.0.state.parked[0].id);
    scene.does(Command::CloseDay {
        form: ShutdownForm::Full,
        at: None,
        places: vec![to(item, Target::Done), to(thought, Target::Done)],
    });
    assert_eq!(scene.item(2).state, ItemState::Done);
    assert!(scene.day().enough_at.is_some(), "it was the last one");
    assert!(scene.0.state.parked.is_empty(), "the thought is let go");
    assert!(scene.0.state.waiting.is_empty(), "and nothing waits");
}

#[test]
fn what_is_done_already_is_not_done_once_more_at_the_close() {
    let mut scene = morning();
    scene.tick(0);
    let ticked = LooseEndId::from(scene.item(0).id);
    let close = Command::CloseDay {
        form: ShutdownForm::Full,
        at: None,
        places: vec![to(ticked, Target::Done)],
    };
    scene.refuses(close, &Rejection::ItemNotOpen);
}

#[test]
fn what_is_left_over_at_the_close_still_counts_for_the_day() {
    let mut scene = morning();
    scene.tick(0);
    scene.close();
    let (done, asked) = scene.day().musts();
    assert_eq!((done, asked), (1, 3), "one of three stays one of three");
    assert_eq!(scene.day().enough_at, None, "closing early is not enough");
}

#[test]
fn places_given_with_the_close_are_taken_and_no_change_of_scope() {
    let mut scene = morning();
    let (first, second) = (scene.item(0).id, scene.item(1).id);
    let to_aiko = Target::HandOver {
        person: Some(words("Aiko")),
    };
    scene.does(Command::CloseDay {
        form: ShutdownForm::Full,
        at: None,
        places: vec![to(first, Target::Drop), to(second, to_aiko)],
    });
    let handed_over = ItemState::HandedOver(Some(words("Aiko")));
    assert_eq!(scene.item(0).state, ItemState::Dropped);
    assert_eq!(scene.item(1).state, handed_over);
    assert!(scene.day().scope_changes.is_empty());
    assert_eq!(scene.day().musts(), (0, 3));
}

#[test]
fn a_place_for_what_is_no_loose_end_refuses_the_whole_close() {
    let mut scene = morning();
    let done = scene.item(0).id;
    scene.tick(0);
    let close = Command::CloseDay {
        form: ShutdownForm::Full,
        at: None,
        places: vec![to(done, Target::Tomorrow)],
    };
    scene.refuses(close, &Rejection::UnknownItem);
    assert!(scene.day().closing.is_none(), "nothing has happened");
}

#[test]
fn the_first_step_is_there_the_next_morning() {
    let mut scene = morning();
    scene.does(Command::SetFirstStep {
        text: Some(note("Open the failing fixture")),
    });
    scene.close();
    scene.until("+09:00");
    scene.plan(None, &["Fixture"]);
    assert_eq!(
        scene.0.state.first_step,
        Some(note("Open the failing fixture"))
    );
    scene.close();
    assert_eq!(scene.0.state.first_step, None, "this day left none");
}

#[test]
fn a_day_off_keeps_fridays_note_for_monday() {
    let mut scene = morning();
    scene.does(Command::SetFirstStep {
        text: Some(note("Open the failing fixture")),
    });
    scene.close();
    scene.until("+09:00");
    scene.plan(Some(DefinitionChoice::shape(Shape::DayOff)), &[]);
    assert!(scene.0.state.first_step.is_some());
}

#[test]
fn an_end_in_the_past_cuts_what_still_runs() {
    let mut scene = morning();
    scene.until("16:40");
    scene.does(meeting(None));
    scene.until("18:00");
    scene.does(close_at(Some("17:00")));
    assert_eq!(scene.day().meetings[0].ended_at, Some(at("17:00")));
    assert_eq!(
        scene.day().closing.map(|closing| closing.at),
        Some(at("17:00"))
    );
}

#[test]
fn an_end_lies_after_the_work_and_not_ahead() {
    let mut scene = morning();
    scene.focus(50);
    scene.until("09:30");
    scene.does(Command::Finish);
    scene.until("10:00");
    for time in ["09:29", "10:01"] {
        scene.refuses(close_at(Some(time)), &Rejection::EndUnsound);
    }
    scene.does(close_at(Some("09:30")));
}

#[test]
fn the_finish_of_a_session_at_the_close_can_be_enough() {
    let mut scene = before_the_day();
    let sessions = domain::Definition {
        need: domain::Need::All,
        clauses: vec![domain::Clause::One(domain::Criterion::Sessions(1))],
    };
    scene.plan(Some(DefinitionChoice::rule(sessions)), &[]);
    scene.focus(50);
    scene.until("09:40");
    scene.close();
    assert_eq!(scene.day().enough_at, Some(at("09:40")));
}

#[test]
fn a_forgotten_day_comes_first_and_ends_at_its_last_sign_of_work() {
    let mut scene = forgotten();
    let date = scene.day().date;
    scene.refuses(focus(50), &Rejection::ForgottenDay(date));
    scene.close();
    let day = scene.day();
    assert_eq!(day.closing.map(|closing| closing.at), Some(at("16:20")));
    assert_eq!(day.enough_at, None, "16:30 came after the true end");
    assert_eq!(
        scene.0.state.waiting[0].due.to_string(),
        "2026-11-25",
        "yesterday's tomorrow is today"
    );
    scene.focus(50);
    assert_eq!(scene.day().date.to_string(), "2026-11-25");
}

#[test]
fn a_forgotten_day_may_be_given_another_end() {
    let mut scene = forgotten();
    scene.refuses(close_at(Some("16:19")), &Rejection::EndUnsound);
    scene.refuses(close_at(Some("+04:01")), &Rejection::EndUnsound);
    scene.does(close_at(Some("17:00")));
    assert_eq!(scene.day().enough_at, Some(at("16:30")));
}

#[test]
fn a_forgotten_day_can_still_leave_a_first_step() {
    let mut scene = forgotten();
    scene.does(Command::SetFirstStep {
        text: Some(note("Open the failing fixture")),
    });
    scene.does(Command::SetBlocked {
        text: Some(note("The review")),
    });
    scene.close();
    assert_eq!(scene.day().blocked, Some(note("The review")));
    assert_eq!(
        scene.0.state.first_step,
        Some(note("Open the failing fixture")),
        "it is this morning's"
    );
}

#[test]
fn thoughts_come_at_any_hour() {
    let mut scene = forgotten();
    let park = || Command::Park {
        text: words("Oh, and"),
    };
    scene.does(park());
    scene.close();
    scene.does(park());
    assert_eq!(
        scene.0.state.parked.len(),
        1,
        "it waits for the next shutdown"
    );
}

#[test]
fn a_reopened_day_remembers_why_and_is_silent() {
    let mut scene = morning();
    scene.until("16:10");
    scene.does(Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: Vec::new(),
    });
    scene.until("18:00");
    scene.does(Command::ReopenDay {
        reason: note("A late call"),
        definition: Some(DefinitionChoice::shape(Shape::StandardHours {
            until: until("23:00"),
        })),
        past_boundary: false,
    });
    assert_eq!(scene.day().reopenings[0].reason, note("A late call"));
    assert_eq!(scene.day().enough_at, None, "it goes on until 23:00");
    let told = scene.nudges().len();
    scene.until("21:00");
    assert_eq!(scene.nudges().len(), told, "whoever opened it again knows");
    scene.close();
    let open = at("16:10") - scene.day().started_at + TimeDelta::hours(3);
    assert_eq!(
        i64::from(scene.day().summary(scene.0.now).figures.shallow.0),
        open.num_seconds(),
        "while it was closed nobody worked"
    );
}

#[test]
fn a_past_day_stays_closed() {
    let mut scene = morning();
    scene.close();
    scene.until("+04:00");
    let reason = note("One more thing");
    scene.refuses(
        Command::ReopenDay {
            reason,
            definition: None,
            past_boundary: false,
        },
        &Rejection::DayIsPast,
    );
    scene.refuses(close(), &Rejection::NoDay);
}
