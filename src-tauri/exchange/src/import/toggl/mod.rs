//! Toggl Track's entries as CSV, in the two shapes it writes: the export of the settings and of older
//! reports (`User`, `Email`, `Client`, `Project`, `Task`, `Description`, `Billable`, `Start date`,
//! `Start time`, `End date`, `End time`, `Duration`, `Tags`), and today's detailed report
//! (`Description`, `Duration`, `Member`, `Email`, `Project`, `Tags`, `Start date`, `Start time`,
//! `Stop date`, `Stop time`, with `-` for what is not there). Times are the wall's, without a zone; the
//! duration tells how long it really was. A spreadsheet that kept the file may have put semicolons.

mod people;
mod report;
mod when;

use std::{borrow::Cow, collections::HashMap};

use chrono::{DateTime, TimeDelta, Utc};
use csv::StringRecord;

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, RecordKind},
};
use crate::title::tagged;
use report::TogglReport;

/// Without these it is another report.
const NEEDED: [&str; 3] = ["start date", "start time", "description"];
/// What cells may be parted by.
const PARTED_BY: [u8; 3] = [b',', b';', b'\t'];
/// More lines than anybody has in a hundred years.
const MOST: usize = 1_000_000;

/// Whether its first line names the columns.
pub(super) fn is_one(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let unwrapped = unwrapped(line);
    PARTED_BY
        .iter()
        .any(|&by| columns(&mut reader(&unwrapped, by)).is_some())
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::Toggl;
    let report = TogglReport::of(text)
        .ok_or_else(|| program.unreadable("it is not the detailed report with its columns"))?;
    if report.rows.len() > MOST {
        return Err(ArrivingProblem::TooMany(
            u32::try_from(MOST).unwrap_or(u32::MAX),
        ));
    }
    let rows = || report.rows.iter().flatten();
    let chosen = people::chosen(&report, &place.people)?;
    let dates = rows().map(|row| report.cell(row, &["start date"]));
    let order = when::order(dates).map_err(|when::Ambiguous| {
        program.unreadable(
            "its dates could have the day or the month first; \
             set YYYY-MM-DD in Toggl’s profile and export it anew",
        )
    })?;
    let mut laying = DayBuilder::new(program, place);
    for (number, row) in (2..).zip(&report.rows) {
        laying.looked();
        let line = || format!("line {number}");
        let Some(row) = row else {
            laying.skip(line(), SkipReason::Unreadable);
            continue;
        };
        let told = report.duration(row).unwrap_or_default();
        match report.times(row, order, place) {
            Some((from, to)) if !chosen.has(&report, row) => {
                laying.lose(
                    line(),
                    SkipReason::SomebodyElse,
                    (to - from).max(TimeDelta::zero()),
                );
            }
            Some((from, to)) => laying.take(report.work(row), from, to),
            None if report.runs(row, order, place) => laying.skip(line(), SkipReason::StillRuns),
            None => laying.lose(line(), SkipReason::Unreadable, told),
        }
    }
    laying.arrival()
}

impl TogglReport {
    fn of(text: &str) -> Option<Self> {
        let text = unwrapped(text);
        PARTED_BY.iter().find_map(|&by| {
            let mut reader = reader(&text, by);
            let columns = columns(&mut reader)?;
            let rows = reader.byte_records();
            let rows = rows.map(|row| row.ok().map(StringRecord::from_byte_record_lossy));
            Some(TogglReport {
                columns,
                rows: rows.take(MOST + 1).collect(),
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

    /// What it was.
    fn work(&self, row: &StringRecord) -> RecordKind {
        let cell = |name| self.cell(row, &[name]);
        let tags = cell("tags").split(',').chain([cell("project")]);
        let on = tagged(cell("description"), tags);
        RecordKind::Focus { on, planned: None }
    }

    fn duration(&self, row: &StringRecord) -> Option<TimeDelta> {
        when::duration(self.cell(row, &["duration"]))
    }

    fn began(&self, row: &StringRecord, order: &str, place: &Context) -> Option<DateTime<Utc>> {
        let (date, time) = (
            self.cell(row, &["start date"]),
            self.cell(row, &["start time"]),
        );
        when::instant(date, time, order, place.zone)
    }

    /// Whether it has a beginning, and no end that could be read or misread.
    fn runs(&self, row: &StringRecord, order: &str, place: &Context) -> bool {
        let ends = self.cell(row, &["end date", "stop date", "end time", "stop time"]);
        let long = self.cell(row, &["duration"]);
        // What still runs has a length below nothing where Toggl counts it from 1970.
        self.began(row, order, place).is_some()
            && ends.is_empty()
            && (long.is_empty() || long.starts_with('-') || self.duration(row).is_none())
    }

    /// From when until when. The duration is preferred to the end's wall time, which is an hour off
    /// when the clocks changed in between.
    fn times(
        &self,
        row: &StringRecord,
        order: &str,
        place: &Context,
    ) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let from = self.began(row, order, place)?;
        let to = match self.duration(row) {
            Some(long) => from.checked_add_signed(long)?,
            None => when::instant(
                self.cell(row, &["end date", "stop date"]),
                self.cell(row, &["end time", "stop time"]),
                order,
                place.zone,
            )?,
        };
        Some((from, to))
    }
}

/// A text of which a spreadsheet put each line into one cell, as it was before.
fn unwrapped(text: &str) -> Cow<'_, str> {
    let line = text.lines().next().unwrap_or_default();
    let is_wrapped = line.starts_with('"') && line.contains("\"\"") && line.contains(',');
    let alone = |row: &StringRecord| row.iter().skip(1).all(str::is_empty);
    if !is_wrapped || columns(&mut reader(line, b',')).is_some() {
        return Cow::Borrowed(text);
    }
    let mut rows = csv::ReaderBuilder::new();
    let rows = rows.has_headers(false).flexible(true);
    let mut plain = String::with_capacity(text.len());
    for row in rows.from_reader(text.as_bytes()).records() {
        // A line that is not one cell, and one that cannot be read, is an empty one: it is counted.
        let cell = row.ok().filter(alone);
        plain.push_str(cell.as_ref().and_then(|row| row.get(0)).unwrap_or("-"));
        plain.push('\n');
    }
    Cow::Owned(plain)
}

fn reader(text: &str, parted_by: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(parted_by)
        .from_reader(text.as_bytes())
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
