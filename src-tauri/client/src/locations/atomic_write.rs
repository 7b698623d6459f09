//! A text in a file's place, whole or not at all: it is written beside the file and takes its name at
//! the end, so that a full disk leaves what was there and no program ever reads half of it. The folder
//! may be one that others write to as well: nothing they put there is written into or followed.

use std::{
    collections::hash_map::RandomState,
    fs::{self, File, Metadata, OpenOptions},
    hash::{BuildHasher, Hasher},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// How many links may lead to one another.
const LINKS: usize = 16;
/// How often a fresh name may turn out to be taken.
const TRIES: usize = 8;

/// Puts `text` in place of the regular file at `path`, which need not be there yet. A link that this
/// person made is followed, and the permissions of a file of theirs stay; anything else is replaced. A
/// new file is for its owner's eyes only (0600), as the journal its words come from.
///
/// # Errors
/// What the system says, and `InvalidInput` when a folder, a pipe or a device has the name; then
/// everything is as it was.
pub fn put(path: &Path, text: &str) -> io::Result<()> {
    put_bytes(path, text.as_bytes())
}

/// [`put`] for what is no text.
///
/// # Errors
/// As [`put`].
pub fn put_bytes(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = behind_own_links(path)?;
    let before = match fs::symlink_metadata(&path) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    // A link that is still there was made by another user: the name is taken from it.
    if let Some(found) = &before
        && !found.is_file()
        && !found.is_symlink()
    {
        let message = "it is not a regular file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let kept = before.filter(|found| found.is_file() && is_ours(found));
    let (draft, file) = fresh(|drawn| path.with_file_name(format!(".daydone-{drawn:016x}")))?;
    let written = write(file, bytes, kept.map(|found| found.permissions()));
    let placed = written.and_then(|()| fs::rename(&draft, &path));
    if placed.is_err() {
        // It is half a file of ours; that it stays is no more than untidy.
        let _ = fs::remove_file(&draft);
    }
    placed
}

fn write(mut file: File, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    // Others may look again only once everything is written.
    file.write_all(bytes)?;
    permissions.map_or(Ok(()), |same| file.set_permissions(same))?;
    file.sync_all()
}

/// A new, private file (0600) under a name made of a number that cannot be guessed.
///
/// # Errors
/// What the system says; no file is left then.
pub(super) fn fresh(named: impl Fn(u64) -> PathBuf) -> io::Result<(PathBuf, File)> {
    let mut file = OpenOptions::new();
    file.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
    let mut tries = TRIES;
    loop {
        let path = named(drawn());
        tries -= 1;
        match file.open(&path) {
            Err(taken) if taken.kind() == io::ErrorKind::AlreadyExists && tries > 0 => {}
            opened => return opened.map(|file| (path, file)),
        }
    }
}

/// A number that cannot be foreseen: a hash under the random keys of the standard library, which a
/// process draws from the system.
fn drawn() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Where links lead that this person, or the system, made. A link of another user ends the way.
fn behind_own_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        match fs::symlink_metadata(&path) {
            Ok(found) if found.is_symlink() && is_trusted(&found) => {
                let to = fs::read_link(&path)?;
                // A link is read from the folder it lies in.
                path = path.parent().unwrap_or(Path::new("")).join(to);
            }
            _ => return Ok(path),
        }
    }
    let message = "its links lead in a circle";
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

#[cfg(unix)]
fn is_ours(found: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(found) == rustix::process::geteuid().as_raw()
}

#[cfg(unix)]
fn is_trusted(found: &Metadata) -> bool {
    is_ours(found) || std::os::unix::fs::MetadataExt::uid(found) == 0
}

/// Elsewhere a file's owner is not asked: folders that strangers write to are a habit of Unix.
#[cfg(not(unix))]
fn is_ours(_: &Metadata) -> bool {
    true
}

#[cfg(not(unix))]
fn is_trusted(_: &Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("readable");
        let name = |entry: io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<_> = entries
            .map(|entry| name(entry).to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_put_there_or_in_place_of_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("my days.csv");
        for text in ["the first", "the second, which is longer"] {
            put(&file, text).expect("written");
            assert_eq!(fs::read_to_string(&file).expect("text"), text);
        }
        assert_eq!(names(folder.path()), ["my days.csv"], "nothing beside it");
    }

    #[test]
    fn what_cannot_be_placed_leaves_what_was_there_and_nothing_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("days.csv");
        fs::create_dir(&file).expect("in the way");
        put(&file, "after").expect_err("a folder is no file");
        put(&folder.path().join("missing/days.csv"), "after").expect_err("no folder for it");
        assert_eq!(names(folder.path()), ["days.csv"]);
    }

    #[test]
    fn a_foreseeable_name_is_never_written_to() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, foreseen) = (folder.path().join("days.csv"), "days.csv.part");
        fs::write(folder.path().join(foreseen), "another's").expect("written");
        put(&file, "mine").expect("written");
        let kept = fs::read_to_string(folder.path().join(foreseen)).expect("text");
        assert_eq!(kept, "another's");
        assert_ne!(drawn(), drawn(), "every name is a new one");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_also_to_a_file_that_is_not_there_yet() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("there.md"), folder.path().join("link"));
        std::os::unix::fs::symlink("there.md", &link).expect("a link");
        for text in ["first", "second"] {
            put(&link, text).expect("written");
            assert!(link.is_symlink(), "the link is not cut");
            assert_eq!(fs::read_to_string(&file).expect("text"), text);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_regular_file_is_refused_and_a_circle_of_links_ends() {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("link");
        for to in ["/dev/null", "link"] {
            let _ = fs::remove_file(&link);
            std::os::unix::fs::symlink(to, &link).expect("a link");
            let refused = put(&link, "words").expect_err("no place for words");
            assert_eq!(refused.kind(), io::ErrorKind::InvalidInput, "{to}");
        }
        assert_eq!(names(folder.path()), ["link"], "nothing beside it");
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_its_owners_alone_and_permissions_stay_as_they_were() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("days.csv");
        let mode = || fs::metadata(&file).expect("there").permissions().mode() & 0o777;
        put(&file, "before").expect("written");
        assert_eq!(mode(), 0o600, "days are nobody else's");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
        put(&file, "after").expect("written");
        assert_eq!(mode(), 0o640, "a person has decided otherwise");
    }
}
