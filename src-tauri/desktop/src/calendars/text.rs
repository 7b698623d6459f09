//! Events as one text: a VCALENDAR a calendar, so that the zones of one are not taken for another's. Events
//! stay as they are; of them only the names of zones are looked for.

use std::collections::BTreeSet;

/// The most zones of one calendar that are asked for.
const ZONES: usize = 100;

/// Adds a calendar to `text`. None is added where there are no events.
pub(super) fn add(text: &mut Vec<u8>, events: &[&str], zones: &[String]) {
    if events.is_empty() {
        return;
    }
    text.extend_from_slice(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for part in zones
        .iter()
        .map(String::as_str)
        .chain(events.iter().copied())
    {
        text.extend_from_slice(part.trim_end().as_bytes());
        text.extend_from_slice(b"\r\n");
    }
    text.extend_from_slice(b"END:VCALENDAR\r\n");
}

/// The names of the zones in which events have their times.
pub(super) fn zones(events: &[&str]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for event in events {
        // A long line goes on in the next one, behind a blank.
        let unfolded = event.replace("\r\n ", "").replace("\n ", "");
        for line in unfolded.lines() {
            names.extend(zone(line).map(str::to_owned));
            if names.len() >= ZONES {
                return names;
            }
        }
    }
    names
}

/// The zone of a line such as `DTSTART;TZID=Europe/Berlin:20261124T100000`.
fn zone(line: &str) -> Option<&str> {
    let (property, _) = line.split_once(':')?;
    let (_, zone) = property.split_once(";TZID=")?;
    let name = match zone.strip_prefix('"') {
        // A name in quotes may hold what ends any other.
        Some(_) => line.split('"').nth(1)?,
        None => zone.split(';').next()?,
    };
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_of_events_are_found_also_across_lines() {
        let events = [
            "BEGIN:VEVENT\r\nDTSTART;TZID=/example.org/Europe/Berlin:20261124T100000\r\n\
             EXDATE;VALUE=DATE-TIME;TZID=/example.org/America/Argentina/Bue\r\n nos_Aires:20261201\r\n\
             DTEND;TZID=\"Here: and; there\";X=1:20261124T100000\r\nEND:VEVENT",
            "SUMMARY:no zone\nDESCRIPTION:DTSTART;TZID=Asia/Tokyo:\nDTSTART;TZID=:1\n",
        ];
        let found: Vec<_> = zones(&events).into_iter().collect();
        let expected = [
            "/example.org/America/Argentina/Buenos_Aires",
            "/example.org/Europe/Berlin",
            "Here: and; there",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn each_calendar_is_one_of_its_own() {
        let mut text = Vec::new();
        add(&mut text, &[], &["BEGIN:VTIMEZONE".to_owned()]);
        assert!(text.is_empty(), "without events there is nothing to say");
        add(&mut text, &["A\r\n", "B"], &["Z\n".to_owned()]);
        add(&mut text, &["C"], &[]);
        let text = String::from_utf8(text).expect("text");
        let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nZ\r\nA\r\nB\r\nEND:VCALENDAR\r\n\
            BEGIN:VCALENDAR\r\nVERSION:2.0\r\nC\r\nEND:VCALENDAR\r\n";
        assert_eq!(text, expected);
    }
}
