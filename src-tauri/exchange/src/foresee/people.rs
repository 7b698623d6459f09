//! Organiser and attendees of an event, reduced to what `counts` asks. No name and no address is kept.

use super::{occurrence::Reply, property::Property};

/// What the people named in an event say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct People {
    /// What the reader has answered.
    pub reply: Option<Reply>,
    /// Whether a person other than the reader is named.
    pub others: bool,
}

impl People {
    /// Adds the person of an ORGANIZER or ATTENDEE. `me` are the reader's addresses.
    pub(super) fn add(&mut self, property: &Property, me: &[String]) {
        if is_a_thing(property.parameter("CUTYPE")) {
            return;
        }
        let address = address(&property.value);
        let addresses = [Some(address), property.parameter("EMAIL")];
        let mine = |known: &String| {
            let mut named = addresses.iter().flatten();
            named.any(|address| address.eq_ignore_ascii_case(self::address(known)))
        };
        if !me.iter().any(mine) {
            self.others |= !address.is_empty();
        } else if property.name == "ORGANIZER" {
            self.reply = self.reply.or(Some(Reply::Organiser));
        } else {
            let said = reply(property.parameter("PARTSTAT").unwrap_or_default());
            // What is answered says more than who invited: an organiser may decline as well.
            self.reply = match self.reply {
                Some(Reply::Organiser) if said == Reply::Open => Some(Reply::Organiser),
                _ => Some(said),
            };
        }
    }
}

fn is_a_thing(kind: Option<&str>) -> bool {
    kind.is_some_and(|kind| {
        ["ROOM", "RESOURCE"]
            .iter()
            .any(|thing| kind.eq_ignore_ascii_case(thing))
    })
}

/// An address without `mailto:`.
fn address(text: &str) -> &str {
    let text = text.trim();
    match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => text[7..].trim(),
        _ => text,
    }
}

fn reply(said: &str) -> Reply {
    match said.to_ascii_uppercase().as_str() {
        "ACCEPTED" | "COMPLETED" | "IN-PROCESS" => Reply::Accepted,
        "TENTATIVE" => Reply::Tentative,
        "DECLINED" | "DELEGATED" => Reply::Declined,
        _ => Reply::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::RawLine;
    use super::*;

    #[test]
    fn rooms_are_no_people_and_the_reader_is_known_by_any_address() {
        let me = [
            "Me@example.org".to_owned(),
            "mailto:other@example.org".to_owned(),
        ];
        for (lines, reply, others) in [
            ("", None, false),
            ("ATTENDEE;CUTYPE=ROOM:mailto:room@example.org", None, false),
            ("ATTENDEE:mailto:you@example.org", None, true),
            (
                "ORGANIZER:MAILTO:me@example.org",
                Some(Reply::Organiser),
                false,
            ),
            (
                "ORGANIZER:mailto:me@example.org|ATTENDEE:mailto:me@example.org",
                Some(Reply::Organiser),
                false,
            ),
            (
                "ATTENDEE;PARTSTAT=DECLINED:mailto:OTHER@example.org",
                Some(Reply::Declined),
                false,
            ),
            (
                "ATTENDEE;PARTSTAT=delegated:mailto:me@example.org",
                Some(Reply::Declined),
                false,
            ),
            (
                "ATTENDEE;PARTSTAT=TENTATIVE;EMAIL=me@example.org:urn:uuid:1",
                Some(Reply::Tentative),
                false,
            ),
            (
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.org|ORGANIZER:mailto:you@example.org",
                Some(Reply::Accepted),
                true,
            ),
        ] {
            let mut people = People::default();
            for line in lines.split('|').filter(|line| !line.is_empty()) {
                people.add(&Property::of(RawLine(line)).expect("a property"), &me);
            }
            assert_eq!(people, People { reply, others }, "{lines}");
        }
    }
}
