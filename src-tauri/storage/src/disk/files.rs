//! The folder and the files as such: private from the first moment, one owner at a time, and renamed
//! or made in a way that survives a power cut. Nothing in here knows what is inside.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use serde::{Serialize, de::DeserializeOwned};

use crate::Problem;

/// How long to wait for another program that writes at this moment. Everybody who asks the agent
/// something waits along, so it is no longer than a person hardly notices.
pub(crate) const BUSY: Duration = Duration::from_millis(250);

/// Makes a folder, and those above it that are missing, for the owner's eyes only (0700). One that
/// exists is left as it is.
pub(crate) fn make_folder(path: &Path) -> Result<(), Problem> {
    let mut folder = fs::DirBuilder::new();
    folder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder
        .create(path)
        .map_err(|source| Problem::place(path, source))
}

/// Makes an empty file for the owner's eyes only (0600), or takes others' eyes off one that exists.
pub(crate) fn make_file(path: &Path) -> Result<(), Problem> {
    let file = private_file(path).map_err(|source| Problem::place(path, source))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let private = fs::Permissions::from_mode(0o600);
        file.set_permissions(private)
            .map_err(|source| Problem::place(path, source))?;
    }
    drop(file);
    Ok(())
}

/// How many bytes the line of a small file of ours is padded to, with its end: a shorter line leaves
/// nothing of a longer one, no block is allocated for it later, and a disk writes it in one piece.
pub(crate) const LINE: usize = 256;

/// What the line of a small file of ours says; absent when it cannot be read. No more than a line is
/// read, whatever another program made of the file.
pub(crate) fn read_line<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let file = File::open(path).ok()?;
    let mut text = String::new();
    file.take(LINE as u64).read_to_string(&mut text).ok()?;
    serde_json::from_str(text.lines().next()?).ok()
}

/// Writes the line over, in place. It is not synced.
pub(crate) fn write_line(file: &mut File, says: &impl Serialize) -> io::Result<()> {
    let line = serde_json::to_string(says)?;
    let line = format!("{line:<width$}\n", width = LINE - 1);
    file.rewind()?;
    file.write_all(line.as_bytes())
}

/// The right to be the only program that works with a journal, until it is dropped. The system
/// takes it back when the program ends, however it ends.
#[derive(Debug)]
pub(crate) struct Claim {
    _file: File,
}

impl Claim {
    /// Claims the journal at `path`, by a lock on a file beside it. (A lock on the file itself
    /// would be lost as soon as anyone in this process closed it once.)
    pub(crate) fn on(path: &Path) -> Result<Self, Problem> {
        let (beside, file) = Self::file(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Claim { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Problem::InUse {
                path: path.to_owned(),
            }),
            Err(TryLockError::Error(source)) => Err(Problem::place(&beside, source)),
        }
    }

    /// The same for work that takes a moment: waits until the one before has finished.
    pub(crate) fn waited_for(path: &Path) -> Result<Self, Problem> {
        let (beside, file) = Self::file(path)?;
        match file.lock() {
            Ok(()) => Ok(Claim { _file: file }),
            Err(source) => Err(Problem::place(&beside, source)),
        }
    }

    fn file(path: &Path) -> Result<(PathBuf, File), Problem> {
        let beside = claim_file(path);
        let file = private_file(&beside).map_err(|source| Problem::place(&beside, source))?;
        Ok((beside, file))
    }
}

/// The file by which the journal at `path` is claimed. A program that wants the journal opens it.
#[must_use]
pub fn claim_file(path: &Path) -> PathBuf {
    beside(path, ".lock")
}

/// The file beside `path` whose name goes on with `ending`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// How many links may lead to one another.
const LINKS: usize = 16;

/// The file that `path` leads to over links, be it one that is still to be made. SQLite keeps a log
/// beside this one, so whatever else lies beside a journal lies there too.
#[must_use]
pub fn behind_links(path: &Path) -> PathBuf {
    let mut file = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&file) {
            Ok(to) => file = folder_of(&file).join(to),
            Err(_) => break,
        }
    }
    file
}

/// The folder a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Removes a file; one that is missing is no trouble.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), Problem> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            Err(Problem::place(path, source))
        }
        _ => Ok(()),
    }
}

/// Makes the names in a folder outlive a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Problem> {
    // Elsewhere a folder cannot be opened, and names are kept by the file system's own journal.
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.map_err(|source| Problem::place(folder, source))?;
    }
    Ok(())
}

pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new();
    file.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
    file.open(path)
}
