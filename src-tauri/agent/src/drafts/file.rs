//! The file of drafts: one JSON object, replaced as a whole.

use std::{collections::BTreeMap, fs, io, path::Path};

use client::locations::{atomic_write, named};

use super::StoredDraft;

/// The file is no longer, in bytes: all drafts, with every sign of theirs escaped.
const LONGEST: u64 = 4 << 20;

/// What the file holds. A file that is damaged is worth nothing, and nothing in it was promised.
pub(super) fn read(file: &Path) -> BTreeMap<String, StoredDraft> {
    let text = named::text(file, LONGEST).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Replaces the file, or removes it when nothing is kept.
///
/// # Errors
/// What the system says; the file is then as it was.
pub(super) fn write(file: &Path, kept: &BTreeMap<String, StoredDraft>) -> io::Result<()> {
    if kept.is_empty() {
        return match fs::remove_file(file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    }
    let text = serde_json::to_string(kept)?;
    atomic_write::put(file, &text)
}
