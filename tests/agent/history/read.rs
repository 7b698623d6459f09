//! Reading what leaves as another program would: cells by their column, events by their lines.

use std::collections::BTreeMap;

use serde_json::Value;

/// The rows of a CSV table, each cell by its column's name. Quotes are read; no cell holds a line end.
pub(super) fn rows(csv: &str) -> Vec<BTreeMap<String, String>> {
    let mut lines = csv.lines().map(cells);
    let head = lines.next().expect("a head");
    let row = |cells: Vec<String>| {
        assert_eq!(cells.len(), head.len(), "{cells:?}");
        head.iter().cloned().zip(cells).collect()
    };
    lines.map(row).collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for c in line.trim_end_matches('\r').chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().expect("a cell").push(c),
        }
    }
    cells
}

/// The events of a calendar: category, first instant and last.
pub(super) fn events(calendar: &str) -> Vec<[String; 3]> {
    let unfolded = calendar.replace("\r\n ", "");
    let event = |event: &str| {
        ["CATEGORIES:", "DTSTART:", "DTEND:"].map(|name| {
            let mut lines = event.lines();
            let line = lines.find_map(|line| line.strip_prefix(name));
            line.expect("every event has it").to_owned()
        })
    };
    unfolded.split("BEGIN:VEVENT").skip(1).map(event).collect()
}

/// The cells of the Markdown table's row whose first cell is this; none without one.
pub(super) fn row_of(markdown: &str, first: &str) -> Option<Vec<String>> {
    let begins = format!("| {first} |");
    let row = markdown.lines().find(|line| line.starts_with(&begins))?;
    let cells = row.trim_matches('|').split('|');
    Some(cells.map(|cell| cell.trim().to_owned()).collect())
}

/// A number of an object.
pub(super) fn number(of: &Value, name: &str) -> u64 {
    of[name]
        .as_u64()
        .unwrap_or_else(|| panic!("{name} is a number: {of:#}"))
}
