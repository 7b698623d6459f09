//! Everything the rules remember. A pure function of the journal; days further back live in the
//! tables.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{Day, DaysOff, Deferred, Item, ItemId, Note, ParkedThought, Questions};

/// The present, as the journal tells it.
///
/// # Examples
/// [`decide`](crate::decide) reads a state and gives events; [`evolve`](crate::evolve) makes the next state of
/// each.
///
/// ```
/// use domain::{Command, Entry, EntryId, Moment, Settings, State, Title, decide, evolve};
///
/// let moment = Moment {
///     now: "2026-11-24T09:00:00Z".parse().expect("an instant"),
///     zone: chrono_tz::Europe::Lisbon,
///     seed: 7,
/// };
/// let add = Command::AddItem {
///     title: Title::new("Write the migration plan").expect("one line of words"),
///     estimate_minutes: None,
///     when_full: Default::default(),
/// };
///
/// let before = State::default();
/// let events = decide(&before, &Settings::default(), add, &moment).expect("an item may be added");
/// let entries = events.into_iter().zip(0..).map(|(event, number)| Entry {
///     id: EntryId(moment.id(number)),
///     at: moment.now,
///     event,
/// });
/// let after = entries.fold(before, |state, entry| evolve(state, &entry));
///
/// let day = after.day.expect("the first item begins the day");
/// assert_eq!(day.date.to_string(), "2026-11-24");
/// assert_eq!(day.items[0].title.as_str(), "Write the migration plan");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The latest day: open, closed, or forgotten open from an earlier date.
    pub day: Option<Day>,
    /// The days before it that can still be set right, oldest first: at most 30 days back.
    #[serde(default)]
    pub past: Vec<Arc<Day>>,
    /// What waits for later days, by date.
    pub waiting: Vec<Deferred>,
    /// Thoughts without a place, oldest first.
    pub parked: Vec<ParkedThought>,
    /// The first step the latest closed day left.
    pub first_step: Option<Note>,
    /// Days off that were planned ahead.
    #[serde(default)]
    pub days_off: DaysOff,
    /// Which defaults were questioned, and what was answered.
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub questions: Questions,
    /// Which items of the known days go on with an earlier item that had been put on a later date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub continued: Vec<Continued>,
}

/// An item that was put on a later date, and the item it was taken into a day as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continued {
    /// The item that was put off.
    pub was: ItemId,
    /// The item it is since.
    pub is: ItemId,
}

impl State {
    /// The days that can still be set right, oldest first, and the latest.
    pub fn days(&self) -> impl Iterator<Item = &Day> {
        self.past.iter().map(AsRef::as_ref).chain(&self.day)
    }

    /// The item that an item is now, and its day: what was put off and taken into a day again, perhaps
    /// more than once. Absent when it was never taken again.
    #[must_use]
    pub fn goes_on_as(&self, item: ItemId) -> Option<(&Day, &Item)> {
        let next = |was: ItemId| self.continued.iter().find(|one| one.was == was);
        // A link is made when its later item is, so no chain is longer than the list.
        let chain = std::iter::successors(next(item), |one| next(one.is));
        let latest = chain.take(self.continued.len()).last()?.is;
        self.days()
            .find_map(|day| day.item(latest).map(|item| (day, item)))
    }
}
