//! The platform's own folders: XDG on Linux, Application Support on macOS, AppData on Windows.

use std::path::PathBuf;

/// The name of Daydone's folder: in small letters on Linux, as is usual there.
#[cfg(target_os = "linux")]
const NAME: &str = "daydone";
#[cfg(not(target_os = "linux"))]
const NAME: &str = "Daydone";

/// The folders of data and of settings; `None` when the system names no absolute
/// home folder for this person.
pub(super) fn of_the_platform() -> Option<(PathBuf, PathBuf)> {
    // A relative path would name another folder in every working directory.
    let absolute = |folder: PathBuf| folder.is_absolute().then_some(folder);
    let data = dirs::data_local_dir().and_then(absolute)?.join(NAME);
    let settings = dirs::config_local_dir().and_then(absolute)?;
    Some((data, settings.join(NAME)))
}

/// Where a person looks for files that a program saved.
pub(super) fn for_exports() -> Option<PathBuf> {
    dirs::download_dir()
        .or_else(dirs::home_dir)
        .filter(|folder| folder.is_absolute())
}
