//! CSV by RFC 4180, for spreadsheets: days, stretches or items, a header and a row each. Times are
//! the day's local ones with their offset, lengths are seconds.

mod cell;
mod days;
mod items;
mod stretches;

use chrono::{DateTime, Utc};
use csv::{Terminator, WriterBuilder};
use domain::Day;

use super::LeavingProblem;

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A row a day, in numbers.
    Days,
    /// A row for every session, gap, break, meeting and interruption.
    Stretches,
    /// A row for every item of every day.
    Items,
}

/// The days as CSV, in their order. What still goes on is counted up to `now`.
///
/// # Errors
/// [`LeavingProblem`] when a row cannot be written, which no known day causes.
pub fn table(days: &[Day], which: Table, now: DateTime<Utc>) -> Result<String, LeavingProblem> {
    let mut csv = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    match which {
        Table::Days => write(
            &mut csv,
            days::head(),
            days.iter().map(|day| days::row(day, now)),
        )?,
        Table::Stretches => {
            let rows = days.iter().flat_map(|day| stretches::rows(day, now));
            write(&mut csv, stretches::HEAD, rows)?;
        }
        Table::Items => {
            let rows = days.iter().flat_map(|day| items::rows(day, now));
            write(&mut csv, items::HEAD, rows)?;
        }
    }
    let bytes = csv
        .into_inner()
        .map_err(|problem| LeavingProblem(problem.to_string()))?;
    String::from_utf8(bytes).map_err(|problem| LeavingProblem(problem.to_string()))
}

/// The writer refuses a row with other cells than the header has names.
fn write(
    csv: &mut csv::Writer<Vec<u8>>,
    head: impl IntoIterator<Item = &'static str>,
    rows: impl Iterator<Item: IntoIterator<Item = String>>,
) -> Result<(), LeavingProblem> {
    csv.write_record(head)?;
    for row in rows {
        csv.write_record(row)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
