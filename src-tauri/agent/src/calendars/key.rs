//! What a foreseen meeting is called by: a hash, so that the journal can know a meeting again and tells
//! nothing of the calendar. The key of the hash is this journal's own.

use chrono::{DateTime, Datelike, Utc};
use exchange::{Moment, Occurrence};
use siphasher::sip128::SipHasher13;
use types::MeetingKey;
use uuid::Uuid;

/// The key of the hash.
pub(crate) type Salt = [u8; 16];

/// The key of an occurrence that lasts from `from` to `to`. What a calendar gives a UID is known by it and
/// by which one of the series it is; anything else by its times and its title. It never changes with the
/// version: the journal keeps it.
pub(super) fn key(
    salt: &Salt,
    found: &Occurrence,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> MeetingKey {
    let mut bytes = Vec::new();
    if found.uid.is_empty() {
        bytes.push(b's');
        instant(&mut bytes, from);
        instant(&mut bytes, to);
        bytes.extend_from_slice(found.title.as_bytes());
    } else {
        bytes.push(b'u');
        match found.recurrence.unwrap_or(Moment::At(from)) {
            Moment::At(at) => instant(&mut bytes, at),
            Moment::On(date) => {
                bytes.push(b'd');
                bytes.extend_from_slice(&date.num_days_from_ce().to_be_bytes());
            }
        }
        bytes.extend_from_slice(found.uid.as_bytes());
    }
    hashed(salt, &bytes)
}

/// What the meetings of a series have in common; none of a single meeting, and without a UID.
pub(super) fn series(salt: &Salt, found: &Occurrence) -> Option<MeetingKey> {
    if found.recurrence.is_none() || found.uid.is_empty() {
        return None;
    }
    Some(hashed(salt, &[b"r", found.uid.as_bytes()].concat()))
}

fn hashed(salt: &Salt, bytes: &[u8]) -> MeetingKey {
    let hash = SipHasher13::new_with_key(salt).hash(bytes);
    MeetingKey(Uuid::from_bytes(hash.as_bytes()))
}

fn instant(bytes: &mut Vec<u8>, at: DateTime<Utc>) {
    bytes.push(b't');
    bytes.extend_from_slice(&at.timestamp().to_be_bytes());
}

#[cfg(test)]
pub(super) mod tests {
    use exchange::Span;

    use super::*;

    pub(crate) fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    pub(crate) fn budget(uid: &str) -> Occurrence {
        Occurrence {
            span: Span::Timed {
                starts: at("2026-12-01T09:00:00Z"),
                ends: at("2026-12-01T09:30:00Z"),
            },
            uid: uid.to_owned(),
            recurrence: None,
            endless: false,
            title: "Budget".to_owned(),
            certain: true,
            cancelled: false,
            free: false,
            reply: None,
            others: true,
            conference: false,
            agenda: false,
            own: false,
        }
    }

    fn of(found: &Occurrence) -> MeetingKey {
        keyed(&[7; 16], found)
    }

    fn keyed(salt: &Salt, found: &Occurrence) -> MeetingKey {
        let Moment::At(from) = found.span.starts() else {
            panic!("it has a time");
        };
        let Moment::At(to) = found.span.ends() else {
            panic!("it has a time");
        };
        key(salt, found, from, to)
    }

    #[test]
    fn a_key_is_the_same_in_every_version() {
        let known = "90258a9a-c0e7-7716-2dfa-e24356fd1756";
        assert_eq!(of(&budget("a@example.org")).to_string(), known);
        let known = "c0f133fd-7f7a-abce-fb52-1426c0b5e5c3";
        assert_eq!(of(&budget("")).to_string(), known);
    }

    #[test]
    fn a_salt_makes_other_keys() {
        let found = budget("a@example.org");
        assert_ne!(keyed(&[7; 16], &found), keyed(&[8; 16], &found));
    }

    #[test]
    fn an_occurrence_of_a_series_keeps_its_key_when_it_moves() {
        let mut found = budget("a@example.org");
        found.recurrence = Some(Moment::At(at("2026-12-01T09:00:00Z")));
        let before = of(&found);
        found.span = Span::Timed {
            starts: at("2026-12-01T11:00:00Z"),
            ends: at("2026-12-01T11:30:00Z"),
        };
        found.title = "Budget, later".to_owned();
        assert_eq!(of(&found), before, "it was moved and renamed");
        found.recurrence = Some(Moment::At(at("2026-12-08T09:00:00Z")));
        assert_ne!(of(&found), before, "that is next week's");
    }

    #[test]
    fn without_a_uid_times_and_title_say_which_it_is() {
        let mut found = budget("");
        let before = of(&found);
        found.title = "Sales".to_owned();
        assert_ne!(of(&found), before);
    }
}
