//! Days that clocks made difficult: the repeated hour, the morning after, the day kept open.

use chrono::{DateTime, NaiveTime, Utc};
use protocol::{
    BreakRecord, DayDetail, DayState, GapCause, GapRecord, HandOffView, MeetingRecord,
    SessionRecord, ShapeChoice,
};
use types::{BreakId, DayId, FocusId, GapId, MeetingId};
use uuid::Uuid;

use super::{Times, line, records};

/// Berlin's clocks go from 03:00 back to 02:00 in the night after this Saturday.
const LONG_NIGHT: &str = "2026-10-24";

#[test]
fn a_time_that_is_shown_twice_is_the_one_that_fits() {
    let day = DayDetail {
        at: at("2026-10-25T01:45:00Z"),
        date: LONG_NIGHT.to_owned(),
        zone: "Europe/Berlin".to_owned(),
        over_at: at("2026-10-25T03:00:00Z"),
        closed_at: Some(at("2026-10-25T01:45:00Z")),
        ..day()
    };
    let times = Times::of(&day).expect("its clock can be read");
    let (first, second) = (at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z"));
    let half_past_two = time("02:30");
    assert_eq!(
        times.near(half_past_two, first),
        first,
        "the first stays the first"
    );
    assert_eq!(
        times.near(half_past_two, second),
        second,
        "the second the second"
    );
    assert_eq!(
        times.near(time("2:50"), second),
        at("2026-10-25T00:50:00Z"),
        "the second 02:50 has not come yet"
    );
    assert_eq!(
        times.after(half_past_two, first),
        second,
        "a session from 02:30 to 02:30 lasted an hour"
    );
    assert_eq!(
        times.last(half_past_two),
        second,
        "the later one had come before the close"
    );
}

#[test]
fn a_time_before_the_boundary_is_the_next_mornings() {
    let times = Times::of(&day()).expect("its clock can be read");
    let evening = times.last(time("23:30"));
    assert_eq!(evening, at("2026-11-24T23:30:00Z"));
    assert_eq!(
        times.after(time("0:40"), evening),
        at("2026-11-25T00:40:00Z")
    );
}

#[test]
fn a_day_that_was_kept_open_has_another_morning() {
    let kept = DayDetail {
        at: at("2026-11-25T11:00:00Z"),
        over_at: at("2026-11-26T04:00:00Z"),
        ..day()
    };
    let times = Times::of(&kept).expect("its clock can be read");
    assert_eq!(
        times.last(time("9:00")),
        at("2026-11-25T09:00:00Z"),
        "what is added happened this morning"
    );
    let yesterday = at("2026-11-24T09:10:00Z");
    assert_eq!(
        times.near(time("9:00"), yesterday),
        at("2026-11-24T09:00:00Z"),
        "what stands on the first morning stays there"
    );
    assert_eq!(
        times.last(time("17:00")),
        at("2026-11-24T17:00:00Z"),
        "nothing is added ahead of now"
    );
}

#[test]
fn records_are_named_in_order_of_time() {
    let lived = [day()];
    let named: Vec<_> = records(&lived)
        .iter()
        .map(|record| line(record, chrono_tz::Europe::Lisbon))
        .collect();
    assert_eq!(
        named,
        [
            "09:00–09:50  s1     One · 40 min",
            "09:20–09:30    g1   the computer slept · 10 min · not answered, so not counted",
            "10:00–10:30  m1     Meeting · 30 min · communication",
            "10:30–10:40  b1     break · 10 min",
            "11:00–now    s2     Focus · 5 min · bonus",
        ]
    );
}

#[test]
fn a_row_in_the_repeated_hour_says_which_of_them_it_means() {
    let mut lived = [day()];
    let session = &mut lived[0].sessions[0];
    session.from = at("2026-10-25T00:45:00Z");
    session.to = Some(at("2026-10-25T01:30:00Z"));
    let record = &records(&lived)[0];
    assert_eq!(
        line(record, chrono_tz::Europe::Lisbon),
        "01:45 (+01:00)–01:30 (+00:00)  s1     One · 40 min"
    );
}

#[test]
fn a_date_lived_twice_numbers_its_records_through() {
    let lived = [day(), day()];
    let names: Vec<_> = records(&lived).into_iter().map(|one| one.name).collect();
    assert_eq!(
        names,
        ["s1", "g1", "m1", "b1", "s2", "s3", "g2", "m2", "b2", "s4"],
        "whoever flew west has one name for each record all the same"
    );
}

fn day() -> DayDetail {
    let session = |from, to: Option<DateTime<Utc>>, title: Option<&str>, worked_s| SessionRecord {
        id: FocusId(Uuid::nil()),
        item: None,
        title: title.map(str::to_owned),
        from: at(from),
        to,
        planned_s: None,
        worked_s,
        bonus: title.is_none(),
        gaps: Vec::new(),
    };
    let mut first = session(
        "2026-11-24T09:00:00Z",
        Some(at("2026-11-24T09:50:00Z")),
        Some("One"),
        40 * 60,
    );
    first.gaps.push(GapRecord {
        id: GapId(Uuid::nil()),
        cause: GapCause::Sleep,
        from: at("2026-11-24T09:20:00Z"),
        to: at("2026-11-24T09:30:00Z"),
        was: None,
    });
    DayDetail {
        at: at("2026-11-25T01:00:00Z"),
        id: DayId(Uuid::nil()),
        date: "2026-11-24".to_owned(),
        zone: "Europe/Lisbon".to_owned(),
        boundary: "04:00".to_owned(),
        over_at: at("2026-11-25T04:00:00Z"),
        state: DayState::Open,
        day_off: false,
        correctable: true,
        started_at: at("2026-11-24T09:00:00Z"),
        enough_at: None,
        closed_at: None,
        shape: ShapeChoice::TaskGoals,
        commitment: String::new(),
        definition: String::new(),
        focus_s: 45 * 60,
        meeting_s: 30 * 60,
        path: Vec::new(),
        items: Vec::new(),
        sessions: vec![first, session("2026-11-24T11:00:00Z", None, None, 5 * 60)],
        breaks: vec![BreakRecord {
            id: BreakId(Uuid::nil()),
            from: at("2026-11-24T10:30:00Z"),
            to: Some(at("2026-11-24T10:40:00Z")),
        }],
        meetings: vec![MeetingRecord {
            id: MeetingId(Uuid::nil()),
            title: None,
            reason: None,
            from: at("2026-11-24T10:00:00Z"),
            to: Some(at("2026-11-24T10:30:00Z")),
        }],
        interruptions: Vec::new(),
        scope_changes: Vec::new(),
        nudges: Vec::new(),
        reopened: Vec::new(),
        first_step: None,
        hand_off: HandOffView::default(),
    }
}

fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().expect("an instant")
}

fn time(clock: &str) -> NaiveTime {
    format!("{clock}:00").parse().expect("a time")
}
