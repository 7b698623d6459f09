//! The calendars of the file: tables `[[calendars]]`, or the same written inline. What is not known in one
//! is refused with its place, as everywhere in the file.

use std::ops::Range;

use toml_edit::{Item, TableLike, Value};
use types::{
    Title,
    fetch::is_address_name,
    settings::{CALENDAR_LIMIT, CalendarChoice, CalendarSource, True},
};

use super::{SettingsProblem, problem::Wrong, unknown};
use crate::notes;

type FilePlace = Option<Range<usize>>;

/// Where a calendar can be, of which it says one.
const SOURCES: [&str; 4] = ["file", "folder", "address", "desktop"];

/// The calendars in `item`, which stands in `text`.
pub(super) fn read(item: &Item, text: &str) -> Result<Vec<CalendarChoice>, SettingsProblem> {
    let Some(tables) = tables(item) else {
        return Err(Wrong::say("settings-wrong-calendars", &[]).at(text, item.span()));
    };
    if let Some((_, place)) = tables.get(CALENDAR_LIMIT) {
        let most = [("most", CALENDAR_LIMIT.into())];
        return Err(Wrong::say("settings-many-calendars", &most).at(text, place.clone()));
    }
    let read = |(table, place)| calendar(table, place);
    let mut desktops = tables.iter().filter_map(|(table, _)| table.get("desktop"));
    let second = desktops.nth(1).map(Item::span);
    let calendars = tables.into_iter().map(read).collect::<Result<_, _>>();
    let calendars =
        calendars.map_err(|(wrong, place): (Wrong, FilePlace)| wrong.at(text, place))?;
    match second {
        Some(place) => Err(Wrong::say("settings-two-desktops", &[]).at(text, place)),
        None => Ok(calendars),
    }
}

/// Every table of the list with its place; none when it is no list of tables.
pub(super) fn tables(item: &Item) -> Option<Vec<(&dyn TableLike, FilePlace)>> {
    match item {
        Item::ArrayOfTables(tables) => {
            let tables = tables.iter();
            Some(
                tables
                    .map(|one| (one as &dyn TableLike, one.span()))
                    .collect(),
            )
        }
        Item::Value(Value::Array(all)) => {
            let table = |value: &'_ Value| {
                let place = value.span();
                value.as_inline_table().map(|_| place)
            };
            let places = all.iter().map(table).collect::<Option<Vec<_>>>()?;
            let tables = all.iter().filter_map(Value::as_inline_table);
            Some(
                tables
                    .map(|one| one as &dyn TableLike)
                    .zip(places)
                    .collect(),
            )
        }
        _ => None,
    }
}

/// One calendar, or what is wrong with it and where.
pub(super) fn calendar(
    table: &dyn TableLike,
    place: FilePlace,
) -> Result<CalendarChoice, (Wrong, FilePlace)> {
    for (name, item) in table.iter() {
        if let Some(wrong) = unknown::in_calendar(name) {
            let key = table.key(name).and_then(toml_edit::Key::span);
            return Err((wrong, key.or_else(|| item.span())));
        }
    }
    let wrong = |id, item: &Item| (Wrong::say(id, &[]), item.span());
    let path = |item: &Item| match item.as_str().map(|path| (path, notes::folder(path))) {
        Some((path, Ok(Some(_)))) => Ok(path.to_owned()),
        _ => Err(wrong("settings-wrong-path", item)),
    };
    let address = |item: &Item| {
        let name = item.as_str().filter(|name| is_address_name(name));
        let name = name.map(str::to_owned);
        name.ok_or_else(|| wrong("settings-wrong-calendar-address", item))
    };
    let desktop = |item: &Item| match item.as_bool() {
        Some(true) => Ok(True),
        _ => Err(wrong("settings-wrong-desktop", item)),
    };
    let mut sources = SOURCES
        .iter()
        .filter_map(|key| Some((*key, table.get(key)?)));
    let source = match (sources.next(), sources.next()) {
        (Some(("file", file)), None) => CalendarSource::File(path(file)?),
        (Some(("folder", folder)), None) => CalendarSource::Folder(path(folder)?),
        (Some(("address", name)), None) => CalendarSource::Address(address(name)?),
        (Some((_, on)), None) => CalendarSource::Desktop(desktop(on)?),
        (_, Some((_, second))) => return Err(wrong("settings-wrong-calendar-source", second)),
        (None, None) => return Err((Wrong::say("settings-wrong-calendar-source", &[]), place)),
    };
    let name = |item: &Item| {
        let name = item.as_str().filter(|name| Title::new(name).is_ok());
        let name = name.map(str::to_owned);
        name.ok_or_else(|| wrong("settings-wrong-calendar-name", item))
    };
    let counts = |item: &Item| {
        let counts = item.as_bool();
        counts.ok_or_else(|| wrong("settings-wrong-switch", item))
    };
    Ok(CalendarChoice {
        source,
        name: table.get("name").map(name).transpose()?,
        counts: table.get("counts").map_or(Ok(true), counts)?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::read::{read, tests::check};
    use super::*;

    fn file(path: &str) -> CalendarSource {
        CalendarSource::File(path.to_owned())
    }

    #[test]
    fn tables_and_an_inline_list_say_the_same() {
        let tables = "[[calendars]]\nfile = \"~/work.ics\"\nname = \"Work\"\n\n\
            [[calendars]]\nfolder = \"/c\"\ncounts = false\n\n\
            [[calendars]]\naddress = \"team\"\n";
        let inline = "calendars = [{ file = \"~/work.ics\", name = \"Work\" }, { folder = \"/c\", counts = false }, { address = \"team\" }]\n";
        let expected = [
            CalendarChoice {
                source: file("~/work.ics"),
                name: Some("Work".to_owned()),
                counts: true,
            },
            CalendarChoice {
                source: CalendarSource::Folder("/c".to_owned()),
                name: None,
                counts: false,
            },
            CalendarChoice {
                source: CalendarSource::Address("team".to_owned()),
                name: None,
                counts: true,
            },
        ];
        for text in [tables, inline] {
            let read = read(text).expect("it is sound").chosen.calendars;
            assert_eq!(read, expected, "{text}");
        }
        let desktop = read("[[calendars]]\ndesktop = true\n").expect("it is sound");
        let desktop = &desktop.chosen.calendars[0];
        assert_eq!(desktop.source, CalendarSource::Desktop(True));
        let none = read("calendars = []\n").expect("it is sound");
        assert!(none.chosen.calendars.is_empty(), "none is none");
    }

    #[test]
    fn a_mistake_in_a_calendar_is_told_where_it_stands() {
        let below = |line: &str| format!("[[calendars]]\nfile = \"/w.ics\"\n{line}\n");
        check(&below("nmae = \"Work\""), 3, 1, "“name”");
        check(&below("colour = 3"), 3, 1, "no setting “colour”");
        check(&below("nudges = 2"), 3, 1, "above [[calendars]]");
        check(&below("name = \" \""), 3, 8, "one line of words");
        check(&below("name = 3"), 3, 8, "one line of words");
        check(&below("counts = \"no\""), 3, 10, "true or false");
        check(&below("folder = \"/c\""), 3, 10, "one of these");
        check(&below("address = \"work\""), 3, 11, "one of these");
        check("[[calendars]]\nname = \"Work\"\n", 1, 1, "one of these");
        let pasted = "[[calendars]]\naddress = \"https://example.org/a\"\n";
        check(pasted, 2, 11, "daydone calendar add --address");
        check(&below("desktop = true"), 3, 11, "one of these");
        check("[[calendars]]\ndesktop = false\n", 2, 11, "desktop = true");
        let two = "[[calendars]]\ndesktop = true\n".repeat(2);
        check(&two, 4, 11, "only one desktop");
        check(
            "[[calendars]]\nfile = \"work.ics\"\n",
            2,
            8,
            "from home with ~",
        );
        check("[[calendars]]\nfolder = \"\"\n", 2, 10, "from home with ~");
        check("calendars = [{ fil = \"/w.ics\" }]\n", 1, 16, "“file”");
        check("calendars = \"/w.ics\"\n", 1, 13, "[[calendars]]");
        check("calendars = [\"/w.ics\"]\n", 1, 13, "[[calendars]]");
        check("[calendars]\nfile = \"/w.ics\"\n", 1, 1, "[[calendars]]");
        check("calendar = []\n", 1, 1, "“calendars”");
        check("me = [\"you\"]\n", 1, 6, "you@example.org");
        check("me = \"you@example.org\"\n", 1, 6, "list of addresses");
    }

    #[test]
    fn there_are_at_most_twenty() {
        let one = "[[calendars]]\nfile = \"/w.ics\"\n";
        assert!(read(&one.repeat(20)).is_ok(), "twenty are");
        check(&one.repeat(21), 41, 1, "at most 20");
    }
}
