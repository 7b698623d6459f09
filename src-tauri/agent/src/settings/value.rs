//! One value of the file, read as its setting takes it, and what is said when it cannot be.

use domain::SettingProblem;
use serde::{Deserialize, de::IntoDeserializer};
use serde_json::{Value as Json, json};
use toml_edit::Item;
use types::{
    ESTIMATE, Title, Unreadable,
    settings::{OutOfRange, Setting, SettingsChange, Takes, USUAL_LIMIT, WEEKDAYS},
};
use words::Value;

use super::{places, problem::Wrong};
use crate::notes;
use api::convert;

/// The change that gives `setting` the value that stands in the file.
pub(super) fn taken(setting: &Setting, item: &Item) -> Result<SettingsChange, Wrong> {
    let wrong = || Wrong::say(&wrong_kind(setting), &[]);
    let value = json(item).ok_or_else(wrong)?;
    let value = match (setting.takes, value) {
        // A length may be written as people write it: `"1h30"`.
        (Takes::Length(..), Json::String(typed)) => words::length(&typed).map(Json::from),
        (Takes::Path(_), Json::String(path)) => {
            notes::folder(&path).ok().map(|_| Json::String(path))
        }
        // The clock, `24`, is a name.
        (Takes::Choice(_), Json::Number(number)) => Some(Json::from(number.to_string())),
        (Takes::Addresses, value) => are_addresses(&value).then_some(value),
        (Takes::Apps, value) => are_programs(&value).then_some(value),
        (Takes::Usual, value) => are_usual(&value).then_some(value),
        (_, value) => Some(value),
    };
    let change = json!({ setting.key: value.ok_or_else(wrong)? });
    SettingsChange::deserialize(change)
        .map_err(|error| said(&error).unwrap_or_else(|| Wrong::say(&wrong_kind(setting), &[])))
}

/// The shape of one weekday.
pub(super) fn shape(item: &Item) -> Result<types::ShapeChoice, Wrong> {
    let wrong = || Wrong::say("settings-wrong-shape", &[]);
    let value = json(item).ok_or_else(wrong)?;
    Deserialize::deserialize(value).map_err(|error| said(&error).unwrap_or_else(wrong))
}

/// The setting a problem of the rules is about: its key, and the weekday inside `week`.
pub(super) fn refused(problem: &SettingProblem) -> (&str, Option<&'static str>, Wrong) {
    let weekday = |day: &chrono::Weekday| {
        let index = usize::try_from(day.num_days_from_monday()).unwrap_or_default();
        WEEKDAYS.get(index).copied()
    };
    match problem {
        SettingProblem::OutOfRange(OutOfRange {
            setting,
            least,
            most,
        }) => {
            let args = [("least", Value::from(*least)), ("most", Value::from(*most))];
            (setting, None, Wrong::say("settings-wrong-range", &args))
        }
        SettingProblem::Shape { weekday: day, why } => {
            let refusal = convert::refused(why, None, None);
            let words = match refusal.hint {
                Some(hint) => format!("{} {hint}", refusal.message),
                None => refusal.message,
            };
            ("week", weekday(day), Wrong(words))
        }
        SettingProblem::NoShape { weekday: day, why } => ("week", weekday(day), not_taken(why)),
        SettingProblem::Zone { setting, name } => (setting, None, places::unknown_zone(name)),
        SettingProblem::NoPlace(name) => {
            let name = [("name", Value::from(name.as_str()))];
            (
                "meeting_hours",
                None,
                Wrong::say("settings-no-place", &name),
            )
        }
        SettingProblem::ManyPlaces => ("places", None, places::many()),
    }
}

fn wrong_kind(setting: &Setting) -> String {
    let kind = match setting.takes {
        Takes::Switch | Takes::SwitchByHand => "switch",
        Takes::Count(..) | Takes::Limit(_) | Takes::Length(..) => "number",
        Takes::ClockTime => "time",
        Takes::Choice(_) => &setting.key.replace('_', "-"),
        Takes::Path(_) => "path",
        Takes::Zones => "zones",
        Takes::Addresses => "addresses",
        Takes::Apps => "apps",
        Takes::Usual => "usual",
        Takes::Weekdays => "weekdays",
        Takes::Hours => "hours",
        Takes::Week => "week",
        Takes::Calendars => "calendars",
        Takes::Places => "places",
    };
    format!("settings-wrong-{kind}")
}

/// The reason inside an error of serde, where it is about words and not about the kind.
fn said(error: &serde_json::Error) -> Option<Wrong> {
    let why = Unreadable::find(&error.to_string())?;
    let is_time = matches!(&why, Unreadable::Value { what, .. } if what == Unreadable::TIME);
    (!is_time).then(|| not_taken(&why))
}

fn not_taken(why: &Unreadable) -> Wrong {
    Wrong(convert::not_taken(why).message)
}

/// The most addresses that a person has, and the longest one, in bytes.
const ADDRESSES: (usize, usize) = (20, 254);

fn are_addresses(value: &Json) -> bool {
    let (most, longest) = ADDRESSES;
    let is_one = |one: &Json| {
        let address = one.as_str().unwrap_or_default();
        address.contains('@')
            && address.len() <= longest
            && !address.contains(|sign: char| sign.is_whitespace() || sign.is_control())
    };
    let all = value.as_array();
    all.is_some_and(|all| all.len() <= most && all.iter().all(is_one))
}

/// The most programs that can be named, and the longest name, in bytes.
const PROGRAMS: (usize, usize) = (20, 100);

fn are_programs(value: &Json) -> bool {
    let (most, longest) = PROGRAMS;
    let is_one = |one: &Json| {
        let name = one.as_str().unwrap_or_default();
        !name.trim().is_empty() && name.len() <= longest && !name.contains(char::is_control)
    };
    let all = value.as_array();
    all.is_some_and(|all| all.len() <= most && all.iter().all(is_one))
}

/// Whether each has a title that an item takes, and an estimate in its range.
fn are_usual(value: &Json) -> bool {
    let is_one = |one: &Json| {
        let title = one["title"].as_str().unwrap_or_default();
        let (least, most) = ESTIMATE;
        let range = u64::from(least.0)..=u64::from(most.0);
        let estimate = one.get("estimate_minutes").map(Json::as_u64);
        let estimate = estimate.is_none_or(|m| m.is_some_and(|m| range.contains(&m)));
        Title::new(title).is_ok() && estimate
    };
    let all = value.as_array();
    all.is_some_and(|all| all.len() <= USUAL_LIMIT && all.iter().all(is_one))
}

fn json(item: &Item) -> Option<Json> {
    let value = item.clone().into_value().ok()?;
    Json::deserialize(value.into_deserializer()).ok()
}
