//! What the agent said before there was a page to ask.

use std::sync::{Mutex, PoisonError};

use serde_json::Value;

/// The agent's first answers, until the page has taken them.
#[derive(Debug, Default)]
pub struct FirstAnswers(Mutex<Option<Value>>);

impl FirstAnswers {
    /// Holds them.
    pub fn set(&self, answers: Value) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(answers);
    }

    /// Gives them once: by the time a page is loaded again they are old, and so are the words in them.
    pub fn take(&self) -> Option<Value> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
