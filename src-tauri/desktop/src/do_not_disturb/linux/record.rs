//! What is borrowed, in a file beside the journal: it outlives a power cut, and the next agent puts back what it
//! says. The file is there only while something is borrowed.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use client::locations::atomic_write;
use domain::BeforeBorrowed;
use rustix::fs::FlockOperation;
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use super::switch::Switch;

const FILE: &str = "quiet.json";
const VERSION: u32 = 1;
/// The longest one that is read, in bytes; the agent writes a few hundred.
const LONGEST: u64 = 1 << 16;

/// What is borrowed, and by which agent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct QuietRecord {
    version: u32,
    /// Drawn at random by each agent, so that the guard of an earlier one leaves this one's alone.
    pub(super) keeper: String,
    pub(super) borrowed: Vec<Borrowed>,
}

/// One switch, and how it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Borrowed {
    pub(super) switch: Switch,
    pub(super) before: BeforeBorrowed,
}

/// Held while the record of an agent that is gone is settled: by its guard, or by the next agent.
pub(super) struct Turn(Option<File>);

impl Turn {
    /// Waits until no other process settles the record of this folder, or for so long.
    pub(super) async fn taken(folder: &Path) -> Self {
        const LOOK: Duration = Duration::from_millis(20);
        const LOOKS: usize = 300;

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
    pub(super) fn new(keeper: &str, borrowed: &[Borrowed]) -> Self {
        QuietRecord {
            version: VERSION,
            keeper: keeper.to_owned(),
            borrowed: borrowed.to_vec(),
        }
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

    /// Writes it down, whole; without anything borrowed it is deleted. It outlives a power cut when this
    /// returns.
    ///
    /// # Errors
    /// What the disk says.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let file = path(folder);
        if self.borrowed.is_empty() {
            match fs::remove_file(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => return Ok(()),
            }
        }
        atomic_write::put_bytes(&file, &serde_json::to_vec(self)?)?;
        File::open(folder)?.sync_all()
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn one() -> Vec<Borrowed> {
        vec![Borrowed {
            switch: Switch::Xfce,
            before: BeforeBorrowed::Unset,
        }]
    }

    #[test]
    fn a_record_is_there_while_something_is_borrowed_for_its_owner_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let record = QuietRecord::new("a", &one());
        record.write(folder.path()).expect("written");
        let mode = fs::metadata(path(folder.path()))
            .expect("there")
            .permissions();
        assert_eq!(mode.mode() & 0o777, 0o600);
        assert_eq!(
            QuietRecord::read(folder.path()).expect("read"),
            Some(record)
        );
        let nothing = QuietRecord::new("a", &[]);
        nothing.write(folder.path()).expect("deleted");
        nothing.write(folder.path()).expect("once more");
        assert_eq!(QuietRecord::read(folder.path()).expect("read"), None);
    }

    #[test]
    fn what_is_no_record_of_this_version_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        for text in ["{", r#"{"version":2,"keeper":"a","borrowed":[]}"#, ""] {
            fs::write(path(folder.path()), text).expect("written");
            QuietRecord::read(folder.path()).expect_err(text);
        }
    }

    /// The file is read by versions to come.
    #[test]
    fn the_record_names_its_switches() {
        let all = r#"{"version":1,"keeper":"a","borrowed":[
            {"switch":{"kind":"dunst"},"before":"off"},
            {"switch":{"kind":"dunst_rule"},"before":"off"},
            {"switch":{"kind":"mako","mode":"do-not-disturb"},"before":"off"},
            {"switch":{"kind":"swaync_inhibitor"},"before":"off"},
            {"switch":{"kind":"swaync_dnd"},"before":"off"},
            {"switch":{"kind":"xfce"},"before":"unset"},
            {"switch":{"kind":"xfce_app","name":"Chat"},"before":"unset"},
            {"switch":{"kind":"gnome"},"before":"unset"},
            {"switch":{"kind":"gnome_app","id":"chat"},"before":"off"}]}"#;
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(path(folder.path()), all).expect("written");
        let record = QuietRecord::read(folder.path())
            .expect("read")
            .expect("there");
        assert_eq!(record.borrowed.len(), 9);
        let text = serde_json::to_string(&record).expect("JSON");
        assert_eq!(text, all.replace([' ', '\n'], ""));
    }
}
