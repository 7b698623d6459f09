//! What stands inside items: a note now and then, a few steps, and the ticks of them.

use domain::{Command, DetailChange, ItemId, ItemState};

use crate::{
    person::Person,
    phrases::{ITEMS, NOTES, note, title},
};

/// Writes notes and steps down in the morning.
pub fn plan(person: &mut Person) {
    let items = person.state.day.iter().flat_map(|day| &day.items);
    let items: Vec<ItemId> = items.map(|item| item.id).collect();
    for item in items {
        if person.perhaps(35) {
            let text = Some(note(person.one_of(&NOTES)));
            change(person, item, DetailChange::Note { text });
        }
        if person.perhaps(30) {
            for _ in 0..person.one_of(&[2, 3, 5]) {
                let title = title(person.one_of(&ITEMS));
                change(person, item, DetailChange::AddStep { title });
            }
        }
    }
}

/// Ticks the next step of an open item, where one has any.
pub fn go_on(person: &mut Person) {
    let items = person.state.day.iter().flat_map(|day| &day.items);
    let mut open = items.filter(|item| item.state == ItemState::Open);
    let next = open.find_map(|item| {
        let step = item.details.steps.iter().find(|step| !step.done)?;
        Some((item.id, step.id))
    });
    if let Some((item, step)) = next {
        change(person, item, DetailChange::TickStep { step });
    }
}

fn change(person: &mut Person, item: ItemId, change: DetailChange) {
    person.ask(Command::ChangeDetails {
        of: item.into(),
        change,
    });
}
