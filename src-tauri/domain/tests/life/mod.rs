//! A life under the rules, without an engine: it asks, folds what was decided into its state, wakes
//! at every deadline, and lets its computer sleep, crash and change its clock. What the engine does
//! with channels and timers happens here in a loop, so that days pass in microseconds.

#![allow(dead_code, reason = "each test program uses its own part of it")]

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{
    Command, Day, Effect, Entry, EntryId, Event, GapCause, Moment, Rejection, Settings, State,
    Today, decide, effects, evolve, next_deadline, today,
};
use uuid::Uuid;

/// A person, their computer and their journal.
#[derive(Clone, Debug)]
pub struct Life {
    pub state: State,
    pub settings: Settings,
    /// What the computer's clock shows.
    pub now: DateTime<Utc>,
    /// Where the computer is.
    pub zone: Tz,
    /// Every line written down.
    pub journal: Vec<Entry>,
    /// Every effect, and when.
    pub told: Vec<(DateTime<Utc>, Effect)>,
    /// Time that truly passed, whatever the clock said.
    pub lived: TimeDelta,
    asked: u128,
}

impl Life {
    pub fn new(now: DateTime<Utc>, zone: Tz, settings: Settings) -> Self {
        Life {
            state: State::default(),
            settings,
            now,
            zone,
            journal: Vec::new(),
            told: Vec::new(),
            lived: TimeDelta::zero(),
            asked: 0,
        }
    }

    pub fn moment(&self) -> Moment {
        Moment {
            now: self.now,
            zone: self.zone,
            seed: self.asked << 64,
        }
    }

    pub fn today(&self) -> Today<'_> {
        today(&self.state, &self.settings, &self.moment())
    }

    /// Today's day, open or closed.
    pub fn day(&self) -> Option<&Day> {
        match self.today() {
            Today::Running(day) => Some(day),
            Today::Unplanned { .. } => None,
        }
    }

    /// Asks for something now.
    pub fn ask(&mut self, command: Command) -> Result<Vec<Event>, Rejection> {
        self.asked += 1;
        let moment = self.moment();
        let events = decide(&self.state, &self.settings, command, &moment)?;
        let before = self.state.clone();
        for event in &events {
            let entry = Entry {
                id: EntryId(Uuid::from_u128(self.journal.len() as u128)),
                at: self.now,
                event: event.clone(),
            };
            self.state = evolve(std::mem::take(&mut self.state), &entry);
            self.journal.push(entry);
        }
        let effects = effects(&before, &self.state, &self.settings);
        self.told
            .extend(effects.into_iter().map(|effect| (self.now, effect)));
        Ok(events)
    }

    /// Lets time pass with the computer awake; it wakes at every deadline on the way.
    pub fn wait(&mut self, time: TimeDelta) {
        let until = self.now + time;
        while let Some(due) = self.deadline().filter(|&due| due <= until) {
            self.pass(due.max(self.now));
            self.ask(Command::Wake).expect("a wake is never refused");
            let next = self.deadline();
            assert!(
                next.is_none_or(|next| next > self.now),
                "a deadline that was woken for has passed, or the engine would spin: {next:?}"
            );
        }
        self.pass(until);
    }

    /// The computer misses so much time: it slept, or the agent was not there.
    pub fn miss(&mut self, cause: GapCause, time: TimeDelta) {
        let from = self.now;
        self.pass(from + time);
        let to = self.now;
        self.ask(Command::Missed { cause, from, to })
            .expect("what the machine noticed is never refused");
        self.wait(TimeDelta::zero());
    }

    /// Somebody sets the clock.
    pub fn move_clock(&mut self, by: TimeDelta) {
        self.now += by;
        let by_ms = by.num_milliseconds();
        self.ask(Command::ClockMoved { by_ms })
            .expect("what the machine noticed is never refused");
        self.wait(TimeDelta::zero());
    }

    pub fn deadline(&self) -> Option<DateTime<Utc>> {
        next_deadline(&self.state, &self.settings, self.now, self.zone)
    }

    /// The state that the journal alone gives.
    pub fn replayed(&self) -> State {
        self.journal.iter().fold(State::default(), evolve)
    }

    fn pass(&mut self, until: DateTime<Utc>) {
        self.lived += until - self.now;
        self.now = until;
    }
}
