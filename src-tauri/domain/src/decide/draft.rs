//! A decision in the making: the events so far, and the state as it would be after them. Rules read
//! the folded copy, so that a command sees its own effects.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::evolve::apply;
use crate::{
    Day, DayClock, Event, Moment, Rejection, Settings, State, Today, WorkDays, new_clock, today,
};

pub(crate) struct Draft<'a> {
    state: State,
    settings: &'a Settings,
    moment: &'a Moment,
    events: Vec<Event>,
    minted: u16,
}

impl<'a> Draft<'a> {
    pub fn new(state: &State, settings: &'a Settings, moment: &'a Moment) -> Self {
        Draft {
            state: state.clone(),
            settings,
            moment,
            events: Vec::new(),
            minted: 0,
        }
    }

    pub fn events(self) -> Vec<Event> {
        self.events
    }

    pub fn recorded(&self) -> &[Event] {
        &self.events
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn settings(&self) -> &'a Settings {
        self.settings
    }

    pub fn work_days(&self) -> WorkDays<'_> {
        self.state.work_days(self.settings)
    }

    pub fn moment(&self) -> &'a Moment {
        self.moment
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.moment.now
    }

    /// Takes an event in.
    pub fn record(&mut self, event: Event) {
        apply(&mut self.state, &event, self.moment.now);
        self.events.push(event);
    }

    /// The next id of this moment.
    pub fn mint(&mut self) -> Uuid {
        let id = self.moment.id(self.minted);
        self.minted = self.minted.wrapping_add(1);
        id
    }

    pub fn today(&self) -> Today<'_> {
        today(&self.state, self.settings, self.moment)
    }

    /// Today's date, planned or not.
    pub fn date(&self) -> NaiveDate {
        match self.today() {
            Today::Running(day) => day.date,
            Today::Unplanned { date, .. } => date,
        }
    }

    /// The clock of the day that would begin now.
    pub fn new_clock(&self) -> DayClock {
        new_clock(&self.state, self.settings, self.moment)
    }

    /// Today's day, if it may still be changed.
    ///
    /// # Errors
    /// Closed, forgotten on an earlier date, or not there yet.
    pub fn open_day(&self) -> Result<&Day, Rejection> {
        match self.today() {
            Today::Running(day) if day.closing.is_some() => Err(Rejection::DayIsClosed),
            Today::Running(day) => Ok(day),
            Today::Unplanned {
                forgotten: Some(day),
                ..
            } => Err(Rejection::ForgottenDay(day.date)),
            Today::Unplanned { .. } => Err(Rejection::NoDay),
        }
    }

    /// The day that is not closed, whatever its date.
    pub fn unclosed_day(&self) -> Option<&Day> {
        self.state.day.as_ref().filter(|day| day.closing.is_none())
    }
}
