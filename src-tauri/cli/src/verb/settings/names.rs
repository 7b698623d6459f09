//! Every setting by name: how its value is shown, and how a typed one is read.

use protocol::{Settings, SettingsChange};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    super::super::value::{clock, length},
    week,
};

/// A setting's name.
pub(super) struct SettingName(pub(super) &'static str);

/// All of them, in the order of the file; the weekdays are those of `week`.
pub(super) const NAMES: &[SettingName] = &[
    SettingName("monday"),
    SettingName("tuesday"),
    SettingName("wednesday"),
    SettingName("thursday"),
    SettingName("friday"),
    SettingName("saturday"),
    SettingName("sunday"),
    SettingName("day_starts"),
    SettingName("boundary"),
    SettingName("item_limit"),
    SettingName("focus_minutes"),
    SettingName("break_minutes"),
    SettingName("nudges"),
    SettingName("do_not_disturb"),
    SettingName("away_minutes"),
    SettingName("sound"),
    SettingName("review_day"),
    SettingName("first_day_of_week"),
    SettingName("notes_folder"),
    SettingName("notes_template"),
    SettingName("hand_off_zones"),
    SettingName("starts_at_login"),
    SettingName("theme"),
    SettingName("letter_keys"),
];

impl SettingName {
    /// The message that says what it takes.
    pub(super) fn id(&self) -> String {
        match week::index(self.0) {
            Some(_) => "weekday".to_owned(),
            None => self.0.replace('_', "-"),
        }
    }

    /// Its value as a person would type it.
    pub(super) fn value(&self, settings: &Settings) -> String {
        let yes = |on: bool| if on { "on" } else { "off" }.to_owned();
        match self.0 {
            "day_starts" => settings.day_starts.clone(),
            "boundary" => settings.boundary.clone(),
            "item_limit" => settings.item_limit.to_string(),
            "focus_minutes" => settings.focus_minutes.to_string(),
            "break_minutes" => settings.break_minutes.to_string(),
            "nudges" => settings.nudges.to_string(),
            "do_not_disturb" => yes(settings.do_not_disturb),
            "away_minutes" => match settings.away_minutes {
                0 => "off".to_owned(),
                minutes => minutes.to_string(),
            },
            "sound" => yes(settings.sound),
            "review_day" => named(settings.review_day),
            "first_day_of_week" => named(settings.first_day_of_week),
            "notes_folder" => settings.notes_folder.clone(),
            "notes_template" => settings.notes_template.clone(),
            "hand_off_zones" => settings.hand_off_zones.join(", "),
            "starts_at_login" => yes(settings.starts_at_login),
            "theme" => named(settings.theme),
            "letter_keys" => yes(settings.letter_keys),
            weekday => week::index(weekday)
                .and_then(|index| settings.week.get(index))
                .map(week::shown)
                .unwrap_or_default(),
        }
    }

    /// The change that gives it the typed value, or `None` when that cannot be read.
    pub(super) fn change(&self, value: &str, settings: &Settings) -> Option<SettingsChange> {
        let mut change = SettingsChange::default();
        let time = || {
            clock(value)
                .ok()
                .map(|time| time.format("%H:%M").to_string())
        };
        match self.0 {
            "day_starts" => change.day_starts = Some(time()?),
            "boundary" => change.boundary = Some(time()?),
            "item_limit" => change.item_limit = Some(value.parse().ok()?),
            "focus_minutes" => change.focus_minutes = Some(length(value).ok()?),
            "break_minutes" => change.break_minutes = Some(length(value).ok()?),
            "nudges" => change.nudges = Some(value.parse().ok()?),
            "do_not_disturb" => change.do_not_disturb = Some(switch(value)?),
            "away_minutes" => {
                let is_off = switch(value) == Some(false);
                change.away_minutes = Some(if is_off { 0 } else { length(value).ok()? });
            }
            "sound" => change.sound = Some(switch(value)?),
            "review_day" => change.review_day = Some(from_name(value)?),
            "first_day_of_week" => change.first_day_of_week = Some(from_name(value)?),
            "notes_folder" => change.notes_folder = Some(path(value)),
            "notes_template" => change.notes_template = Some(path(value)),
            "hand_off_zones" => change.hand_off_zones = Some(zones(value)),
            "starts_at_login" => change.starts_at_login = Some(switch(value)?),
            "theme" => change.theme = Some(from_name(value)?),
            "letter_keys" => change.letter_keys = Some(switch(value)?),
            weekday => {
                let mut shapes = settings.week.clone();
                *shapes.get_mut(week::index(weekday)?)? = week::read(value, settings)?;
                change.week = Some(shapes);
            }
        }
        Some(change)
    }
}

fn switch(value: &str) -> Option<bool> {
    match value {
        "on" | "yes" | "true" => Some(true),
        "off" | "no" | "false" => Some(false),
        _ => None,
    }
}

/// A choice as the file names it.
fn named(choice: impl Serialize) -> String {
    let name = serde_json::to_value(choice).ok();
    let name = name.as_ref().and_then(|name| name.as_str());
    name.unwrap_or_default().to_owned()
}

fn from_name<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(name.into()).ok()
}

/// A path as typed; `none` and `off` for none.
fn path(value: &str) -> String {
    match value {
        "none" | "off" => String::new(),
        path => path.to_owned(),
    }
}

/// Names between commas or spaces; `none` for none.
fn zones(value: &str) -> Vec<String> {
    let names = value
        .split([',', ' '])
        .filter(|name| !name.is_empty() && *name != "none");
    names.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use agent::settings::{UserSettings, keys};

    /// The first run sets this one, and no person types it.
    const NOT_TYPED: &str = "welcomed";

    fn named_in(change: &SettingsChange) -> BTreeSet<String> {
        let change = serde_json::to_value(change).expect("a change is JSON");
        let fields = change.as_object().expect("an object").clone();
        let given = fields.into_iter().filter(|(_, value)| !value.is_null());
        given.map(|(name, _)| name).collect()
    }

    #[test]
    fn file_wire_and_command_line_name_the_same_settings() {
        let wire = serde_json::to_value(SettingsChange::default()).expect("a change is JSON");
        let wire: BTreeSet<String> = wire
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect();
        let file: BTreeSet<String> = keys().chain(["week"]).map(str::to_owned).collect();
        assert_eq!(wire, file, "what can be sent, and what the file takes");

        let typed = NAMES.iter().map(|name| match week::index(name.0) {
            Some(_) => "week".to_owned(),
            None => name.0.to_owned(),
        });
        let typed: BTreeSet<String> = typed.chain([NOT_TYPED.to_owned()]).collect();
        assert_eq!(typed, file, "what can be typed, and what the file takes");
    }

    #[test]
    fn a_typed_value_changes_the_setting_that_is_named_and_no_other() {
        let settings = UserSettings::default().on_the_wire();
        for name in NAMES {
            let shown = name.value(&settings);
            let change = name.change(&shown, &settings);
            let change = change.unwrap_or_else(|| panic!("{} takes {shown:?}", name.0));
            let expected = match week::index(name.0) {
                Some(_) => "week",
                None => name.0,
            };
            let expected = BTreeSet::from([expected.to_owned()]);
            assert_eq!(named_in(&change), expected, "for {}", name.0);
        }
    }
}
