//! Writing settings: the file a first start leaves, and changes in place, with every comment kept.

use serde_json::Value as Json;
use toml_edit::{DocumentMut, Item, Table};
use types::settings::{SETTINGS, SettingsChange, UserSettings, WEEKDAYS};
use words::Words;

use super::{
    table_lists::{self, TableList},
    toml_value::{keep_decor, replace, toml},
};

/// A whole file with an explanation above every setting.
pub(super) fn template(chosen: &UserSettings) -> String {
    let values = serde_json::to_value(chosen).unwrap_or_default();
    let mut document = DocumentMut::new();
    let words = Words::spoken();
    let mut explanations = String::new();
    for (index, setting) in SETTINGS.iter().enumerate() {
        if let Some(list) = TableList::named(setting.key)
            && values[setting.key].as_array().is_some_and(Vec::is_empty)
        {
            explanations.push_str(&list.explained());
            continue;
        }
        put(&mut document, setting.key, &values[setting.key]);
        let about = words.say(&format!("settings-{}", setting.key.replace('_', "-")), &[]);
        let mut comment = if index == 0 {
            words.say("settings-head", &[])
        } else {
            String::new()
        };
        comment = comment.lines().map(|line| format!("# {line}\n")).collect();
        comment.push_str(&format!("\n# {about}\n"));
        decorate(&mut document, setting.key, comment);
    }
    document.set_trailing(explanations);
    document.to_string()
}

/// The file `text` with the changes in it, or `None` when `text` is no TOML. Whether the outcome is
/// sound is for the reader to say.
#[must_use]
pub fn changed(text: &str, change: &SettingsChange) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let changes = serde_json::to_value(change).ok()?;
    for (key, value) in changes
        .as_object()?
        .iter()
        .filter(|(_, value)| !value.is_null())
    {
        put(&mut document, key, value);
    }
    Some(document.to_string())
}

fn put(document: &mut DocumentMut, key: &str, value: &Json) {
    if let Some(list) = TableList::named(key) {
        return table_lists::put(document, list, value);
    }
    if key != "week" {
        return replace(document.as_table_mut(), key, value);
    }
    let week = document
        .entry(key)
        .or_insert_with(|| Item::Table(Table::new()));
    let Some(week) = week.as_table_like_mut() else {
        return;
    };
    for (weekday, shape) in WEEKDAYS.iter().zip(value.as_array().into_iter().flatten()) {
        match week.get_mut(weekday) {
            Some(Item::Value(old)) => keep_decor(old, toml(shape)),
            Some(Item::Table(old)) => refill(old, shape),
            _ => drop(week.insert(weekday, Item::Value(toml(shape)))),
        }
    }
}

/// A shape written as lines of its own stays so, with the comments above those that go on.
fn refill(table: &mut Table, shape: &Json) {
    table.retain(|key, _| shape.get(key).is_some());
    for (key, value) in shape.as_object().into_iter().flatten() {
        replace(table, key, value);
    }
}

fn decorate(document: &mut DocumentMut, key: &str, comment: String) {
    if let Some(table) = document.get_mut(key).and_then(Item::as_table_mut) {
        table.decor_mut().set_prefix(comment);
    } else if let Some(mut key) = document.key_mut(key) {
        key.leaf_decor_mut().set_prefix(comment);
    }
}

#[cfg(test)]
mod tests {
    use protocol::{ShapeChoice, Theme};
    use types::Minutes;

    use super::{
        super::{InForce, read},
        *,
    };

    #[test]
    fn the_first_file_explains_every_setting_and_changes_none() {
        let text = template(&UserSettings::default());
        assert_eq!(
            read(&text),
            Ok(InForce::default()),
            "it only says what is usual:\n{text}"
        );
        assert!(
            !text.contains("settings-"),
            "every setting has its words:\n{text}"
        );
    }

    #[test]
    fn a_change_keeps_comments_and_order() {
        let text = "# my own words\nfocus_minutes = 25 # short\n\n[week]\n# free\nfriday = { shape = \"day_off\" }\n";
        let change = SettingsChange {
            focus_minutes: Some(Minutes(30)),
            theme: Some(Theme::Dark),
            ..SettingsChange::default()
        };
        let text = changed(text, &change).expect("the file is TOML");
        assert!(
            text.starts_with("# my own words\nfocus_minutes = 30 # short\n"),
            "{text}"
        );
        assert!(text.contains("# free\nfriday = "), "{text}");
        assert_eq!(
            read(&text).expect("it is sound").chosen.theme,
            Theme::Dark,
            "{text}"
        );
    }

    #[test]
    fn a_shape_over_several_lines_keeps_them() {
        let text = "# mine\nweek.monday.shape = \"task_goals\"\n[week.tuesday]\n# late\nshape = \"standard_hours\" # long\nuntil = \"18:00\"\n";
        let shape = |until| ShapeChoice::StandardHours { until };
        let five = chrono::NaiveTime::from_hms_opt(17, 0, 0).expect("a time");
        let change = SettingsChange {
            week: Some(vec![shape(five); 7]),
            ..SettingsChange::default()
        };
        let text = changed(text, &change).expect("the file is TOML");
        for kept in ["# mine\nweek.monday", "# late\nshape", "# long\nuntil"] {
            assert!(text.contains(kept), "{kept:?} in {text}");
        }
        let week = read(&text).expect("it is sound").rules.week;
        assert_eq!(week.0[0], week.0[1], "and says what was wished: {text}");
    }
}
