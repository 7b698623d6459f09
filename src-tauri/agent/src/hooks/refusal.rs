//! Why a hook is not run: its file, or a folder it is in, is not only the person's. A person who can write
//! one of these could have this one run something.

use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
};

use words::{Value, Words};

/// Why a hook is not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HookRefusal {
    /// A file or a folder belongs to another person.
    #[cfg_attr(
        not(unix),
        expect(dead_code, reason = "here nothing looks at who may write a file")
    )]
    NotYours(PathBuf),
    /// Others can write it.
    #[cfg_attr(
        not(unix),
        expect(dead_code, reason = "here nothing looks at who may write a file")
    )]
    OpenToOthers(PathBuf),
    /// It is no regular file, or no folder where one should be.
    NotAFile(PathBuf),
    /// Its folder holds more than are run.
    TooMany(usize),
    /// The system does not show it.
    Unseen(PathBuf, String),
}

impl HookRefusal {
    /// Why, in one sentence.
    pub(crate) fn says(&self) -> String {
        let words = Words::spoken();
        let about = |id, path: &Path| {
            let path = Value::from(path.display().to_string());
            words.say(id, &[("path", path)])
        };
        match self {
            HookRefusal::NotYours(path) => about("hooks-refused-not-yours", path),
            HookRefusal::OpenToOthers(path) => about("hooks-refused-open", path),
            HookRefusal::NotAFile(path) => about("hooks-refused-no-file", path),
            HookRefusal::TooMany(most) => {
                words.say("hooks-refused-many", &[("most", Value::from(*most))])
            }
            HookRefusal::Unseen(path, why) => {
                let args = [
                    ("path", Value::from(path.display().to_string())),
                    ("why", why.as_str().into()),
                ];
                words.say("hooks-refused-unseen", &args)
            }
        }
    }
}

/// Why no hook of `folder` is run, if none is; nothing where there is no such folder. The folder of the
/// settings counts too: who can write that can put another one in its place.
pub(crate) fn folder_refused(folder: &Path) -> Option<HookRefusal> {
    if fs::symlink_metadata(folder).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return None;
    }
    let above = folder.parent();
    above
        .into_iter()
        .chain([folder])
        .find_map(|folder| one_folder(folder).err())
}

/// Whether one folder is only the person's.
pub(super) fn one_folder(folder: &Path) -> Result<(), HookRefusal> {
    let found = look(folder)?;
    if !found.is_dir() {
        return Err(HookRefusal::NotAFile(folder.to_owned()));
    }
    is_safe(folder, &found)
}

/// What the system says of a file that may be run as far as its owner and its writers go; where it is a
/// link, also the folder that it leads to.
pub(super) fn file(path: &Path) -> Result<Metadata, HookRefusal> {
    let found = look(path)?;
    if !found.is_file() {
        return Err(HookRefusal::NotAFile(path.to_owned()));
    }
    is_safe(path, &found)?;
    let link = fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink());
    if link {
        let unseen = |error: io::Error| HookRefusal::Unseen(path.to_owned(), error.to_string());
        let real = path.canonicalize().map_err(unseen)?;
        real.parent().map_or(Ok(()), one_folder)?;
    }
    Ok(found)
}

fn look(path: &Path) -> Result<Metadata, HookRefusal> {
    let unseen = |error: io::Error| HookRefusal::Unseen(path.to_owned(), error.to_string());
    fs::metadata(path).map_err(unseen)
}

#[cfg(unix)]
fn is_safe(path: &Path, found: &Metadata) -> Result<(), HookRefusal> {
    use std::os::unix::fs::MetadataExt;

    /// Its group, or all others, may write.
    const OTHERS_WRITE: u32 = 0o022;
    const ROOT: u32 = 0;

    let me = rustix::process::geteuid().as_raw();
    if found.uid() != me && found.uid() != ROOT {
        return Err(HookRefusal::NotYours(path.to_owned()));
    }
    if found.mode() & OTHERS_WRITE != 0 {
        return Err(HookRefusal::OpenToOthers(path.to_owned()));
    }
    Ok(())
}

/// Here the system keeps lists of who may write, which are not read: the folder is in the person's profile,
/// where others cannot write unless they were let in.
#[cfg(not(unix))]
fn is_safe(_: &Path, _: &Metadata) -> Result<(), HookRefusal> {
    Ok(())
}
