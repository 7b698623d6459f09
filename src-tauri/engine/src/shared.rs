//! The journal as engine and import share it: one of them writes at a time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use domain::Entry;

use crate::{Journal, JournalProblem};

/// A journal that can be handed to another thread and stays the engine's.
#[derive(Debug)]
pub(crate) struct Shared<J>(Arc<Mutex<J>>);

impl<J> Shared<J> {
    pub(crate) fn new(journal: J) -> Self {
        Shared(Arc::new(Mutex::new(journal)))
    }

    fn journal(&self) -> MutexGuard<'_, J> {
        // A journal keeps all or nothing, also when its caller broke off.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<J> Clone for Shared<J> {
    fn clone(&self) -> Self {
        Shared(Arc::clone(&self.0))
    }
}

impl<J: Journal> Journal for Shared<J> {
    fn append(&mut self, entries: &[Entry]) -> Result<(), JournalProblem> {
        self.journal().append(entries)
    }

    fn alive(&mut self, at: DateTime<Utc>) -> Result<(), JournalProblem> {
        self.journal().alive(at)
    }

    fn probe(&mut self) -> Result<(), JournalProblem> {
        self.journal().probe()
    }
}
