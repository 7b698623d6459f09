//! What holds for every text: it is read within bounds, and what it says does not hang on how it is laid out.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::quirks::{file, week};
use super::*;

/// Lines that mean something, so that what is made up is more than noise.
const LINES: [&str; 34] = [
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VTIMEZONE",
    "END:VTIMEZONE",
    "BEGIN:STANDARD",
    "END:STANDARD",
    "BEGIN:VALARM",
    "TZID:Place",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+9959",
    "UID:1",
    "UID:2",
    "SUMMARY:Ä\\",
    "DTSTART:20261201T090000Z",
    "DTSTART;TZID=Place:20261201T090000",
    "DTSTART;VALUE=DATE:20261201",
    "DTSTART:99991231T235959Z",
    "DTSTART:00010101T000000",
    "DTEND:00010101T000000",
    "DURATION:P99999999999999W",
    "DURATION:-PT9H",
    "RRULE:FREQ=DAILY",
    "RRULE:FREQ=SECONDLY;BYSETPOS=2",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=HOURLY;INTERVAL=4294967295;COUNT=0",
    "EXRULE:FREQ=WEEKLY",
    "RDATE;VALUE=PERIOD:20261201T090000Z/P1D,/,20261201",
    "EXDATE:20261201,20261201T090000Z",
    "RECURRENCE-ID;RANGE=THISANDFUTURE:20261202T090000Z",
    "RECURRENCE-ID:99991231",
    "ATTENDEE;CN=\":\r\n ",
    " folded",
];

/// Reads, and checks what holds for every reading.
fn read(bytes: &[u8], window: Window) {
    let Ok(reading) = foresee(bytes, window, &reader()) else {
        return;
    };
    let zone = reader().zone;
    let start = |occurrence: &Occurrence| occurrence.span.starts().instant(zone);
    assert!(reading.occurrences.len() <= limits::OCCURRENCES, "bounded");
    let sorted = reading.occurrences.is_sorted_by_key(start);
    assert!(sorted, "sorted by start");
    for occurrence in &reading.occurrences {
        let (starts, ends) = (start(occurrence), occurrence.span.ends().instant(zone));
        assert!(starts < window.to, "starts before the window's end");
        assert!(
            ends > window.from || starts >= window.from,
            "is not over before it"
        );
        assert!(starts <= ends, "never ends before it starts");
        assert!(
            occurrence.title.chars().count() <= domain::TITLE_LIMIT,
            "a bounded title"
        );
        assert!(occurrence.uid.len() <= limits::UID, "a bounded UID");
    }
    let again = foresee(bytes, window, &reader());
    assert_eq!(again, Ok(reading), "reading twice is reading once");
}

fn event(uid: u8, day: u32, hour: u32, rule: usize, sequence: u8, replaces: bool) -> String {
    let rule = [
        "",
        "RRULE:FREQ=DAILY;COUNT=3\n",
        "RRULE:FREQ=WEEKLY\n",
        "RRULE:FREQ=DAILY;UNTIL=20261203\n",
    ][rule];
    let id = if replaces {
        "RECURRENCE-ID:20261202T090000Z\n"
    } else {
        ""
    };
    format!(
        "BEGIN:VEVENT\nUID:{uid}\nSEQUENCE:{sequence}\nSUMMARY:a long enough title {uid} {sequence}\n{id}\
         DTSTART;TZID=Europe/Berlin:202612{day:02}T{hour:02}0000\nDURATION:PT1H\n{rule}END:VEVENT\n"
    )
}

fn calendar(events: &[String]) -> String {
    format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", events.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_are_read_within_bounds(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        read(&bytes, week());
    }

    #[test]
    fn any_lines_are_read_within_bounds(
        picks in proptest::collection::vec(0..LINES.len(), 0..40),
        crlf: bool,
        from in -62_000_000_000_i64..253_000_000_000,
    ) {
        let end = if crlf { "\r\n" } else { "\n" };
        let lines: Vec<&str> = picks.iter().map(|&pick| LINES[pick]).collect();
        let text = format!("BEGIN:VCALENDAR{end}BEGIN:VEVENT{end}{}", lines.join(end));
        let from = DateTime::from_timestamp(from, 0).expect("an instant");
        read(text.as_bytes(), Window { from, to: from + TimeDelta::days(8) });
        read(text.as_bytes(), week());
    }

    #[test]
    fn files_of_ours_with_a_changed_byte_are_read_within_bounds(
        name in proptest::sample::select(vec!["people", "vtimezone-only", "rdate-period", "broken-lines", "utf-16"]),
        at in any::<prop::sample::Index>(),
        byte: u8,
    ) {
        let mut bytes = file(name);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        read(&bytes, week());
    }

    #[test]
    fn neither_order_nor_ends_of_lines_nor_folds_change_what_is_read(
        events in proptest::collection::vec((0_u8..4, 1_u32..6, 0_u32..24, 0_usize..4, any::<bool>()), 1..8)
            .prop_shuffle(),
        turn in any::<prop::sample::Index>(),
    ) {
        // Each has its own SEQUENCE: of equals the last one in the text is in force.
        let mut events: Vec<String> = (0_u8..).zip(events)
            .map(|(sequence, (uid, day, hour, rule, replaces))| event(uid, day, hour, rule, sequence, replaces))
            .collect();
        let text = calendar(&events);
        let reading = foresee(text.as_bytes(), week(), &reader());
        let crlf = foresee(text.replace('\n', "\r\n").as_bytes(), week(), &reader());
        prop_assert_eq!(&crlf, &reading, "ends of lines");
        let folded = foresee(text.replace("enough", "eno\n ugh").as_bytes(), week(), &reader());
        prop_assert_eq!(&folded, &reading, "folds");
        let turn = turn.index(events.len());
        events.rotate_left(turn);
        events.reverse();
        let turned = foresee(calendar(&events).as_bytes(), week(), &reader());
        prop_assert_eq!(&turned, &reading, "order");
    }

    #[test]
    fn what_the_sieve_drops_was_not_in_the_window(
        events in proptest::collection::vec((0_u8..4, 1_u32..28, 0_u32..24, 0_usize..4, any::<bool>()), 1..8),
        day in 1_u32..28,
    ) {
        let events: Vec<String> = (0_u8..).zip(events)
            .map(|(sequence, (uid, day, hour, rule, replaces))| event(uid, day, hour, rule, sequence, replaces))
            .collect();
        let text = calendar(&events);
        let narrow = Window {
            from: at(&format!("2026-12-{day:02}T00:00:00Z")),
            to: at("2027-01-05T00:00:00Z"),
        };
        // The wide window begins so early that nothing is dropped.
        let wide = Window { from: at("2026-11-01T00:00:00Z"), ..narrow };
        let wide = foresee(text.as_bytes(), wide, &reader()).expect("a calendar").occurrences;
        let is_in = |occurrence: &Occurrence| occurrence.span.ends().instant(Tz::UTC) > narrow.from;
        let wide: Vec<Occurrence> = wide.into_iter().filter(is_in).collect();
        let narrow = foresee(text.as_bytes(), narrow, &reader()).expect("a calendar").occurrences;
        prop_assert_eq!(narrow, wide);
    }
}

fn one(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")
}

/// Rules made to take for ever end because their steps are counted: what is checked is where they end.
#[test]
fn hostile_rules_end_and_say_so() {
    let list = |most: u32| {
        (0..most)
            .map(|n| n.to_string())
            .collect::<Vec<_>>()
            .join(",")
    };
    let series = Unfinished::Series("1".into());
    let rule = Unfinished::Rule("1".into());
    let every_second = format!(
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR={};BYMINUTE={};BYSECOND={}",
        list(24),
        list(60),
        list(60)
    );
    for (start, text, expected) in [
        (
            "19700101T000000Z",
            "FREQ=SECONDLY".to_owned(),
            Some(&series),
        ),
        (
            "20261130T000000Z",
            "FREQ=SECONDLY;COUNT=1000000".to_owned(),
            Some(&series),
        ),
        (
            "20200101T000000Z",
            "FREQ=DAILY;COUNT=1000000".to_owned(),
            None,
        ),
        (
            "19700101T000000Z",
            format!("FREQ=MINUTELY;BYSECOND={}", list(60)),
            Some(&series),
        ),
        ("20260101T000000Z", every_second, Some(&rule)),
        (
            "20260101T000000Z",
            "FREQ=SECONDLY;BYSETPOS=2".to_owned(),
            Some(&rule),
        ),
        (
            "00010101T000000Z",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30".to_owned(),
            None,
        ),
        (
            "20260101T000000Z",
            format!("FREQ=DAILY;BYSETPOS={}", "1,".repeat(5_000)),
            Some(&rule),
        ),
        (
            "20260101T000000Z",
            "FREQ=SECONDLY;INTERVAL=86399;BYHOUR=0;BYMINUTE=0;BYSECOND=0".to_owned(),
            None,
        ),
    ] {
        let text = one(&format!("DTSTART:{start}\nRRULE:{text}"));
        let reading = foresee(text.as_bytes(), week(), &reader()).expect("a calendar");
        assert_eq!(reading.unfinished.first(), expected, "{text:.80}");
        assert!(reading.occurrences.len() <= limits::STEPS + 1, "{text:.80}");
    }
}

#[test]
fn a_zone_with_a_rule_of_seconds_is_an_unknown_zone() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Place\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\n\
                TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n";
    let text = format!("{zone}{}", one("DTSTART;TZID=Place:20261201T100000"));
    let text = text.replacen("BEGIN:VCALENDAR\n", "", 1);
    let reading = foresee(
        format!("BEGIN:VCALENDAR\n{text}").as_bytes(),
        week(),
        &reader(),
    );
    let occurrences = reading.expect("a calendar").occurrences;
    assert!(!occurrences[0].certain, "{occurrences:?}");
}

#[test]
fn all_steps_of_a_text_are_bounded_too() {
    let series = |uid: usize| {
        format!(
            "BEGIN:VEVENT\nUID:{uid:04}\nDTSTART:19700101T000000Z\nRRULE:FREQ=MINUTELY\nEND:VEVENT\n"
        )
    };
    let text = calendar(&(0..100).map(series).collect::<Vec<_>>());
    let reading = foresee(text.as_bytes(), week(), &reader()).expect("a calendar");
    assert_eq!(reading.unfinished.len(), 100, "each series is named");
}

#[test]
fn more_events_than_are_read_are_said() {
    let event =
        |uid: usize| format!("BEGIN:VEVENT\nUID:{uid}\nDTSTART:20261201T090000Z\nEND:VEVENT\n");
    let text = calendar(&(0..=limits::EVENTS).map(event).collect::<Vec<_>>());
    let reading = foresee(text.as_bytes(), week(), &reader()).expect("a calendar");
    assert_eq!(reading.unfinished, [Unfinished::Events]);
    assert_eq!(reading.occurrences.len(), limits::EVENTS);
    assert_eq!(reading.events, limits::EVENTS + 1);
}

#[test]
fn components_may_be_open_to_any_depth() {
    for component in ["X-ANY", "VALARM", "STANDARD"] {
        let deep = format!("BEGIN:{component}\n").repeat(200_000);
        for around in ["VEVENT", "VTIMEZONE", "VTODO"] {
            let text = format!(
                "BEGIN:VCALENDAR\nBEGIN:{around}\nTZID:Place\n{deep}BEGIN:VEVENT\nDTSTART;TZID=Place:20261201T090000\n"
            );
            read(text.as_bytes(), week());
        }
    }
}

#[test]
fn an_instance_of_no_readable_name_does_not_take_the_place_of_its_series() {
    let series =
        "BEGIN:VEVENT\nUID:1\nDTSTART:20261130T090000Z\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n";
    let instance = "BEGIN:VEVENT\nUID:1\nSEQUENCE:1\nRECURRENCE-ID:soon\nDTSTART:20261204T090000Z\nEND:VEVENT\n";
    let text = calendar(&[series.to_owned(), instance.to_owned()]);
    let reading = foresee(text.as_bytes(), week(), &reader()).expect("a calendar");
    assert_eq!(reading.occurrences.len(), 4, "three and one more");
}
