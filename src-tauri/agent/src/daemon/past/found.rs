//! Words that were found.

use protocol::{Found, FoundKind, SentencePart};
use storage::{Hit, SearchKind};

/// A hit as faces see it.
pub(super) fn found(hit: Hit) -> Found {
    Found {
        kind: match hit.kind {
            SearchKind::Item => FoundKind::Item,
            SearchKind::Note => FoundKind::Note,
            SearchKind::Step => FoundKind::Step,
            SearchKind::Thought => FoundKind::Thought,
            SearchKind::Waiting => FoundKind::Waiting,
            SearchKind::FirstStep => FoundKind::FirstStep,
            SearchKind::Blocked => FoundKind::Blocked,
            SearchKind::Meeting => FoundKind::Meeting,
            SearchKind::Interruption => FoundKind::Interruption,
            SearchKind::Reopening => FoundKind::Reopening,
        },
        date: hit.date.to_string(),
        parts: hit
            .runs
            .into_iter()
            .map(|(text, strong)| SentencePart { text, strong })
            .collect(),
    }
}
