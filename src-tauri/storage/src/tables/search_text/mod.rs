//! Every word a person wrote that may be looked for again, and an index over it (SQLite's FTS5). The
//! index follows the table by triggers, so nothing can be in one and not in the other. It is made of
//! the words as they are [spelled](spelling), and their numbers grow with the dates they are of.

mod normalize;
mod search;

use chrono::{Datelike, NaiveDate};
use domain::{CarriedId, Day, Deferred, Details, Event, ParkedThought, TakenBack};
use normalize::spelled;
use rusqlite::{Connection, Result, params};
pub(crate) use search::search;
use uuid::Uuid;

use super::parked;
use crate::tables::column::Plain;

pub(crate) const SCHEMA: &str = "
CREATE TABLE said (
  id   INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  of   BLOB NOT NULL,
  n    INTEGER NOT NULL,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (of, kind, n)
) STRICT;

CREATE VIRTUAL TABLE found USING fts5 (
  text, content = 'said', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, text) VALUES (new.id, new.text); END;

CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, text) VALUES ('delete', old.id, old.text); END;
";

/// Later than the [first](SCHEMA): words as they are spelled, with numbers in the order of dates. What
/// was written is written again from the journal.
pub(crate) const SPELLED: &str = "
DROP TABLE found;
DROP TABLE said;
DELETE FROM checkpoint;

CREATE TABLE said (
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,
  of    BLOB NOT NULL,
  n     INTEGER NOT NULL,
  date  TEXT NOT NULL,
  text  TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (of, kind, n)
) STRICT;

CREATE VIRTUAL TABLE found USING fts5 (
  words, content = 'said', content_rowid = 'id',
  tokenize = \"unicode61 remove_diacritics 2 categories 'L* M* N* Co So Cn'\", prefix = '1 2 3'
);

CREATE TRIGGER said_is_found AFTER INSERT ON said
BEGIN INSERT INTO found (rowid, words) VALUES (new.id, new.words); END;

CREATE TRIGGER unsaid_is_not_found AFTER DELETE ON said
BEGIN INSERT INTO found (found, rowid, words) VALUES ('delete', old.id, old.words); END;
";

/// Later than [words as they are spelled](SPELLED): the spelling folds as the rules do, so it is written
/// again from the journal.
pub(crate) const FOLDED: &str = "DELETE FROM checkpoint;";

/// How many numbers a date has, as a power of two: more than anybody writes in a day.
const NUMBERS_A_DATE: u32 = 24;

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchKind {
    /// An item's title.
    Item,
    /// An item's note.
    Note,
    /// A step inside an item.
    Step,
    /// A parked thought.
    Thought,
    /// Something that waits for a later date: its title, its note or a step.
    Waiting,
    /// A first step.
    FirstStep,
    /// What blocked.
    Blocked,
    /// A meeting's title.
    Meeting,
    /// A word about an interruption.
    Interruption,
    /// The reason of a reopening.
    Reopening,
}

/// Words that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What they are.
    pub kind: SearchKind,
    /// The date of their day; of a thought, the date (UTC) it was parked on; of what waits, the date it
    /// waits for.
    pub date: NaiveDate,
    /// The words around what was looked for, in runs: true for what was.
    pub runs: Vec<(String, bool)>,
}

const KINDS: [(SearchKind, &str); 10] = [
    (SearchKind::Item, "item"),
    (SearchKind::Note, "note"),
    (SearchKind::Step, "step"),
    (SearchKind::Thought, "thought"),
    (SearchKind::Waiting, "waiting"),
    (SearchKind::FirstStep, "first_step"),
    (SearchKind::Blocked, "blocked"),
    (SearchKind::Meeting, "meeting"),
    (SearchKind::Interruption, "interruption"),
    (SearchKind::Reopening, "reopening"),
];

/// Something written: what, of which record, its number among those of the same, its date, its words.
type Line<'a> = (SearchKind, Uuid, u32, NaiveDate, &'a str);

/// Brings a day's words up from `before` to `after`.
pub(super) fn sync_rows(at: &Connection, before: Option<&Day>, after: Option<&Day>) -> Result<()> {
    let before = before.map(lines).unwrap_or_default();
    let after = after.map(lines).unwrap_or_default();
    for line in before.iter().filter(|line| !after.contains(line)) {
        delete(at, line.0, line.1, line.2)?;
    }
    for line in after.iter().filter(|line| !before.contains(line)) {
        insert(at, line)?;
    }
    Ok(())
}

/// Lets `work` write all words anew, with the index made once after it and not word by word.
pub(crate) fn anew(at: &Connection, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let followers =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'said'";
    let followers: Vec<(String, String)> = at
        .prepare(followers)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_>>()?;
    for (name, _) in &followers {
        at.execute(&format!("DROP TRIGGER {name}"), [])?;
    }
    work()?;
    for (_, made_by) in &followers {
        at.execute(made_by, [])?;
    }
    at.execute("INSERT INTO found (found) VALUES ('rebuild')", [])
        .map(drop)
}

/// Writes what an event means for parked thoughts, which belong to no day. Before their own table
/// does: it still has what is taken back.
pub(crate) fn project(at: &Connection, event: &Event) -> Result<()> {
    match event {
        Event::ThoughtParked { thought } => insert(at, &line_of(thought)),
        Event::TakenBack(TakenBack { parked, .. }) => only(at, parked),
        Event::Redone(TakenBack { parked, .. }) => again(at, parked),
        _ => Ok(()),
    }
}

/// Lets what waits be found, under its date.
pub(super) fn wait(at: &Connection, carried: &Deferred) -> Result<()> {
    waits_no_longer(at, carried.id)?;
    let title = carried.title.as_str();
    let words = std::iter::once(title).chain(words_of(&carried.details).map(|(_, _, text)| text));
    (0..).zip(words).try_for_each(|(n, text)| {
        insert(
            at,
            &(SearchKind::Waiting, carried.id.0, n, carried.due, text),
        )
    })
}

/// The note and the steps: what each is, its number among those of its kind, its words.
fn words_of(details: &Details) -> impl Iterator<Item = (SearchKind, u32, &str)> {
    let note = details.note.iter();
    let note = note.map(|note| (SearchKind::Note, 0, note.as_str()));
    let steps = (0..).zip(&details.steps);
    note.chain(steps.map(|(n, step)| (SearchKind::Step, n, step.title.as_str())))
}

/// It is found no longer as something that waits.
pub(super) fn waits_no_longer(at: &Connection, carried: CarriedId) -> Result<()> {
    at.prepare_cached("DELETE FROM said WHERE of = ?1 AND kind = ?2")?
        .execute(params![carried.0, name(SearchKind::Waiting)])
        .map(drop)
}

/// Leaves of the thoughts without a place exactly these. Those that have found theirs stay to be
/// found; one that was taken back never was.
fn only(at: &Connection, parked: &[ParkedThought]) -> Result<()> {
    for known in parked::read(at)? {
        if parked.iter().all(|thought| thought.id != known.id) {
            delete(at, SearchKind::Thought, known.id.0, 0)?;
        }
    }
    Ok(())
}

/// Lets those of the thoughts be found that are there again.
fn again(at: &Connection, parked: &[ParkedThought]) -> Result<()> {
    let known = parked::read(at)?;
    let mut new = parked
        .iter()
        .filter(|thought| known.iter().all(|known| known.id != thought.id));
    new.try_for_each(|thought| insert(at, &line_of(thought)))
}

fn lines(day: &Day) -> Vec<Line<'_>> {
    let (date, id) = (day.date, day.id.0);
    let mut lines: Vec<Line<'_>> = Vec::new();
    for item in &day.items {
        lines.push((SearchKind::Item, item.id.0, 0, date, item.title.as_str()));
        let words = words_of(&item.details);
        lines.extend(words.map(|(kind, n, text)| (kind, item.id.0, n, date, text)));
    }
    if let Some(step) = &day.first_step {
        lines.push((SearchKind::FirstStep, id, 0, date, step.as_str()));
    }
    if let Some(blocked) = &day.blocked {
        lines.push((SearchKind::Blocked, id, 0, date, blocked.as_str()));
    }
    for meeting in &day.meetings {
        if let Some(title) = &meeting.title {
            lines.push((SearchKind::Meeting, meeting.id.0, 0, date, title.as_str()));
        }
    }
    for mark in &day.interruptions {
        if let Some(word) = &mark.word {
            lines.push((SearchKind::Interruption, mark.id.0, 0, date, word.as_str()));
        }
    }
    for (n, reopening) in (0..).zip(&day.reopenings) {
        lines.push((
            SearchKind::Reopening,
            id,
            n,
            date,
            reopening.reason.as_str(),
        ));
    }
    lines
}

fn line_of(thought: &ParkedThought) -> Line<'_> {
    let date = thought.at.date_naive();
    (
        SearchKind::Thought,
        thought.id.0,
        0,
        date,
        thought.text.as_str(),
    )
}

fn insert(at: &Connection, line: &Line<'_>) -> Result<()> {
    let (kind, of, n, date, text) = *line;
    // The trigger of a row that is replaced does not run; so it is unsaid first.
    delete(at, kind, of, n)?;
    let first = i64::from(date.num_days_from_ce()) << NUMBERS_A_DATE;
    let next = first + (1 << NUMBERS_A_DATE);
    at.prepare_cached(
        "INSERT INTO said (id, kind, of, n, date, text, words)
         SELECT coalesce(max(id), ?1) + 1, ?3, ?4, ?5, ?6, ?7, ?8 FROM said WHERE id > ?1 AND id < ?2",
    )?
    .execute(params![
        first,
        next,
        name(kind),
        of,
        n,
        Plain(date),
        text,
        spelled(text)
    ])
    .map(drop)
}

fn delete(at: &Connection, kind: SearchKind, of: Uuid, n: u32) -> Result<()> {
    at.prepare_cached("DELETE FROM said WHERE of = ?1 AND kind = ?2 AND n = ?3")?
        .execute(params![of, name(kind), n])
        .map(drop)
}

fn name(kind: SearchKind) -> &'static str {
    let known = KINDS.iter().find(|(known, _)| *known == kind);
    known.map_or("item", |(_, name)| name)
}

fn kind_named(name: &str) -> SearchKind {
    let known = KINDS.iter().find(|(_, known)| *known == name);
    known.map_or(SearchKind::Item, |(kind, _)| *kind)
}
