//! The way to a file, folder by folder and link by link. A person who can write a folder on it can put something
//! else where the next name leads, so each counts and not only the last.

use std::path::Path;

use super::refusal::HookRefusal;

/// Whether nothing on the way to `path` can be replaced by others. A folder that all may write and in which each
/// may replace only their own (`/tmp`) counts as safe, because what the way takes from it is looked at too.
///
/// # Errors
/// The first folder or link that is not only the person's or the system's.
#[cfg(unix)]
pub(super) fn is_ours(path: &Path) -> Result<(), HookRefusal> {
    use std::{collections::VecDeque, ffi::OsString, fs, io, path::Component};

    let steps = |path: &Path| -> Vec<OsString> {
        let named = path.components().filter_map(|step| match step {
            Component::ParentDir | Component::Normal(_) => Some(step.as_os_str().to_owned()),
            Component::RootDir | Component::CurDir | Component::Prefix(_) => None,
        });
        named.collect()
    };
    let unseen =
        |path: &Path, error: &io::Error| HookRefusal::Unseen(path.to_owned(), error.to_string());
    let whole = std::path::absolute(path).map_err(|error| unseen(path, &error))?;
    let mut at = Path::new("/").to_owned();
    let mut links = 0;
    let mut left = VecDeque::from(steps(&whole));
    while let Some(step) = left.pop_front() {
        if step == ".." {
            at.pop();
            continue;
        }
        let next = at.join(step);
        let found = fs::symlink_metadata(&next).map_err(|error| unseen(&next, &error))?;
        allowed(&next, &found)?;
        if !found.is_symlink() {
            at = next;
            continue;
        }
        links += 1;
        if links > MOST_LINKS {
            return Err(HookRefusal::NotAFile(path.to_owned()));
        }
        let leads = fs::read_link(&next).map_err(|error| unseen(&next, &error))?;
        if leads.is_absolute() {
            at = Path::new("/").to_owned();
        }
        for step in steps(&leads).into_iter().rev() {
            left.push_front(step);
        }
    }
    Ok(())
}

/// So many links are followed, as many as the system follows.
#[cfg(unix)]
const MOST_LINKS: u32 = 40;

/// Whether one folder, link or file on the way may be there. What a link itself lets others do means nothing.
#[cfg(unix)]
fn allowed(path: &Path, found: &std::fs::Metadata) -> Result<(), HookRefusal> {
    use std::os::unix::fs::MetadataExt;

    /// In such a folder each may move and remove only what is their own.
    const STICKY: u32 = 0o1000;

    let is_shared = found.is_dir() && found.mode() & STICKY != 0;
    match super::refusal::is_safe(path, found) {
        Err(HookRefusal::OpenToOthers(_)) if found.is_symlink() || is_shared => Ok(()),
        other => other,
    }
}

/// Here nothing looks at who may write a folder.
#[cfg(not(unix))]
pub(super) fn is_ours(_: &Path) -> Result<(), HookRefusal> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::{
        fs,
        os::unix::fs::{PermissionsExt, symlink},
        path::PathBuf,
    };

    use tempfile::TempDir;

    use super::*;

    /// `entry` is a link to `a/one`, that to `b/two`, that to `c/inner/real`, a file.
    fn chain() -> (TempDir, PathBuf) {
        let root = TempDir::new().expect("a folder");
        let root_path = root.path().canonicalize().expect("it is there");
        let at = |name: &str| root_path.join(name);
        for folder in ["a", "b", "c", "c/inner"] {
            fs::create_dir(at(folder)).expect("a folder");
        }
        fs::write(at("c/inner/real"), "").expect("a file");
        for file in ["a", "b", "c", "c/inner", "c/inner/real"] {
            mode(&at(file), 0o755);
        }
        symlink("../c/inner/real", at("b/two")).expect("a link");
        symlink(at("b/two"), at("a/one")).expect("a link");
        symlink("a/one", at("entry")).expect("a link");
        (root, root_path)
    }

    fn mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is mine");
    }

    #[test]
    fn every_folder_of_a_chain_of_links_counts() {
        let (_root, path) = chain();
        assert_eq!(is_ours(&path.join("entry")), Ok(()));
        for open in ["a", "b", "c", "c/inner", "c/inner/real"] {
            for bits in [0o775, 0o757] {
                mode(&path.join(open), bits);
                let refused = HookRefusal::OpenToOthers(path.join(open));
                assert_eq!(
                    is_ours(&path.join("entry")),
                    Err(refused),
                    "{open} {bits:o}"
                );
            }
            mode(&path.join(open), 0o755);
        }
        assert_eq!(is_ours(&path.join("entry")), Ok(()));
    }

    #[test]
    fn a_folder_in_which_each_replaces_only_their_own_is_passed() {
        let (_root, path) = chain();
        mode(&path.join("b"), 0o1777);
        assert_eq!(is_ours(&path.join("entry")), Ok(()), "as in /tmp");
    }

    #[test]
    fn links_in_a_circle_and_into_nothing_are_refused() {
        let (_root, path) = chain();
        symlink("round", path.join("round")).expect("a link");
        let refused = is_ours(&path.join("round"));
        assert!(
            matches!(refused, Err(HookRefusal::NotAFile(_))),
            "{refused:?}"
        );
        let refused = is_ours(&path.join("nothing"));
        assert!(
            matches!(refused, Err(HookRefusal::Unseen(..))),
            "{refused:?}"
        );
    }
}
