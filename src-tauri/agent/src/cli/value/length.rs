//! Lengths: `50`, `50m`, `3h`, `1h30`.

use super::super::desk::say;

/// Whole minutes.
///
/// # Errors
/// A sentence for anything else, and for nothing at all.
pub(in super::super) fn length(text: &str) -> Result<u32, String> {
    read(&text.trim().to_lowercase()).ok_or_else(|| say("cli-bad-length", &[]))
}

fn read(text: &str) -> Option<u32> {
    let Some((hours, rest)) = text.split_once('h') else {
        return minutes(text);
    };
    let rest = match rest.trim() {
        "" => 0,
        rest => minutes(rest).filter(|&minutes| minutes < 60)?,
    };
    digits(hours.trim())?.checked_mul(60)?.checked_add(rest)
}

fn minutes(text: &str) -> Option<u32> {
    let number = text
        .strip_suffix("min")
        .or_else(|| text.strip_suffix('m'))
        .unwrap_or(text);
    digits(number.trim())
}

/// Digits only: no sign, no point.
fn digits(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        let cases = [
            ("50", 50),
            ("50m", 50),
            ("50 min", 50),
            ("3h", 180),
            ("1h30", 90),
            ("1h 05m", 65),
            ("2 H", 120),
        ];
        for (text, minutes) in cases {
            assert_eq!(length(text), Ok(minutes), "{text}");
        }
        for text in [
            "",
            "h",
            "-5",
            "+5",
            "1.5h",
            "1h90",
            "soon",
            "99999999999",
            "１",
        ] {
            assert!(length(text).is_err(), "{text:?} is no length");
        }
    }
}
