//! A person under the rules, without an engine. Each command is decided, its events are written down and
//! folded into the state, and every deadline on the way through the time is handled.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{
    Before, Command, Day, DayId, Entry, EntryId, GapCause, Input, Item, ItemState, Moment,
    Settings, State, decide, evolve, next_deadline,
};
use fastrand::Rng;

/// A person, what they know, and the chance that moves them.
pub struct Person {
    pub now: DateTime<Utc>,
    pub state: State,
    pub settings: Settings,
    pub chance: Rng,
    zone: Tz,
    lines: Vec<Entry>,
}

impl Person {
    /// A person without history.
    pub fn new(now: DateTime<Utc>, zone: Tz, seed: u64) -> Self {
        Person {
            now,
            state: State::default(),
            settings: Settings::default(),
            chance: Rng::with_seed(seed),
            zone,
            lines: Vec::new(),
        }
    }

    /// The lines written since the last call.
    pub fn lines(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.lines)
    }

    /// Asks for something; false when the rules refuse it, as they do now and then in real life.
    pub fn ask(&mut self, input: impl Into<Input>) -> bool {
        let moment = self.moment();
        let Ok(events) = decide(&self.state, &self.settings, input, &moment) else {
            return false;
        };
        let names = self.moment();
        for (n, event) in (0..).zip(events) {
            let entry = Entry {
                id: EntryId(names.id(n)),
                at: self.now,
                event,
            };
            self.state = evolve(std::mem::take(&mut self.state), &entry);
            self.lines.push(entry);
        }
        true
    }

    /// Asks for something and takes it back at once.
    pub fn think_better_of(&mut self, command: Command) {
        let to = Before {
            given_at: self.now,
            state: self.state.clone(),
            brought: Vec::new(),
        };
        if self.ask(command) {
            self.wait(0..=1);
            self.ask(Input::TakeBack {
                to: Some(Box::new(to)),
            });
        }
    }

    /// Lets some minutes pass with the computer awake.
    pub fn wait(&mut self, minutes: std::ops::RangeInclusive<i64>) {
        let until = self.now + TimeDelta::minutes(self.chance.i64(minutes));
        self.wait_until(until);
    }

    /// Lets time pass until an instant; nothing when it is over.
    pub fn wait_until(&mut self, until: DateTime<Utc>) {
        while let Some(due) = self.deadline().filter(|due| *due <= until) {
            self.now = due.max(self.now);
            self.ask(Input::Wake);
        }
        self.now = self.now.max(until);
    }

    /// The computer misses some minutes.
    pub fn miss(&mut self, cause: GapCause, minutes: std::ops::RangeInclusive<i64>) {
        let from = self.now;
        self.now += TimeDelta::minutes(self.chance.i64(minutes));
        let to = self.now;
        self.ask(Input::Missed { cause, from, to });
    }

    /// Whether something happens that does so many times in a hundred.
    pub fn perhaps(&mut self, percent: u32) -> bool {
        self.chance.u32(0..100) < percent
    }

    /// One of several.
    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.chance.usize(..choices.len())]
    }

    /// An item of the day that is open.
    pub fn open_item(&mut self) -> Option<Item> {
        let day = self.state.day.as_ref()?;
        let open = day.items.iter();
        let open: Vec<_> = open
            .filter(|item| item.state == ItemState::Open)
            .cloned()
            .collect();
        self.chance.choice(open)
    }

    /// The day that still goes on.
    pub fn open_day(&self) -> Option<DayId> {
        let day: &Day = self.state.day.as_ref()?;
        day.closing.is_none().then_some(day.id)
    }

    fn deadline(&self) -> Option<DateTime<Utc>> {
        next_deadline(&self.state, &self.settings, self.now, self.zone)
    }

    fn moment(&mut self) -> Moment {
        Moment {
            now: self.now,
            zone: self.zone,
            seed: self.chance.u128(..),
        }
    }
}
