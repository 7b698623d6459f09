//! Windows: the languages and the region of Settings, which no environment carries.

use chrono::Weekday;
use types::locale::{HourCycle, Language, SystemLocale};
use windows_sys::Win32::Globalization::{
    GetLocaleInfoEx, GetUserPreferredUILanguages, LOCALE_IFIRSTDAYOFWEEK, LOCALE_ITIME,
    LOCALE_RETURN_NUMBER, MUI_LANGUAGE_NAME,
};

/// What the person has chosen there.
pub(super) fn locale() -> SystemLocale {
    SystemLocale {
        language: language(),
        clock: number(LOCALE_ITIME).map(|time| match time {
            0 => HourCycle::H12,
            _ => HourCycle::H23,
        }),
        // From Monday, 0, to Sunday, 6.
        first_day: number(LOCALE_IFIRSTDAYOFWEEK)
            .and_then(|day| u8::try_from(day).ok())
            .and_then(|day| Weekday::try_from(day).ok()),
    }
}

/// The first of the person's languages that Daydone speaks.
fn language() -> Option<Language> {
    let mut count = 0;
    let mut length = 0;
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: without a buffer the call writes only the two numbers, which are ours.
    let asked = unsafe {
        GetUserPreferredUILanguages(
            MUI_LANGUAGE_NAME,
            &raw mut count,
            std::ptr::null_mut(),
            &raw mut length,
        )
    };
    if asked == 0 {
        return None;
    }
    let mut names = vec![0_u16; usize::try_from(length).ok()?];
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the buffer has as many places as `length` says.
    let given = unsafe {
        GetUserPreferredUILanguages(
            MUI_LANGUAGE_NAME,
            &raw mut count,
            names.as_mut_ptr(),
            &raw mut length,
        )
    };
    if given == 0 {
        return None;
    }
    // Each name ends with a zero, and the list with one more.
    let mut names = names.split(|unit| *unit == 0);
    names.find_map(|name| Language::of_locale(&String::from_utf16_lossy(name)))
}

/// A number of the person's own region, as they may have changed it.
fn number(of: u32) -> Option<u32> {
    // The person's own region has no name.
    const OWN: *const u16 = std::ptr::null();
    let mut number = 0_u32;
    let units = size_of::<u32>() / size_of::<u16>();
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: asked for a number, the call writes a DWORD, as many units as it is given: the place is that large.
    let written = unsafe {
        GetLocaleInfoEx(
            OWN,
            of | LOCALE_RETURN_NUMBER,
            (&raw mut number).cast(),
            i32::try_from(units).ok()?,
        )
    };
    (written > 0).then_some(number)
}
