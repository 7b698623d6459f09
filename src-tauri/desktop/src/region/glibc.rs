//! The clock as the C library's locale of dates has it: what `localectl` or a person's own definition says.

use std::ffi::{CStr, c_char};

use types::locale::HourCycle;

#[expect(
    unsafe_code,
    reason = "the crate libc does not declare it for this system"
)]
unsafe extern "C" {
    /// An item of a locale; valid as long as the locale is (POSIX.1-2008).
    fn nl_langinfo_l(item: libc::nl_item, locale: libc::locale_t) -> *mut c_char;
}

/// The clock of the locale of dates that the environment names; none when its definition is not installed.
pub(super) fn clock() -> Option<HourCycle> {
    let mask = libc::LC_TIME_MASK | libc::LC_CTYPE_MASK;
    #[expect(unsafe_code, reason = "only the C library reads its locales")]
    // SAFETY: the empty name is terminated and stands for the environment's; without a locale to change a new one
    // is made, and freed here once nothing of it is read any more.
    unsafe {
        let locale = libc::newlocale(mask, c"".as_ptr(), std::ptr::null_mut());
        if locale.is_null() {
            return None;
        }
        let item = |item| CStr::from_ptr(nl_langinfo_l(item, locale)).to_bytes();
        let clock = clock_of(item(libc::T_FMT), item(libc::AM_STR));
        libc::freelocale(locale);
        Some(clock)
    }
}

/// The clock of a format of times, where a locale also names the halves of the day.
fn clock_of(format: &[u8], morning: &[u8]) -> HourCycle {
    let counts_twice = format
        .windows(2)
        .any(|two| matches!(two, b"%r" | b"%I" | b"%l"));
    match counts_twice && !morning.is_empty() {
        true => HourCycle::H12,
        false => HourCycle::H23,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_counts_twice_when_it_names_the_half_of_the_day() {
        for (format, morning, clock) in [
            ("%r", "AM", HourCycle::H12),
            ("%I:%M:%S %p", "ص", HourCycle::H12),
            ("%T", "AM", HourCycle::H23),
            ("%H:%M:%S", "", HourCycle::H23),
            ("%r", "", HourCycle::H23),
        ] {
            assert_eq!(
                clock_of(format.as_bytes(), morning.as_bytes()),
                clock,
                "{format}"
            );
        }
    }
}
