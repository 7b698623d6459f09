//! What the tables of a day have in common: their rows are a function of the day, so a change is
//! written as the difference between two days, and no event can be forgotten.

use domain::Day;
use rusqlite::{CachedStatement, Connection, Params, Result};
use uuid::Uuid;

/// Something that a day, or a session of it, has a list of; each is a row.
pub(super) trait Listed: PartialEq + Sized {
    /// What tells a row from the others of its table.
    type Key: Params + PartialEq;
    /// Writes a row, over the one with the same key if there is one.
    const WRITE: &str;
    /// Removes the row with a key.
    const ERASE: &str;

    /// A day's lists of it, each with the id of what the list belongs to.
    fn lists(day: &Day) -> Vec<(Uuid, &[Self])>;
    /// The key of the row at a position (from 0) of an owner's list.
    fn key(&self, owner: Uuid, position: u32) -> Self::Key;
    /// Fills [`Listed::WRITE`] in and runs it.
    fn write(&self, owner: Uuid, position: u32, write: &mut CachedStatement<'_>) -> Result<usize>;
}

/// Writes the rows that are new or changed, and removes those that are no more.
pub(super) fn sync_rows<T: Listed>(
    at: &Connection,
    before: Option<&Day>,
    after: Option<&Day>,
) -> Result<()> {
    let before = before.map(rows::<T>).unwrap_or_default();
    let after = after.map(rows::<T>).unwrap_or_default();
    for row in after.iter().filter(|row| !before.contains(row)) {
        let &(owner, position, listed) = row;
        listed.write(owner, position, &mut at.prepare_cached(T::WRITE)?)?;
    }
    for row in &before {
        if after.iter().all(|kept| key(kept) != key(row)) {
            at.prepare_cached(T::ERASE)?.execute(key(row))?;
        }
    }
    Ok(())
}

fn rows<T: Listed>(day: &Day) -> Vec<(Uuid, u32, &T)> {
    let lists = T::lists(day).into_iter();
    let numbered =
        lists.flat_map(|(owner, list)| (0..).zip(list).map(move |(n, row)| (owner, n, row)));
    numbered.collect()
}

fn key<T: Listed>(&(owner, position, listed): &(Uuid, u32, &T)) -> T::Key {
    listed.key(owner, position)
}
