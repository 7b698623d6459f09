//! Nothing exists twice: what a day still asks for does not wait as well, however often it was put off
//! and taken again. Where a thing began is read from the journal, not from what the rules remember.

use std::collections::HashMap;

use domain::{CarriedId, Deferred, DeferredFrom, Entry, Event, Item, ItemId, ItemState};
use proptest::prelude::*;

use crate::life::Life;
use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn nothing_is_open_and_waits_or_is_there_twice(story in any_story()) {
        story.live(|act, _, life| {
            let mut roots = Roots::of(&life.journal).of_all(life);
            let all = roots.len();
            roots.sort_unstable();
            roots.dedup();
            prop_assert_eq!(roots.len(), all, "after {:?}: {:#?}", act, life.state);
            Ok(())
        })?;
    }

    #[test]
    fn what_was_put_off_waits_or_was_taken_or_was_let_go(story in any_story()) {
        story.live(|_, _, life| {
            let items = life.state.day.iter().flat_map(|day| &day.items);
            for item in items.filter(|item| matches!(item.state, ItemState::Moved(_))) {
                let waits = life.state.waiting.iter().any(|one| one.from == DeferredFrom::Item(item.id));
                let taken = life.state.goes_on_as(item.id).is_some();
                prop_assert!(waits || taken, "{:?} says it waits", item);
            }
            Ok(())
        })?;
    }
}

/// Where what was taken, and what waits, came from.
#[derive(Default)]
struct Roots {
    waited: HashMap<CarriedId, DeferredFrom>,
    taken: HashMap<ItemId, CarriedId>,
}

impl Roots {
    fn of(journal: &[Entry]) -> Roots {
        let mut roots = Roots::default();
        for entry in journal {
            match &entry.event {
                Event::PutForLater { carried }
                | Event::ItemPlaced {
                    carried: Some(carried),
                    ..
                }
                | Event::ThoughtPlaced {
                    carried: Some(carried),
                    ..
                } => roots.waits(carried),
                Event::ItemAdded { item, .. } => roots.takes(item),
                Event::DayStarted { items, .. } => {
                    items.iter().for_each(|item| roots.takes(item));
                }
                _ => {}
            }
        }
        roots
    }

    fn waits(&mut self, carried: &Deferred) {
        self.waited.insert(carried.id, carried.from);
    }

    fn takes(&mut self, item: &Item) {
        if let Some(from) = item.from {
            self.taken.insert(item.id, from);
        }
    }

    /// The origin of everything that is still to do, today or later.
    fn of_all(&self, life: &Life) -> Vec<uuid::Uuid> {
        let items = life.state.day.iter().flat_map(|day| &day.items);
        let open = items.filter(|item| item.state == ItemState::Open);
        let open = open.map(|item| self.item(item.id));
        let waiting = life.state.waiting.iter().map(|one| self.carried(one.id));
        open.chain(waiting).collect()
    }

    fn item(&self, item: ItemId) -> uuid::Uuid {
        self.taken
            .get(&item)
            .map_or(item.0, |&from| self.carried(from))
    }

    fn carried(&self, carried: CarriedId) -> uuid::Uuid {
        match self.waited.get(&carried) {
            Some(DeferredFrom::Item(item)) => self.item(*item),
            Some(DeferredFrom::Thought(thought)) => thought.0,
            Some(DeferredFrom::Person) | None => carried.0,
        }
    }
}
