//! Keeps text that a person typed and did not send yet, so that it outlasts the window or the terminal it
//! was typed in. The file stands beside the journal, and only its owner can read it (0600). The journal
//! holds no draft, because it records only what happened. A draft is removed when its text is sent, and
//! when the day on which it was written is closed.

mod file;
mod stored;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;

use stored::StoredDraft;

/// Characters of a field's name, at most.
const LONGEST_NAME: usize = 100;
/// Bytes of a draft, at most. A longer one would not fit into a call of the protocol.
const LONGEST_TEXT: usize = 48 * 1024;
/// Bytes of all drafts together, at most.
const LONGEST_TOTAL: usize = 512 * 1024;

/// Every draft there is, by the name of its field.
#[derive(Debug, Default)]
pub struct Drafts {
    file: PathBuf,
    kept: BTreeMap<String, StoredDraft>,
}

/// Why a draft is not kept. What was kept before stays.
#[derive(Debug, thiserror::Error)]
pub enum DraftProblem {
    /// The field has no name, or one that is too long.
    #[error("a field's name has 1 to {LONGEST_NAME} characters")]
    Name,
    /// It is longer than a draft may be, or all of them together are.
    #[error("a draft has at most {} KiB, all of them at most {}", LONGEST_TEXT / 1024, LONGEST_TOTAL / 1024)]
    TooLong,
    /// The disk refuses.
    #[error("{path}: {source}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Drafts {
    /// The drafts in a data folder. A file that is missing or cannot be read means that there are none.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        let file = folder.join("drafts.json");
        let kept = file::read(&file);
        Self { file, kept }
    }

    /// The name of every field that has a draft, and the draft's text.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.kept.iter();
        kept.map(|(field, kept)| (field.as_str(), kept.text.as_str()))
    }

    /// Keeps the text of a field, which was written on `day`. An empty text removes the draft. The change is
    /// on disk when this returns.
    ///
    /// # Errors
    /// [`DraftProblem`]; then everything is as it was.
    pub fn keep(
        &mut self,
        field: String,
        text: String,
        day: NaiveDate,
    ) -> Result<(), DraftProblem> {
        if field.is_empty() || field.chars().count() > LONGEST_NAME {
            return Err(DraftProblem::Name);
        }
        let mut kept = self.kept.clone();
        if text.is_empty() {
            kept.remove(&field);
        } else {
            kept.insert(field, StoredDraft { day, text });
        }
        let longest = kept.values().map(|kept| kept.text.len()).max();
        let total: usize = kept
            .iter()
            .map(|(field, kept)| field.len() + kept.text.len())
            .sum();
        if longest > Some(LONGEST_TEXT) || total > LONGEST_TOTAL {
            return Err(DraftProblem::TooLong);
        }
        self.replace(kept)
    }

    /// Removes the drafts that were written on `day` or before it, because that day is closed.
    ///
    /// # Errors
    /// [`DraftProblem::Disk`]; then everything is as it was.
    pub fn remove_until(&mut self, day: NaiveDate) -> Result<(), DraftProblem> {
        let mut kept = self.kept.clone();
        kept.retain(|_, kept| kept.day > day);
        self.replace(kept)
    }

    fn replace(&mut self, kept: BTreeMap<String, StoredDraft>) -> Result<(), DraftProblem> {
        if kept == self.kept {
            return Ok(());
        }
        file::write(&self.file, &kept).map_err(|source| DraftProblem::Disk {
            path: self.file.clone(),
            source,
        })?;
        self.kept = kept;
        Ok(())
    }
}
