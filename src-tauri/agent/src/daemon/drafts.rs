//! Text not yet sent, on behalf of the faces: asked for, kept, and forgotten with the day's close.

use std::sync::{Arc, MutexGuard, PoisonError};

use chrono::NaiveDate;
use domain::State;
use engine::Granted;
use protocol::{Draft, WireError, error::code};
use tokio::task::spawn_blocking;

use super::{Context, failed};
use crate::drafts::{DraftProblem, Drafts};
use api::snapshot;

impl Context {
    /// Every draft there is.
    pub fn drafts(&self) -> Vec<Draft> {
        let drafts = self.kept_drafts();
        let wire = |(field, text): (&str, &str)| Draft {
            field: field.to_owned(),
            text: text.to_owned(),
        };
        drafts.all().map(wire).collect()
    }

    /// Keeps a draft; it is on disk when this returns.
    ///
    /// # Errors
    /// `bad_params` when it has no name or is too long, `failed` when the disk refuses.
    pub async fn keep_draft(self: &Arc<Self>, draft: Draft) -> Result<(), WireError> {
        let day = snapshot::date(&self.view().await?);
        let context = Arc::clone(self);
        let keeping = spawn_blocking(move || {
            let mut drafts = context.kept_drafts();
            drafts.keep(draft.field, draft.text, day)
        });
        let kept = keeping.await.map_err(|ended| failed(&ended))?;
        kept.map_err(|problem| match problem {
            DraftProblem::Disk { .. } => failed(&problem),
            DraftProblem::Name | DraftProblem::TooLong => {
                WireError::new(code::BAD_PARAMS, format!("keep_draft: {problem}."))
            }
        })
    }

    /// Forgets the drafts of a day that a command has closed.
    pub(super) async fn forget_drafts(self: &Arc<Self>, change: &Granted) {
        let Some(day) = closed_now(&change.before, &change.after.state) else {
            return;
        };
        let context = Arc::clone(self);
        let forgetting = spawn_blocking(move || context.kept_drafts().remove_until(day));
        // The day is closed all the same; the drafts go with the next close.
        if let Ok(Err(problem)) = forgetting.await {
            desktop::log!("drafts stay: {problem}");
        }
    }

    fn kept_drafts(&self) -> MutexGuard<'_, Drafts> {
        self.drafts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The date of the day that is closed after a command and was not before it.
fn closed_now(before: &State, after: &State) -> Option<NaiveDate> {
    let closed = after.day.as_ref().filter(|day| day.closing.is_some())?;
    let was = before.day.as_ref();
    let closed_before = was.is_some_and(|was| was.id == closed.id && was.closing.is_some());
    (!closed_before).then_some(closed.date)
}
