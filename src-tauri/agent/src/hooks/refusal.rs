//! Why a hook is not run: its file, or a folder it is in, is not only the person's. A person who can write
//! one of these could have this one run something.

use std::{
    fs::Metadata,
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

/// Whether only the person, or the system, can write a file or a folder.
#[cfg(unix)]
pub(super) fn is_safe(path: &Path, found: &Metadata) -> Result<(), HookRefusal> {
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
pub(super) fn is_safe(_: &Path, _: &Metadata) -> Result<(), HookRefusal> {
    Ok(())
}
