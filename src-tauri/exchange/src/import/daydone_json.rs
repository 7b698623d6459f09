//! Daydone's own export, `export/json.rs`. Everything keeps its id, so the same file brings nothing
//! twice; the numbers beside each day are left, because they follow from it.

use chrono::{NaiveDate, TimeDelta};
use domain::Day;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{
    ArrivingProblem, Imported, Program, SkipReason,
    lenient::{Lenient, at, read as value, stream},
};
use crate::export::{FORMAT, VERSION};

/// The most of each kind that are read; the rules take in as many days at once.
const MOST: u32 = 40_000;

#[derive(Deserialize)]
struct Dated {
    #[serde(default)]
    date: Lenient<NaiveDate>,
}

pub(super) fn read(text: &str) -> Result<Imported, ArrivingProblem> {
    let program = Program::Daydone;
    let file: &RawValue = serde_json::from_str(text).map_err(|why| program.unreadable(why))?;
    let format: Option<String> = at(file, &["format"]).and_then(value);
    if format.as_deref() != Some(FORMAT) {
        return Err(program.unreadable("it does not say that it is an export"));
    }
    match at(file, &["version"]).and_then(value::<u64>) {
        Some(version) if version > u64::from(VERSION) => {
            return Err(ArrivingProblem::Newer(version));
        }
        Some(_) => {}
        None => return Err(program.unreadable("it names no version")),
    }
    let mut arrival = Imported::empty(Some(program));
    let days = at(file, &["days"]).ok_or_else(|| program.unreadable("it has no days"))?;
    let mut number = 0_u32;
    stream(days.get(), |told| {
        number = number.saturating_add(1);
        if number <= MOST {
            day(&mut arrival, number, told);
        }
    })
    .map_err(|why| program.unreadable(why))?;
    if number > MOST {
        return Err(ArrivingProblem::TooMany(MOST));
    }
    arrival.waiting = lenient(&mut arrival, at(file, &["waiting"]), "title")?;
    arrival.parked = lenient(&mut arrival, at(file, &["parked"]), "text")?;
    arrival.days_off = lenient(&mut arrival, at(file, &["days_off"]), "from")?;
    arrival.questions = lenient(&mut arrival, at(file, &["questions"]), "topic")?;
    Ok(arrival)
}

fn day(arrival: &mut Imported, number: u32, told: &RawValue) {
    arrival.records += 1;
    let mut skip = |what: String, why| arrival.report.add(what, why, TimeDelta::zero());
    match value::<Day>(told) {
        Some(day) if day.closing.is_some() => arrival.days.push(day),
        Some(open) => skip(open.date.to_string(), SkipReason::StillRuns),
        None => {
            let date = value::<Dated>(told).and_then(|day| day.date.0);
            let what = date.map_or_else(|| number.to_string(), |date| date.to_string());
            skip(what, SkipReason::Unreadable);
        }
    }
}

/// What stands in a list beside the days, each thing with the words that tell it under a name.
fn lenient<T: DeserializeOwned>(
    arrival: &mut Imported,
    list: Option<&RawValue>,
    words: &str,
) -> Result<Vec<T>, ArrivingProblem> {
    let mut read = Vec::new();
    let mut number = 0_u32;
    let take = |told| {
        number = number.saturating_add(1);
        if number > MOST {
            return;
        }
        arrival.records += 1;
        match value(told) {
            Some(one) => read.push(one),
            None => {
                let what = at(told, &[words]).and_then(value::<String>);
                let what = what.unwrap_or_default();
                arrival
                    .report
                    .add(what, SkipReason::Unreadable, TimeDelta::zero());
            }
        }
    };
    // What is no list holds nothing.
    let _ = list.map(|list| stream(list.get(), take));
    if number > MOST {
        return Err(ArrivingProblem::TooMany(MOST));
    }
    Ok(read)
}
