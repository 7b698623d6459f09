//! The folder of the web engine that builds before [`client::APP_ID`] left behind. What was in it is made
//! again (caches, and that an offer was waved away), so it goes instead of being moved: an engine of another
//! version is not handed files that it did not write.

use std::{fs, path::Path};

/// What the window was called; its engine's folder had that name in the person's folder of data.
const FORMER: &str = "app.daydone.desktop";

/// Takes the folder away, if it is there. What cannot be taken away stays, and is tried at the next start.
/// A link of that name is another person's arrangement: only the folder itself is taken.
pub fn forget(data: Option<&Path>) {
    let Some(folder) = data.map(|data| data.join(FORMER)) else {
        return;
    };
    let is_folder = fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir());
    if is_folder {
        let _ = fs::remove_dir_all(folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_former_folder_goes_and_nothing_else() {
        let data = tempfile::tempdir().expect("a folder");
        let former = data.path().join(FORMER);
        fs::create_dir_all(former.join("localstorage")).expect("made");
        fs::create_dir_all(data.path().join(client::APP_ID)).expect("made");
        forget(Some(data.path()));
        forget(Some(data.path()));
        forget(None);
        assert!(!former.exists(), "it is taken away");
        assert!(data.path().join(client::APP_ID).exists(), "ours stays");
    }
}
