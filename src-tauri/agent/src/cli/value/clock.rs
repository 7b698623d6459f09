//! Clock times: `16:30`, `9:05`, `17`.

use chrono::NaiveTime;

use super::super::desk::say;

/// A time of the day.
///
/// # Errors
/// A sentence for anything else.
pub(in super::super) fn clock(text: &str) -> Result<NaiveTime, String> {
    read(text.trim()).ok_or_else(|| say("cli-bad-clock", &[]))
}

fn read(text: &str) -> Option<NaiveTime> {
    let (hours, minutes) = text.split_once(':').unwrap_or((text, "00"));
    let digits = |text: &str, most: usize| -> Option<u32> {
        let fits = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| text.parse().ok())?
    };
    if minutes.len() != 2 {
        return None;
    }
    NaiveTime::from_hms_opt(digits(hours, 2)?, digits(minutes, 2)?, 0)
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn clock_times_are_read_as_people_write_them() {
        for (text, time) in [
            ("16:30", "16:30"),
            ("9:05", "09:05"),
            ("17", "17:00"),
            ("00:00", "00:00"),
        ] {
            let read = clock(text).map(|time| time.format("%H:%M").to_string());
            assert_eq!(read.as_deref(), Ok(time), "{text}");
        }
        for text in [
            "", "24:00", "16:60", "16:3", "4pm", "-1:00", "16:30:00", ":30",
        ] {
            assert!(clock(text).is_err(), "{text:?} is no clock time");
        }
    }
}
