//! A disk in trouble: each kind is said for what it is, nothing is half written, and once the trouble
//! is over the store goes on. The trouble is SQLite's own, made by its pragmas.

use domain::{Entry, EntryId, Event, ParkedThought, ThoughtId, Title};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use super::Store;
use crate::Problem;

/// Appends under some trouble, and again when it is over.
fn check(trouble: impl FnOnce(&Store), over: impl FnOnce(&Store), expected: fn(&Problem) -> bool) {
    let home = tempfile::tempdir().expect("a folder");
    let mut store = opened(&home);
    store.append(&lines(1)).expect("all is well");
    let before = store.projection.state().clone();

    trouble(&store);
    let said = store.append(&lines(400)).expect_err("there is trouble");
    assert!(expected(&said), "the right kind of trouble: {said:?}");
    assert!(
        said.to_string().contains("daydone.sqlite"),
        "it names the file: {said}"
    );
    assert_eq!(*store.projection.state(), before, "nothing has happened");

    over(&store);
    assert!(
        store.in_step().expect("readable"),
        "nothing is half written"
    );
    store
        .append(&lines(400))
        .expect("the same lines are taken now");
    drop(store);
    let kept = opened(&home).projection.state().parked.len();
    assert_eq!(kept, 401, "and are there");
}

#[test]
fn a_full_disk_is_said() {
    check(
        |store| pragma(store, "max_page_count", page_count(store)),
        |store| pragma(store, "max_page_count", 1_000_000),
        |said| matches!(said, Problem::Full { .. }),
    );
}

#[test]
fn a_file_that_cannot_be_written_is_said() {
    check(
        |store| pragma(store, "query_only", 1),
        |store| pragma(store, "query_only", 0),
        |said| matches!(said, Problem::ReadOnly { .. }),
    );
}

#[test]
fn another_program_that_writes_is_said() {
    let home = tempfile::tempdir().expect("a folder");
    let mut store = opened(&home);
    store
        .connection
        .busy_timeout(std::time::Duration::ZERO)
        .expect("no waiting in a test");
    let other = Connection::open(store.path()).expect("anyone may open the file");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("it begins to write");

    let said = store.append(&lines(1)).expect_err("two cannot write");
    assert!(matches!(said, Problem::Busy { .. }), "as busy: {said:?}");
    other.execute_batch("ROLLBACK").expect("it has finished");
    store.append(&lines(1)).expect("then it is our turn");
}

#[test]
fn a_line_nobody_can_read_is_said() {
    let home = tempfile::tempdir().expect("a folder");
    let mut store = opened(&home);
    let unknown = "INSERT INTO journal (id, device, at_ms, body)
                   VALUES (randomblob(16), randomblob(16), 0, '{\"kind\":\"from_the_future\"}')";
    store
        .connection
        .execute_batch(unknown)
        .expect("written by something else");
    let said = store.rebuild().expect_err("it has no meaning here");
    assert!(
        matches!(said, Problem::Damaged { .. }),
        "as damaged: {said:?}"
    );
    assert!(
        said.to_string().contains("from_the_future"),
        "it says what it found: {said}"
    );
}

fn opened(home: &TempDir) -> Store {
    Store::open(&home.path().join("daydone.sqlite"))
        .expect("opens")
        .store
}

fn lines(count: u128) -> Vec<Entry> {
    let line = |n| {
        let id = Uuid::from_u128((count << 64) + n);
        let at = chrono::DateTime::UNIX_EPOCH;
        let text = Title::new("a thought").expect("a title");
        let thought = ParkedThought {
            id: ThoughtId(id),
            text,
            at,
        };
        Entry {
            id: EntryId(id),
            at,
            event: Event::ThoughtParked { thought },
        }
    };
    (0..count).map(line).collect()
}

fn pragma(store: &Store, name: &str, value: i64) {
    // Some pragmas answer with a row, which `pragma_update` would take for a failure.
    let answered = store
        .connection
        .pragma_update_and_check(None, name, value, |_| Ok(()));
    assert!(
        matches!(answered, Ok(()) | Err(rusqlite::Error::QueryReturnedNoRows)),
        "{name}: {answered:?}"
    );
}

fn page_count(store: &Store) -> i64 {
    store
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .expect("it has some")
}
