//! Daydone's own export, `leave/json.rs`. Everything keeps its id, so the same file brings nothing
//! twice; the numbers beside each day are left, because they follow from it.

use domain::Day;
use serde::de::DeserializeOwned;
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
    let Value::Array(days) = file["days"].take() else {
        return Err(program.unreadable("it holds no days"));
    };
    let mut arrival = Arrival::empty(program);
    for (number, told) in (1..).zip(days) {
        arrival.records += 1;
        let what = date_of(&told).map_or_else(|| format!("{number}"), |date| date.to_string());
        match serde_json::from_value::<Day>(told) {
            Ok(day) if day.closing.is_some() => arrival.days.push(day),
            Ok(_) => arrival.skipped.push(Skipped::new(what, Why::StillRuns)),
            Err(_) => arrival.skipped.push(Skipped::new(what, Why::Unreadable)),
        }
    }
    arrival.waiting = loose(&mut arrival, file["waiting"].take(), "title");
    arrival.parked = loose(&mut arrival, file["parked"].take(), "text");
    Ok(arrival)
}

/// What stands in a list beside the days, each thing with its words under a name.
fn loose<T: DeserializeOwned>(arrival: &mut Arrival, list: Value, words: &str) -> Vec<T> {
    let mut read = Vec::new();
    let Value::Array(list) = list else {
        return read;
    };
    for told in list {
        arrival.records += 1;
        let what = told[words].as_str().unwrap_or_default().to_owned();
        match serde_json::from_value(told) {
            Ok(one) => read.push(one),
            Err(_) => arrival.skipped.push(Skipped::new(what, Why::Unreadable)),
        }
    }
    read
}
