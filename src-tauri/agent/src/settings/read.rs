//! Reading a settings file. What is not named keeps its usual value; what is not known is refused,
//! because a misspelt setting that silently does nothing is the worst kind.

use toml_edit::{Document, Item, Table};
use types::settings::{SETTINGS, Takes, UserSettings, WEEKDAYS};
use words::Value;

use super::{
    InForce, SettingsProblem, calendars, places,
    problem::Wrong,
    unknown,
    value::{refused, shape, taken},
};

/// The settings in `text`.
///
/// # Errors
/// The first mistake, with line and column.
pub fn read(text: &str) -> Result<InForce, SettingsProblem> {
    let document = Document::parse(text)
        .map_err(|error| Wrong(sentence(error.message())).at(text, error.span()))?;
    let table = document.as_table();
    let mut chosen = UserSettings::default();
    for (key, item) in table {
        let Some(setting) = SETTINGS.iter().find(|setting| setting.key == key) else {
            return Err(unknown::alone(key, item).at(text, key_place(table, key)));
        };
        if setting.takes == Takes::Week {
            week(&mut chosen, item, text)?;
            continue;
        }
        if setting.takes == Takes::Calendars {
            chosen.calendars = calendars::read(item, text)?;
            continue;
        }
        if setting.takes == Takes::Places {
            chosen.places = places::read(item, text)?;
            continue;
        }
        let change = taken(setting, item).map_err(|wrong| wrong.at(text, item.span()))?;
        chosen = chosen.with(change);
    }
    InForce::of(chosen).map_err(|problem| {
        let (key, weekday, wrong) = refused(&problem);
        let item = table.get(key);
        let item = weekday.and_then(|day| item?.get(day)).or(item);
        wrong.at(text, item.and_then(Item::span))
    })
}

fn week(chosen: &mut UserSettings, item: &Item, text: &str) -> Result<(), SettingsProblem> {
    let Some(days) = item.as_table_like() else {
        return Err(Wrong::say("settings-wrong-week", &[]).at(text, item.span()));
    };
    for (name, item) in days.iter() {
        let Some(day) = WEEKDAYS.iter().position(|weekday| *weekday == name) else {
            let place = days.key(name).and_then(toml_edit::Key::span);
            return Err(unknown::in_week(name).at(text, place));
        };
        if let Some((wrong, stray)) = unknown::in_shape(name, item) {
            let key = item.as_table_like().and_then(|shape| shape.key(&stray));
            let place = key.and_then(toml_edit::Key::span).or_else(|| item.span());
            return Err(wrong.at(text, place));
        }
        chosen.week[day] = shape(item).map_err(|wrong| wrong.at(text, item.span()))?;
    }
    Ok(())
}

fn key_place(table: &Table, key: &str) -> Option<std::ops::Range<usize>> {
    table
        .key(key)
        .and_then(toml_edit::Key::span)
        .or_else(|| table.get(key)?.span())
}

/// The parser's own words as a sentence on one line.
fn sentence(message: &str) -> String {
    let line = message.lines().collect::<Vec<_>>().join(" ");
    Wrong::say("settings-not-toml", &[("why", Value::from(line))]).0
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// `text` has a mistake at this place, and the sentence about it holds `says`.
    pub(in crate::settings) fn check(text: &str, line: usize, column: usize, says: &str) {
        let problem = read(text).expect_err("the file has a mistake");
        assert_eq!(
            (problem.line, problem.column),
            (line, column),
            "where, in {text:?}"
        );
        assert!(
            problem.what.contains(says),
            "{says:?} in {:?}",
            problem.what
        );
    }

    #[test]
    fn an_empty_file_means_the_usual_settings() {
        assert_eq!(read(""), Ok(InForce::default()), "nothing is chosen");
    }

    #[test]
    fn what_is_written_is_what_holds() {
        let text = "focus_minutes = 25\ntheme = \"dark\"\nhand_off_zones = [\"Asia/Tokyo\"]\n\
            [week]\nfriday = { shape = \"half_day\", until = \"13:00\" }\n";
        let in_force = read(text).expect("the file is sound");
        assert_eq!(
            in_force.rules.focus,
            domain::Minutes(25),
            "the focus length"
        );
        assert_eq!(in_force.chosen.theme, protocol::Theme::Dark, "the theme");
        assert_eq!(
            in_force.rules.hand_off_zones,
            [chrono_tz::Asia::Tokyo],
            "the zones"
        );
        let until = chrono::NaiveTime::from_hms_opt(13, 0, 0).expect("a time");
        assert_eq!(
            in_force.rules.week.0[4],
            domain::Shape::HalfDay { until },
            "friday"
        );
    }

    #[test]
    fn a_misspelt_setting_is_named_with_its_place_and_the_one_that_was_meant() {
        check("# mine\nfocus_minuts = 25\n", 2, 1, "focus_minutes");
        check("[week]\nmoonday = 1\n", 2, 1, "monday");
    }

    #[test]
    fn a_line_in_the_wrong_table_is_told_where_it_belongs() {
        let friday = "[week]\nfriday = { shape = \"day_off\" }\n";
        let above = |line: &str| format!("{friday}{line}\n");
        check(&above("focus_minutes = 25"), 3, 1, "above [week]");
        check(&above("theme = \"dark\""), 3, 1, "“theme”");
        check(&above("Break-Minutes = 5"), 3, 1, "“break_minutes”");
        check(&above("week = 3"), 3, 1, "above [week]");
        let below = "[week.friday]\nshape = \"day_off\"\nnudges = 2\n";
        check(below, 3, 1, "above [week.friday]");
        let both = "[week.friday]\nshape = \"day_off\"\nmonday = { shape = \"day_off\" }\n";
        check(both, 3, 1, "above [week.friday]");
        check("friday = { shape = \"day_off\" }\n", 1, 1, "below [week]");
        check("[daydone]\nsound = true\n", 1, 2, "without [daydone]");
        check("[[daydone]]\nsound = true\n", 1, 3, "without [[daydone]]");
        check("[focus]\nminutes = 25\n", 1, 2, "“focus_minutes”");
        check("focus.minutes = 25\n", 1, 1, "“focus_minutes”");
        check("[[week]]\nfriday = 1\n", 1, 1, "weekday");
    }

    #[test]
    fn a_misspelt_name_within_a_shape_is_named() {
        let text = "[week]\nfriday = { shape = \"half_day\", untill = \"13:00\" }\n";
        check(text, 2, 32, "“until”");
        check("Focus-Minutes = 25\n", 1, 1, "“focus_minutes”");
        check("reminders = 3\n", 1, 1, "no setting “reminders”");
    }

    #[test]
    fn a_value_that_cannot_be_is_told_where_it_stands() {
        check("focus_minutes = 500\n", 1, 17, "240");
        check("away_minutes = 61\n", 1, 16, "60");
        check("focus_minutes = \"long\"\n", 1, 17, "whole number");
        check("nudges = -1\n", 1, 10, "whole number");
        check("sound = 1\n", 1, 9, "true or false");
        check("boundary = \"25:00\"\n", 1, 12, "16:30");
        check("boundary = \"24:00\"\n", 1, 12, "16:30");
        check("theme = \"pink\"\n", 1, 9, "light");
        check("after_hours = \"never\"\n", 1, 15, "apps");
        check("quiet_apps = [\"\"]\n", 1, 14, "Slack");
        check("hand_off_zones = [\"Mars/Base\"]\n", 1, 18, "Mars/Base");
        check("week = 3\n", 1, 8, "weekday");
        check("[week]\nmonday = \"long\"\n", 2, 10, "shape");
        check("[week]\nmonday = { shape = \"custom\" }\n", 2, 10, "custom");
    }

    #[test]
    fn a_file_that_is_no_toml_is_told_where_it_breaks() {
        check("focus_minutes = 25\nsound = \n", 2, 9, "");
        check(
            "focus_minutes = 25\nfocus_minutes = 30\n",
            2,
            1,
            "duplicate",
        );
    }
}
