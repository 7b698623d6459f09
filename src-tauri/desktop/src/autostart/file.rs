//! An entry that is a file of its own, where a system's list is a folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use client::locations::{
    atomic_write,
    named::{self, Unread},
};

/// No entry is longer, in bytes.
const LONGEST: u64 = 64 << 10;

/// Where the file lies or will lie.
pub(super) struct EntryFile(pub(super) PathBuf);

impl EntryFile {
    /// For a person who wants to find it.
    pub(super) fn place(&self) -> String {
        self.0.display().to_string()
    }

    /// What it says, if it is there.
    pub(super) fn text(&self) -> io::Result<Option<String>> {
        match named::text(&self.0, LONGEST) {
            Err(unread) if unread.is_missing() => Ok(None),
            Err(Unread::Io(error)) => Err(error),
            Err(unread) => Err(io::Error::new(io::ErrorKind::InvalidData, unread)),
            Ok(text) => Ok(Some(text)),
        }
    }

    /// Puts `text` there whole or not at all, the folder with it.
    pub(super) fn put(&self, text: &str) -> io::Result<()> {
        fs::create_dir_all(self.0.parent().unwrap_or(Path::new(".")))?;
        atomic_write::put(&self.0, text)
    }

    /// Gives the file another name in its folder; what had that name before is replaced.
    #[cfg(target_os = "linux")]
    pub(super) fn rename(&self, to: &Self) -> io::Result<()> {
        fs::rename(&self.0, &to.0)
    }

    /// Takes it away.
    pub(super) fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.0)
    }
}
