//! A private folder for a journal, and a look at the rows from outside.

use std::path::PathBuf;

use domain::{Entry, State, evolve};
use rusqlite::{Connection, types::Value};
use storage::{Opened, Store};
use tempfile::TempDir;

use crate::lived::a_day;

/// A folder of its own for each test, gone with it.
pub struct Home {
    folder: TempDir,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Home { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn journal(&self) -> PathBuf {
        self.path("daydone.sqlite")
    }

    pub fn open(&self) -> Opened {
        Store::open(&self.journal()).expect("the journal opens")
    }

    /// A journal in which `days` days were lived and closed, and the lines of it.
    pub fn with_days(&self, days: u16) -> (Store, Vec<Entry>) {
        let mut store = self.open().store;
        let mut lines = Vec::new();
        for day in 0..days {
            let lived = a_day(day);
            store.append(&lived).expect("a day is kept");
            lines.extend(lived);
        }
        (store, lines)
    }

    /// The file as any other program sees it.
    pub fn seen_from_outside(&self) -> Connection {
        Connection::open(self.journal()).expect("SQLite opens the file")
    }
}

/// What the lines lead to.
pub fn replayed(lines: &[Entry]) -> State {
    lines.iter().fold(State::default(), evolve)
}

/// Every row of every table that is made from the journal.
pub fn rows(at: &Connection) -> Vec<(String, Vec<Value>)> {
    let names: Vec<String> = at
        .prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table'
             AND name NOT IN ('journal', 'meta', 'checkpoint') AND name NOT LIKE 'found%'
             ORDER BY name",
        )
        .expect("the schema is readable")
        .query_map([], |row| row.get(0))
        .expect("the schema is readable")
        .collect::<Result<_, _>>()
        .expect("names are text");
    names.iter().flat_map(|name| rows_of(at, name)).collect()
}

/// Every line of a journal, as it is read.
pub fn lines(home: &Home) -> Vec<Entry> {
    let mut lines = Vec::new();
    let store = home.open().store;
    store.each_entry(|line| lines.push(line)).expect("readable");
    lines
}

fn rows_of(at: &Connection, table: &str) -> Vec<(String, Vec<Value>)> {
    // Words are numbered in the order they were written in, which a rebuild need not repeat.
    let columns = match table {
        "said" => "of, kind, n, date, text, words",
        _ => "*",
    };
    let order = match table {
        "day_off" => "1, 2",
        _ => "1, 2, 3",
    };
    let mut all = at
        .prepare(&format!("SELECT {columns} FROM {table} ORDER BY {order}"))
        .expect("the table is readable");
    let width = all.column_count();
    all.query_map([], |row| {
        let cells = (0..width)
            .map(|cell| row.get(cell))
            .collect::<Result<_, _>>()?;
        Ok((table.to_owned(), cells))
    })
    .expect("the table is readable")
    .collect::<Result<_, _>>()
    .expect("every cell is a value")
}
