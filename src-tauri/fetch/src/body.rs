//! What comes from the server, up to its limit, and only as long as it can be a calendar.

use std::io::{self, Read};

use types::fetch::{FetchEnd, LARGEST_CALENDAR};

use crate::trouble;

const BEGINS: &[u8] = b"BEGIN:VCALENDAR";
const ENDS: &[u8] = b"END:VCALENDAR";

/// So many bytes are read at once. The first of them decide whether it can be a calendar.
const CHUNK: usize = 16 << 10;

/// So much may stand behind the end of a calendar.
const BEHIND: usize = 4 << 10;

/// The whole body. It is given up with the first byte that cannot be of a calendar, or that is too many.
///
/// # Errors
/// Why there is none.
pub(crate) fn read(mut from: impl Read) -> Result<Vec<u8>, FetchEnd> {
    let mut body = Vec::new();
    let mut chunk = vec![0; CHUNK];
    loop {
        let count = match from.read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(trouble::of_reading(&error)),
        };
        body.extend_from_slice(&chunk[..count]);
        if !may_be_a_calendar(&body) {
            return Err(FetchEnd::NotACalendar);
        }
        if body.len() as u64 > LARGEST_CALENDAR {
            return Err(FetchEnd::TooLarge);
        }
    }
    if begins(&body).len() < BEGINS.len() {
        return Err(FetchEnd::NotACalendar);
    }
    if has_its_end(&body) {
        Ok(body)
    } else {
        Err(FetchEnd::Half)
    }
}

/// Whether the beginning of a text is one of a calendar, as far as it is there.
fn may_be_a_calendar(body: &[u8]) -> bool {
    let first = begins(body);
    let count = first.len().min(BEGINS.len());
    first[..count].eq_ignore_ascii_case(&BEGINS[..count])
}

/// The text behind a byte order mark and white space.
fn begins(body: &[u8]) -> &[u8] {
    let mark = b"\xef\xbb\xbf";
    match body.strip_prefix(mark) {
        Some(behind) => behind.trim_ascii_start(),
        None if mark.starts_with(body) => b"",
        None => body.trim_ascii_start(),
    }
}

fn has_its_end(body: &[u8]) -> bool {
    let tail = &body[body.len().saturating_sub(BEHIND)..];
    let mut places = tail.windows(ENDS.len());
    places.any(|place| place.eq_ignore_ascii_case(ENDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time.
    struct Slowly<'a>(&'a [u8]);

    impl Read for Slowly<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(1);
            into[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    #[test]
    fn a_calendar_is_whole_or_none() {
        for (text, expected) in [
            ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", None),
            ("\u{feff}\r\n begin:vcalendar\nend:vcalendar", None),
            ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", Some(FetchEnd::Half)),
            ("BEGIN:VCAL", Some(FetchEnd::NotACalendar)),
            ("<html>BEGIN:VCALENDAR", Some(FetchEnd::NotACalendar)),
            ("", Some(FetchEnd::NotACalendar)),
        ] {
            for body in [read(text.as_bytes()), read(Slowly(text.as_bytes()))] {
                assert_eq!(body.as_ref().err(), expected.as_ref(), "{text:?}");
                assert!(body.is_err() || body == Ok(text.as_bytes().to_vec()));
            }
        }
    }

    #[test]
    fn sixteen_mebibytes_are_taken_and_not_one_byte_more() {
        let of = |size: usize| {
            let mut text = b"BEGIN:VCALENDAR\r\n".to_vec();
            text.resize(size - ENDS.len(), b'\n');
            text.extend(ENDS);
            read(text.as_slice()).map(|body| body.len())
        };
        let most = usize::try_from(LARGEST_CALENDAR).expect("it fits");
        assert_eq!(of(most), Ok(most));
        assert_eq!(of(most + 1), Err(FetchEnd::TooLarge));
    }
}
