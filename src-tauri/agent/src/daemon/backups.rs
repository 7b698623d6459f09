//! Copies of the journal: one a day, made when something happens on a new date, and one whenever
//! a person asks. Nothing wakes up for the daily one; never are two made at once.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use protocol::{WireError, error::code};
use storage::{Backup, Problem};
use tokio::task::spawn_blocking;
use words::{Value, Words};

use super::{failed, journal};
use crate::doctor;

/// How long after a failure something must happen again before another daily copy is tried.
const AGAIN: TimeDelta = TimeDelta::hours(1);

/// The copies of one journal.
#[derive(Debug)]
pub struct Backups {
    journal: PathBuf,
    /// Held for as long as a copy is made, even when no caller waits for it any more.
    alone: Arc<tokio::sync::Mutex<()>>,
    days: Mutex<Days>,
}

impl Backups {
    /// The copies of the journal in a data folder.
    pub(super) fn of(data_folder: &Path) -> Self {
        let journal = journal::file(data_folder);
        let copies = storage::backups(&storage::backup_folder(&journal)).unwrap_or_default();
        Self {
            journal,
            alone: Arc::default(),
            days: Mutex::new(Days::after(copies.first().map(|copy| copy.date))),
        }
    }

    /// Why the last copy could not be made; none when it could. Doctor says it.
    #[must_use]
    pub fn said(&self) -> Option<String> {
        let failed = &self.days().failed;
        failed.as_ref().map(|failed| failed.why.clone())
    }

    /// Makes a copy, after the one that is being made.
    pub(super) async fn make(&self, now: DateTime<Utc>) -> Result<Backup, WireError> {
        let alone = Arc::clone(&self.alone).lock_owned().await;
        let (journal, folder) = (self.journal.clone(), self.folder());
        let making = spawn_blocking(move || {
            let _alone = alone;
            storage::backup(&journal, &folder, now)
        });
        let (made, why) = match making.await {
            Ok(Ok(made)) => (Ok(made), None),
            Ok(Err(problem)) => (Err(self.refused(&problem)), Some(problem.to_string())),
            Err(ended) => (Err(failed(&ended)), Some(ended.to_string())),
        };
        if let Some(why) = &why {
            desktop::log!("no backup: {why}");
        }
        self.days().tried(now, why);
        made
    }

    pub(super) fn refused(&self, problem: &Problem) -> WireError {
        let (code, id) = match problem {
            Problem::Full { .. } => ("disk_full", "refused-backup-full"),
            Problem::ReadOnly { .. } => ("disk_read_only", "refused-backup-read-only"),
            _ if problem.is_damage() => {
                return doctor::damage(problem, self.journal.parent().unwrap_or(&self.journal));
            }
            _ => (code::FAILED, "refused-backup-failed"),
        };
        let args = [
            ("folder", Value::from(self.folder().display().to_string())),
            ("why", problem.to_string().into()),
        ];
        let words = Words::spoken();
        WireError::new(code, words.say(id, &args))
            .with_hint(words.find(&format!("{id}.hint"), &args))
    }

    pub(super) fn folder(&self) -> PathBuf {
        storage::backup_folder(&self.journal)
    }

    pub(super) fn days(&self) -> MutexGuard<'_, Days> {
        self.days.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Which dates (UTC) have their copy.
#[derive(Debug)]
pub(super) struct Days {
    made: Option<NaiveDate>,
    failed: Option<Failed>,
}

/// The last copy could not be made.
#[derive(Debug)]
struct Failed {
    at: DateTime<Utc>,
    why: String,
}

impl Days {
    fn after(made: Option<NaiveDate>) -> Self {
        Days { made, failed: None }
    }

    pub(super) fn wants_one(&self, now: DateTime<Utc>) -> bool {
        // Not by the clock alone: one that was set back has an hour that never comes.
        let failed = self.failed.as_ref();
        let just_failed = failed.is_some_and(|failed| (now - failed.at).abs() < AGAIN);
        self.made != Some(now.date_naive()) && !just_failed
    }

    fn tried(&mut self, at: DateTime<Utc>, trouble: Option<String>) {
        if trouble.is_none() {
            self.made = Some(at.date_naive());
        }
        self.failed = trouble.map(|why| Failed { at, why });
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
        days.tried(at("2026-11-24T08:55:00Z"), None);
        assert!(!days.wants_one(at("2026-11-24T23:59:00Z")), "has its copy");
        assert!(days.wants_one(at("2026-11-25T00:00:00Z")), "the next one");
    }

    #[test]
    fn a_copy_that_failed_is_tried_again_an_hour_later() {
        let mut days = Days::after(None);
        days.tried(
            at("2026-11-24T09:00:00Z"),
            Some("the disk is full".to_owned()),
        );
        for (now, wants) in [
            ("2026-11-24T09:01:00Z", false),
            ("2026-11-24T10:00:00Z", true),
            ("2026-11-24T07:59:00Z", true),
        ] {
            assert_eq!(days.wants_one(at(now)), wants, "at {now}");
        }
    }
}
