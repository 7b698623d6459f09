//! Finds what a person means by "2" or "migration": a number of the list, or a part of a title that
//! only one entry has.

use domain::folded;
use protocol::{ItemView, Snapshot, WaitingView, WireError};
use types::{CarriedId, ItemId, LooseEndId};

use super::{failure::refused, session::listed, value::matches};

/// An entry that a person can name: its id and its title.
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

/// The code with which `domain` refuses an item that it does not know.
const UNKNOWN_ITEM: &str = "unknown_item";

/// Where the entries of a list of settings stand that `given` names. A number names one, also where a name looks
/// like it; `is` says whether an entry is named so.
pub(super) fn places<T>(given: &str, all: &[T], is: impl Fn(&T) -> bool) -> Vec<usize> {
    let numbered = number(given.trim()).and_then(|number| number.checked_sub(1));
    if let Some(at) = numbered.filter(|at| *at < all.len()) {
        return vec![at];
    }
    let named = (0..).zip(all).filter(|(_, one)| is(one));
    named.map(|(at, _)| at).collect()
}

/// The item of today that `given` names.
pub(super) fn item(given: &str, seen: &Snapshot) -> Result<Candidate<ItemId>, WireError> {
    item_of(given, &seen.items)
}

/// The item among a day's items that `given` names.
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

/// The item or parked thought that `given` names. A number names an item.
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

/// The waiting entry that `given` names.
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

/// The entry of `all` that `given` names, by its number or by its title. When there is none, the error has
/// the code `code` and the message `unknown`.
pub(super) fn one<Id: Clone>(
    given: &str,
    all: &[Candidate<Id>],
    code: &str,
    unknown: &str,
) -> Result<Candidate<Id>, WireError> {
    if let Some(number) = number(given) {
        let found = number.checked_sub(1).and_then(|index| all.get(index));
        return found.cloned().ok_or_else(|| {
            let args = [("given", given.into()), ("count", all.len().into())];
            let id = match code {
                UNKNOWN_ITEM => "cli-no-such-number",
                _ => unknown,
            };
            refused(code, id, &args)
        });
    }
    match with_title(given, all).as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(refused(code, unknown, &[("given", given.into())])),
        several => Err(ambiguous(given, several)),
    }
}

/// The entries whose whole title is `given`; when there are none, those whose title holds it.
fn with_title<'a, Id>(given: &str, all: &'a [Candidate<Id>]) -> Vec<&'a Candidate<Id>> {
    let exact: Vec<_> = all.iter().filter(|one| same(&one.title, given)).collect();
    if !exact.is_empty() {
        return exact;
    }
    all.iter()
        .filter(|one| matches(&one.title, given))
        .collect()
}

/// The refusal that lists every title that `given` may mean.
fn ambiguous<Id>(given: &str, several: &[&Candidate<Id>]) -> WireError {
    let titles: Vec<_> = several
        .iter()
        .map(|one| format!("“{}”", one.title))
        .collect();
    let args = [("given", given.into()), ("titles", listed(titles).into())];
    refused("ambiguous_item", "cli-several-items", &args)
}

fn number(given: &str) -> Option<usize> {
    given.parse().ok()
}

fn same(title: &str, given: &str) -> bool {
    folded(title) == folded(given.trim())
}
