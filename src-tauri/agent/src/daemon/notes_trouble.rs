//! Whether the day notes are written.

use std::sync::{Mutex, PoisonError};

/// How the notes go.
#[derive(Debug, Default)]
pub struct Notes(Mutex<Option<String>>);

impl Notes {
    /// Why the last note was not written; none when it was.
    pub(super) fn trouble(&self) -> Option<String> {
        let trouble = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        trouble.clone()
    }

    pub(super) fn went(&self, how: &Result<(), String>) {
        let mut trouble = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *trouble = how.as_ref().err().cloned();
    }
}
