//! A name in a settings file that is none there: what was probably meant. A line that stands in the wrong
//! table is the most frequent mistake, because TOML counts whatever follows `[week]` to the week.

use toml_edit::Item;
use types::{
    letters_apart,
    settings::{SETTINGS, WEEKDAYS},
};
use words::Value;

use super::problem::Wrong;

/// What the shape of a weekday may say.
const SHAPE: [&str; 6] = [
    "shape",
    "until",
    "deep_blocks",
    "deep_minutes",
    "talk_blocks",
    "talk_minutes",
];

/// What the table of a calendar may say.
const CALENDAR: [&str; 6] = ["file", "folder", "address", "desktop", "name", "counts"];

/// What the table of a place may say.
const PLACE: [&str; 4] = ["zone", "name", "hours", "days"];

/// What is wrong with a name that stands on its own and is no setting.
pub(super) fn alone(key: &str, item: &Item) -> Wrong {
    if WEEKDAYS.contains(&plain(key).as_str()) {
        return say("settings-belongs-to-week", key, "");
    }
    if let Some(inside) = setting_inside(key, item) {
        return say("settings-needs-no-table", &inside, &headed(key, item));
    }
    near(key, &keys().collect::<Vec<_>>())
}

/// What is wrong with a name in the table `week` that is no weekday.
pub(super) fn in_week(key: &str) -> Wrong {
    match setting(key) {
        Some(setting) => say("settings-stands-below", setting, "[week]"),
        None => near(key, &WEEKDAYS),
    }
}

/// What is wrong with the names in a weekday's shape, if anything is.
pub(super) fn in_shape(weekday: &str, item: &Item) -> Option<(Wrong, String)> {
    let names = item.as_table_like()?.iter().map(|(name, _)| name);
    let stray = names.into_iter().find(|name| !SHAPE.contains(name))?;
    let wrong = match setting(stray) {
        Some(setting) => say(
            "settings-stands-below",
            setting,
            &format!("[week.{weekday}]"),
        ),
        None if WEEKDAYS.contains(&plain(stray).as_str()) => {
            say("settings-stands-below", stray, &format!("[week.{weekday}]"))
        }
        None => near(stray, &SHAPE),
    };
    Some((wrong, stray.to_owned()))
}

/// What is wrong with a name in the table of a calendar, if anything is.
pub(super) fn in_calendar(key: &str) -> Option<Wrong> {
    in_table(key, &CALENDAR, "[[calendars]]")
}

/// What is wrong with a name in the table of a place, if anything is.
pub(super) fn in_place(key: &str) -> Option<Wrong> {
    in_table(key, &PLACE, "[[places]]")
}

fn in_table(key: &str, known: &[&str], headed: &str) -> Option<Wrong> {
    if known.contains(&key) {
        return None;
    }
    let near = || near(key, known);
    let below = |setting| say("settings-stands-below", setting, headed);
    Some(setting(key).map_or_else(near, below))
}

/// A table's first setting, for a table that there is not. `focus.minutes` is one too, written with a
/// dot.
fn setting_inside(key: &str, item: &Item) -> Option<String> {
    let first = |table: &dyn toml_edit::TableLike| {
        let mut names = table.iter().map(|(name, _)| name.to_owned());
        names.find_map(|name| {
            let dotted = format!("{key}_{name}");
            setting(&name)
                .or_else(|| setting(&dotted))
                .map(str::to_owned)
        })
    };
    match item {
        Item::ArrayOfTables(tables) => tables.iter().find_map(|table| first(table)),
        _ => first(item.as_table_like()?),
    }
}

/// A table's name as it stands in the file.
fn headed(key: &str, item: &Item) -> String {
    match item {
        Item::ArrayOfTables(_) => format!("[[{key}]]"),
        _ => format!("[{key}]"),
    }
}

fn keys() -> impl Iterator<Item = &'static str> {
    SETTINGS.iter().map(|setting| setting.key)
}

fn setting(name: &str) -> Option<&'static str> {
    let name = plain(name);
    keys().find(|known| *known == name)
}

/// As settings are written: `Focus-Minutes` is meant for `focus_minutes`.
fn plain(name: &str) -> String {
    name.to_lowercase().replace(['-', ' '], "_")
}

fn say(id: &str, key: &str, table: &str) -> Wrong {
    Wrong::say(
        id,
        &[("key", Value::from(key)), ("table", Value::from(table))],
    )
}

/// Names the known one that was probably meant.
fn near(key: &str, known: &[&str]) -> Wrong {
    let meant = plain(key);
    let near = known
        .iter()
        .map(|name| (letters_apart(&meant, name), name))
        .min();
    match near {
        // Every short word is a few letters from any other one.
        Some((steps, near)) if steps <= 3 && steps < near.len() => Wrong::say(
            "settings-unknown-near",
            &[("key", Value::from(key)), ("near", Value::from(*near))],
        ),
        _ => Wrong::say("settings-unknown", &[("key", Value::from(key))]),
    }
}
