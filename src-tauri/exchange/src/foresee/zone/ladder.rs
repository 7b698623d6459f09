//! From the name that a file gives a zone to the zone: the first rung that knows it. A name comes before
//! the file's own definition (CalConnect CC/R 0602), and a guess comes last.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use chrono_tz::{TZ_VARIANTS, Tz};

use super::{
    super::{clock::Clock, lines::RawLine},
    Zone, windows,
    written::{self, Written},
};

/// What one calendar of a file knows of zones.
pub(in super::super) struct Ladder<'a> {
    reader: Rc<Zone>,
    /// X-WR-TIMEZONE.
    calendar: Option<String>,
    /// Each VTIMEZONE with its name.
    written: HashMap<String, &'a [RawLine<'a>]>,
    years: (i32, i32),
    known: RefCell<HashMap<String, Clock>>,
}

impl<'a> Ladder<'a> {
    /// The zones of a calendar, for a reader in `reader`. `years` are the first and the last year that
    /// times are asked of.
    pub(in super::super) fn new(
        reader: Rc<Zone>,
        calendar: Option<String>,
        zones: &'a [Vec<RawLine<'a>>],
        years: (i32, i32),
    ) -> Self {
        let mut written = HashMap::new();
        for lines in zones {
            if let Some(name) = written::name(lines) {
                written.entry(name).or_insert(lines.as_slice());
            }
        }
        Self {
            reader,
            calendar,
            written,
            years,
            known: RefCell::default(),
        }
    }

    /// The reader's own clock, for times that name no zone.
    pub(in super::super) fn floating(&self) -> Clock {
        Clock::Floating(Rc::clone(&self.reader))
    }

    /// The clock of a TZID.
    pub(in super::super) fn clock(&self, name: &str) -> Clock {
        let name = name.trim();
        if let Some(known) = self.known.borrow().get(name) {
            return known.clone();
        }
        let clock = self.climb(name);
        self.known
            .borrow_mut()
            .insert(name.to_owned(), clock.clone());
        clock
    }

    fn climb(&self, name: &str) -> Clock {
        let written = || Written::of(self.written.get(name)?, self.years).map(Zone::Written);
        if let Some(zone) = by_name(name).map(Zone::Named).or_else(written) {
            return Clock::Zoned(Rc::new(zone));
        }
        // An offset says nothing of summer time, so the file's own definition comes before it.
        if let Some((offset, _)) = offset_and_places(name) {
            return Clock::Guessed(Rc::new(Zone::Fixed(offset)));
        }
        match self.calendar.as_deref().and_then(by_name) {
            Some(zone) => Clock::Zoned(Rc::new(Zone::Named(zone))),
            None => Clock::Guessed(Rc::clone(&self.reader)),
        }
    }
}

/// The zone that a name alone says.
fn by_name(name: &str) -> Option<Tz> {
    let after_slashes = name.match_indices('/').map(|(at, _)| &name[at + 1..]);
    let shown = || windows::shown(offset_and_places(name)?.1)?.parse().ok();
    std::iter::once(name)
        .chain(after_slashes)
        .find_map(|part| iana(part).or_else(|| windows::named(part)?.parse().ok()))
        .or_else(shown)
}

/// A zone of the IANA database, in any case, also with `_` for its first `/`.
fn iana(name: &str) -> Option<Tz> {
    let slashed = name.replacen('_', "/", 1);
    let known = |name: &str| {
        let mut all = TZ_VARIANTS.iter();
        all.find(|zone| zone.name().eq_ignore_ascii_case(name))
            .copied()
    };
    known(name).or_else(|| known(&slashed))
}

/// What `(UTC-05:00) Eastern Time (US & Canada)` says: the offset in seconds to the east, and the rest.
fn offset_and_places(name: &str) -> Option<(i64, &str)> {
    let (head, places) = name.strip_prefix('(')?.split_once(')')?;
    let sign = head
        .strip_prefix("UTC")
        .or_else(|| head.strip_prefix("GMT"))?;
    let east = match sign.chars().next() {
        None => return Some((0, places.trim())),
        Some('+') => 1,
        Some('-' | '\u{2212}') => -1,
        Some(_) => return None,
    };
    let digits = sign.trim_start_matches(['+', '-', '\u{2212}']);
    let (hours, minutes) = digits.split_once([':', '.'])?;
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    let fits = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    fits.then(|| (east * (hours * 3_600 + minutes * 60), places.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_however_they_are_written() {
        for (name, zone) in [
            ("Europe/Lisbon", Some(Tz::Europe__Lisbon)),
            ("Europe/lisbon", Some(Tz::Europe__Lisbon)),
            ("Europe/Kiev", Some(Tz::Europe__Kiev)),
            ("America_New_York", Some(Tz::America__New_York)),
            (
                "/softwarestudio.org/Tzfile/America/New_York",
                Some(Tz::America__New_York),
            ),
            (
                "/freeassociation.sourceforge.net/Europe/Berlin",
                Some(Tz::Europe__Berlin),
            ),
            ("tzone://Microsoft/Utc", Some(Tz::UTC)),
            ("W. Europe Standard Time", Some(Tz::Europe__Berlin)),
            (
                "(UTC-05:00) Eastern Time (US & Canada)",
                Some(Tz::America__New_York),
            ),
            (
                "(GMT+10:00) Canberra, Melbourne, Sydney",
                Some(Tz::Australia__Sydney),
            ),
            (
                "(UTC) Dublin, Edinburgh, Lisbon, London",
                Some(Tz::Europe__London),
            ),
            ("(UTC+05:00) A place of no name", None),
            ("Customized Time Zone", None),
            ("Germany/Berlin", None),
            ("", None),
            ("(", None),
        ] {
            assert_eq!(by_name(name), zone, "{name}");
        }
        assert_eq!(offset_and_places("(UTC-03:30) x"), Some((-12_600, "x")));
        assert_eq!(offset_and_places("(UTC+99:00) x"), None);
    }
}
