//! A person who ticks an item and opens it again, over and over, on top of a history: a command that
//! leaves everything as large as it was, so that its thousandth time costs what its first did.

use std::path::Path;

use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;
use domain::{
    Command, DefinitionChoice, Entry, EntryId, Event, ItemId, Moment, NewItem, Settings, Shape,
    State, decide, evolve,
};
use storage::{Problem, Store};

use crate::{noon, phrases::title};

/// The person, their journal, and what it leads to.
pub struct Clerk {
    store: Store,
    state: State,
    item: ItemId,
    moment: Moment,
    ticked: bool,
}

impl Clerk {
    /// Opens the journal at `path` and begins a day in it, some days after its last.
    ///
    /// # Errors
    /// [`Problem`] when the journal cannot be opened or written.
    ///
    /// # Panics
    /// When the rules refuse a day of one item.
    pub fn at(path: &Path) -> Result<Self, Problem> {
        let opened = Store::open(path)?;
        let mut clerk = Clerk {
            store: opened.store,
            state: opened.state,
            item: ItemId(moment().id(0)),
            moment: moment(),
            ticked: false,
        };
        let until = NaiveTime::from_hms_opt(20, 0, 0).expect("a time there is");
        clerk.keep(Command::StartDay {
            definition: Some(DefinitionChoice::shape(Shape::StandardHours { until })),
            items: vec![NewItem {
                title: title("Tick this and open it again"),
                estimate_minutes: None,
                bonus: false,
                waiting: None,
            }],
            past_boundary: false,
        })?;
        let day = clerk.state.day.as_ref();
        let item = day.and_then(|day| day.items.first());
        clerk.item = item.expect("the day began with one").id;
        Ok(clerk)
    }

    /// Ticks the item or opens it again, kept on disk.
    ///
    /// # Errors
    /// [`Problem`] when it could not be kept.
    pub fn act(&mut self) -> Result<(), Problem> {
        let command = self.command();
        self.ticked = !self.ticked;
        self.keep(command)
    }

    /// What that leads to, without doing it.
    #[must_use]
    pub fn decide(&self) -> Vec<Event> {
        decided(&self.state, self.command(), &self.moment)
    }

    fn command(&self) -> Command {
        let item = self.item;
        if self.ticked {
            Command::ReturnItem { item }
        } else {
            Command::TickItem { item }
        }
    }

    fn keep(&mut self, command: Command) -> Result<(), Problem> {
        self.moment.now += TimeDelta::milliseconds(1);
        self.moment.seed = self.moment.seed.wrapping_add(1 << 64);
        let events = decided(&self.state, command, &self.moment);
        let lines: Vec<_> = (100..)
            .zip(events)
            .map(|(n, event)| Entry {
                id: EntryId(self.moment.id(n)),
                at: self.moment.now,
                event,
            })
            .collect();
        self.store.append(&lines)?;
        for line in &lines {
            self.state = evolve(std::mem::take(&mut self.state), line);
        }
        Ok(())
    }
}

fn decided(state: &State, command: Command, moment: &Moment) -> Vec<Event> {
    decide(state, &Settings::default(), command, moment).expect("nothing speaks against a tick")
}

fn moment() -> Moment {
    Moment {
        now: noon() + TimeDelta::days(3),
        zone: Tz::UTC,
        seed: 1,
    }
}
