//! Toggl Track's entries as CSV, in the two shapes it writes: the export of the settings and of older
//! reports (`User`, `Email`, `Client`, `Project`, `Task`, `Description`, `Billable`, `Start date`,
//! `Start time`, `End date`, `End time`, `Duration`, `Tags`), and today's detailed report
//! (`Description`, `Duration`, `Member`, `Email`, `Project`, `Tags`, `Start date`, `Start time`,
//! `Stop date`, `Stop time`, with `-` for what is not there). Times are the wall's, without a zone; the
//! duration tells how long it really was. A spreadsheet that kept the file may have put semicolons.

mod when;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use csv::StringRecord;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, What},
    title::tagged,
};

/// Without these it is another report.
const NEEDED: [&str; 3] = ["start date", "start time", "description"];
/// What cells may be parted by.
const PARTED_BY: [u8; 3] = [b',', b';', b'\t'];

/// The lines of a report.
struct Report {
    columns: HashMap<String, usize>,
    /// Absent for a line that cannot be read.
    rows: Vec<Option<StringRecord>>,
}

/// Whether its first line names the columns.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    PARTED_BY
        .iter()
        .any(|&by| columns(&mut reader(bytes, by)).is_some())
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Toggl;
    let report = Report::of(bytes)
        .ok_or_else(|| program.unreadable("it is not the detailed report with its columns"))?;
    let rows = || report.rows.iter().flatten();
    let mut people = rows().map(|row| report.cell(row, &["email", "user", "member"]));
    let person = people.next();
    if people.any(|other| Some(other) != person) {
        return Err(program.unreadable("it holds the records of several people"));
    }
    let dates = rows().map(|row| report.cell(row, &["start date"]));
    let order = when::order(dates).map_err(|when::Ambiguous| {
        program.unreadable(
            "its dates could have the day or the month first; \
             set the date format to YYYY-MM-DD in Toggl's profile and export it again",
        )
    })?;
    let mut laying = Laying::new(program, place);
    for (number, row) in (2..).zip(&report.rows) {
        laying.looked();
        let times = row.as_ref().and_then(|row| report.times(row, order, place));
        let (Some(row), Some((from, to))) = (row, times) else {
            laying.skip(format!("line {number}"), Why::Unreadable);
            continue;
        };
        let cell = |name| report.cell(row, &[name]);
        let tags = cell("tags").split(',').chain([cell("project")]);
        let on = tagged(cell("description"), tags);
        laying.take(What::Focus { on, planned: None }, from, to);
    }
    Ok(laying.arrival())
}

impl Report {
    fn of(bytes: &[u8]) -> Option<Self> {
        PARTED_BY.iter().find_map(|&by| {
            let mut reader = reader(bytes, by);
            let columns = columns(&mut reader)?;
            let rows = reader.byte_records();
            let rows = rows.map(|row| row.ok().map(StringRecord::from_byte_record_lossy));
            Some(Report {
                columns,
                rows: rows.collect(),
            })
        })
    }

    /// The first of these columns that holds something; `-` is nothing.
    fn cell<'a>(&self, row: &'a StringRecord, names: &[&str]) -> &'a str {
        let columns = names.iter().filter_map(|name| self.columns.get(*name));
        let mut cells = columns.filter_map(|&column| row.get(column)).map(str::trim);
        let told = cells.find(|cell| !cell.is_empty() && *cell != "-");
        told.unwrap_or_default()
    }

    /// From when until when. The duration is preferred to the end's wall time, which is an hour off
    /// when the clocks changed in between.
    fn times(
        &self,
        row: &StringRecord,
        order: &str,
        place: &Place,
    ) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let at = |date: &[&str], time: &[&str]| {
            when::instant(
                self.cell(row, date),
                self.cell(row, time),
                order,
                place.zone,
            )
        };
        let from = at(&["start date"], &["start time"])?;
        let to = match when::duration(self.cell(row, &["duration"])) {
            Some(long) => from.checked_add_signed(long)?,
            None => at(&["end date", "stop date"], &["end time", "stop time"])?,
        };
        Some((from, to))
    }
}

fn reader(bytes: &[u8], parted_by: u8) -> csv::Reader<&[u8]> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(parted_by)
        .from_reader(bytes)
}

fn columns(reader: &mut csv::Reader<&[u8]>) -> Option<HashMap<String, usize>> {
    let named = reader.headers().ok()?;
    let columns: HashMap<_, _> = named
        .iter()
        .enumerate()
        .map(|(column, name)| (name.trim().to_lowercase(), column))
        .collect();
    NEEDED
        .iter()
        .all(|name| columns.contains_key(*name))
        .then_some(columns)
}
