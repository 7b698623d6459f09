//! The salt of the keys: 16 random bytes in a small file beside the journal, for the owner's eyes only.
//! Without it the keys of a meeting could be guessed from a calendar.

use std::path::Path;

use client::locations::{atomic_write, named};
use desktop::clock::random_bits;

use super::Salt;

/// Its file in the data folder.
const FILE: &str = "calendars.salt";

/// The salt of this data folder; made when there is none. One that cannot be kept serves until the agent
/// ends.
pub(crate) fn salt(data_folder: &Path) -> Salt {
    let file = data_folder.join(FILE);
    let kept = named::bytes(&file, 16).ok();
    if let Some(salt) = kept.and_then(|bytes| Salt::try_from(bytes).ok()) {
        return salt;
    }
    let salt = random_bits().to_be_bytes();
    if let Err(error) = atomic_write::put_bytes(&file, &salt) {
        desktop::log!("{}: {error}", file.display());
    }
    salt
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_salt_stays_and_is_each_folders_own() {
        let folders = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
        let [one, other] = folders.each_ref().map(|folder| salt(folder.path()));
        assert_ne!(one, other, "it is random");
        assert_eq!(salt(folders[0].path()), one, "it stays");
        let file = folders[0].path().join(FILE);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;

            let mode = fs::metadata(&file).expect("it is there").permissions();
            assert_eq!(mode.mode() & 0o777, 0o600, "no one else reads it");
        }
        fs::write(&file, "half").expect("written");
        let new = salt(folders[0].path());
        assert_ne!(new, one, "half a salt is none");
        assert_eq!(salt(folders[0].path()), new, "and the new one stays");
    }
}
