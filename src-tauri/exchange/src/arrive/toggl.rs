//! Toggl Track's detailed report as CSV (Reports, Detailed, Export; its columns are described at
//! support.toggl.com, "Editing and uploading a CSV file"): `User`, `Email`, `Client`, `Project`,
//! `Task`, `Description`, `Billable`, `Start date`, `Start time`, `End date`, `End time`, `Duration`,
//! `Tags`. Times are the wall's, without a zone; the duration tells how long it really was.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use csv::StringRecord;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, What},
    title::tagged,
};

/// Without these it is another report.
const NEEDED: [&str; 3] = ["start date", "start time", "description"];

/// Whether its first line names the columns.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    columns(&mut reader(bytes)).is_some()
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Toggl;
    let mut reader = reader(bytes);
    let columns = columns(&mut reader)
        .ok_or_else(|| program.unreadable("it is not the detailed report with its columns"))?;
    let mut laying = Laying::new(program, place);
    let mut person: Option<String> = None;
    for (number, row) in (2..).zip(reader.byte_records()) {
        laying.looked();
        let what = format!("line {number}");
        let Some(row) = row.ok().map(StringRecord::from_byte_record_lossy) else {
            laying.skip(what, Why::Unreadable);
            continue;
        };
        let cell = |name: &str| {
            let cell = columns.get(name).and_then(|&column| row.get(column));
            cell.unwrap_or_default().trim()
        };
        let who = if cell("email").is_empty() {
            cell("user")
        } else {
            cell("email")
        };
        if person.get_or_insert_with(|| who.to_owned()) != who {
            return Err(program.unreadable("it holds the records of several people"));
        }
        let tags = cell("tags").split(',').chain([cell("project")]);
        let on = tagged(cell("description"), tags);
        match times(&cell, place) {
            Some((from, to)) => laying.take(What::Focus { on, planned: None }, from, to),
            None => laying.skip(what, Why::Unreadable),
        }
    }
    Ok(laying.arrival())
}

fn reader(bytes: &[u8]) -> csv::Reader<&[u8]> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    csv::ReaderBuilder::new().flexible(true).from_reader(bytes)
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

/// From when until when. The duration is preferred to the end's wall time, which is an hour off when
/// the clocks changed in between.
fn times<'a>(
    cell: &impl Fn(&str) -> &'a str,
    place: &Place,
) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let from = instant(cell("start date"), cell("start time"), place)?;
    let to = match duration(cell("duration")) {
        Some(long) => from.checked_add_signed(long)?,
        None => instant(cell("end date"), cell("end time"), place)?,
    };
    Some((from, to))
}

fn instant(date: &str, time: &str, place: &Place) -> Option<DateTime<Utc>> {
    let date: NaiveDate = date.parse().ok()?;
    let forms = ["%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p"];
    let mut times = forms
        .iter()
        .map(|form| NaiveTime::parse_from_str(time, form));
    let local = date.and_time(times.find_map(Result::ok)?);
    let at = place.zone.from_local_datetime(&local).earliest()?;
    Some(at.to_utc())
}

/// `02:30:00`, more than a day too.
fn duration(text: &str) -> Option<TimeDelta> {
    let parts: Vec<i64> = text
        .split(':')
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [hours, minutes, seconds] = parts[..] else {
        return None;
    };
    let fits = (0..=24 * 366).contains(&hours) && (0..60).contains(&minutes);
    (fits && (0..60).contains(&seconds))
        .then(|| TimeDelta::seconds(hours * 3600 + minutes * 60 + seconds))
}
