//! What is written is for its owner's eyes only, and a place that cannot be used is named.

use std::fs;

use storage::{Problem, Store};

use crate::given::Home;

#[cfg(unix)]
mod private {
    use std::{fs, os::unix::fs::PermissionsExt, path::Path};

    use storage::{Store, backup};

    use crate::{
        given::Home,
        lived::{a_day, start},
    };

    fn mode(path: &Path) -> u32 {
        fs::metadata(path)
            .expect("it is there")
            .permissions()
            .mode()
            & 0o777
    }

    #[test]
    fn folder_and_files_are_for_their_owner_only() {
        let home = Home::new();
        let folder = home.path("share/daydone");
        let path = folder.join("daydone.sqlite");
        let mut store = Store::open(&path).expect("opens").store;
        store.append(&a_day(0)).expect("kept");
        let copy = backup(&path, &folder.join("backups"), start()).expect("copied");

        assert_eq!(
            mode(&home.path("share")),
            0o700,
            "every folder that was made"
        );
        assert_eq!(mode(&folder), 0o700, "the folder");
        assert_eq!(mode(&folder.join("backups")), 0o700, "the copies' folder");
        for file in fs::read_dir(&folder).expect("listed").flatten() {
            if file.path().is_file() {
                assert_eq!(mode(&file.path()), 0o600, "{:?}", file.file_name());
            }
        }
        assert_eq!(mode(&copy.path), 0o600, "the copy");
    }

    #[test]
    fn a_file_that_others_could_read_is_taken_back() {
        let home = Home::new();
        drop(home.open());
        let open_to_all = fs::Permissions::from_mode(0o644);
        fs::set_permissions(home.journal(), open_to_all).expect("set");
        drop(home.open());
        assert_eq!(mode(&home.journal()), 0o600, "only its owner reads it");
    }

    #[test]
    fn a_folder_that_was_there_stays_as_it_is() {
        let home = Home::new();
        let folder = home.path("mine");
        fs::create_dir(&folder).expect("a folder");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("set");
        drop(Store::open(&folder.join("daydone.sqlite")).expect("opens"));
        assert_eq!(mode(&folder), 0o755, "it may be the home folder itself");
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_said() {
        let home = Home::new();
        let folder = home.path("locked");
        fs::create_dir(&folder).expect("a folder");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).expect("set");
        if fs::write(folder.join("probe"), "").is_ok() {
            return; // The superuser writes anywhere.
        }
        let refused = Store::open(&folder.join("daydone.sqlite")).expect_err("not writable");
        assert!(
            matches!(refused, storage::Problem::ReadOnly { .. }),
            "{refused:?}"
        );
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let home = Home::new();
    fs::write(home.path("in the way"), "").expect("a file");
    let path = home.path("in the way").join("daydone.sqlite");
    let refused = Store::open(&path).expect_err("a file is no folder");
    assert!(
        matches!(refused, Problem::Place { .. }),
        "as a place: {refused:?}"
    );
    assert!(
        refused.to_string().contains("in the way"),
        "it is named: {refused}"
    );
}

#[test]
fn a_journal_that_is_a_folder_is_named() {
    let home = Home::new();
    fs::create_dir(home.journal()).expect("a folder");
    let refused = Store::open(&home.journal()).expect_err("a folder is no file");
    assert!(
        refused.to_string().contains("daydone.sqlite"),
        "it is named: {refused}"
    );
}
