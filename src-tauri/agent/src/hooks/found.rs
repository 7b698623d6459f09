//! Which hooks there are: for each name one file, and the files of a folder `NAME.d` after it. Looked for
//! whenever one is to be run, so nothing watches the folder. It blocks for as long as the disk takes.

use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
};

use types::hook_names;

use super::{looked_at, refusal::HookRefusal};

/// So many files of a folder are run.
const MOST: usize = 32;

/// One program of the person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hook {
    /// What it is run for: `state`, or the name of an event.
    pub(crate) name: &'static str,
    /// Its file below the folder of hooks: `state`, `state.d/10-lamp`.
    pub(crate) file: String,
    /// Its file.
    pub(crate) path: PathBuf,
    /// Whether it is run.
    pub(crate) stands: Stands,
}

/// Whether a hook is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// It is.
    Ready(FileStamp),
    /// Its file may not be executed: that is the switch of each.
    SwitchedOff,
    /// It would be, and is not.
    Refused(HookRefusal),
}

/// Tells a file from what it was before a change to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileStamp([i128; 3]);

/// All hooks of `folder`, by name.
pub(crate) fn all(folder: &Path) -> Vec<Hook> {
    hook_names()
        .flat_map(|name| hooks_of(folder, name))
        .collect()
}

/// The hooks of one name, in the order in which they are run. None when there are none.
pub(crate) fn hooks_of(folder: &Path, name: &'static str) -> Vec<Hook> {
    let mut hooks: Vec<_> = SUFFIXES
        .iter()
        .filter_map(|suffix| hook(folder, name, format!("{name}{suffix}")))
        .collect();
    let below = format!("{name}.d");
    let inside = match entries(&folder.join(&below)) {
        Ok(names) => names,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return hooks,
        Err(error) => {
            let path = folder.join(&below);
            let refused = HookRefusal::Unseen(path.clone(), error.to_string());
            hooks.push(Hook {
                name,
                file: below,
                path,
                stands: Stands::Refused(refused),
            });
            return hooks;
        }
    };
    let open = looked_at::one_folder(&folder.join(&below)).err();
    for (place, file) in inside.into_iter().enumerate() {
        let Some(mut found) = hook(folder, name, format!("{below}/{file}")) else {
            continue;
        };
        let refused = open.clone();
        let refused = refused.or((place >= MOST).then_some(HookRefusal::TooMany(MOST)));
        if let Some(refused) = refused {
            found.stands = Stands::Refused(refused);
        }
        hooks.push(found);
    }
    hooks
}

/// The names of the files in a folder that can be hooks, sorted. What an editor leaves beside a file is none.
fn entries(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        // A name that is no text cannot be shown, and is left out.
        if let Ok(name) = entry?.file_name().into_string()
            && !name.starts_with('.')
            && !name.ends_with('~')
            && SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
        {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn hook(folder: &Path, name: &'static str, file: String) -> Option<Hook> {
    let path = folder.join(&file);
    let stands = match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        _ => match looked_at::file(&path) {
            Ok(found) if can_be_run(&found) => Stands::Ready(stamp(&found)),
            // What is not run needs no other reason.
            Ok(_) => Stands::SwitchedOff,
            Err(refused) => Stands::Refused(refused),
        },
    };
    Some(Hook {
        name,
        file,
        path,
        stands,
    })
}

/// What the name of a file that can be run ends with.
#[cfg(unix)]
const SUFFIXES: &[&str] = &[""];
/// What the name of a file that can be run ends with. Another ending, such as `.off`, is the switch of each.
#[cfg(not(unix))]
const SUFFIXES: &[&str] = &[".exe", ".cmd"];

#[cfg(unix)]
fn can_be_run(found: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;

    /// One of its owner, its group and the others may execute it.
    const EXECUTE: u32 = 0o111;
    found.mode() & EXECUTE != 0
}

#[cfg(not(unix))]
fn can_be_run(_: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn stamp(found: &Metadata) -> FileStamp {
    use std::os::unix::fs::MetadataExt;

    let nanos = |seconds: i64, more: i64| i128::from(seconds) * 1_000_000_000 + i128::from(more);
    FileStamp([
        i128::from(found.ino()),
        nanos(found.mtime(), found.mtime_nsec()),
        nanos(found.ctime(), found.ctime_nsec()),
    ])
}

#[cfg(not(unix))]
fn stamp(found: &Metadata) -> FileStamp {
    use std::os::windows::fs::MetadataExt;

    FileStamp([
        i128::from(found.file_size()),
        i128::from(found.last_write_time()),
        i128::from(found.creation_time()),
    ])
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use tempfile::TempDir;

    use super::*;

    struct Folder(TempDir);

    impl Folder {
        fn new() -> Self {
            let folder = Folder(TempDir::new().expect("a folder"));
            folder.mode("", 0o700);
            folder
        }

        fn file(&self, name: &str, mode: u32) {
            let path = self.0.path().join(name);
            fs::create_dir_all(path.parent().expect("it is in one")).expect("a folder");
            fs::write(&path, "#!/bin/sh\n").expect("written");
            self.mode(name, mode);
        }

        fn mode(&self, name: &str, mode: u32) {
            let path = self.0.path().join(name);
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is mine");
        }

        fn stands(&self, name: &'static str) -> Vec<(String, Stands)> {
            let found = hooks_of(self.0.path(), name);
            found
                .into_iter()
                .map(|hook| (hook.file, hook.stands))
                .collect()
        }
    }

    #[test]
    fn one_file_comes_first_and_those_of_the_folder_sorted() {
        let folder = Folder::new();
        assert_eq!(all(folder.0.path()), [], "none are looked for in vain");
        for name in [
            "state.d/20-b",
            "state.d/10-a",
            "state",
            "state.d/.swp",
            "state.d/10-a~",
        ] {
            folder.file(name, 0o755);
        }
        folder.mode("state.d", 0o755);
        folder.file("enough", 0o644);
        folder.file("README", 0o755);
        let files = |hooks: Vec<Hook>| hooks.into_iter().map(|hook| hook.file).collect::<Vec<_>>();
        let state = files(hooks_of(folder.0.path(), "state"));
        assert_eq!(state, ["state", "state.d/10-a", "state.d/20-b"]);
        let every = files(all(folder.0.path()));
        assert_eq!(every, ["state", "state.d/10-a", "state.d/20-b", "enough"]);
        assert_eq!(
            folder.stands("enough"),
            [("enough".to_owned(), Stands::SwitchedOff)]
        );
    }

    #[test]
    fn what_others_can_write_is_refused() {
        let folder = Folder::new();
        for (mode, is_refused) in [
            (0o666, true),
            (0o777, true),
            (0o775, true),
            (0o757, true),
            (0o755, false),
            (0o700, false),
        ] {
            folder.file("state", mode);
            let (_, stands) = folder.stands("state").remove(0);
            let refused = matches!(stands, Stands::Refused(HookRefusal::OpenToOthers(_)));
            assert_eq!(refused, is_refused, "{mode:o}: {stands:?}");
        }
    }

    #[test]
    fn a_folder_that_others_can_write_is_refused_with_what_is_in_it() {
        let folder = Folder::new();
        folder.file("state.d/lamp", 0o755);
        folder.mode("state.d", 0o777);
        let (_, stands) = folder.stands("state").remove(0);
        assert!(
            matches!(stands, Stands::Refused(HookRefusal::OpenToOthers(_))),
            "{stands:?}"
        );
        assert_eq!(looked_at::folder_refused(folder.0.path()).is_some(), {
            // The folder above is the system's for temporary files, which is open to all.
            let above = folder.0.path().parent().expect("it is in one");
            looked_at::one_folder(above).is_err()
        });
        let own = folder.0.path().join("hooks");
        assert_eq!(looked_at::folder_refused(&own), None, "there is none");
        fs::create_dir(&own).expect("a folder");
        folder.mode("hooks", 0o775);
        let open = HookRefusal::OpenToOthers(own.clone());
        assert_eq!(looked_at::folder_refused(&own), Some(open));
        folder.mode("hooks", 0o755);
        assert_eq!(looked_at::folder_refused(&own), None);
        folder.mode("", 0o777);
        assert!(
            looked_at::folder_refused(&own).is_some(),
            "the folder above it counts"
        );
    }

    #[test]
    fn a_link_is_followed_and_where_it_leads_counts() {
        let folder = Folder::new();
        folder.file("mine/lamp", 0o755);
        folder.mode("mine", 0o755);
        symlink("mine/lamp", folder.0.path().join("state")).expect("a link");
        assert!(matches!(folder.stands("state")[0].1, Stands::Ready(_)));
        folder.mode("mine", 0o777);
        let stands = &folder.stands("state")[0].1;
        assert!(
            matches!(stands, Stands::Refused(HookRefusal::OpenToOthers(_))),
            "{stands:?}"
        );
        symlink("/nowhere", folder.0.path().join("enough")).expect("a link");
        let stands = &folder.stands("enough")[0].1;
        assert!(
            matches!(stands, Stands::Refused(HookRefusal::Unseen(..))),
            "{stands:?}"
        );
        fs::create_dir(folder.0.path().join("day-closed")).expect("a folder");
        let stands = &folder.stands("day-closed")[0].1;
        assert!(
            matches!(stands, Stands::Refused(HookRefusal::NotAFile(_))),
            "{stands:?}"
        );
    }

    #[test]
    fn a_folder_is_run_up_to_a_limit() {
        let folder = Folder::new();
        for number in 0..MOST + 1 {
            folder.file(&format!("state.d/{number:03}"), 0o755);
        }
        folder.mode("state.d", 0o755);
        let stands = folder.stands("state");
        let ready = stands
            .iter()
            .filter(|(_, stands)| matches!(stands, Stands::Ready(_)));
        assert_eq!(ready.count(), MOST);
        assert_eq!(stands[MOST].1, Stands::Refused(HookRefusal::TooMany(MOST)));
    }

    #[test]
    fn a_file_that_changed_is_told_from_what_it_was() {
        let folder = Folder::new();
        folder.file("state", 0o755);
        let before = folder.stands("state");
        assert_eq!(folder.stands("state"), before, "nothing changed");
        folder.mode("state", 0o700);
        assert_ne!(folder.stands("state"), before, "also by its switch");
    }
}
