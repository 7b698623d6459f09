//! Follows the journal line by line and keeps the tables in step. Appending and rebuilding go
//! through here, so that they cannot come to different rows.

use domain::{Day, Entry, Event, State};
use rusqlite::{Connection, Result};

use crate::tables;

/// Where the tables stand, and where the journal has got to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Projection {
    state: State,
    /// The day as its rows say it; behind `state` between two [writes](Projection::write).
    written: Option<Day>,
}

impl Projection {
    /// Tables that are in step with a state.
    pub(crate) fn at(state: State) -> Self {
        Projection {
            written: state.day.clone(),
            state,
        }
    }

    /// What the journal leads to so far.
    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Follows one line. The day's rows wait for the next [write](Projection::write), except when a
    /// new day pushes the day before out of sight.
    pub(crate) fn follow(&mut self, at: &Connection, entry: &Entry) -> Result<()> {
        tables::parked::project(at, &entry.event)?;
        tables::carried::project(at, &entry.event)?;
        if matches!(entry.event, Event::DayStarted { .. }) {
            self.write(at)?;
        }
        self.evolve(entry);
        Ok(())
    }

    /// Follows one line whose rows are already there.
    pub(crate) fn evolve(&mut self, entry: &Entry) {
        self.state = domain::evolve(std::mem::take(&mut self.state), entry);
    }

    /// Brings the day's rows up to the state.
    pub(crate) fn write(&mut self, at: &Connection) -> Result<()> {
        let Some(day) = &self.state.day else {
            return Ok(());
        };
        let before = self.written.as_ref().filter(|written| written.id == day.id);
        tables::write_day(at, before, day)?;
        self.written = Some(day.clone());
        Ok(())
    }
}
