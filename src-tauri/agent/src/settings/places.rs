//! The places of the file: tables `[[places]]`, or the same written inline. A zone that is not known is
//! refused with its place in the file and the nearest names.

use std::ops::Range;

use domain::near_zones;
use serde::{Deserialize, de::IntoDeserializer};
use toml_edit::{Item, TableLike};
use types::{
    Title,
    settings::{ClockSpan, DayName, PLACE_LIMIT, PlaceChoice},
};
use words::{Value, Words};

use super::{SettingsProblem, calendars::tables, problem::Wrong, unknown};

type FilePlace = Option<Range<usize>>;

/// The places in `item`, which stands in `text`.
pub(super) fn read(item: &Item, text: &str) -> Result<Vec<PlaceChoice>, SettingsProblem> {
    let Some(tables) = tables(item) else {
        return Err(Wrong::say("settings-wrong-places", &[]).at(text, item.span()));
    };
    if let Some((_, place)) = tables.get(PLACE_LIMIT) {
        return Err(many().at(text, place.clone()));
    }
    let read = |(table, place)| place_of_people(table, place);
    let places = tables.into_iter().map(read).collect::<Result<_, _>>();
    places.map_err(|(wrong, place): (Wrong, FilePlace)| wrong.at(text, place))
}

/// One place, or what is wrong with it and where.
pub(super) fn place_of_people(
    table: &dyn TableLike,
    place: FilePlace,
) -> Result<PlaceChoice, (Wrong, FilePlace)> {
    for (name, item) in table.iter() {
        if let Some(wrong) = unknown::in_place(name) {
            let key = table.key(name).and_then(toml_edit::Key::span);
            return Err((wrong, key.or_else(|| item.span())));
        }
    }
    let wrong = |id, item: &Item| (Wrong::say(id, &[]), item.span());
    let Some(zone) = table.get("zone") else {
        return Err((Wrong::say("settings-wrong-place-zone", &[]), place));
    };
    let Some(named) = zone.as_str() else {
        return Err(wrong("settings-wrong-place-zone", zone));
    };
    if named.parse::<chrono_tz::Tz>().is_err() {
        return Err((unknown_zone(named), zone.span()));
    }
    let name = |item: &Item| {
        let name = item.as_str().filter(|name| Title::new(name).is_ok());
        let name = name.map(str::to_owned);
        name.ok_or_else(|| wrong("settings-wrong-place-name", item))
    };
    let hours = |item: &Item| {
        let hours = item.as_str().and_then(ClockSpan::typed);
        hours.ok_or_else(|| wrong("settings-wrong-place-hours", item))
    };
    let days = |item: &Item| {
        let value = item.clone().into_value().ok();
        let days = value.map(|value| Vec::<DayName>::deserialize(value.into_deserializer()));
        let days = days.and_then(Result::ok);
        days.ok_or_else(|| wrong("settings-wrong-weekdays", item))
    };
    Ok(PlaceChoice {
        zone: named.to_owned(),
        name: table.get("name").map(name).transpose()?,
        hours: table.get("hours").map(hours).transpose()?,
        days: table.get("days").map_or(Ok(Vec::new()), days)?,
    })
}

/// What is said of a zone that is not known: the nearest names.
pub(super) fn unknown_zone(name: &str) -> Wrong {
    let near: Vec<_> = near_zones(name).iter().map(|zone| zone.name()).collect();
    let id = match near.as_slice() {
        [] => "settings-unknown-zone",
        _ => "settings-unknown-zone-near",
    };
    let args = [
        ("name", Value::from(name)),
        ("near", Value::from(Words::spoken().listed(near))),
    ];
    Wrong::say(id, &args)
}

/// What is said of more places than there can be.
pub(super) fn many() -> Wrong {
    Wrong::say("settings-many-places", &[("most", PLACE_LIMIT.into())])
}

#[cfg(test)]
mod tests {
    use super::super::read::{read, tests::check};
    use super::*;

    #[test]
    fn tables_and_an_inline_list_say_the_same() {
        let tables = "[[places]]\nzone = \"Asia/Tokyo\"\nname = \"Design\"\nhours = \"9-18\"\ndays = [\"monday\"]\n\n\
            [[places]]\nzone = \"Europe/Lisbon\"\n";
        let inline = "places = [{ zone = \"Asia/Tokyo\", name = \"Design\", hours = \"09:00-18:00\", days = [\"monday\"] }, { zone = \"Europe/Lisbon\" }]\n";
        let expected = [
            PlaceChoice {
                zone: "Asia/Tokyo".to_owned(),
                name: Some("Design".to_owned()),
                hours: ClockSpan::typed("9-18"),
                days: vec![DayName::Monday],
            },
            PlaceChoice {
                zone: "Europe/Lisbon".to_owned(),
                name: None,
                hours: None,
                days: Vec::new(),
            },
        ];
        for text in [tables, inline] {
            let read = read(text).expect("it is sound").chosen.places;
            assert_eq!(read, expected, "{text}");
        }
        let none = read("places = []\n").expect("it is sound");
        assert!(none.chosen.places.is_empty(), "none is none");
    }

    #[test]
    fn a_mistake_in_a_place_is_told_where_it_stands() {
        let below = |line: &str| format!("[[places]]\nzone = \"Asia/Tokyo\"\n{line}\n");
        check("[[places]]\nzone = \"Asia/Tokio\"\n", 2, 8, "Asia/Tokyo");
        check("[[places]]\nzone = \"Mars/Base\"\n", 2, 8, "find");
        check("[[places]]\nzone = 3\n", 2, 8, "Asia/Tokyo");
        check("[[places]]\nname = \"HQ\"\n", 1, 1, "zone");
        check(&below("nmae = \"HQ\""), 3, 1, "“name”");
        check(&below("nudges = 2"), 3, 1, "above [[places]]");
        check(&below("name = \" \""), 3, 8, "one line of words");
        check(&below("hours = \"9\""), 3, 9, "09:00-18:00");
        check(&below("hours = [\"9-18\"]"), 3, 9, "09:00-18:00");
        check(&below("days = [\"moon\"]"), 3, 8, "weekdays");
        check("places = \"Asia/Tokyo\"\n", 1, 10, "[[places]]");
        check("hand_off_zones = [\"Asia/Tokio\"]\n", 1, 18, "Asia/Tokyo");
    }

    #[test]
    fn there_are_at_most_twenty() {
        let one = "[[places]]\nzone = \"Asia/Tokyo\"\n";
        assert!(read(&one.repeat(20)).is_ok(), "twenty are");
        check(&one.repeat(21), 41, 1, "at most 20");
    }
}
