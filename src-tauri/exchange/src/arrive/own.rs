//! Daydone's own export, `leave/json.rs`. Days keep their ids, so the same file brings nothing twice;
//! the numbers beside each day are left, because they follow from it.

use domain::Day;
use serde_json::Value;

use super::{Arrival, ArrivingProblem, Program, Skipped, Why, date_of};
use crate::leave::{FORMAT, VERSION};

/// Whether it says that it is one.
pub(super) fn is_own(file: &Value) -> bool {
    file["format"] == FORMAT
}

pub(super) fn read(bytes: &[u8]) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Daydone;
    let mut file: Value = serde_json::from_slice(bytes).map_err(|why| program.unreadable(why))?;
    if !is_own(&file) {
        return Err(program.unreadable("it does not say that it is an export"));
    }
    match file["version"].as_u64() {
        Some(version) if version > u64::from(VERSION) => {
            return Err(ArrivingProblem::Newer(version));
        }
        Some(_) => {}
        None => return Err(program.unreadable("it names no version")),
    }
    let Value::Array(told) = file["days"].take() else {
        return Err(program.unreadable("it holds no days"));
    };
    let mut arrival = Arrival {
        program,
        records: u32::try_from(told.len()).unwrap_or(u32::MAX),
        days: Vec::with_capacity(told.len()),
        skipped: Vec::new(),
    };
    for (number, told) in (1..).zip(told) {
        let what = date_of(&told).map_or_else(|| format!("{number}"), |date| date.to_string());
        match serde_json::from_value::<Day>(told) {
            Ok(day) if day.closing.is_some() => arrival.days.push(day),
            Ok(_) => arrival.skipped.push(Skipped::new(what, Why::StillRuns)),
            Err(_) => arrival.skipped.push(Skipped::new(what, Why::Unreadable)),
        }
    }
    for (list, words) in [("waiting", "title"), ("parked", "text")] {
        let waits = file[list].as_array().into_iter().flatten();
        let words = waits.map(|one| one[words].as_str().unwrap_or_default());
        let skipped = words.map(|words| Skipped::new(words, Why::Waits));
        arrival.skipped.extend(skipped);
    }
    Ok(arrival)
}
