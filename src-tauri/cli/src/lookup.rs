//! Finding what a person means by "2" or "migration": a number of the list, or a part of a title
//! that fits only one.

use domain::folded;
use protocol::{ItemView, Snapshot, WaitingView, WireError};
use types::{CarriedId, ItemId, LooseEndId};

use super::{failure::refused, value::matches};

/// Something that can be named: its id and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate<Id> {
    pub(super) id: Id,
    pub(super) title: String,
}

impl<Id> Candidate<Id> {
    pub(super) fn new(id: Id, title: &str) -> Self {
        Candidate {
            id,
            title: title.to_owned(),
        }
    }
}

/// The rules' own code for it.
const UNKNOWN_ITEM: &str = "unknown_item";

/// The item of today that `given` names.
pub(super) fn item(given: &str, seen: &Snapshot) -> Result<Candidate<ItemId>, WireError> {
    item_of(given, &seen.items)
}

/// The one of a day's items that `given` names.
pub(super) fn item_of(given: &str, items: &[ItemView]) -> Result<Candidate<ItemId>, WireError> {
    let items = items
        .iter()
        .map(|item| Candidate::new(item.id, &item.title));
    one(
        given,
        &items.collect::<Vec<_>>(),
        UNKNOWN_ITEM,
        "cli-no-such-item",
    )
}

/// The item or parked thought that `given` names; numbers are the items'.
pub(super) fn loose_end(given: &str, seen: &Snapshot) -> Result<Candidate<LooseEndId>, WireError> {
    let items: Vec<_> = seen
        .items
        .iter()
        .map(|item| Candidate::new(item.id.into(), &item.title))
        .collect();
    if number(given).is_some() {
        return one(given, &items, UNKNOWN_ITEM, "cli-no-such-item");
    }
    let thoughts = seen
        .parked
        .iter()
        .map(|thought| Candidate::new(thought.id.into(), &thought.text));
    let all: Vec<_> = items.into_iter().chain(thoughts).collect();
    one(given, &all, UNKNOWN_ITEM, "cli-no-such-item")
}

/// The waiting thing that `given` names.
pub(super) fn waiting(
    given: &str,
    waiting: &[WaitingView],
) -> Result<Candidate<CarriedId>, WireError> {
    let waiting = waiting
        .iter()
        .map(|waiting| Candidate::new(waiting.id, &waiting.title));
    one(
        given,
        &waiting.collect::<Vec<_>>(),
        "unknown_waiting",
        "cli-no-such-waiting",
    )
}

/// The one of `all` that `given` names; `code` and `unknown` say it when there is none.
pub(super) fn one<Id: Clone>(
    given: &str,
    all: &[Candidate<Id>],
    code: &str,
    unknown: &str,
) -> Result<Candidate<Id>, WireError> {
    if let Some(number) = number(given) {
        let at = number.checked_sub(1).and_then(|index| all.get(index));
        return at.cloned().ok_or_else(|| {
            let args = [("given", given.into()), ("count", all.len().into())];
            let id = match code {
                UNKNOWN_ITEM => "cli-no-such-number",
                _ => unknown,
            };
            refused(code, id, &args)
        });
    }
    let whole: Vec<_> = all.iter().filter(|one| same(&one.title, given)).collect();
    let fitting = match whole.as_slice() {
        [] => all
            .iter()
            .filter(|one| matches(&one.title, given))
            .collect(),
        _ => whole,
    };
    match fitting.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(refused(code, unknown, &[("given", given.into())])),
        several => {
            let titles: Vec<_> = several
                .iter()
                .map(|one| format!("“{}”", one.title))
                .collect();
            let args = [
                ("given", given.into()),
                ("titles", titles.join(", ").into()),
            ];
            Err(refused("ambiguous_item", "cli-several-items", &args))
        }
    }
}

fn number(given: &str) -> Option<usize> {
    given.parse().ok()
}

fn same(title: &str, given: &str) -> bool {
    folded(title) == folded(given.trim())
}
