//! What a command changed: the snapshot after it beside the one before. Every answer of a verb is made
//! from these two, never from what was asked, so that it cannot say what did not happen.

use protocol::{ItemKind, ItemState, ItemView, ParkedView, Snapshot, WaitingView};
use types::ItemId;

use super::session::{CliSession, say};

/// The item of this id as it is now.
pub(super) fn item(id: ItemId, after: &Snapshot) -> Option<&ItemView> {
    after.items.iter().find(|item| item.id == id)
}

/// The thing that was put on a later day; the last, if several were.
pub(super) fn waits<'a>(before: &Snapshot, after: &'a Snapshot) -> Option<&'a WaitingView> {
    let acted = before.undo != after.undo;
    after.put_off.last().filter(|_| acted)
}

/// The thought that is parked now and was not before.
pub(super) fn parked<'a>(before: &Snapshot, after: &'a Snapshot) -> Option<&'a ParkedView> {
    let is_new = |one: &&ParkedView| before.parked.iter().all(|known| known.id != one.id);
    after.parked.iter().rfind(is_new)
}

/// "Added “B” as a bonus." and, for what left for it, "“A” waits for Monday.".
pub(super) fn joined(desk: &CliSession) -> Vec<String> {
    let (before, after) = (&desk.before, &desk.seen);
    let known = |id: ItemId| before.items.iter().find(|item| item.id == id);
    // What this day had put off and takes again is the same item as before.
    let came = |item: &&ItemView| match known(item.id) {
        None => true,
        Some(known) => item.state == ItemState::Open && known.state != ItemState::Open,
    };
    let left = |item: &&ItemView| {
        item.state == ItemState::Moved
            && known(item.id).is_some_and(|known| known.state != ItemState::Moved)
    };
    let added = after.items.iter().rfind(came).map(|item| {
        let id = match item.kind {
            ItemKind::Must => "cli-added",
            ItemKind::Bonus => "cli-added-bonus",
        };
        say(id, &[("title", item.title.as_str().into())])
    });
    let left = after.items.iter().filter(left);
    let left = left.map(|item| became(item, desk));
    added.into_iter().chain(left).collect()
}

/// What has become of an item: it is open, ticked, or where it went.
pub(super) fn became(item: &ItemView, desk: &CliSession) -> String {
    let title = ("title", item.title.as_str().into());
    match (item.state, &item.moved_to, &item.handed_to) {
        (ItemState::Open, ..) => say("cli-undone", &[title]),
        (ItemState::Done, ..) => say("cli-done", &[title]),
        (ItemState::Moved, day, _) => {
            let day = desk.day(day.as_deref().unwrap_or_default()).into();
            say("cli-later", &[title, ("day", day)])
        }
        (ItemState::Dropped, ..) => say("cli-dropped", &[title]),
        (ItemState::HandedOver, _, Some(person)) => say(
            "cli-handed-to",
            &[title, ("person", person.as_str().into())],
        ),
        (ItemState::HandedOver, _, None) => say("cli-handed", &[title]),
    }
}

/// The seconds by which a total grew.
pub(super) fn grown(before: u32, after: u32) -> u32 {
    after.saturating_sub(before)
}
