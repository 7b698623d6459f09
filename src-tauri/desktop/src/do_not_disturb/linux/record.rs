//! What is borrowed, and what the person has taken back meanwhile, in a file beside the journal: it outlives a
//! power cut, and the next agent puts back what it says. The file is there only while it says something.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, Utc};
use client::locations::atomic_write;
use domain::{BeforeBorrowed, FocusId, Loan, Occasion};
use rustix::fs::FlockOperation;
use serde::{Deserialize, Serialize};
use tokio::time::sleep;
use uuid::Uuid;

use super::{super::WrittenDown, switch::Switch};
use crate::clock;

const FILE: &str = "quiet.json";
const VERSION: u32 = 1;
/// The longest one that is read, in bytes; the agent writes a few hundred.
const LONGEST: u64 = 1 << 16;
/// How many files that could not be read are kept.
const KEPT_ASIDE: u32 = 9;

/// What is borrowed, and by which agent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct QuietRecord {
    version: u32,
    /// Drawn at random by each agent, so that the guard of an earlier one leaves this one's alone.
    pub(super) keeper: String,
    /// How often its keeper had changed it. With the keeper it tells one state of the record from every
    /// other.
    #[serde(default)]
    nth: u64,
    /// What shows notifications, and on which bus: one that began anew knows nothing of what it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) service: Option<String>,
    pub(super) borrowed: Vec<Borrowed>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) theirs: Vec<Theirs>,
    /// The occasion in which the person took back what a service was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) revoked: Option<Occasion>,
}

/// One switch, and how it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Borrowed {
    pub(super) switch: Switch,
    before: BeforeBorrowed,
    #[serde(default = "not_known")]
    occasion: Occasion,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<DateTime<Utc>>,
}

/// A switch that is the person's as long as this lasts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Theirs {
    switch: Switch,
    occasion: Occasion,
}

/// One state of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp(String, u64);

/// Held while the record of an agent that is gone is settled: by its guard, or by the next agent.
pub(super) struct Turn(Option<File>);

impl Turn {
    /// Waits until no other process settles the record of this folder, or for longer than a guard takes.
    pub(super) async fn taken(folder: &Path) -> Self {
        const LOOK: Duration = Duration::from_millis(20);
        const LOOKS: usize = 1750;

        let Ok(file) = File::open(folder) else {
            return Turn(None);
        };
        for _ in 0..LOOKS {
            match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Err(rustix::io::Errno::WOULDBLOCK) => sleep(LOOK).await,
                _ => break,
            }
        }
        Turn(Some(file))
    }

    pub(super) fn pass_on(self) {
        drop(self.0);
    }
}

impl QuietRecord {
    /// The same, as this keeper goes on with it.
    pub(super) fn kept_by(self, keeper: &str) -> Self {
        QuietRecord {
            version: VERSION,
            keeper: keeper.to_owned(),
            ..self
        }
    }

    /// Which state of it this is.
    pub(super) fn stamp(&self) -> Stamp {
        Stamp(self.keeper.clone(), self.nth)
    }

    /// What is written down of this switch.
    pub(super) fn loan(&self, switch: &Switch) -> Option<Loan> {
        let mut all = self.borrowed.iter();
        let one = all.find(|one| one.switch == *switch)?;
        Some(Loan {
            before: one.before,
            occasion: one.occasion,
        })
    }

    /// In which occasion it is the person's.
    pub(super) fn theirs(&self, switch: &Switch) -> Option<Occasion> {
        let mut all = self.theirs.iter();
        all.find(|one| one.switch == *switch)
            .map(|one| one.occasion)
    }

    /// Adds what is borrowed now, or for what it is borrowed from now on.
    pub(super) fn note(&mut self, switch: &Switch, loan: Loan) {
        self.nth += 1;
        let known = self.borrowed.iter_mut().find(|one| one.switch == *switch);
        if let Some(known) = known {
            (known.before, known.occasion) = (loan.before, loan.occasion);
            return;
        }
        self.borrowed.push(Borrowed {
            switch: switch.clone(),
            before: loan.before,
            occasion: loan.occasion,
            since: clock::now().ok(),
        });
    }

    /// Removes what is borrowed of this switch.
    pub(super) fn strike(&mut self, switch: &Switch) {
        self.nth += 1;
        self.borrowed.retain(|one| one.switch != *switch);
    }

    /// Adds that it is the person's as long as this lasts.
    pub(super) fn leave_to_them(&mut self, switch: &Switch, occasion: Occasion) {
        self.nth += 1;
        self.theirs.retain(|one| one.switch != *switch);
        self.theirs.push(Theirs {
            switch: switch.clone(),
            occasion,
        });
    }

    /// Adds that the person took back what a service was asked.
    pub(super) fn revoke(&mut self, occasion: Occasion) {
        self.nth += 1;
        self.revoked = Some(occasion);
    }

    /// Removes what was the person's in an occasion that is over. Gives whether there was any.
    pub(super) fn begin(&mut self, occasion: Option<Occasion>) -> bool {
        let before = (self.theirs.len(), self.revoked);
        self.theirs.retain(|one| Some(one.occasion) == occasion);
        self.revoked = self.revoked.filter(|_| self.revoked == occasion);
        let changed = before != (self.theirs.len(), self.revoked);
        self.nth += u64::from(changed);
        changed
    }

    /// The record of a folder, if there is one.
    ///
    /// # Errors
    /// When it cannot be read: it is damaged, or a newer Daydone's.
    pub(super) fn read(folder: &Path) -> io::Result<Option<Self>> {
        let file = path(folder);
        let found = match fs::symlink_metadata(&file) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        if !found.is_file() || found.len() > LONGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let record: QuietRecord = serde_json::from_slice(&fs::read(&file)?)?;
        match record.version {
            VERSION => Ok(Some(record)),
            _ => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    /// Gives what cannot be read another name beside it, so that a person can look at it.
    ///
    /// # Errors
    /// What the disk says; then it stays where it is.
    pub(super) fn set_aside(folder: &Path) -> io::Result<PathBuf> {
        let mut names = (1..=KEPT_ASIDE).map(|nth| aside(folder, nth));
        let free = names.find(|file| fs::symlink_metadata(file).is_err());
        let free = free.unwrap_or_else(|| aside(folder, KEPT_ASIDE));
        fs::rename(path(folder), &free)?;
        Ok(free)
    }

    /// Writes it down, whole; where it says nothing it is deleted. It outlives a power cut when this
    /// returns.
    ///
    /// # Errors
    /// What the disk says.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let file = path(folder);
        if self.borrowed.is_empty() && self.theirs.is_empty() && self.revoked.is_none() {
            match fs::remove_file(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => return Ok(()),
            }
        }
        atomic_write::put_bytes(&file, &serde_json::to_vec(self)?)?;
        File::open(folder)?.sync_all()
    }

    /// The same, unless the folder's record is no longer the one this was made from: then an agent that is
    /// there has written its own.
    ///
    /// # Errors
    /// What the disk says.
    pub(super) fn write_over(&self, folder: &Path, known: &Stamp) -> io::Result<()> {
        match Self::read(folder)? {
            Some(record) if record.stamp() == *known => self.write(folder),
            _ => Ok(()),
        }
    }
}

/// What the record of a folder says.
#[must_use]
pub fn written_down(folder: &Path) -> WrittenDown {
    let last = (1..=KEPT_ASIDE).map(|nth| aside(folder, nth));
    let last = last.take_while(|file| file.exists()).last();
    match QuietRecord::read(folder) {
        Ok(record) => WrittenDown {
            borrowed_since: record
                .and_then(|record| record.borrowed.iter().filter_map(|one| one.since).min()),
            unreadable: last,
        },
        Err(_) => WrittenDown {
            borrowed_since: None,
            unreadable: Some(path(folder)),
        },
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

fn aside(folder: &Path, nth: u32) -> PathBuf {
    folder.join(format!("quiet-unreadable-{nth}.json"))
}

/// One that is over for sure, for records that named none.
fn not_known() -> Occasion {
    Occasion::Focus(FocusId(Uuid::nil()))
}

#[cfg(test)]
#[path = "record_test.rs"]
mod tests;
