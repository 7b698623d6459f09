//! The answer card, for who asks.

use protocol::{AnswersQuery, AnswersView, WireError};

use super::Context;
use api::snapshot;

impl Context {
    /// When the person answers, said to a reader in a zone.
    ///
    /// # Errors
    /// `bad_params` when no place, city or zone is called as asked.
    pub async fn answers(&self, asked: AnswersQuery) -> Result<AnswersView, WireError> {
        snapshot::answers(&self.view().await?, &asked)
    }
}
