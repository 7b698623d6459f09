//! A journal that takes nothing: what is wrong with it, and whether the person knows. A refusal or a
//! notification says it once, because it is the person who can make room.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::JournalProblem;

/// A problem that comes back sooner is the same one and is not reported again.
const SAME: TimeDelta = TimeDelta::hours(1);

/// What is wrong with the journal, if anything is.
#[derive(Debug, Default)]
pub(crate) struct JournalHealth {
    problem: Option<Arc<JournalProblem>>,
    told: Option<DateTime<Utc>>,
    /// The notification on the screen speaks of it.
    pub(crate) shown: bool,
}

impl JournalHealth {
    /// What is wrong now.
    pub(crate) fn problem(&self) -> Option<&Arc<JournalProblem>> {
        self.problem.as_ref()
    }

    /// Something could not be kept.
    pub(crate) fn is(&mut self, problem: JournalProblem) {
        if self.problem.as_deref() != Some(&problem) {
            self.problem = Some(Arc::new(problem));
        }
    }

    /// Something was kept.
    pub(crate) fn over(&mut self) {
        self.problem = None;
    }

    /// The trouble there is, if the person has not heard of it; they have from now on.
    pub(crate) fn untold(&mut self, now: DateTime<Utc>) -> Option<Arc<JournalProblem>> {
        let problem = self.problem.clone()?;
        let fresh = self.told.is_none_or(|told| (now - told).abs() >= SAME);
        self.told = Some(now);
        fresh.then_some(problem)
    }
}
