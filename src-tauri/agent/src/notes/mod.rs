//! Day notes in a folder of the person's own: one Markdown file a day, written at its close when a
//! folder is set. Only the part between Daydone's marks is ever written anew; the rest is the
//! person's, and stays to the byte.

mod folder;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDate, Utc};
use client::locations::{
    atomic_write,
    named::{self, Unread},
};
use domain::{Day, Questions, WorkDays};
use exchange::{Template, note, note_name};

pub use folder::folder;

/// No template is longer, in bytes.
const TEMPLATE: u64 = 64 << 10;
/// No note is longer, the person's own words around it included, in bytes.
const NOTE: u64 = 8 << 20;

/// A note could not be written; the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum NoteProblem {
    /// A file or folder refused.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Notes were to go into what is no folder.
    #[error("{path}: it is no folder, and notes need one")]
    NoFolder {
        /// The file.
        path: PathBuf,
    },
    /// A file is not read.
    #[error("{path}: {source}")]
    Unread {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Unread,
    },
    /// The template names what there is not.
    #[error("{path}: {source}")]
    Template {
        /// The template's file.
        path: PathBuf,
        /// What is wrong.
        source: exchange::TemplateProblem,
    },
}

/// The template in a file, or the usual one without a file.
///
/// # Errors
/// [`NoteProblem`] when it cannot be read or names what there is not.
pub fn template(file: Option<&Path>) -> Result<Template, NoteProblem> {
    let Some(file) = file else {
        return Ok(Template::default());
    };
    let path = || file.to_owned();
    let text = named::text(file, TEMPLATE).map_err(|source| NoteProblem::Unread {
        path: path(),
        source,
    })?;
    Template::read(&text).map_err(|source| NoteProblem::Template {
        path: path(),
        source,
    })
}

/// Refuses what is there and no folder.
///
/// # Errors
/// [`NoteProblem::NoFolder`].
pub fn expect_folder(folder: &Path) -> Result<(), NoteProblem> {
    match fs::metadata(folder) {
        Ok(found) if !found.is_dir() => Err(NoteProblem::NoFolder {
            path: folder.to_owned(),
        }),
        _ => Ok(()),
    }
}

/// Writes the note of a date, from its closed days, into a folder that is made if missing, and gives
/// the file. A file that says the same already is not touched.
///
/// # Errors
/// [`NoteProblem`]; the file is then as it was.
pub fn write(
    folder: &Path,
    date: NaiveDate,
    days: &[&Day],
    template: &Template,
    work_days: WorkDays<'_>,
    questions: &Questions,
) -> Result<PathBuf, NoteProblem> {
    let path = folder.join(note_name(date));
    let failed = |source| NoteProblem::File {
        path: path.clone(),
        source,
    };
    expect_folder(folder)?;
    fs::create_dir_all(folder).map_err(failed)?;
    // A note that is no text is not ours to write into.
    let there = match named::text(&path, NOTE) {
        Ok(there) => Some(there),
        Err(unread) if unread.is_missing() => None,
        Err(source) => return Err(NoteProblem::Unread { path, source }),
    };
    let text = note(
        days,
        template,
        work_days,
        questions.tried_on(date),
        there.as_deref(),
    );
    if text.len() as u64 > NOTE {
        // It could not be read again, and then no later close could write into it.
        let source = Unread::TooLarge(NOTE);
        return Err(NoteProblem::Unread { path, source });
    }
    if there.as_ref() != Some(&text) {
        atomic_write::put(&path, &text).map_err(failed)?;
    }
    Ok(path)
}

/// Whether the note of a date is missing, or was last written before its day was closed. Never in a
/// folder that is not there: it may be a disk that is elsewhere today.
#[must_use]
pub fn is_behind(folder: &Path, date: NaiveDate, closed_at: DateTime<Utc>) -> bool {
    let note = fs::metadata(folder.join(note_name(date)));
    match note.and_then(|found| found.modified()) {
        Ok(written) => DateTime::<Utc>::from(written) < closed_at,
        Err(missing) => missing.kind() == io::ErrorKind::NotFound && folder.is_dir(),
    }
}

#[cfg(test)]
mod tests;
