//! Where the person is at home, as their system tells it: their languages, the clock they read, and the day on
//! which a week begins.

#[cfg(target_os = "linux")]
mod glibc;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use std::env;

use chrono::Weekday;
use types::locale::{HourCycle, Language, SystemLocale};

/// The first of these that says anything is the locale of dates (POSIX, "Environment Variables").
const OF_DATES: [&str; 3] = ["LC_ALL", "LC_TIME", "LANG"];
/// And of these the one of sentences.
const OF_SENTENCES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
/// Several languages, the best first, which GNU's programs read before those.
const LANGUAGES: &str = "LANGUAGE";

/// Territories by the first day of their week, where it is not Monday: `firstDay` of `weekData` in the
/// supplemental data of Unicode's Common Locale Data Repository (CLDR), version 48.
const FIRST_DAYS: [(Weekday, &str); 3] = [
    (Weekday::Fri, "MV"),
    (Weekday::Sat, "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"),
    (
        Weekday::Sun,
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO \
         MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
];

/// Territories whose people count the hours twice to twelve: the first of `hours` in `timeData` of the same.
const TWELVE_HOURS: &str = "AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET \
    FJ FM GD GH GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA NI \
    NZ OM PA PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY VC VE VG VI VU WS \
    YE ZM";

/// What this system says of how the person reads.
#[must_use]
pub fn locale() -> SystemLocale {
    let environment = in_environment();
    let chosen = chosen();
    SystemLocale {
        language: chosen.language.or(environment.language),
        clock: chosen.clock.or(environment.clock),
        first_day: chosen.first_day.or(environment.first_day),
    }
}

/// What was chosen in the system's own settings, where they are not what the environment says.
fn chosen() -> SystemLocale {
    #[cfg(target_os = "macos")]
    return macos::locale();
    #[cfg(windows)]
    return windows::locale();
    #[cfg(target_os = "linux")]
    SystemLocale::default()
}

fn in_environment() -> SystemLocale {
    let set = |name: &str| env::var(name).ok().filter(|locale| !locale.is_empty());
    let first = |names: [&str; 3]| names.iter().find_map(|name| set(name));
    let dates = first(OF_DATES);
    let dates = dates.as_deref().filter(|name| !is_neutral(name));
    SystemLocale {
        language: first(OF_SENTENCES).and_then(|name| language(&name, set(LANGUAGES).as_deref())),
        clock: dates.and_then(|name| clock().or_else(|| clock_of(name))),
        first_day: dates.and_then(first_day_of),
    }
}

/// The locale of a program, not of a person.
fn is_neutral(locale: &str) -> bool {
    matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX"))
}

/// The first language that Daydone speaks of `languages`, a list such as `nds:de:en`, and then of the locale of
/// sentences.
fn language(sentences: &str, languages: Option<&str>) -> Option<Language> {
    if is_neutral(sentences) {
        return None;
    }
    let listed = languages.unwrap_or_default().split(':');
    listed.chain([sentences]).find_map(Language::of_locale)
}

/// The clock of the person's own locale, where its definition is installed.
fn clock() -> Option<HourCycle> {
    #[cfg(target_os = "linux")]
    return glibc::clock();
    #[cfg(not(target_os = "linux"))]
    None
}

/// The clock of a locale such as `en_US.UTF-8` by its territory; French is the same one in Canada.
fn clock_of(locale: &str) -> Option<HourCycle> {
    let territory = territory(locale)?;
    let is_twelve = TWELVE_HOURS.split(' ').any(|known| known == territory);
    let is_french = Language::of_locale(locale) == Some(Language::French);
    match is_twelve && !is_french {
        true => Some(HourCycle::H12),
        false => Some(HourCycle::H23),
    }
}

/// The first day of the week in a locale such as `pt_BR.UTF-8`.
fn first_day_of(locale: &str) -> Option<Weekday> {
    let territory = territory(locale)?;
    let begins = |(_, all): &&(Weekday, &str)| all.split(' ').any(|known| known == territory);
    Some(
        FIRST_DAYS
            .iter()
            .find(begins)
            .map_or(Weekday::Mon, |(day, _)| *day),
    )
}

/// `BR` of `pt_BR.UTF-8@euro`, and of `pt-Latn-BR`.
fn territory(locale: &str) -> Option<&str> {
    let name = locale.split(['.', '@']).next()?;
    let mut parts = name.split(['_', '-']).skip(1);
    parts.find(|part| part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_as_the_locales_territory_says() {
        for (locale, first) in [
            ("en_US.UTF-8", Some(Weekday::Sun)),
            ("en_GB.UTF-8", Some(Weekday::Mon)),
            ("pt_BR", Some(Weekday::Sun)),
            ("he_IL.utf8", Some(Weekday::Sun)),
            ("ar_EG", Some(Weekday::Sat)),
            ("dv_MV", Some(Weekday::Fri)),
            ("de_DE@euro", Some(Weekday::Mon)),
            ("uz_UZ@cyrillic", Some(Weekday::Mon)),
            ("zh-Hant-TW", Some(Weekday::Sun)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("de", None),
            ("", None),
        ] {
            assert_eq!(first_day_of(locale), first, "{locale:?}");
        }
    }

    #[test]
    fn a_clock_is_that_of_the_locales_territory() {
        for (locale, clock) in [
            ("en_US.UTF-8", Some(HourCycle::H12)),
            ("en_GB.UTF-8", Some(HourCycle::H23)),
            ("en_CA", Some(HourCycle::H12)),
            ("fr_CA", Some(HourCycle::H23)),
            ("ar_EG", Some(HourCycle::H12)),
            ("pt_BR", Some(HourCycle::H23)),
            ("de", None),
        ] {
            assert_eq!(clock_of(locale), clock, "{locale:?}");
        }
    }

    #[test]
    fn the_first_language_that_is_spoken_is_the_persons() {
        for (sentences, languages, spoken) in [
            ("de_DE.UTF-8", None, Some(Language::German)),
            ("nl_NL.UTF-8", None, None),
            ("nl_NL.UTF-8", Some("nl:fr:en"), Some(Language::French)),
            ("de_DE.UTF-8", Some("en_GB:de"), Some(Language::English)),
            // A program was asked to speak as programs do.
            ("C.UTF-8", Some("de"), None),
            ("POSIX", None, None),
        ] {
            assert_eq!(
                language(sentences, languages),
                spoken,
                "{sentences} {languages:?}"
            );
        }
    }

    #[test]
    fn a_territory_has_one_first_day() {
        let all = FIRST_DAYS.iter().flat_map(|(_, all)| all.split(' '));
        let mut all: Vec<_> = all.collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "none is named twice");
        assert!(all.iter().all(|territory| territory.len() == 2));
    }
}
