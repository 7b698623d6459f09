//! Text not yet sent, kept for a face that may leave or die. It lies beside the journal in a file that
//! only the person can read (0600), never in the journal: what was not sent did not happen. A draft is
//! forgotten when its text is sent, and with the close of the day it was written on.

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

use stored::StoredDrafts;

/// Characters of a field's name, at most.
const LONGEST_NAME: usize = 100;
/// Bytes of a draft, at most: more would not fit into a call.
const LONGEST_TEXT: usize = 48 * 1024;
/// Bytes of all drafts together, at most.
const ALL: usize = 512 * 1024;

/// Every draft there is, by the name of its field.
#[derive(Debug, Default)]
pub struct Drafts {
    file: PathBuf,
    kept: BTreeMap<String, StoredDrafts>,
}

/// Why a draft is not kept. What was kept before stays.
#[derive(Debug, thiserror::Error)]
pub enum DraftProblem {
    /// The field has no name, or one that is too long.
    #[error("a field's name has 1 to {LONGEST_NAME} characters")]
    Name,
    /// It is longer than a draft may be, or all of them together are.
    #[error("a draft has at most {} KiB, all of them at most {}", LONGEST_TEXT / 1024, ALL / 1024)]
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

    /// Every field's name and what stands there.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self.kept.iter();
        kept.map(|(field, kept)| (field.as_str(), kept.text.as_str()))
    }

    /// Keeps what stands in a field on `day`; an empty text forgets it. On disk when it returns.
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
            kept.insert(field, StoredDrafts { day, text });
        }
        let longest = kept.values().map(|kept| kept.text.len()).max();
        let all: usize = kept
            .iter()
            .map(|(field, kept)| field.len() + kept.text.len())
            .sum();
        if longest > Some(LONGEST_TEXT) || all > ALL {
            return Err(DraftProblem::TooLong);
        }
        self.replace(kept)
    }

    /// Forgets what was written on `day` or before it.
    ///
    /// # Errors
    /// [`DraftProblem::Disk`]; then everything is as it was.
    pub fn close(&mut self, day: NaiveDate) -> Result<(), DraftProblem> {
        let mut kept = self.kept.clone();
        kept.retain(|_, kept| kept.day > day);
        self.replace(kept)
    }

    fn replace(&mut self, kept: BTreeMap<String, StoredDrafts>) -> Result<(), DraftProblem> {
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
