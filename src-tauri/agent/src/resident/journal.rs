//! The store behind the engine's port.

use std::path::{Path, PathBuf};

use domain::Entry;
use engine::{Journal, JournalProblem, JournalTrouble};
use storage::{Problem, Store};

/// The journal's file in the data folder.
#[must_use]
pub fn file(data_folder: &Path) -> PathBuf {
    data_folder.join("daydone.sqlite")
}

/// A store that keeps what the engine gives it.
pub(super) struct Kept(pub(super) Store);

impl Journal for Kept {
    fn append(&mut self, entries: &[Entry]) -> Result<(), JournalProblem> {
        self.0.append(entries).map_err(|problem| {
            // A person is told in fewer words, without the file's name.
            crate::log!("{problem}");
            JournalProblem {
                trouble: trouble(&problem),
                said: problem.to_string(),
            }
        })
    }
}

fn trouble(problem: &Problem) -> JournalTrouble {
    match problem {
        Problem::Full { .. } => JournalTrouble::Full,
        Problem::ReadOnly { .. } => JournalTrouble::ReadOnly,
        Problem::Busy { .. } | Problem::InUse { .. } => JournalTrouble::Busy,
        Problem::Damaged { .. } => JournalTrouble::Damaged,
        _ => JournalTrouble::Failed,
    }
}
