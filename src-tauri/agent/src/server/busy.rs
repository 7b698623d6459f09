//! The refusal of a full house.

use protocol::{WireError, error::code};
use words::Words;

/// Why a caller cannot be served now.
pub(super) fn busy() -> WireError {
    let words = Words::spoken();
    WireError::new(code::BUSY, words.say("refused-busy", &[]))
        .with_hint(words.find("refused-busy.hint", &[]))
}
