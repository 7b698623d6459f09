//! Words that were found.

use protocol::{Found, FoundKind, SentencePart};
use storage::{Hit, Written};

/// A hit as faces see it.
#[must_use]
pub fn found(hit: Hit) -> Found {
    Found {
        kind: match hit.kind {
            Written::Item => FoundKind::Item,
            Written::Thought => FoundKind::Thought,
            Written::Waiting => FoundKind::Waiting,
            Written::FirstStep => FoundKind::FirstStep,
            Written::Blocked => FoundKind::Blocked,
            Written::Meeting => FoundKind::Meeting,
            Written::Interruption => FoundKind::Interruption,
            Written::Reopening => FoundKind::Reopening,
        },
        date: hit.date.to_string(),
        parts: hit
            .runs
            .into_iter()
            .map(|(text, strong)| SentencePart { text, strong })
            .collect(),
    }
}
