//! Daydone's own export, `leave/json.rs`. Everything keeps its id, so the same file brings nothing
//! twice; the numbers beside each day are left, because they follow from it.

use domain::Day;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;

use super::{Arrival, ArrivingProblem, Program, Skipped, Why, date_of, each::each, loose::Loose};
use crate::leave::{FORMAT, VERSION};

/// What has to be known of an export before it is read.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Loose<String>,
    #[serde(default)]
    version: Loose<u64>,
}

#[derive(Deserialize)]
struct Export {
    days: Days,
    #[serde(default)]
    waiting: Value,
    #[serde(default)]
    parked: Value,
}

/// Each day, or the date of one that is none.
struct Days(Vec<Result<Day, String>>);

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut days = Vec::new();
        each(from, |told: Value| {
            let number = days.len() + 1;
            let what = date_of(&told).map_or_else(|| number.to_string(), |date| date.to_string());
            days.push(serde_json::from_value(told).map_err(|_| what));
        })?;
        Ok(Days(days))
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<Arrival, ArrivingProblem> {
    let program = Program::Daydone;
    let unreadable = |why: serde_json::Error| program.unreadable(why);
    let head: Head = serde_json::from_slice(bytes).map_err(unreadable)?;
    if head.format.0.as_deref() != Some(FORMAT) {
        return Err(program.unreadable("it does not say that it is an export"));
    }
    match head.version.0 {
        Some(version) if version > u64::from(VERSION) => {
            return Err(ArrivingProblem::Newer(version));
        }
        Some(_) => {}
        None => return Err(program.unreadable("it names no version")),
    }
    let export: Export = serde_json::from_slice(bytes).map_err(unreadable)?;
    let mut arrival = Arrival::empty(program);
    for told in export.days.0 {
        arrival.records += 1;
        match told {
            Ok(day) if day.closing.is_some() => arrival.days.push(day),
            Ok(open) => {
                let what = open.date.to_string();
                arrival.skipped.push(Skipped::new(what, Why::StillRuns));
            }
            Err(what) => arrival.skipped.push(Skipped::new(what, Why::Unreadable)),
        }
    }
    arrival.waiting = loose(&mut arrival, export.waiting, "title");
    arrival.parked = loose(&mut arrival, export.parked, "text");
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
