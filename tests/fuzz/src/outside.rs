//! A day and the outside around it: the pure half of the resident, lived without a task, a disk or a
//! socket, so that a fuzzer can live thousands a second.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    Before, Command, Entry, EntryId, Event, Input, Moment, Rejection, Settings, State, decide,
    effects, evolve, next_deadline,
};
use engine::View;

/// A state, and the instant and zone it is looked at from.
pub struct Outside {
    pub state: State,
    pub settings: Settings,
    pub now: DateTime<Utc>,
    /// The states before the commands that can be taken back, oldest first.
    found: Vec<Before>,
    seed: u128,
}

impl Outside {
    /// A morning on which nothing has happened yet.
    pub fn new() -> Self {
        Self {
            state: State::default(),
            settings: Settings::default(),
            now: DateTime::from_timestamp(1_795_510_500, 0).expect("a Tuesday morning in 2026"),
            found: Vec::new(),
            seed: 0,
        }
    }

    /// Lets time pass; the last instant a clock can show is as far as it goes.
    pub fn pass(&mut self, seconds: u32) {
        let later = self
            .now
            .checked_add_signed(TimeDelta::seconds(seconds.into()));
        self.now = later.unwrap_or(DateTime::<Utc>::MAX_UTC);
    }

    /// The past is uncertain now: nothing of it can be taken back.
    pub fn forget(&mut self) {
        self.found.clear();
    }

    /// A person's command; to take one back, the one before it.
    pub fn wish(&mut self, command: Command) -> Result<(), Rejection> {
        if command == Command::Undo {
            let to = self.found.last().cloned().map(Box::new);
            self.live(Input::TakeBack { to })?;
            self.found.pop();
            return Ok(());
        }
        let (given_at, state) = (self.now, self.state.clone());
        self.live(command)?;
        let brought = Vec::new();
        self.found.push(Before {
            given_at,
            state,
            brought,
        });
        Ok(())
    }

    /// What a command leads to, as lines of the journal: what comes back from the disk is what went
    /// there.
    pub fn live(&mut self, input: impl Into<Input>) -> Result<(), Rejection> {
        let moment = self.moment();
        for event in decide(&self.state, &self.settings, input, &moment)? {
            let line = serde_json::to_string(&event).expect("an event is JSON");
            let read: Event = serde_json::from_str(&line).expect("and JSON is an event");
            assert_eq!(read, event, "the journal keeps it as it was: {line}");
            self.happened(event);
        }
        Ok(())
    }

    /// What is so once something has happened, whether or not it could.
    pub fn happened(&mut self, event: Event) {
        let id = EntryId(self.moment().id(0));
        let at = self.now;
        let before = self.state.clone();
        self.state = evolve(self.state.clone(), &Entry { id, at, event });
        let _ = effects(&before, &self.state, &self.settings, self.now);
    }

    /// The picture faces draw from, once it was looked at from every side.
    pub fn view(&self) -> View {
        let zone = chrono_tz::Europe::Lisbon;
        let _ = next_deadline(&self.state, &self.settings, self.now, zone);
        View {
            revision: engine::Revision::default(),
            state: Arc::new(self.state.clone()),
            settings: Arc::new(self.settings.clone()),
            now: self.now,
            zone,
            ahead: chrono::TimeDelta::zero(),
            lost: 0,
            journal_problem: None,
            undo: None,
            redo: None,
        }
    }

    fn moment(&mut self) -> Moment {
        self.seed += 1 << 64;
        Moment {
            now: self.now,
            zone: chrono_tz::Europe::Lisbon,
            seed: self.seed,
        }
    }
}
