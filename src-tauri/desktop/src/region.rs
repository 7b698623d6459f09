//! Where the person is at home, as their system tells it: the territory of the locale that dates are
//! written in. It says on which day a week begins.

use chrono::Weekday;

/// The locale of dates is the first of these that says anything (POSIX, "Environment Variables").
const NAMES: [&str; 3] = ["LC_ALL", "LC_TIME", "LANG"];

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

/// The day on which weeks begin where this system is at home; absent when it names no territory.
#[must_use]
pub fn first_day() -> Option<Weekday> {
    let set = |name: &&str| std::env::var(name).ok().filter(|locale| !locale.is_empty());
    first_day_of(&NAMES.iter().find_map(set)?)
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
