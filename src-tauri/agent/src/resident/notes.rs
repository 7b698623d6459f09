//! A note for every date with a closed day, when a folder for them is set. Written on a borrowed thread;
//! a folder that refuses is told aloud once, and the day is closed all the same.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Day, DayId, State};
use engine::Picture;
use tokio::task::spawn_blocking;

use super::{Resident, failed};
use crate::notes;

/// Writes for as long as the engine lives. Days that were closed before it have their notes.
pub(super) async fn keep(resident: Arc<Resident>) {
    let mut pictures = resident.engine.pictures();
    let mut known = closed(&pictures.borrow_and_update().state);
    while pictures.changed().await.is_ok() {
        let picture = pictures.borrow_and_update().clone();
        let now = closed(&picture.state);
        if now == known {
            continue;
        }
        let new = days(&picture.state).filter(|day| is_new(day, &known));
        let dates: BTreeSet<NaiveDate> = new.map(|day| day.date).collect();
        for date in dates {
            if let Err(why) = write(&resident, date, &picture).await {
                resident.voice.answer(failed(&why));
            }
        }
        known = now;
    }
}

async fn write(resident: &Resident, date: NaiveDate, picture: &Picture) -> Result<(), String> {
    let chosen = resident.chosen();
    // The settings are read only when they lead somewhere.
    let path = |text: &str| notes::folder(text).ok().flatten();
    let Some(folder) = path(&chosen.notes_folder) else {
        return Ok(());
    };
    let template: Option<PathBuf> = path(&chosen.notes_template);
    let settings = Arc::clone(&picture.settings);
    let days: Vec<Day> = days(&picture.state)
        .filter(|day| day.date == date)
        .cloned()
        .collect();
    let written = spawn_blocking(move || {
        let template = notes::template(template.as_deref())?;
        let days: Vec<&Day> = days.iter().collect();
        notes::write(&folder, date, &days, &template, &settings)
    });
    match written.await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(problem)) => Err(problem.to_string()),
        Err(ended) => Err(ended.to_string()),
    }
}

fn days(state: &State) -> impl Iterator<Item = &Day> {
    let past = state.past.iter().map(AsRef::as_ref);
    past.chain(&state.day).filter(|day| day.closing.is_some())
}

/// The closed days that are known, each with its end: another end is another note.
fn closed(state: &State) -> Vec<(DayId, DateTime<Utc>)> {
    days(state)
        .filter_map(|day| Some((day.id, day.closing?.at)))
        .collect()
}

fn is_new(day: &Day, known: &[(DayId, DateTime<Utc>)]) -> bool {
    let end = day.closing.map(|closing| closing.at);
    known
        .iter()
        .all(|(id, at)| *id != day.id || Some(*at) != end)
}
