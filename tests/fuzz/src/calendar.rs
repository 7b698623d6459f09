//! A calendar of any bytes: what is read of them lies in the window, is in
//! order, ends no sooner than it starts, and is the same when it is read again.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use exchange::{Occurrence, Reader, Window, counts, foresee};

pub fn meet(bytes: &[u8]) {
    let from = DateTime::from_timestamp(1_796_000_000, 0).expect("an evening in November 2026");
    let window = Window {
        from,
        to: from + TimeDelta::days(8),
    };
    let reader = Reader {
        zone: Tz::America__St_Johns,
        me: vec!["me@example.org".into()],
    };
    let Ok(reading) = foresee(bytes, window, &reader) else {
        return;
    };
    let start = |occurrence: &Occurrence| -> DateTime<Utc> {
        occurrence.span.starts().instant(reader.zone)
    };
    assert!(
        reading.occurrences.is_sorted_by_key(start),
        "sorted by start"
    );
    for occurrence in &reading.occurrences {
        let (starts, ends) = (
            start(occurrence),
            occurrence.span.ends().instant(reader.zone),
        );
        assert!(starts < window.to && starts <= ends, "{occurrence:?}");
        assert!(
            ends > window.from || starts >= window.from,
            "{occurrence:?}"
        );
        assert!(
            !occurrence.cancelled || !counts(occurrence),
            "{occurrence:?}"
        );
    }
    assert_eq!(foresee(bytes, window, &reader), Ok(reading), "read again");
}
