//! Today's list, and the thoughts parked beside it.

use chrono::{DateTime, Utc};
use domain::{Day, Details, Item, ItemState, ParkedThought};
use protocol::{ItemView, ParkedView};

pub(super) fn items(day: &Day, now: DateTime<Utc>) -> Vec<ItemView> {
    day.items.iter().map(|one| item(one, day, now)).collect()
}

fn item(item: &Item, day: &Day, now: DateTime<Utc>) -> ItemView {
    let (state, moved_to, handed_to) = match &item.state {
        ItemState::Open => (protocol::ItemState::Open, None, None),
        ItemState::Done => (protocol::ItemState::Done, None, None),
        ItemState::Moved(date) => (protocol::ItemState::Moved, Some(date.to_string()), None),
        ItemState::Dropped => (protocol::ItemState::Dropped, None, None),
        ItemState::HandedOver(person) => {
            let person = person.as_ref().map(|person| person.as_str().to_owned());
            (protocol::ItemState::HandedOver, None, person)
        }
    };
    ItemView {
        id: item.id,
        title: item.title.as_str().to_owned(),
        kind: item.kind,
        state,
        focused_s: day.item_focus(item.id, now).0,
        estimate_s: item.estimate.map(|estimate| estimate.seconds().0),
        moved_to,
        handed_to,
        note: note(&item.details),
        steps: item.details.steps.clone(),
    }
}

/// The note's words.
pub(super) fn note(details: &Details) -> Option<String> {
    details.note.as_ref().map(|note| note.as_str().to_owned())
}

pub(super) fn parked(thought: &ParkedThought) -> ParkedView {
    ParkedView {
        id: thought.id,
        text: thought.text.as_str().to_owned(),
        at: thought.at,
    }
}
