//! Reading the past beside the program that writes the present: a connection of its own, opened for
//! a question and gone after it, so that nothing of it stays in memory. All it reads is of one
//! instant, that of the first look, and it never waits for the writer.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    CarriedId, Day, DayId, DaySummary, Deferred, ParkedThought, Questions, ThoughtId, TimeOff,
};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::{
    Problem,
    open::read_only,
    tables::{
        self,
        column::{Ms, Plain},
        day_figures,
        search_text::{self, Hit},
    },
};

/// What is in no day: it waits for a later one, has no place yet, says which days there are none on, or
/// which defaults were questioned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undated {
    /// What waits, by date.
    pub waiting: Vec<Deferred>,
    /// Thoughts without a place, oldest first.
    pub parked: Vec<ParkedThought>,
    /// Days off that were planned ahead, in order, those that are over too.
    pub days_off: Vec<TimeOff>,
    /// Defaults that were questioned, and what was answered.
    pub questions: Questions,
}

/// All that was ever in no day, by its ids, whatever became of it. What was taken back never was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EverLoose {
    /// What waited.
    pub waiting: HashSet<CarriedId>,
    /// Thoughts that were parked.
    pub parked: HashSet<ThoughtId>,
}

/// A day there is, and the stretch of time it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OccupiedDay {
    /// The day.
    pub day: DayId,
    /// Its date.
    pub date: NaiveDate,
    /// Its first act.
    pub from: DateTime<Utc>,
    /// Its close, or the end of what outlasted it, a break for one; absent while it is open.
    pub to: Option<DateTime<Utc>>,
}

/// Every day, with the time it takes.
const TAKEN: &str = "SELECT id, date, started_ms,
    max(closed_ms,
      ifnull((SELECT max(ended_ms) FROM session WHERE day = day.id), 0),
      ifnull((SELECT max(ended_ms) FROM rest WHERE day = day.id), 0),
      ifnull((SELECT max(ended_ms) FROM meeting WHERE day = day.id), 0))
  FROM day ORDER BY started_ms, id";

/// Whether a record of some day has an id.
const HELD: &str = "SELECT 1 FROM item WHERE id = ?1
  UNION ALL SELECT 1 FROM session WHERE id = ?1
  UNION ALL SELECT 1 FROM gap WHERE id = ?1
  UNION ALL SELECT 1 FROM rest WHERE id = ?1
  UNION ALL SELECT 1 FROM meeting WHERE id = ?1
  UNION ALL SELECT 1 FROM interruption WHERE id = ?1
  UNION ALL SELECT 1 FROM nudge WHERE id = ?1";

/// After how many steps of a statement it is asked whether anybody still waits.
const STEPS: i32 = 1_000;

/// The past as the tables have it.
#[derive(Debug)]
pub struct Reader {
    path: PathBuf,
    at: Connection,
}

impl Reader {
    /// Opens the journal at `path` for reading; it may be open and in use.
    ///
    /// # Errors
    /// [`Problem`] when it is missing or cannot be read.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        let past = Reader {
            path: path.to_owned(),
            at: read_only::open(path)?,
        };
        // A day is read list by list; a line written in between would tear it.
        past.told(past.at.execute_batch("BEGIN"))?;
        Ok(past)
    }

    /// From now on a look that takes long ends early, with a [`Problem`], once `gone` says that no caller
    /// waits for what it finds.
    ///
    /// # Errors
    /// [`Problem`] when SQLite does not take it.
    pub fn give_up_when(&self, gone: impl FnMut() -> bool + Send + 'static) -> Result<(), Problem> {
        self.told(self.at.progress_handler(STEPS, Some(gone)))
    }

    /// What the closed days from one date to another were worth, both included, in order.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn day_figures(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<DaySummary>, Problem> {
        self.told(day_figures::read(&self.at, from, to))
    }

    /// The days from one date to another with all that is written down of them, in order.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Day>, Problem> {
        self.told(tables::day::read(&self.at, from, to))
    }

    /// Every day there is, with the time it takes, by its beginning.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn taken(&self) -> Result<Vec<OccupiedDay>, Problem> {
        let read = || {
            self.at
                .prepare(TAKEN)?
                .query_map([], |row| {
                    Ok(OccupiedDay {
                        day: DayId(row.get(0)?),
                        date: row.get::<_, Plain<_>>(1)?.0,
                        from: row.get::<_, Ms>(2)?.0,
                        to: row.get::<_, Option<Ms>>(3)?.map(|at| at.0),
                    })
                })?
                .collect()
        };
        self.told(read())
    }

    /// Which of these ids a record of some day has.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn held(&self, ids: impl IntoIterator<Item = Uuid>) -> Result<HashSet<Uuid>, Problem> {
        let read = || {
            let mut held = self.at.prepare(HELD)?;
            let mut found = HashSet::new();
            for id in ids {
                if held.exists([id])? {
                    found.insert(id);
                }
            }
            Ok(found)
        };
        self.told(read())
    }

    /// The date of the first day ever; none without any.
    ///
    /// # Errors
    /// [`Problem`] when it cannot be read.
    pub fn first(&self) -> Result<Option<NaiveDate>, Problem> {
        let first = self
            .at
            .query_row("SELECT date FROM day ORDER BY date LIMIT 1", [], |row| {
                row.get::<_, Plain<_>>(0).map(|date| date.0)
            });
        self.told(first.optional())
    }

    /// What waits for later days, thoughts without a place, and planned days off.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn loose(&self) -> Result<Undated, Problem> {
        Ok(Undated {
            waiting: self.told(tables::carried::read(&self.at))?,
            parked: self.told(tables::parked::read(&self.at))?,
            days_off: self.told(tables::day_off::read(&self.at))?,
            questions: self.told(tables::question::read(&self.at))?,
        })
    }

    /// All that ever waited or was parked.
    ///
    /// # Errors
    /// [`Problem`] when it cannot be read.
    pub fn ever_loose(&self) -> Result<EverLoose, Problem> {
        Ok(EverLoose {
            waiting: self.told(tables::carried::ever(&self.at))?,
            parked: self.told(tables::parked::ever(&self.at))?,
        })
    }

    /// Days off that were planned once and then cancelled, as often as they were. Some may be planned
    /// again.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn cancelled_days_off(&self) -> Result<Vec<TimeOff>, Problem> {
        self.told(tables::journal::cancelled_days_off(&self.at))
    }

    /// The latest words that hold every word of `text`, its last one perhaps only begun: the newest
    /// first, at most `limit`.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<Hit>, Problem> {
        self.told(search_text::search(&self.at, text, limit))
    }

    fn told<T>(&self, read: rusqlite::Result<T>) -> Result<T, Problem> {
        read.map_err(|source| Problem::sqlite(&self.path, source))
    }
}
