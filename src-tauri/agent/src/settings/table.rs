//! The one table of settings. The reader, the file a first start writes and the page in `docs` are
//! made from it, so these three name the same settings. The wire types (`protocol::SettingsChange`) and the
//! names of the command line are lists of their own; a test beside those names compares all three.

use std::ops::RangeInclusive;

use domain::{Minutes, SettingProblem};
use protocol::ShapeChoice;
use serde::{Deserialize, de::IntoDeserializer};
use toml_edit::Item;
use types::{OnWire, Unreadable};
use words::Value;

use super::{UserSettings, problem::Wrong};
use crate::notes;
use api::convert;

/// One setting. Its explanation is the message `settings-<key>`.
pub(super) struct Setting {
    /// Its name in the file.
    pub(super) key: &'static str,
    /// What it takes, for the page in `docs`.
    pub(super) takes: &'static str,
    /// Reads its value.
    pub(super) take: fn(&mut UserSettings, &Item) -> Result<(), Wrong>,
}

/// The names of all settings, in the order of the file.
pub fn keys() -> impl Iterator<Item = &'static str> {
    SETTINGS.iter().map(|setting| setting.key)
}

/// The names of the weekdays in the table `week`, Monday first.
pub(super) const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Minutes without input after which a session is held; 0: never.
const AWAY: RangeInclusive<u32> = 0..=60;

/// Every setting, in the order of the file; the table `week` comes last, as TOML wants it.
pub(super) const SETTINGS: [Setting; 19] = [
    Setting {
        key: "focus_minutes",
        takes: "5–240",
        take: |chosen, item| set(&mut chosen.rules.focus, minutes(item)),
    },
    Setting {
        key: "break_minutes",
        takes: "1–120",
        take: |chosen, item| set(&mut chosen.rules.rest, minutes(item)),
    },
    Setting {
        key: "item_limit",
        takes: "1–9",
        take: |chosen, item| set(&mut chosen.rules.item_limit, number(item)),
    },
    Setting {
        key: "nudges",
        takes: "0–10",
        take: |chosen, item| set(&mut chosen.rules.nudges, number(item)),
    },
    Setting {
        key: "day_starts",
        takes: "a clock time",
        take: |chosen, item| set(&mut chosen.rules.day_starts, clock_time(item)),
    },
    Setting {
        key: "boundary",
        takes: "a clock time",
        take: |chosen, item| set(&mut chosen.rules.boundary, clock_time(item)),
    },
    Setting {
        key: "do_not_disturb",
        takes: "true or false",
        take: |chosen, item| set(&mut chosen.rules.do_not_disturb, switch(item)),
    },
    Setting {
        key: "away_minutes",
        takes: "0–60",
        take: |chosen, item| set(&mut chosen.away_minutes, within(item, AWAY)),
    },
    Setting {
        key: "sound",
        takes: "true or false",
        take: |chosen, item| set(&mut chosen.sound, switch(item)),
    },
    Setting {
        key: "hand_off_zones",
        takes: "time zones",
        take: |chosen, item| set(&mut chosen.rules.hand_off_zones, zones(item)),
    },
    Setting {
        key: "review_day",
        takes: "last_working_day, a weekday or never",
        take: |chosen, item| {
            let day = choice(item, "settings-wrong-review-day").map(convert::review_day_in);
            set(&mut chosen.rules.review, day)
        },
    },
    Setting {
        key: "first_day_of_week",
        takes: "auto or a weekday",
        take: |chosen, item| {
            let day = choice(item, "settings-wrong-first-day").map(convert::week_start_in);
            set(&mut chosen.first_day_of_week, day)
        },
    },
    Setting {
        key: "notes_folder",
        takes: "a folder, from / or ~",
        take: |chosen, item| set(&mut chosen.notes_folder, path(item)),
    },
    Setting {
        key: "notes_template",
        takes: "a file, from / or ~",
        take: |chosen, item| set(&mut chosen.notes_template, path(item)),
    },
    Setting {
        key: "starts_at_login",
        takes: "true or false",
        take: |chosen, item| set(&mut chosen.starts_at_login, switch(item)),
    },
    Setting {
        key: "theme",
        takes: "system, light or dark",
        take: |chosen, item| set(&mut chosen.theme, choice(item, "settings-wrong-theme")),
    },
    Setting {
        key: "letter_keys",
        takes: "true or false",
        take: |chosen, item| set(&mut chosen.letter_keys, switch(item)),
    },
    Setting {
        key: "welcomed",
        takes: "true or false",
        take: |chosen, item| set(&mut chosen.welcomed, switch(item)),
    },
    Setting {
        key: "week",
        takes: "a shape for each weekday",
        take: |_, _| Ok(()),
    },
];

/// The setting a problem of the rules is about: its key, and the weekday inside `week`.
pub(super) fn out_of_range(
    problem: &SettingProblem,
) -> (&'static str, Option<&'static str>, Wrong) {
    let range = |key, least: u16, most: u16| (key, None, beyond(least.into(), most.into()));
    match problem {
        SettingProblem::Shape { weekday, why } => {
            let index = usize::try_from(weekday.num_days_from_monday()).unwrap_or_default();
            let refusal = convert::refused(why, None, None);
            let words = match refusal.hint {
                Some(hint) => format!("{} {hint}", refusal.message),
                None => refusal.message,
            };
            ("week", WEEKDAYS.get(index).copied(), Wrong(words))
        }
        SettingProblem::ItemLimit(range_of) => range(
            "item_limit",
            (*range_of.start()).into(),
            (*range_of.end()).into(),
        ),
        SettingProblem::Focus(of) => range("focus_minutes", *of.start(), *of.end()),
        SettingProblem::Rest(of) => range("break_minutes", *of.start(), *of.end()),
        SettingProblem::Nudges(of) => range("nudges", (*of.start()).into(), (*of.end()).into()),
    }
}

/// The shape of one weekday.
pub(super) fn shape(item: &Item) -> Result<domain::Shape, Wrong> {
    let choice: ShapeChoice = choice(item, "settings-wrong-shape")?;
    domain::Shape::read(choice).map_err(|why| not_taken(&why))
}

fn not_taken(why: &Unreadable) -> Wrong {
    Wrong(convert::not_taken(why).message)
}

fn set<T>(place: &mut T, value: Result<T, Wrong>) -> Result<(), Wrong> {
    value.map(|value| *place = value)
}

fn number<T: TryFrom<i64>>(item: &Item) -> Result<T, Wrong> {
    let whole = item
        .as_integer()
        .ok_or_else(|| Wrong::say("settings-wrong-number", &[]))?;
    T::try_from(whole).map_err(|_| Wrong::say("settings-wrong-number", &[]))
}

fn within(item: &Item, range: RangeInclusive<u32>) -> Result<u32, Wrong> {
    let whole = number(item)?;
    if range.contains(&whole) {
        return Ok(whole);
    }
    Err(beyond(*range.start(), *range.end()))
}

fn beyond(least: u32, most: u32) -> Wrong {
    let args = [("least", Value::from(least)), ("most", Value::from(most))];
    Wrong::say("settings-wrong-range", &args)
}

/// A whole number, or a length as people write it: `"1h30"`.
fn minutes(item: &Item) -> Result<Minutes, Wrong> {
    let typed = item.as_str().and_then(words::length);
    let typed = typed.and_then(|minutes| u16::try_from(minutes).ok());
    typed.map_or_else(|| number(item), Ok).map(Minutes)
}

fn switch(item: &Item) -> Result<bool, Wrong> {
    item.as_bool()
        .ok_or_else(|| Wrong::say("settings-wrong-switch", &[]))
}

fn path(item: &Item) -> Result<String, Wrong> {
    let wrong = || Wrong::say("settings-wrong-path", &[]);
    let text = item.as_str().ok_or_else(wrong)?;
    notes::folder(text).map_err(|_| wrong())?;
    Ok(text.to_owned())
}

fn clock_time(item: &Item) -> Result<chrono::NaiveTime, Wrong> {
    let text = item
        .as_str()
        .ok_or_else(|| Wrong::say("settings-wrong-time", &[]))?;
    convert::clock_time(text).map_err(|_| Wrong::say("settings-wrong-time", &[]))
}

fn zones(item: &Item) -> Result<Vec<chrono_tz::Tz>, Wrong> {
    let wrong = || Wrong::say("settings-wrong-zones", &[]);
    let names = item.as_array().ok_or_else(wrong)?;
    let zone = |name: &toml_edit::Value| {
        convert::zone(name.as_str().ok_or_else(wrong)?).map_err(|error| Wrong(error.message))
    };
    names.iter().map(zone).collect()
}

fn choice<'de, T: Deserialize<'de>>(item: &Item, otherwise: &str) -> Result<T, Wrong> {
    let value = item
        .clone()
        .into_value()
        .map_err(|_| Wrong::say(otherwise, &[]))?;
    T::deserialize(value.into_deserializer()).map_err(|error| {
        match Unreadable::find(error.message()) {
            Some(why) => not_taken(&why),
            None => Wrong::say(otherwise, &[]),
        }
    })
}
