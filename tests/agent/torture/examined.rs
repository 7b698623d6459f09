//! What lies on the disk after a sudden end. A copy is examined, so that the next agent finds the
//! files exactly as the last one left them.

use std::{collections::HashSet, fs, path::Path};

use chrono::NaiveDate;
use domain::{Entry, Event, TakenBack};
use storage::Store;

use crate::support::Home;

/// Every line of the journal in a folder, once the file is whole, its tables are what the journal says, and
/// nothing in it began twice.
///
/// # Errors
/// In words, what is wrong.
pub fn examine(folder: &Path) -> Result<Vec<Entry>, String> {
    let copy = Home::new();
    for file in ["daydone.sqlite", "daydone.sqlite-wal"] {
        let from = folder.join(file);
        if from.exists() {
            fs::copy(from, copy.path().join(file)).map_err(|error| error.to_string())?;
        }
    }
    let path = copy.path().join("daydone.sqlite");
    let said = |problem: storage::Problem| format!("{problem} ({problem:?})");
    let mut store = Store::open(&path).map_err(said)?.store;
    store.check().map_err(said)?;
    if !store.in_step().map_err(said)? {
        return Err("the tables do not say of the present what the journal says".to_owned());
    }
    let ever = |store: &Store| store.days(NaiveDate::MIN, NaiveDate::MAX).map_err(said);
    let written = ever(&store)?;
    store.rebuild().map_err(said)?;
    if ever(&store)? != written {
        return Err("the tables differ from those made from the journal anew".to_owned());
    }
    let mut lines = Vec::new();
    store.each_entry(|entry| lines.push(entry)).map_err(said)?;
    match twice(&lines) {
        Some(id) => Err(format!("twice in the journal: {id}")),
        None => Ok(lines),
    }
}

/// The first thing that began a second time. A day whose start was taken back may be started again.
fn twice(lines: &[Entry]) -> Option<String> {
    let (mut begun, mut today) = (HashSet::new(), None);
    for line in lines {
        match &line.event {
            Event::DayStarted { date, .. } => today = Some(*date),
            Event::TakenBack(TakenBack { day, .. }) => {
                let before = day.as_ref().map(|day| day.date);
                if let Some(undone) = today.filter(|_| before != today) {
                    begun.remove(&format!("day {undone}"));
                }
                today = before;
            }
            Event::Redone(TakenBack { day: Some(day), .. }) => {
                begun.insert(format!("day {}", day.date));
                today = Some(day.date);
            }
            _ => {}
        }
        if let Some(id) = begins(line).into_iter().find(|id| begun.contains(id)) {
            return Some(id);
        }
        begun.extend(begins(line));
    }
    None
}

/// What begins with a line: itself, and the day, items, session or thought it is the first to name.
fn begins(line: &Entry) -> Vec<String> {
    let mut ids = vec![format!("line {:?}", line.id)];
    match &line.event {
        Event::DayStarted { date, items, .. } => {
            ids.push(format!("day {date}"));
            ids.extend(items.iter().map(|item| format!("{:?}", item.id)));
        }
        Event::ItemAdded { item, .. } => ids.push(format!("{:?}", item.id)),
        Event::FocusStarted { focus, .. } => ids.push(format!("{focus:?}")),
        Event::BreakStarted { rest } => ids.push(format!("{:?}", rest.id)),
        Event::MeetingStarted { meeting } => ids.push(format!("{:?}", meeting.id)),
        Event::ThoughtParked { thought } => ids.push(format!("{:?}", thought.id)),
        _ => {}
    }
    ids
}
