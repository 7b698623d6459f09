//! A note for every date with a closed day, when a folder for them is set. Written on a borrowed thread;
//! a folder that refuses is reported once, and the day is closed all the same.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use chrono::NaiveDate;
use domain::{Day, State};
use engine::View;

use super::{Context, failed};
use crate::notes;

impl Context {
    /// The folder notes go into, when one is set.
    ///
    /// # Errors
    /// Why notes are not written, as the last one or a look at the template tells.
    pub async fn notes_stand(&self) -> Result<Option<PathBuf>, String> {
        let chosen = self.settings_now();
        let Some(folder) = path(&chosen.notes_folder) else {
            return Ok(None);
        };
        if let Some(why) = self.notes.trouble() {
            return Err(why);
        }
        let template = path(&chosen.notes_template);
        let looking = self.lanes.notes.run(move |_| {
            notes::template(template.as_deref()).map_err(|problem| problem.to_string())
        });
        looking.await.map_err(|lost| lost.to_string())??;
        Ok(Some(folder))
    }
}

/// Writes until the engine ends, including every close it has seen. Days that were closed
/// before it have their notes; only the latest may have met a crash first.
pub(super) async fn keep(context: Arc<Context>) {
    let mut views = context.engine.views();
    let found = views.borrow_and_update().clone();
    let mut known = Arc::clone(&found.state);
    if let Err(why) = catch_up(&context, &found).await {
        // The agent reported it when the day was closed, or no client was connected then.
        desktop::log!("no note: {why}");
    }
    while views.changed().await.is_ok() {
        let view = views.borrow_and_update().clone();
        for date in changed(&known, &view.state) {
            if let Err(why) = write(&context, date, &view).await {
                context.voice.answer(failed(&why));
            }
        }
        known = view.state;
    }
}

/// The note of the latest closed day, when it is not there or is of an earlier close.
async fn catch_up(context: &Context, view: &View) -> Result<(), String> {
    let ended = |day: &Day| Some((day.closing?.at, day.date));
    let latest = days(&view.state).filter_map(ended).max();
    let (Some((at, date)), Some(folder)) = (latest, path(&context.settings_now().notes_folder))
    else {
        return Ok(());
    };
    let lane = &context.lanes.notes;
    let looking = lane.run(move |_| notes::is_behind(&folder, date, at));
    match looking.await {
        Ok(true) => write(context, date, view).await,
        Ok(false) => Ok(()),
        Err(lost) => Err(lost.to_string()),
    }
}

async fn write(context: &Context, date: NaiveDate, view: &View) -> Result<(), String> {
    let written = written(context, date, view).await;
    context.notes.went(&written);
    written
}

async fn written(context: &Context, date: NaiveDate, view: &View) -> Result<(), String> {
    let chosen = context.settings_now();
    let Some(folder) = path(&chosen.notes_folder) else {
        return Ok(());
    };
    let template = path(&chosen.notes_template);
    let (state, settings) = (Arc::clone(&view.state), Arc::clone(&view.settings));
    let days: Vec<Day> = days(&view.state)
        .filter(|day| day.date == date)
        .cloned()
        .collect();
    let writing = context.lanes.notes.run(move |_| {
        let template = notes::template(template.as_deref())?;
        let days: Vec<&Day> = days.iter().collect();
        let work_days = state.work_days(&settings);
        notes::write(&folder, date, &days, &template, work_days, &state.questions)
    });
    match writing.await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(problem)) => Err(problem.to_string()),
        Err(lost) => Err(lost.to_string()),
    }
}

/// Where a setting leads; the settings are read only when they lead somewhere.
fn path(text: &str) -> Option<PathBuf> {
    notes::folder(text).ok().flatten()
}

fn days(state: &State) -> impl Iterator<Item = &Day> {
    state.days().filter(|day| day.closing.is_some())
}

/// The dates of closed days that were not there, were not so, or had not ended so: what is set right
/// later is right in the note too.
fn changed(before: &State, now: &State) -> BTreeSet<NaiveDate> {
    let is_new = |day: &&Day| days(before).all(|known| known != *day);
    let new = days(now).filter(is_new);
    new.map(|day| day.date).collect()
}
