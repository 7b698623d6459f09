//! Day notes in a folder of the person's own: one Markdown file a day, written at its close when a
//! folder is set. Only the part between Daydone's marks is ever written anew; the rest is the
//! person's, and stays to the byte.

mod folder;

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use domain::{Day, Settings};
use exchange::{Template, note, note_name};

pub use folder::folder;

/// A note could not be written; the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum NoteProblem {
    /// A file or folder refused.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
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
    let text = fs::read_to_string(file).map_err(|source| NoteProblem::File {
        path: path(),
        source,
    })?;
    Template::read(&text).map_err(|source| NoteProblem::Template {
        path: path(),
        source,
    })
}

/// Writes the note of a closed day into a folder, made if missing, and gives the file. A file that
/// says the same already is not touched.
///
/// # Errors
/// [`NoteProblem`]; the file is then as it was.
pub fn write(
    folder: &Path,
    day: &Day,
    template: &Template,
    settings: &Settings,
) -> Result<PathBuf, NoteProblem> {
    let path = folder.join(note_name(day.date));
    let failed = |source| NoteProblem::File {
        path: path.clone(),
        source,
    };
    fs::create_dir_all(folder).map_err(failed)?;
    // A note that is no text is not ours to write into.
    let there = match fs::read_to_string(&path) {
        Ok(there) => Some(there),
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => None,
        Err(source) => return Err(failed(source)),
    };
    let text = note(day, template, settings, there.as_deref());
    if there.as_ref() != Some(&text) {
        replace(&path, &text).map_err(failed)?;
    }
    Ok(path)
}

/// Puts the text in place of the file at once, so that no program ever reads half a note.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link leads to the person's file; replacing it would cut it.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let unfinished = path.with_extension("md.part");
    let mut file = File::create(&unfinished)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    if let Ok(before) = fs::metadata(&path) {
        fs::set_permissions(&unfinished, before.permissions())?;
    }
    fs::rename(&unfinished, &path)
}

#[cfg(test)]
mod tests;
