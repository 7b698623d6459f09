//! The icon of a notification. A desktop finds it by its name where a package has put it into an icon
//! theme; where none has, it is read from a file beside the data, which is written when it is missing.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use client::{APP_ID, locations::atomic_write};

/// The application's icon, as packages and this program have it.
const PICTURE: &[u8] = include_bytes!("../../../../icons/app/128.png");
/// What the file is called. Packages name theirs as everything of Daydone is named.
const FILE: &str = "icon.png";

/// The icon of this program's notifications: its name where a theme has it, else its file in
/// `data_folder`. Without either, the name: desktops show their own instead.
pub(super) fn of(data_folder: &Path) -> String {
    of_themes(data_folder, themes().any(|theme| has_it(&theme)))
}

fn of_themes(data_folder: &Path, installed: bool) -> String {
    let file = data_folder.join(FILE);
    if installed || !is_there(&file) {
        return APP_ID.to_owned();
    }
    file.to_str().map_or(APP_ID.to_owned(), str::to_owned)
}

/// Whether the file is there, written now if it is not.
fn is_there(file: &Path) -> bool {
    let length = fs::metadata(file).map(|found| found.len());
    length.is_ok_and(|length| length == PICTURE.len() as u64)
        || atomic_write::put_bytes(file, PICTURE).is_ok()
}

/// The folders of icon themes, as the desktop's specification names them.
fn themes() -> impl Iterator<Item = PathBuf> {
    let named = env::var("XDG_DATA_DIRS").unwrap_or_default();
    let usual = "/usr/local/share:/usr/share";
    let folders = if named.is_empty() {
        usual.to_owned()
    } else {
        named
    };
    let own = env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let own = own.or_else(|| env::home_dir().map(|home| home.join(".local/share")));
    let folders: Vec<PathBuf> = env::split_paths(&folders).collect();
    own.into_iter()
        .chain(folders)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join("icons/hicolor"))
}

fn has_it(theme: &Path) -> bool {
    let drawn = theme.join("scalable/apps").join(format!("{APP_ID}.svg"));
    let sizes = ["256x256", "128x128", "64x64", "48x48"];
    let painted = sizes.map(|size| theme.join(size).join("apps").join(format!("{APP_ID}.png")));
    drawn.is_file() || painted.iter().any(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_theme_the_icon_is_a_file_and_with_one_a_name() {
        let data = tempfile::tempdir().expect("a folder");
        let icon = of_themes(data.path(), false);
        assert_eq!(fs::read(&icon).expect("it is there"), PICTURE);
        assert_eq!(of_themes(data.path(), false), icon, "and stays");
        assert_eq!(of_themes(data.path(), true), APP_ID);
    }

    #[test]
    fn a_theme_is_asked_for_the_file_a_package_puts_there() {
        let theme = tempfile::tempdir().expect("a folder");
        assert!(!has_it(theme.path()));
        let folder = theme.path().join("128x128/apps");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{APP_ID}.png")), PICTURE).expect("an icon");
        assert!(has_it(theme.path()));
    }
}
