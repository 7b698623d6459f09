//! The store behind the engine's port.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use domain::Entry;
use engine::{Ahead, Journal, JournalProblem, JournalTrouble};
use storage::{Boot, Heartbeat, Problem, Store};
use tokio::sync::Notify;

/// The journal's file: in the data folder, or where a link of that name leads.
#[must_use]
pub fn file(data_folder: &Path) -> PathBuf {
    storage::behind_links(&data_folder.join("daydone.sqlite"))
}

/// A store that keeps what the engine gives it.
pub(super) struct StoreJournal {
    store: Store,
    boot: fn(DateTime<Utc>) -> Option<Boot>,
    /// How far the instants it is given are ahead of the wall clock.
    ahead: Ahead,
    /// Called after a heartbeat, which no other part hears of: it stirs the program too.
    stirred: Arc<Notify>,
    /// What was logged last: a trouble is tried again and again, and logged once.
    logged: Option<String>,
}

impl StoreJournal {
    /// Keeps in `store`; `boot` reads the machine's own clocks, `stirred` is notified when
    /// the journal wrote something that no client hears of.
    pub(super) fn new(
        store: Store,
        boot: fn(DateTime<Utc>) -> Option<Boot>,
        ahead: Ahead,
        stirred: Arc<Notify>,
    ) -> Self {
        Self {
            store,
            boot,
            ahead,
            stirred,
            logged: None,
        }
    }

    fn told(&mut self, outcome: Result<(), Problem>) -> Result<(), JournalProblem> {
        let Err(problem) = outcome else {
            self.logged = None;
            return Ok(());
        };
        let said = problem.to_string();
        if self.logged.as_ref() != Some(&said) {
            // The person reads a shorter sentence, without the file's name.
            desktop::log!("{said}");
            self.logged = Some(said.clone());
        }
        Err(JournalProblem {
            trouble: trouble(&problem),
            said,
        })
    }
}

impl Journal for StoreJournal {
    fn append(&mut self, entries: &[Entry]) -> Result<(), JournalProblem> {
        let kept = self.store.append(entries);
        self.told(kept)
    }

    fn alive(&mut self, at: DateTime<Utc>) -> Result<(), JournalProblem> {
        let ahead = self.ahead.get();
        let signed = self.store.heartbeat(&Heartbeat {
            at,
            boot: (self.boot)(at - ahead),
            ahead_ms: ahead.num_milliseconds(),
        });
        self.stirred.notify_one();
        self.told(signed)
    }

    fn probe(&mut self) -> Result<(), JournalProblem> {
        let written = self.store.probe();
        self.told(written)
    }
}

fn trouble(problem: &Problem) -> JournalTrouble {
    match problem {
        Problem::Full { .. } => JournalTrouble::Full,
        Problem::ReadOnly { .. } => JournalTrouble::ReadOnly,
        Problem::Busy { .. } | Problem::InUse { .. } => JournalTrouble::Busy,
        Problem::Damaged { .. } => JournalTrouble::Damaged,
        Problem::Moved { .. } => JournalTrouble::Moved,
        _ => JournalTrouble::Failed,
    }
}
