use super::{Program, SkipReason, TOGGL, TOGGL_REPORT, brought, figures, lisbon, titles, why};
use crate::import::{ArrivingProblem, import};

#[test]
fn wall_times_are_read_in_the_zone_and_worth_their_duration() {
    let arrival = brought(TOGGL.as_bytes(), Program::Toggl);
    assert_eq!(
        figures(&arrival.days),
        [
            ("2026-03-27".to_owned(), 180, 180, 2),
            ("2026-03-28".to_owned(), 60, 60, 1)
        ],
        "the night the clocks went forward is an hour, not two"
    );
    assert_eq!(
        titles(&arrival.days[0]),
        [
            "Hero section #design #deep-work #Website-Redesign",
            "Nav, footer #Website-Redesign"
        ]
    );
    assert_eq!(
        why(&arrival),
        [
            ("line 5", SkipReason::Unreadable),
            ("2026-03-30 10:00", SkipReason::NoLength)
        ]
    );
}

#[test]
fn todays_report_is_read_with_its_own_names_lengths_and_dashes() {
    let arrival = brought(TOGGL_REPORT.as_bytes(), Program::Toggl);
    assert_eq!(
        figures(&arrival.days),
        [
            ("2026-03-27".to_owned(), 150 + 18, 639, 2),
            ("2026-03-28".to_owned(), 30, 30, 1)
        ]
    );
    let seconds = arrival.days[0].summary(super::now()).figures.focus.0;
    assert_eq!(seconds, 150 * 60 + 18 * 60 + 25, "to the second");
    assert_eq!(
        titles(&arrival.days[0]),
        [
            "Hero section #design #deep-work #Website-Redesign",
            "Update health checks"
        ],
        "a dash is no tag"
    );
    assert!(arrival.days[1].items.is_empty(), "and no title");
    assert_eq!(why(&arrival), []);
}

#[test]
fn another_way_of_writing_dates_and_cells_is_the_same_report() {
    let as_set = TOGGL_REPORT
        .replace("\",\"", "\";\"")
        .replace("2026-03-27", "27.03.2026")
        .replace("2026-03-28", "28.03.2026")
        .replace("\"19:21:21\"", "\"7:21:21 PM\"");
    let arrival = brought(as_set.as_bytes(), Program::Toggl);
    assert_eq!(arrival, brought(TOGGL_REPORT.as_bytes(), Program::Toggl));
}

#[test]
fn dates_that_could_be_two_are_not_guessed_at() {
    let unclear = TOGGL_REPORT
        .replace("2026-03-27", "03/02/2026")
        .replace("2026-03-28", "03/04/2026");
    let refused = import(unclear.as_bytes(), None, &lisbon()).expect_err("which is it?");
    assert!(
        matches!(&refused, ArrivingProblem::Unreadable { why, .. } if why.contains("month first")),
        "{refused}"
    );
}

#[test]
fn the_records_of_several_people_are_nobodys_days() {
    let two = TOGGL_REPORT.replacen("ada@", "grace@", 1);
    assert!(import(two.as_bytes(), None, &lisbon()).is_err());
}
