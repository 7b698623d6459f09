//! What a person finds after a restart, held against what they saw before.

use chrono::TimeDelta;
use domain::Entry;
use protocol::{SessionKind, SessionState, SessionView, Snapshot};

/// At most so much of a running session is without a heartbeat.
const SIGN: i64 = 60;

/// Everything is as it was, but for what time does: a night ends days, and unobserved time is no work.
///
/// # Errors
/// In words, what is different.
pub fn again(before: &Snapshot, after: &Snapshot) -> Result<(), String> {
    let gone = after.at - before.at;
    let differ = |what: &str| {
        Err(format!(
            "{what}\nshown before: {before:?}\nand after: {after:?}"
        ))
    };
    if gone == TimeDelta::zero() {
        return match essence(before) == essence(after) {
            true => Ok(()),
            false => differ("not the same at the same instant"),
        };
    }
    if before.parked != after.parked {
        return differ("thoughts are lost");
    }
    if before.day.date != after.day.date || after.forgotten.is_some() {
        return Ok(());
    }
    let (Some(was), Some(is)) = (running(before), after.session.as_ref()) else {
        return Ok(());
    };
    let more = i64::from(is.worked_s) - i64::from(was.worked_s);
    if was.id == is.id && gone > TimeDelta::minutes(3) {
        if more.abs() > SIGN {
            return differ("more or less work than anybody saw");
        }
        if is.state == SessionState::Running || after.gaps.is_empty() {
            return differ("nobody asks what became of the time");
        }
    }
    Ok(())
}

/// Whether everything in a snapshot that a client got is in the journal.
///
/// # Errors
/// In words, what the snapshot holds and the journal does not.
pub fn is_written(told: &Snapshot, lines: &[Entry]) -> Result<(), String> {
    let written = serde_json::to_string(lines).expect("lines are JSON");
    let items = told.items.iter().map(|item| item.id.to_string());
    let parked = told.parked.iter().map(|thought| thought.id.to_string());
    let waiting = told.waiting.iter().map(|waiting| waiting.id.to_string());
    let session = told.session.iter().map(|session| session.id.clone());
    let gaps = told.gaps.iter().map(|gap| gap.id.to_string());
    let mut ids = items
        .chain(parked)
        .chain(waiting)
        .chain(session)
        .chain(gaps);
    match ids.find(|id| !written.contains(id.as_str())) {
        Some(id) => Err(format!("told of and not in the journal: {id}")),
        None => Ok(()),
    }
}

fn running(picture: &Snapshot) -> Option<&SessionView> {
    let focus = |session: &&SessionView| {
        session.kind == SessionKind::Focus && session.state == SessionState::Running
    };
    picture.session.as_ref().filter(focus)
}

/// What a person would miss first.
fn essence(picture: &Snapshot) -> String {
    let session = picture.session.as_ref();
    let session = session.map(|session| (&session.id, session.state, session.worked_s));
    let day = (&picture.day.date, picture.day.state, &picture.today);
    let things = (&picture.items, &picture.parked, &picture.waiting);
    format!("{day:?} {session:?} {things:?} {:?}", picture.shutdown)
}
