//! The platform's own folders: XDG on Linux, Application Support on macOS, AppData on Windows.

use std::path::PathBuf;

/// Folder names follow each system's habit.
#[cfg(target_os = "linux")]
const NAME: &str = "daydone";
#[cfg(not(target_os = "linux"))]
const NAME: &str = "Daydone";

/// The folders of data and of settings; `None` when the system knows no home for this person.
pub(super) fn of_the_platform() -> Option<(PathBuf, PathBuf)> {
    // A home that is no whole path would be another one in every folder a call is made from.
    let whole = |folder: PathBuf| folder.is_absolute().then_some(folder);
    let data = dirs::data_local_dir().and_then(whole)?.join(NAME);
    let settings = dirs::config_local_dir().and_then(whole)?;
    Some((data, settings.join(NAME)))
}
