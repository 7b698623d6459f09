use std::slice;

use domain::MeetingReason;

use super::*;
use crate::export::samples::{at, day};

fn rows(which: Table) -> Vec<String> {
    let csv = table(slice::from_ref(&day()), which, at("20:00")).expect("written");
    assert!(csv.ends_with("\r\n"), "RFC 4180 ends every line with CRLF");
    csv.split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_day_is_a_row_of_its_numbers() {
    let rows = rows(Table::Days);
    assert_eq!(rows.len(), 2);
    assert_eq!(
        rows[1],
        "00000000-0000-0000-0000-000000000001,2026-11-24,Europe/Lisbon,closed,no,\
         2026-11-24T08:55:00+00:00,2026-11-24T09:50:00+00:00,2026-11-24T10:55:00+00:00,\
         3000,1800,0,2400,0,0,1,0,1,1,0,0,1800,0,0,0,0,0,3900,0,0,0,0,0,0"
    );
}

#[test]
fn words_cannot_become_a_formula_nor_another_cell() {
    let rows = rows(Table::Items);
    assert!(
        rows[1].contains("\"'=Write, the \"\"draft\"\" #deep\",deep,must,done"),
        "{}",
        rows[1]
    );
}

#[test]
fn stretches_come_in_the_order_of_time() {
    let rows = rows(Table::Stretches);
    let kinds: Vec<_> = rows[1..]
        .iter()
        .filter_map(|row| row.split(',').next())
        .collect();
    assert_eq!(kinds, ["focus", "meeting"]);
    assert!(rows[1].contains(",3000,"), "{}", rows[1]);
}

#[test]
fn a_meetings_reason_has_the_name_it_has_in_json() {
    let mut day = day();
    for &reason in MeetingReason::ALL {
        day.meetings[0].reason = Some(reason);
        let csv = table(slice::from_ref(&day), Table::Stretches, at("20:00")).expect("written");
        let json = serde_json::to_value(reason).expect("JSON");
        let name = json.as_str().expect("a name");
        assert!(csv.contains(&format!(",{name},,no\r\n")), "{name}: {csv}");
    }
}
