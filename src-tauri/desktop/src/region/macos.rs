//! macOS: the languages and the region of System Settings. A program that was not started from a terminal has
//! none of it in its environment.

use chrono::Weekday;
use objc2_core_foundation::{CFArray, CFCalendar, CFDateFormatter, CFLocale, CFRetained, CFString};
use types::locale::{HourCycle, Language, SystemLocale};

/// What the person has chosen there.
pub(super) fn locale() -> SystemLocale {
    SystemLocale {
        language: language(),
        clock: clock(),
        first_day: first_day(),
    }
}

/// The first of the person's languages that Daydone speaks.
fn language() -> Option<Language> {
    let preferred = CFLocale::preferred_languages()?;
    #[expect(unsafe_code, reason = "the system does not type its lists")]
    // SAFETY: CFLocaleCopyPreferredLanguages gives names of languages, "an array of CFString".
    let preferred = unsafe { CFRetained::cast_unchecked::<CFArray<CFString>>(preferred) };
    let mut names = preferred.iter();
    names.find_map(|name| Language::of_locale(&name.to_string()))
}

/// The clock of the region, or what was chosen over it: `j` stands for its hours, and `a` for a half of the day
/// (Unicode Technical Standard 35, "Date Field Symbol Table").
fn clock() -> Option<HourCycle> {
    let region = CFLocale::current()?;
    let hours = CFString::from_static_str("j");
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: a template, no options, which is all that is defined, and a locale that is ours.
    let format = unsafe {
        CFDateFormatter::new_date_format_from_template(None, Some(&hours), 0, Some(&region))
    }?;
    match format.to_string().contains('a') {
        true => Some(HourCycle::H12),
        false => Some(HourCycle::H23),
    }
}

fn first_day() -> Option<Weekday> {
    // From Sunday, 1, to Saturday, 7.
    let day = u8::try_from(CFCalendar::current()?.first_weekday()).ok()?;
    Weekday::try_from(day.checked_sub(1)?)
        .ok()
        .map(|day| day.pred())
}
