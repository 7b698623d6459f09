//! Writing the lists of tables in the file, `[[calendars]]` and `[[places]]`: a table that stays keeps its
//! comments, a new one goes to the end, and a file without any says how one is written.

use serde_json::Value as Json;
use toml_edit::{ArrayOfTables, DocumentMut, Item, RawString, Table};
use words::Words;

use super::{
    calendars::{calendar, tables},
    places::place_of_people,
    toml_value::{replace, toml},
};

/// A setting that is a list of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TableList {
    /// `[[calendars]]`.
    Calendars,
    /// `[[places]]`.
    Places,
}

/// Both, in the order of the file.
const ALL: [TableList; 2] = [TableList::Calendars, TableList::Places];

impl TableList {
    /// The one that this setting is.
    pub(super) fn named(key: &str) -> Option<Self> {
        ALL.into_iter().find(|list| list.key() == key)
    }

    fn key(self) -> &'static str {
        match self {
            TableList::Calendars => "calendars",
            TableList::Places => "places",
        }
    }

    /// What stands at the end of a file that names none.
    pub(super) fn explained(self) -> String {
        let key = self.key();
        let about = Words::spoken().say(&format!("settings-{key}"), &[]);
        let example = match self {
            TableList::Calendars => "# file = \"~/work.ics\"\n# name = \"Work\"",
            TableList::Places => "# zone = \"Asia/Tokyo\"\n# hours = \"09:00-18:00\"",
        };
        format!("\n# {about}\n# [[{key}]]\n{example}\n")
    }

    /// Each table as it is read, in the words of the wire; none for one with a mistake.
    fn written(self, item: &Item) -> Vec<Option<Json>> {
        let tables = tables(item).unwrap_or_default().into_iter();
        match self {
            TableList::Calendars => tables
                .map(|(table, place)| calendar(table, place).ok())
                .map(|one| serde_json::to_value(one?).ok())
                .collect(),
            TableList::Places => tables
                .map(|(table, place)| place_of_people(table, place).ok())
                .map(|one| serde_json::to_value(one?).ok())
                .collect(),
        }
    }
}

/// Writes the list `wanted` into the file; nothing changes where it says the same already. The explanations
/// stay, also when the table below them goes.
pub(super) fn put(document: &mut DocumentMut, list: TableList, wanted: &Json) {
    let explains = |document: &DocumentMut, list: TableList| {
        let text = document.to_string();
        text.contains(list.explained().trim())
    };
    let before = ALL.map(|list| explains(document, list));
    put_tables(document, list, wanted);
    let lost = ALL.into_iter().zip(before);
    let lost = lost.filter(|(list, before)| *before && !explains(document, *list));
    let lost: String = lost.map(|(list, _)| list.explained()).collect();
    if !lost.is_empty() {
        explain(document, list, &lost);
    }
}

/// Puts an explanation above the first table of a list, or at the end of the file.
fn explain(document: &mut DocumentMut, list: TableList, explained: &str) {
    let tables = document.get_mut(list.key());
    let tables = tables.and_then(Item::as_array_of_tables_mut);
    if let Some(first) = tables.and_then(|tables| tables.get_mut(0)) {
        let prefix = first.decor().prefix().and_then(RawString::as_str);
        let prefix = format!("{explained}{}", prefix.unwrap_or("\n"));
        first.decor_mut().set_prefix(prefix);
    } else {
        let end = document.trailing().as_str().unwrap_or_default();
        document.set_trailing(format!("{end}{explained}"));
    }
}

fn put_tables(document: &mut DocumentMut, list: TableList, wanted: &Json) {
    let key = list.key();
    let all = wanted.as_array().map(Vec::as_slice).unwrap_or_default();
    let written = document.get(key).map(|item| list.written(item));
    let written = written.unwrap_or_default();
    if written.iter().flatten().eq(all) && written.iter().all(Option::is_some) {
        return;
    }
    match document.get_mut(key) {
        Some(Item::Value(_)) => {
            return replace(document.as_table_mut(), key, &Json::Array(all.to_vec()));
        }
        Some(Item::ArrayOfTables(tables)) => {
            keep(tables, &written, all);
            let stay = tables.len();
            // A list in another order is written anew.
            let as_wanted = list.written(&Item::ArrayOfTables(tables.clone()));
            if stay > 0 && as_wanted.iter().flatten().eq(&all[..stay]) {
                all[stay..].iter().for_each(|one| tables.push(table(one)));
                return;
            }
        }
        _ => {}
    }
    document.remove(key);
    let mut tables: ArrayOfTables = all.iter().map(table).collect();
    // What stands at the end of the file stays above what is added to it.
    if let Some(first) = tables.get_mut(0) {
        let end = document.trailing().as_str().unwrap_or_default();
        first.decor_mut().set_prefix(format!("{end}\n"));
        document.set_trailing("");
        document.insert(key, Item::ArrayOfTables(tables));
    }
}

/// Leaves the tables that are wanted, each as often as it is.
fn keep(tables: &mut ArrayOfTables, written: &[Option<Json>], wanted: &[Json]) {
    let mut left: Vec<&Json> = wanted.iter().collect();
    let mut stays = written.iter().map(|one| {
        let place = left.iter().position(|wanted| Some(*wanted) == one.as_ref());
        place.map(|place| left.remove(place)).is_some()
    });
    tables.retain(|_| stays.next().unwrap_or(false));
}

fn table(one: &Json) -> Table {
    let mut table = Table::new();
    let mut all: Vec<_> = one.as_object().into_iter().flatten().collect();
    // A place is known by its zone, so that stands first.
    all.sort_by_key(|(key, _)| *key != "zone");
    for (key, value) in all {
        // What is usual need not be said.
        if !(key == "counts" && value == &Json::Bool(true)) {
            table.insert(key, Item::Value(toml(value)));
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use types::settings::{
        CalendarChoice, CalendarSource, ClockSpan, PlaceChoice, SettingsChange, UserSettings,
    };

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

    #[test]
    fn places_and_calendars_go_side_by_side() {
        let first = template(&UserSettings::default());
        let place = |zone: &str| PlaceChoice {
            zone: zone.to_owned(),
            name: None,
            hours: ClockSpan::typed("9-18"),
            days: Vec::new(),
        };
        let with_places = |text: &str, places: &[PlaceChoice]| {
            let change = SettingsChange {
                places: Some(places.to_vec()),
                ..SettingsChange::default()
            };
            let after = changed(text, &change).expect("the file is TOML");
            let read = read(&after).unwrap_or_else(|problem| panic!("{problem} in {after}"));
            assert_eq!(read.chosen.places, places, "{after}");
            after
        };
        let one = with_places(&first, &[place("Asia/Tokyo")]);
        let added = "\n[[places]]\nzone = \"Asia/Tokyo\"\nhours = \"09:00-18:00\"\n";
        assert_eq!(one, format!("{first}{added}"));
        let both = with(&one, &[file("/a.ics", None)]);
        assert!(both.contains(added), "{both}");
        let gone = with_places(&both, &[]);
        for list in ALL {
            assert!(gone.contains(&list.explained()), "still explained: {gone}");
        }
        let other = with_places(
            &with(&one, &[]),
            &[place("Asia/Tokyo"), place("Asia/Kolkata")],
        );
        assert!(other.starts_with(&first), "{other}");
    }
}
