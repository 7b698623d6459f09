//! Zones by what people type: a name in any case, a city, a part of one, or a misspelt one.

use chrono_tz::{TZ_VARIANTS, Tz};
use types::{folded, letters_apart, settings::city};

/// How many zones are named beside a misspelt one.
const NAMED: usize = 3;

/// The zone of this name, in any case, or the only one with this city.
#[must_use]
pub fn zone_named(typed: &str) -> Option<Tz> {
    let wanted = plain(typed);
    let named = |zone: &&Tz| plain(zone.name()) == wanted;
    if let Some(zone) = TZ_VARIANTS.iter().find(named) {
        return Some(*zone);
    }
    let in_city = |zone: &&Tz| plain(&city(zone.name())) == wanted;
    let mut cities = TZ_VARIANTS.iter().filter(in_city);
    let first = cities.next()?;
    cities.next().is_none().then_some(*first)
}

/// Every zone whose name holds what was typed; those whose city begins with it come first.
#[must_use]
pub fn find_zones(typed: &str) -> Vec<Tz> {
    let wanted = plain(typed);
    if wanted.is_empty() {
        return Vec::new();
    }
    let found = TZ_VARIANTS.iter().copied();
    let mut found: Vec<_> = found
        .filter(|zone| plain(zone.name()).contains(&wanted))
        .collect();
    found.sort_by_key(|zone| {
        let begins = plain(&city(zone.name())).starts_with(&wanted);
        (!begins, zone.name())
    });
    found
}

/// The zones whose names are nearest to a misspelt one, the nearest first; none when nothing is near.
#[must_use]
pub fn near_zones(typed: &str) -> Vec<Tz> {
    let wanted = plain(typed);
    let apart = |name: String| {
        let steps = letters_apart(&wanted, &name);
        // Every short word is a few letters from any other one.
        let shorter = name.chars().count().min(wanted.chars().count());
        (steps <= 3 && steps * 2 < shorter).then_some(steps)
    };
    let steps = |zone: Tz| {
        let whole = apart(plain(zone.name()));
        let city = apart(plain(&city(zone.name())));
        Some((whole.into_iter().chain(city).min()?, zone.name(), zone))
    };
    let mut near: Vec<_> = TZ_VARIANTS.iter().filter_map(|zone| steps(*zone)).collect();
    near.sort_unstable_by_key(|(steps, name, _)| (*steps, *name));
    let best = near.first().map_or(0, |(steps, ..)| *steps);
    near.into_iter()
        .take_while(|(steps, ..)| *steps <= best + 1)
        .take(NAMED)
        .map(|(.., zone)| zone)
        .collect()
}

/// A name as it is compared: in lower case, with spaces for `_`.
fn plain(name: &str) -> String {
    folded(name.trim()).replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America, Asia, Europe};

    #[test]
    fn a_zone_is_named_in_any_case_and_by_its_city() {
        for (typed, zone) in [
            ("Asia/Tokyo", Some(Asia::Tokyo)),
            (" asia/tokyo ", Some(Asia::Tokyo)),
            ("new york", Some(America::New_York)),
            ("America/New York", Some(America::New_York)),
            ("Atlantis", None),
            ("", None),
        ] {
            assert_eq!(zone_named(typed), zone, "{typed:?}");
        }
    }

    #[test]
    fn a_city_is_found_by_its_beginning() {
        assert_eq!(find_zones("toky"), [Asia::Tokyo]);
        assert_eq!(find_zones("berl"), [Europe::Berlin]);
        assert!(find_zones("new").contains(&America::New_York));
        assert_eq!(find_zones(" "), []);
        assert_eq!(find_zones("atlantis"), []);
    }

    #[test]
    fn a_misspelt_zone_has_near_ones() {
        assert_eq!(near_zones("Asia/Tokio"), [Asia::Tokyo]);
        assert_eq!(near_zones("Europe/Berln").first(), Some(&Europe::Berlin));
        assert_eq!(
            near_zones("Lisbo").first().map(|zone| zone.name()),
            Some("Europe/Lisbon")
        );
        assert_eq!(near_zones("Mars/Base"), []);
        assert_eq!(near_zones("Mars"), []);
    }
}
