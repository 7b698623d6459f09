//! What the tables of a day have in common: their rows are a function of the day, so a change is
//! written as the difference between two days, and no event can be forgotten.

use domain::Day;
use rusqlite::{Connection, Params, Result};

/// One row of a table whose rows are made from a day.
pub(super) trait Row: PartialEq + Sized {
    /// What tells it from the table's other rows.
    type Key: Params + PartialEq;
    /// The statement that removes the row with a key.
    const ERASE: &str;

    /// The rows of a day.
    fn of(day: &Day) -> Vec<Self>;
    /// What tells this row from the others.
    fn key(&self) -> Self::Key;
    /// Writes it, over the row with the same key if there is one.
    fn write(&self, at: &Connection) -> Result<()>;
}

/// Writes the rows that are new or changed, and removes those that are no more.
pub(super) fn bring_up<R: Row>(at: &Connection, before: Option<&Day>, after: &Day) -> Result<()> {
    let before = before.map(R::of).unwrap_or_default();
    let after = R::of(after);
    for row in after.iter().filter(|row| !before.contains(row)) {
        row.write(at)?;
    }
    for gone in before
        .iter()
        .filter(|old| !after.iter().any(|row| row.key() == old.key()))
    {
        at.prepare_cached(R::ERASE)?.execute(gone.key())?;
    }
    Ok(())
}

/// Numbers a day's list from 0, in its order.
pub(super) fn numbered<T: Clone>(list: &[T]) -> impl Iterator<Item = (u32, T)> {
    (0..).zip(list.iter().cloned())
}
