//! Follows the journal line by line and keeps the tables in step. Appending and rebuilding go
//! through here, so that they cannot come to different rows.

use std::sync::Arc;

use domain::{Day, DayId, Entry, Event, State, TakenBack};
use rusqlite::{Connection, Result};

use crate::tables;

/// Where the tables stand, and where the journal has got to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Projection {
    state: State,
    /// The days as their rows say them; behind `state` between two [writes](Projection::write).
    written: ProjectedState,
}

#[derive(Clone, Debug, Default)]
struct ProjectedState {
    day: Option<Day>,
    past: Vec<Arc<Day>>,
}

impl Projection {
    /// Tables that are in step with a state.
    pub(crate) fn at(state: State) -> Self {
        Projection {
            written: ProjectedState::of(&state),
            state,
        }
    }

    /// What the journal leads to so far.
    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Follows one line. The days' rows wait for the next [write](Projection::write), except when a
    /// day comes or goes: the state may forget others then.
    pub(crate) fn follow(&mut self, at: &Connection, entry: &Entry) -> Result<()> {
        tables::search_text::project(at, &entry.event)?;
        tables::parked::project(at, &entry.event)?;
        tables::carried::project(at, &entry.event)?;
        let taken_back = matches!(entry.event, Event::TakenBack(_) | Event::Redone(_));
        let days_off = self.state.days_off.clone();
        let questions = self.state.questions.clone();
        if taken_back || matches!(entry.event, Event::DayStarted { .. }) {
            self.write(at)?;
        }
        self.evolve(entry);
        if self.state.days_off != days_off {
            tables::day_off::write(at, &self.state.days_off)?;
        }
        if self.state.questions != questions {
            tables::question::write(at, &self.state.questions)?;
        }
        if let Event::DayImported { day } = &entry.event
            && !holds(&self.state, day.id)
        {
            // The state does not remember it, so no later write would.
            tables::write_day(at, None, Some(day))?;
        }
        if let Event::TakenBack(TakenBack { gone, .. }) = &entry.event {
            self.erase_begun(at)?;
            gone.iter().try_for_each(|&day| self.erase(at, day))?;
        }
        Ok(())
    }

    /// Follows one line whose rows are already there.
    pub(crate) fn evolve(&mut self, entry: &Entry) {
        self.state = domain::evolve(std::mem::take(&mut self.state), entry);
    }

    /// Brings the days' rows up to the state.
    pub(crate) fn write(&mut self, at: &Connection) -> Result<()> {
        for day in &self.state.past {
            let mut known = self.written.past.iter();
            // A day that nothing touched is the very same one; there are thirty of them.
            if !known.any(|known| Arc::ptr_eq(known, day)) {
                self.written.sync_rows(at, day)?;
            }
        }
        if let Some(day) = &self.state.day {
            self.written.sync_rows(at, day)?;
        }
        self.written = ProjectedState::of(&self.state);
        Ok(())
    }

    /// Removes the rows of a day that never was: its beginning was taken back.
    fn erase_begun(&mut self, at: &Connection) -> Result<()> {
        let gone = |day: &Day| self.state.day.as_ref().is_none_or(|now| now.id != day.id);
        match self.written.day.take_if(|day| gone(day)) {
            Some(day) => tables::write_day(at, Some(&day), None),
            None => Ok(()),
        }
    }

    /// Removes the rows of a day that came from elsewhere: its import was taken back. Most of such
    /// days only the tables remember.
    fn erase(&mut self, at: &Connection, id: DayId) -> Result<()> {
        self.written.past.retain(|day| day.id != id);
        match tables::day::read_one(at, id)? {
            Some(day) => tables::write_day(at, Some(&day), None),
            None => Ok(()),
        }
    }
}

/// Whether the state remembers a day.
fn holds(state: &State, id: DayId) -> bool {
    state.days().any(|day| day.id == id)
}

impl ProjectedState {
    fn of(state: &State) -> Self {
        ProjectedState {
            day: state.day.clone(),
            past: state.past.clone(),
        }
    }

    fn sync_rows(&self, at: &Connection, day: &Day) -> Result<()> {
        let before = self.row(day.id);
        if before == Some(day) {
            return Ok(());
        }
        tables::write_day(at, before, Some(day))
    }

    fn row(&self, id: DayId) -> Option<&Day> {
        let past = self.past.iter().map(AsRef::as_ref);
        past.chain(&self.day).find(|day| day.id == id)
    }
}
