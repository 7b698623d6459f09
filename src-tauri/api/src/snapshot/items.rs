//! Today's list, and the thoughts parked beside it.

use chrono::{DateTime, Utc};
use domain::{Day, Item, ItemState, ParkedThought};
use protocol::{ItemView, ParkedView};

pub(super) fn items(day: &Day, now: DateTime<Utc>) -> Vec<ItemView> {
    day.items.iter().map(|one| item(one, day, now)).collect()
}

fn item(item: &Item, day: &Day, now: DateTime<Utc>) -> ItemView {
    ItemView {
        id: item.id,
        title: item.title.as_str().to_owned(),
        kind: item.kind,
        state: match item.state {
            ItemState::Open => protocol::ItemState::Open,
            ItemState::Done => protocol::ItemState::Done,
            ItemState::Moved(_) => protocol::ItemState::Moved,
            ItemState::Dropped => protocol::ItemState::Dropped,
            ItemState::HandedOver(_) => protocol::ItemState::HandedOver,
        },
        focused_s: day.item_focus(item.id, now).0,
        estimate_s: item.estimate.map(|estimate| estimate.seconds().0),
        moved_to: match item.state {
            ItemState::Moved(date) => Some(date.to_string()),
            _ => None,
        },
        handed_to: match &item.state {
            ItemState::HandedOver(Some(person)) => Some(person.as_str().to_owned()),
            _ => None,
        },
    }
}

pub(super) fn parked(thought: &ParkedThought) -> ParkedView {
    ParkedView {
        id: thought.id,
        text: thought.text.as_str().to_owned(),
        at: thought.at,
    }
}
