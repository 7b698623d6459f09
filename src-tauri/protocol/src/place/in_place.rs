//! A text in a file's place, whole or not at all: it is written beside the file and takes its name at
//! the end, so that a full disk leaves what was there and no program ever reads half of it.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Puts `text` in place of the file, which need not be there yet. A link is followed, permissions
/// stay, and a new file is for its owner's eyes only (0600), as the journal its words come from. What
/// is no file of a disk (a pipe, a terminal) is written to as it is.
///
/// # Errors
/// What the system says; the file is then as it was.
pub fn put(path: &Path, text: &str) -> io::Result<()> {
    // A link leads to the person's file; replacing it would cut it.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let before = fs::metadata(&path).ok();
    let leads_nowhere = before.is_none() && path.is_symlink();
    if leads_nowhere || before.as_ref().is_some_and(|found| !found.is_file()) {
        return fs::write(&path, text);
    }
    let draft = beside(&path);
    let written = write(&draft, text, before.map(|found| found.permissions()));
    let placed = written.and_then(|()| fs::rename(&draft, &path));
    if placed.is_err() && draft.is_file() {
        // It is half a file of ours; that it stays is no more than untidy.
        let _ = fs::remove_file(&draft);
    }
    placed
}

fn write(draft: &Path, text: &str, permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = private(draft)?;
    // Others may look again only once everything is written.
    file.write_all(text.as_bytes())?;
    permissions.map_or(Ok(()), |same| file.set_permissions(same))?;
    file.sync_all()
}

fn private(draft: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new();
    file.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
    file.open(draft)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".part");
    PathBuf::from(name)
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
    fn what_cannot_be_written_leaves_what_was_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("days.csv");
        put(&file, "before").expect("written");
        fs::create_dir(folder.path().join("days.csv.part")).expect("in the way");
        put(&file, "after").expect_err("there is no place beside it");
        assert_eq!(fs::read_to_string(&file).expect("text"), "before");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_also_to_a_file_that_is_not_there_yet() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("there.md"), folder.path().join("link"));
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        for text in ["first", "second"] {
            put(&link, text).expect("written");
            assert!(link.is_symlink(), "the link is not cut");
            assert_eq!(fs::read_to_string(&file).expect("text"), text);
        }
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
