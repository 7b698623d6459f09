//! One copy of the journal a day, made when something happens on a new date. Nothing wakes up for it.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use engine::Picture;
use tokio::{sync::watch, task::spawn_blocking};

use super::journal;

/// How long after a failure something must happen again before another copy is tried.
const AGAIN: TimeDelta = TimeDelta::hours(1);

/// Why the last copy could not be made; empty when it could. Doctor says it.
#[derive(Clone, Debug, Default)]
pub struct BackupTrouble(Arc<Mutex<Option<String>>>);

impl BackupTrouble {
    /// What was said, if anything.
    #[must_use]
    pub fn said(&self) -> Option<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn set(&self, said: Option<String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = said;
    }
}

/// Copies for as long as the engine lives.
pub(super) async fn keep(
    data_folder: PathBuf,
    trouble: BackupTrouble,
    mut pictures: watch::Receiver<Picture>,
) {
    let journal = journal::file(&data_folder);
    let folder = storage::backup_folder(&journal);
    let copies = storage::backups(&folder).unwrap_or_default();
    let mut days = Days::after(copies.first().map(|copy| copy.date));
    loop {
        let now = pictures.borrow_and_update().now;
        if days.wants_one(now) {
            let (journal, folder) = (journal.clone(), folder.clone());
            let copied = spawn_blocking(move || storage::backup(&journal, &folder, now)).await;
            let problem = match copied {
                Ok(copied) => copied.err().map(|problem| problem.to_string()),
                Err(ended) => Some(ended.to_string()),
            };
            if let Some(problem) = &problem {
                crate::log!("no backup: {problem}");
            }
            days.tried(now, problem.is_none());
            trouble.set(problem);
        }
        if pictures.changed().await.is_err() {
            return;
        }
    }
}

/// Which dates (UTC) have their copy.
struct Days {
    made: Option<NaiveDate>,
    failed: Option<DateTime<Utc>>,
}

impl Days {
    fn after(made: Option<NaiveDate>) -> Self {
        Days { made, failed: None }
    }

    fn wants_one(&self, now: DateTime<Utc>) -> bool {
        // Not by the clock alone: one that was set back has an hour that never comes.
        let just_failed = self
            .failed
            .is_some_and(|failed| (now - failed).abs() < AGAIN);
        self.made != Some(now.date_naive()) && !just_failed
    }

    fn tried(&mut self, now: DateTime<Utc>, made: bool) {
        if made {
            self.made = Some(now.date_naive());
        }
        self.failed = (!made).then_some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    #[test]
    fn a_date_has_one_copy() {
        let mut days = Days::after(at("2026-11-23T09:00:00Z").date_naive().into());
        assert!(days.wants_one(at("2026-11-24T08:55:00Z")), "a new date");
        days.tried(at("2026-11-24T08:55:00Z"), true);
        assert!(!days.wants_one(at("2026-11-24T23:59:00Z")), "has its copy");
        assert!(days.wants_one(at("2026-11-25T00:00:00Z")), "the next one");
    }

    #[test]
    fn a_copy_that_failed_is_tried_again_an_hour_later() {
        let mut days = Days::after(None);
        days.tried(at("2026-11-24T09:00:00Z"), false);
        for (now, wants) in [
            ("2026-11-24T09:01:00Z", false),
            ("2026-11-24T10:00:00Z", true),
            ("2026-11-24T07:59:00Z", true),
        ] {
            assert_eq!(days.wants_one(at(now)), wants, "at {now}");
        }
    }
}
