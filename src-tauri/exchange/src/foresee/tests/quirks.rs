//! Files of our own, one quirk each, with what they are read as.

use std::{fs, path::PathBuf};

use chrono::SecondsFormat;

use super::*;

/// The bytes of a file in `tests/calendars`.
pub(super) fn file(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/calendars");
    fs::read(folder.join(name).with_extension("ics")).expect("the file is there")
}

/// The week that most files are about.
pub(super) fn week() -> Window {
    Window {
        from: at("2026-11-29T23:00:00Z"),
        to: at("2026-12-06T23:00:00Z"),
    }
}

/// An occurrence in a line: `start/end title`, in UTC, behind marks: `≈` uncertain, `x` cancelled, `*` it
/// counts.
fn told(occurrence: &Occurrence) -> String {
    let moment = |moment: Moment| match moment {
        Moment::At(at) => at
            .to_rfc3339_opts(SecondsFormat::Secs, true)
            .replace(":00Z", "Z"),
        Moment::On(date) => date.to_string(),
    };
    let (starts, ends) = (
        moment(occurrence.span.starts()),
        moment(occurrence.span.ends()),
    );
    let mark = |is: bool, mark: &'static str| if is { mark } else { "" };
    let marks = [
        mark(!occurrence.certain, "≈ "),
        mark(occurrence.cancelled, "x "),
        mark(counts(occurrence), "* "),
    ];
    format!("{}{starts}/{ends} {}", marks.concat(), occurrence.title)
}

fn check(name: &str, window: Window, expected: &[&str]) {
    let reading = foresee(&file(name), window, &reader()).expect("a calendar");
    let mut lines: Vec<String> = reading.occurrences.iter().map(told).collect();
    lines.extend(reading.unfinished.iter().map(|what| format!("{what:?}")));
    assert_eq!(lines, expected, "{name}");
}

#[test]
fn each_quirk_is_read_as_people_mean_it() {
    let table: &[(&str, &[&str])] = &[
        (
            "windows-names",
            &[
                "2026-12-01T09:00Z/2026-12-01T09:30Z Tokyo",
                "2026-12-02T09:00Z/2026-12-02T10:00Z London",
            ],
        ),
        (
            "quoted-tzid",
            &[
                "2026-12-01T09:00Z/2026-12-01T09:30Z Quoted",
                "2026-12-02T15:00Z/2026-12-02T15:30Z Shown",
                "≈ 2026-12-03T04:30Z/2026-12-03T05:00Z Offset only",
            ],
        ),
        // The offset of winter, and an EXDATE in UTC on the clock of the series.
        (
            "vtimezone-only",
            &["2026-12-01T13:30Z/2026-12-01T14:00Z Winter"],
        ),
        (
            "floating",
            &["2026-12-01T09:00Z/2026-12-01T09:30Z Anywhere"],
        ),
        (
            "lower-case-zone",
            &["2026-12-01T10:00Z/2026-12-01T10:30Z Lisbon"],
        ),
        (
            "prefixed-zone",
            &["2026-12-01T15:00Z/2026-12-01T15:30Z New York"],
        ),
        (
            "until-of-another-kind",
            &[
                "2026-11-30/2026-12-01 Time on a date",
                "2026-11-30T00:00Z/2026-11-30T00:30Z Date on a time",
                "2026-11-30T10:00Z/2026-11-30T10:30Z UTC on a floating time",
                "2026-12-01/2026-12-02 Time on a date",
                "2026-12-01T00:00Z/2026-12-01T00:30Z Date on a time",
                "2026-12-01T10:00Z/2026-12-01T10:30Z UTC on a floating time",
            ],
        ),
        (
            "exdate-as-date",
            &[
                "2026-11-30T08:00Z/2026-11-30T08:15Z Daily",
                "2026-12-03T08:00Z/2026-12-03T08:15Z Daily",
            ],
        ),
        (
            "override-alone",
            &["2026-12-01T10:00Z/2026-12-01T11:00Z Only this one"],
        ),
        (
            "two-series-of-one-uid",
            &[
                "2026-12-01T09:00Z/2026-12-01T09:30Z New",
                "2026-12-02T09:00Z/2026-12-02T09:30Z New",
                "2026-12-03T15:00Z/2026-12-03T15:30Z Last of equals",
            ],
        ),
        (
            "rdate-period",
            &[
                "2026-11-30T09:00Z/2026-11-30T09:30Z Every so often",
                "2026-12-01T09:00Z/2026-12-01T11:00Z Every so often",
                "2026-12-02T09:00Z/2026-12-02T09:10Z Every so often",
                "2026-12-03T09:00Z/2026-12-03T09:30Z Every so often",
            ],
        ),
        (
            "doubled-rule",
            &[
                "2026-11-30T09:00Z/2026-11-30T09:30Z Twice the same",
                "2026-12-01T09:00Z/2026-12-01T09:30Z Twice the same",
            ],
        ),
        (
            "cancelled-occurrence",
            &[
                "* 2026-11-30T09:00Z/2026-11-30T09:30Z Stands",
                "x 2026-12-01T09:00Z/2026-12-01T09:30Z Stands",
                "* 2026-12-02T09:00Z/2026-12-02T09:30Z Stands",
            ],
        ),
        ("moved-instance", &MOVED),
        ("windows-line-ends", &MOVED),
        (
            "this-and-later",
            &[
                "2026-11-30T09:00Z/2026-11-30T09:30Z Before",
                "2026-12-01T09:00Z/2026-12-01T09:30Z Before",
                "2026-12-02T09:30Z/2026-12-02T10:30Z From here on",
                "2026-12-03T09:30Z/2026-12-03T10:30Z From here on",
            ],
        ),
        (
            "moved-from-outside",
            &["2026-12-02T09:00Z/2026-12-02T09:30Z Moved here"],
        ),
        (
            "all-day-moved",
            &[
                "2026-12-01/2026-12-02 Day",
                "2026-12-03/2026-12-04 Day",
                "2026-12-05/2026-12-06 Day",
            ],
        ),
        (
            "no-end",
            &[
                "2026-12-01T09:00Z/2026-12-01T09:00Z A time",
                "2026-12-02/2026-12-03 A date",
                "2026-12-03/2026-12-06 Two and a half days",
            ],
        ),
        (
            "end-before-start",
            &[
                "2026-12-01T10:00Z/2026-12-01T10:00Z Backwards",
                "2026-12-02/2026-12-02 Backwards days",
            ],
        ),
        (
            "calendar-zone",
            &["2026-12-01T17:00Z/2026-12-01T17:30Z Nothing explains it"],
        ),
        (
            "unknown-zone",
            &["≈ 2026-12-01T09:00Z/2026-12-01T09:30Z Nothing explains it"],
        ),
        (
            "broken-lines",
            &[
                "2026-12-01T09:00Z/2026-12-01T09:30Z Good",
                "2026-12-02T09:00Z/2026-12-02T09:30Z Good as well",
                "2026-12-04T09:00Z/2026-12-04T09:30Z Rule is no rule",
                "Start(\"4\")",
                "Rule(\"5\")",
            ],
        ),
        ("no-events", &[]),
        (
            "half",
            &["2026-12-01T09:00Z/2026-12-01T09:30Z Whole", "Text"],
        ),
        (
            "bare-events",
            &[
                "2026-12-01T09:00Z/2026-12-01T09:30Z From a calendar server",
                "2026-12-02T10:00Z/2026-12-02T10:30Z Moved",
            ],
        ),
        (
            "people",
            &[
                "* 2026-12-01T09:00Z/2026-12-01T09:30Z With others",
                "2026-12-01T10:00Z/2026-12-01T10:30Z Declined",
                "2026-12-01T11:00Z/2026-12-01T11:30Z Alone",
                "* 2026-12-01T12:00Z/2026-12-01T12:30Z Alone with a link",
                "2026-12-01T13:00Z/2026-12-01T13:30Z Free",
                "2026-12-01T14:00Z/2026-12-01T14:30Z Free by Outlook",
                "2026-12-02T00:00Z/2026-12-03T00:00Z A day long",
                "2026-12-03T09:00Z/2026-12-03T09:30Z Our own",
            ],
        ),
        ("utf-16", &["2026-12-01T09:00Z/2026-12-01T09:30Z Größe"]),
    ];
    for (name, expected) in table {
        check(name, week(), expected);
    }
}

/// One file with both ends of lines.
const MOVED: [&str; 3] = [
    "2026-11-30T09:00Z/2026-11-30T09:30Z Weekdays",
    "2026-12-02T09:00Z/2026-12-02T09:30Z Weekdays",
    "2026-12-04T14:00Z/2026-12-04T14:45Z Moved",
];

#[test]
fn a_time_the_clock_skips_is_no_instance_of_a_rule_but_a_start() {
    let spring = Window {
        from: at("2026-03-27T00:00:00Z"),
        to: at("2026-04-05T00:00:00Z"),
    };
    // COUNT=3 does not count the skipped one (RFC 5545, 3.3.10).
    check(
        "clock-change",
        spring,
        &[
            "2026-03-28T01:30Z/2026-03-28T01:45Z Small hours",
            "2026-03-29T01:15Z/2026-03-29T01:15Z Once in the gap",
            "2026-03-30T00:30Z/2026-03-30T00:45Z Small hours",
            "2026-03-31T00:30Z/2026-03-31T00:45Z Small hours",
        ],
    );
    let autumn = Window {
        from: at("2026-10-24T00:00:00Z"),
        to: at("2026-10-27T00:00:00Z"),
    };
    check(
        "clock-change",
        autumn,
        &["2026-10-25T00:30Z/2026-10-25T02:30Z In the fold"],
    );
}

#[test]
fn what_is_no_calendar_is_told_apart() {
    for (name, problem) in [
        ("page", CalendarProblem::WebPage),
        ("empty", CalendarProblem::Empty),
        ("notes", CalendarProblem::NoCalendar),
    ] {
        assert_eq!(
            foresee(&file(name), week(), &reader()),
            Err(problem),
            "{name}"
        );
    }
    let large = vec![b' '; LARGEST + 1];
    assert_eq!(
        foresee(&large, week(), &reader()),
        Err(CalendarProblem::TooLarge)
    );
}

#[test]
fn a_title_is_on_one_line_and_bounded() {
    let reading = foresee(&file("long-words"), week(), &reader()).expect("a calendar");
    let title = &reading.occurrences[0].title;
    assert!(
        title.starts_with("A title, with two lines ; and more"),
        "{title}"
    );
    assert_eq!(title.chars().count(), domain::TITLE_LIMIT);
}

#[test]
fn a_series_names_its_occurrences_and_a_single_event_does_not() {
    let read = |name| {
        foresee(&file(name), week(), &reader())
            .expect("a calendar")
            .occurrences
    };
    assert_eq!(read("floating")[0].recurrence, None);
    let moved = &read("moved-instance")[2];
    assert_eq!(
        moved.recurrence,
        Some(Moment::At(at("2026-12-01T09:00:00Z")))
    );
    let day = &read("all-day-moved")[2];
    let named = Moment::On("2026-12-02".parse().expect("a date"));
    assert_eq!(day.recurrence, Some(named));
}
