//! Windows: a value under the registry's `Run` key of this person. Task Manager and Settings switch it
//! off by a note beside, which outlives the value and is never touched from here.

use std::io;

use winreg::{HKCU, enums::KEY_SET_VALUE};

use super::entries::{List, ListedEntry};

/// The programs that are started at login, each a value with its command line.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
/// What the person decided about each of them.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
/// The value's name, in both.
const NAME: &str = "Daydone";

/// The command line.
pub(super) struct Entry(String);

impl Entry {
    /// The entry that starts `program`, a whole path.
    ///
    /// # Errors
    /// Never; other systems have to look for a folder.
    #[expect(clippy::unnecessary_wraps, reason = "the port is the same everywhere")]
    pub(super) fn of(program: String) -> io::Result<Self> {
        // No path has a quote in it here, so quotes keep its spaces together.
        Ok(Self(format!("\"{program}\" agent")))
    }
}

impl List for Entry {
    fn place(&self) -> String {
        format!(r"HKEY_CURRENT_USER\{RUN}\{NAME}")
    }

    fn found(&self) -> io::Result<ListedEntry> {
        let stands = HKCU.open_subkey(RUN);
        match stands.and_then(|run| run.get_value::<String, _>(NAME)) {
            Ok(_) if is_switched_off() => Ok(ListedEntry::SwitchedOff),
            Ok(line) if line == self.0 => Ok(ListedEntry::Sound),
            Ok(_) => Ok(ListedEntry::Stale),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(ListedEntry::Nothing),
            Err(error) => Err(error),
        }
    }

    fn enter(&self) -> io::Result<()> {
        let (run, _) = HKCU.create_subkey(RUN)?;
        run.set_value(NAME, &self.0)
    }

    fn strike(&self) -> io::Result<()> {
        let run = HKCU.open_subkey_with_flags(RUN, KEY_SET_VALUE)?;
        run.delete_value(NAME)
    }
}

/// The note's first byte is odd for a program that was switched off; most have no note.
fn is_switched_off() -> bool {
    let notes = HKCU.open_subkey(APPROVED);
    let note = notes.and_then(|notes| notes.get_raw_value(NAME));
    note.is_ok_and(|note| note.bytes.first().is_some_and(|first| first % 2 == 1))
}
