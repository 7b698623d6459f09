//! How the hooks went last, for the person who asks, and which of them rest. Kept in memory: another agent
//! begins anew.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use super::{
    found::FileStamp,
    run::{HookEnd, HookRan},
};

/// After so many failures in a row a hook rests until its file changes.
pub(super) const REST_AFTER: u32 = 5;

/// How one hook went last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LastRun {
    /// For what happened at this instant.
    pub(super) at: DateTime<Utc>,
    /// How it ended.
    pub(super) end: HookEnd,
    /// The end of what it said on standard error.
    pub(super) stderr: String,
}

/// What is known of one hook's file.
#[derive(Clone, Debug)]
pub(super) struct HookRecord {
    stamp: FileStamp,
    /// Failures in a row of the file as it is.
    pub(super) failures: u32,
    /// Its last run.
    pub(super) last: LastRun,
}

/// What is known of all of them.
#[derive(Debug, Default)]
pub(crate) struct Records {
    known: Mutex<KnownHooks>,
    /// How often anything of it has changed.
    changes: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct KnownHooks {
    files: HashMap<PathBuf, HookRecord>,
    /// How many runs of a name were left out, because too many waited.
    dropped: HashMap<&'static str, u32>,
}

impl Records {
    /// Whether the hook rests: the file is the one that failed too often.
    pub(crate) fn rests(&self, path: &Path, stamp: FileStamp) -> bool {
        let known = self.lock();
        let record = known.files.get(path);
        record.is_some_and(|record| record.rests(stamp))
    }

    /// One went so, for what happened `at`. Gives whether it rests from now on.
    pub(crate) fn went(
        &self,
        path: &Path,
        stamp: FileStamp,
        at: DateTime<Utc>,
        ran: &HookRan,
    ) -> bool {
        let mut known = self.lock();
        let before = known.files.get(path).filter(|before| before.stamp == stamp);
        let before = before.map_or(0, |before| before.failures);
        let failures = match &ran.end {
            HookEnd::CutShort => before,
            end if end.is_failure() => before + 1,
            _ => 0,
        };
        let last = LastRun {
            at,
            end: ran.end.clone(),
            stderr: ran.stderr.clone(),
        };
        let record = HookRecord {
            stamp,
            failures,
            last,
        };
        let rests = record.rests(stamp);
        known.files.insert(path.to_owned(), record);
        drop(known);
        self.changed();
        rests
    }

    /// One more run of this name was left out.
    pub(crate) fn dropped(&self, name: &'static str) {
        *self.lock().dropped.entry(name).or_default() += 1;
        self.changed();
    }

    /// Hears of every run, and of every one that was left out.
    pub(crate) fn follow(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    fn changed(&self) {
        self.changes.send_modify(|changes| *changes += 1);
    }

    /// What is known of a file; nothing when it never ran.
    pub(super) fn of(&self, path: &Path) -> Option<HookRecord> {
        self.lock().files.get(path).cloned()
    }

    /// How many runs of a name were left out.
    pub(super) fn dropped_of(&self, name: &str) -> u32 {
        self.lock().dropped.get(name).copied().unwrap_or_default()
    }

    fn lock(&self) -> MutexGuard<'_, KnownHooks> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HookRecord {
    /// Whether the file failed too often and is still the same.
    pub(super) fn rests(&self, stamp: FileStamp) -> bool {
        self.failures >= REST_AFTER && self.stamp == stamp
    }
}
