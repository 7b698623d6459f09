//! Writing the calendars of the file: a table that stays keeps its comments, a new one goes to the end, and
//! a file without any says how one is written.

use serde_json::Value as Json;
use toml_edit::{ArrayOfTables, DocumentMut, Item, RawString, Table};
use types::settings::CalendarChoice;
use words::Words;

use super::{
    calendars::{calendar, tables},
    toml_value::{replace, toml},
};

const KEY: &str = "calendars";

/// What stands at the end of a file that names no calendar.
pub(super) fn explained() -> String {
    let about = Words::english().say("settings-calendars", &[]);
    format!("\n# {about}\n# [[{KEY}]]\n# file = \"~/work.ics\"\n# name = \"Work\"\n")
}

/// Writes the list `wanted` into the file; nothing changes where it says the same already. The explanation
/// stays, also when the table below it goes.
pub(super) fn put(document: &mut DocumentMut, wanted: &Json) {
    let explained = explained();
    let explains = |document: &DocumentMut| document.to_string().contains(explained.trim());
    let explained_before = explains(document);
    put_tables(document, wanted);
    if !explained_before || explains(document) {
        return;
    }
    let tables = document.get_mut(KEY).and_then(Item::as_array_of_tables_mut);
    if let Some(first) = tables.and_then(|tables| tables.get_mut(0)) {
        let prefix = first.decor().prefix().and_then(RawString::as_str);
        let prefix = format!("{explained}{}", prefix.unwrap_or("\n"));
        first.decor_mut().set_prefix(prefix);
    } else {
        let end = document.trailing().as_str().unwrap_or_default();
        document.set_trailing(format!("{end}{explained}"));
    }
}

fn put_tables(document: &mut DocumentMut, wanted: &Json) {
    let all = wanted.as_array().map(Vec::as_slice).unwrap_or_default();
    let choice = |one: &Json| serde_json::from_value(one.clone()).ok();
    let wanted: Vec<CalendarChoice> = all.iter().filter_map(choice).collect();
    let written = document.get(KEY).map(written).unwrap_or_default();
    if written.iter().flatten().eq(&wanted) && written.iter().all(Option::is_some) {
        return;
    }
    match document.get_mut(KEY) {
        Some(Item::Value(_)) => {
            return replace(document.as_table_mut(), KEY, &Json::Array(all.to_vec()));
        }
        Some(Item::ArrayOfTables(tables)) => {
            keep(tables, &written, &wanted);
            let stay = tables.len();
            // A list in another order is written anew.
            let as_wanted = self::written(&Item::ArrayOfTables(tables.clone()));
            if stay > 0 && as_wanted.iter().flatten().eq(&wanted[..stay]) {
                all[stay..].iter().for_each(|one| tables.push(table(one)));
                return;
            }
        }
        _ => {}
    }
    document.remove(KEY);
    let mut tables: ArrayOfTables = all.iter().map(table).collect();
    // What stands at the end of the file stays above what is added to it.
    if let Some(first) = tables.get_mut(0) {
        let end = document.trailing().as_str().unwrap_or_default();
        first.decor_mut().set_prefix(format!("{end}\n"));
        document.set_trailing("");
        document.insert(KEY, Item::ArrayOfTables(tables));
    }
}

/// Each table as it is read; none for one with a mistake.
fn written(item: &Item) -> Vec<Option<CalendarChoice>> {
    let tables = tables(item).unwrap_or_default();
    let read = |(table, place)| calendar(table, place).ok();
    tables.into_iter().map(read).collect()
}

/// Leaves the tables that are wanted, each as often as it is.
fn keep(tables: &mut ArrayOfTables, written: &[Option<CalendarChoice>], wanted: &[CalendarChoice]) {
    let mut left: Vec<&CalendarChoice> = wanted.iter().collect();
    let mut stays = written.iter().map(|one| {
        let place = left.iter().position(|wanted| Some(*wanted) == one.as_ref());
        place.map(|place| left.remove(place)).is_some()
    });
    tables.retain(|_| stays.next().unwrap_or(false));
}

fn table(one: &Json) -> Table {
    let mut table = Table::new();
    for (key, value) in one.as_object().into_iter().flatten() {
        // What is usual need not be said.
        if !(key == "counts" && value == &Json::Bool(true)) {
            table.insert(key, Item::Value(toml(value)));
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use types::settings::{CalendarSource, SettingsChange, UserSettings};

    use super::super::{changed, read, write::template};
    use super::*;

    fn file(path: &str, name: Option<&str>) -> CalendarChoice {
        CalendarChoice {
            source: CalendarSource::File(path.to_owned()),
            name: name.map(str::to_owned),
            counts: true,
        }
    }

    fn with(text: &str, calendars: &[CalendarChoice]) -> String {
        let change = SettingsChange {
            calendars: Some(calendars.to_vec()),
            ..SettingsChange::default()
        };
        let after = changed(text, &change).expect("the file is TOML");
        let read = read(&after).unwrap_or_else(|problem| panic!("{problem} in {after}"));
        assert_eq!(read.chosen.calendars, calendars, "{after}");
        let again = changed(&after, &change);
        assert_eq!(again.as_deref(), Some(&*after), "the same changes nothing");
        after
    }

    #[test]
    fn a_first_calendar_goes_below_its_explanation() {
        let first = template(&UserSettings::default());
        let text = with(&first, &[file("~/work.ics", Some("Work"))]);
        let added = "\n[[calendars]]\nfile = \"~/work.ics\"\nname = \"Work\"\n";
        assert_eq!(text, format!("{first}{added}"), "the rest is as it was");
        let home = file("/home.ics", None);
        let two = with(&text, &[file("~/work.ics", Some("Work")), home.clone()]);
        let one = with(&two, &[home]);
        let added = "\n[[calendars]]\nfile = \"/home.ics\"\n";
        assert_eq!(one, format!("{first}{added}"), "it is still explained");
        assert_eq!(with(&one, &[]), first, "and without any as well");
    }

    #[test]
    fn what_stays_keeps_its_comments() {
        let text = "# mine\n[[calendars]] # one\nfile = \"/a.ics\"\n\n# two\n[[calendars]]\nfile = \"/b.ics\"\n\n[week]\n# free\nfriday = { shape = \"day_off\" }\n";
        let (a, b, c) = (
            file("/a.ics", None),
            file("/b.ics", None),
            file("/c.ics", Some("C")),
        );
        let added = with(text, &[a.clone(), b.clone(), c.clone()]);
        for kept in ["# mine\n[[calendars]] # one", "# two", "# free"] {
            assert!(added.contains(kept), "{kept:?} in {added}");
        }
        let removed = with(&added, &[b.clone(), c.clone()]);
        assert!(removed.contains("# two\n[[calendars]]"), "{removed}");
        assert!(!removed.contains("/a.ics"), "{removed}");
        with(&removed, &[c, a, b]);
        let none = with(&removed, &[]);
        assert!(none.contains("# free\nfriday"), "{none}");
    }

    #[test]
    fn an_inline_list_stays_one() {
        let text = "calendars = [{ file = \"/a.ics\" }] # mine\nsound = true\n";
        let after = with(text, &[file("/a.ics", None), file("/b.ics", None)]);
        assert!(after.starts_with("calendars = [{"), "{after}");
        assert!(after.contains("] # mine\nsound"), "{after}");
        let none = with(&after, &[]);
        assert!(none.starts_with("calendars = [] # mine\nsound"), "{none}");
    }
}
