//! What is written down of a day, by its short name: `s2`, `g1`, `b1`, `m3`, `i1`.

use super::super::session::say;

/// A short name, as `daydone day` shows it.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn record(text: &str) -> Result<String, String> {
    let name = text.trim().to_lowercase();
    let number = name.strip_prefix(['s', 'g', 'b', 'm', 'i']);
    let is_name = number.is_some_and(|number| number.parse::<u16>().is_ok_and(|n| n > 0));
    is_name
        .then_some(name)
        .ok_or_else(|| say("cli-bad-record", &[]))
}

#[cfg(test)]
mod tests {
    use super::record;

    #[test]
    fn a_record_is_named_by_a_letter_and_a_number() {
        for (text, name) in [
            ("s2", "s2"),
            ("G1", "g1"),
            ("b1", "b1"),
            (" m12 ", "m12"),
            ("i3", "i3"),
        ] {
            assert_eq!(record(text).as_deref(), Ok(name), "{text:?}");
        }
        for text in ["", "s", "2", "s0", "x1", "s-1", "s2b"] {
            assert!(record(text).is_err(), "{text:?} names nothing");
        }
    }
}
