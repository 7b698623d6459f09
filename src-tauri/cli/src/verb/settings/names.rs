//! The settings by name: how a value is shown, and how a typed one is read. What each takes is said
//! in the one table of settings; a weekday of the week is a name of its own here.

use protocol::{Settings, SettingsChange};
use serde_json::{Value as Json, json};
use types::settings::{PlaceChoice, SETTINGS, Setting, Takes, WEEKDAYS};

use super::{
    super::super::{
        session::say,
        value::{clock, length},
    },
    week,
};

/// What can be named: a setting, or one weekday of the week.
#[derive(Clone, Copy)]
pub(super) enum SettingName {
    /// A setting.
    Whole(&'static Setting),
    /// A day of the week, Monday is 0.
    Weekday(usize),
}

/// All of them, in the order of the file; the weekdays are those of `week`.
pub(super) fn names() -> impl Iterator<Item = SettingName> {
    let whole = SETTINGS.iter().filter(|one| one.takes != Takes::Week);
    whole
        .map(SettingName::Whole)
        .chain((0..WEEKDAYS.len()).map(SettingName::Weekday))
}

impl SettingName {
    /// As it is typed.
    pub(super) fn name(self) -> &'static str {
        match self {
            SettingName::Whole(setting) => setting.key,
            SettingName::Weekday(day) => WEEKDAYS[day],
        }
    }

    /// Whether a verb of its own changes it, because one value says too little.
    pub(super) fn has_a_verb(self) -> bool {
        matches!(self, SettingName::Whole(setting) if matches!(setting.takes, Takes::Calendars | Takes::Places | Takes::Usual))
    }

    /// What it takes, in words.
    pub(super) fn takes(self) -> String {
        let SettingName::Whole(setting) = self else {
            return say("cli-takes-shape", &[]);
        };
        let range =
            |id, least: u16, most: u16| say(id, &[("least", least.into()), ("most", most.into())]);
        match setting.takes {
            Takes::Switch | Takes::SwitchByHand => say("cli-takes-switch", &[]),
            Takes::Count(least, most) => range("cli-takes-count", least, most),
            Takes::Limit(most) => range("cli-takes-count-or-off", 1, most),
            Takes::Length(0, most) => range("cli-takes-length-or-off", 1, most),
            Takes::Length(least, most) => range("cli-takes-length", least, most),
            Takes::ClockTime => say("cli-takes-clock-time", &[]),
            Takes::Zones => say("cli-takes-zones", &[]),
            Takes::Addresses => say("cli-takes-addresses", &[]),
            Takes::Apps => say("cli-takes-apps", &[]),
            Takes::Usual => say("cli-takes-usual", &[]),
            Takes::Weekdays => say("cli-takes-weekdays", &[]),
            Takes::Hours => say("cli-takes-hours", &[]),
            Takes::Calendars => say("cli-takes-calendars", &[]),
            Takes::Places => say("cli-takes-places", &[]),
            Takes::Week => say("cli-takes-shape", &[]),
            Takes::Choice(_) | Takes::Path(_) => {
                say(&format!("cli-takes-{}", setting.key.replace('_', "-")), &[])
            }
        }
    }

    /// Its value as a person would type it.
    pub(super) fn value(self, settings: &Settings) -> String {
        let setting = match self {
            SettingName::Whole(setting) => setting,
            SettingName::Weekday(day) => {
                let shape = settings.chosen.week.get(day);
                return shape.map(week::shown).unwrap_or_default();
            }
        };
        if setting.takes == Takes::Calendars {
            let all = settings.chosen.calendars.iter();
            let paths = all.map(|one| one.source.path().unwrap_or(one.label()));
            return paths.collect::<Vec<_>>().join(", ");
        }
        if setting.takes == Takes::Usual {
            let titles = settings.chosen.usual.iter().map(|one| one.title.as_str());
            return titles.collect::<Vec<_>>().join(", ");
        }
        if setting.takes == Takes::Places {
            let places = settings.chosen.places.iter().map(PlaceChoice::label);
            return places.collect::<Vec<_>>().join(", ");
        }
        let all = serde_json::to_value(&settings.chosen).unwrap_or_default();
        match (setting.takes, &all[setting.key]) {
            (_, Json::Bool(on)) => if *on { "on" } else { "off" }.to_owned(),
            (Takes::Length(0, _) | Takes::Limit(_), Json::Number(number))
                if number.as_u64() == Some(0) =>
            {
                "off".to_owned()
            }
            (_, Json::String(text)) => text.clone(),
            (_, Json::Array(all)) if all.is_empty() => "none".to_owned(),
            (_, Json::Array(all)) => {
                let all: Vec<_> = all.iter().filter_map(Json::as_str).collect();
                all.join(", ")
            }
            (_, value) => value.to_string(),
        }
    }

    /// The change that gives it the typed value, or `None` when that cannot be read.
    pub(super) fn change(self, value: &str, settings: &Settings) -> Option<SettingsChange> {
        let setting = match self {
            SettingName::Whole(setting) => setting,
            SettingName::Weekday(day) => {
                let mut shapes = settings.chosen.week.clone();
                *shapes.get_mut(day)? = week::read(value, settings)?;
                return Some(SettingsChange {
                    week: Some(shapes),
                    ..SettingsChange::default()
                });
            }
        };
        let value = match setting.takes {
            // The agent says how the other kind is set.
            Takes::Switch | Takes::SwitchByHand => json!(switch(value)?),
            Takes::Length(0, _) | Takes::Limit(_) if switch(value) == Some(false) => json!(0),
            Takes::Count(..) | Takes::Limit(_) => json!(value.parse::<u16>().ok()?),
            Takes::Length(..) => json!(length(value).ok()?),
            Takes::ClockTime => json!(clock(value).ok()?.format("%H:%M").to_string()),
            Takes::Choice(_) => json!(value),
            Takes::Path(_) => json!(path(value)),
            // The name of a place may have spaces.
            Takes::Hours if value.contains("overlap") => json!(parted(value, &[','])),
            // So may the name of a program.
            Takes::Apps => json!(parted(value, &[','])),
            Takes::Zones | Takes::Addresses | Takes::Weekdays | Takes::Hours => {
                json!(parted(value, &[',', ' ']))
            }
            Takes::Week | Takes::Calendars | Takes::Places | Takes::Usual => return None,
        };
        serde_json::from_value(json!({ setting.key: value })).ok()
    }
}

fn switch(value: &str) -> Option<bool> {
    match value {
        "on" | "yes" | "true" => Some(true),
        "off" | "no" | "false" => Some(false),
        _ => None,
    }
}

/// A path as typed; `none` and `off` for none.
fn path(value: &str) -> String {
    match value {
        "none" | "off" => String::new(),
        path => path.to_owned(),
    }
}

/// Names between commas, or also spaces; `none` for none.
fn parted(value: &str, between: &[char]) -> Vec<String> {
    let names = value
        .split(between)
        .map(str::trim)
        .filter(|name| !name.is_empty() && *name != "none");
    names.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_as_it_is_shown_is_one_that_can_be_typed() {
        let settings = Settings::default();
        for name in names().filter(|name| !name.has_a_verb()) {
            let shown = name.value(&settings);
            let change = name.change(&shown, &settings);
            let change = change.unwrap_or_else(|| panic!("{} takes {shown:?}", name.name()));
            let changed = settings.chosen.clone().with(change.clone());
            assert_eq!(changed, settings.chosen, "{} stays", name.name());
            assert_ne!(change, SettingsChange::default(), "{}", name.name());
        }
    }

    #[test]
    fn what_a_setting_takes_is_said_in_words() {
        for name in names() {
            let takes = name.takes();
            assert!(!takes.starts_with("cli-"), "{}: {takes}", name.name());
        }
    }
}
