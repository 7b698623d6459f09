//! Calendars that are there to be named: those of the desktop, and the folders that khal shows. Nothing in them
//! is read, and no service is started.

use std::{env, path::PathBuf};

use client::locations::named;
use types::settings::{CalendarChoice, CalendarSource, True, UserSettings};

use crate::notes;

/// The longest configuration that is read, in bytes.
const LONGEST: u64 = 1 << 20;

/// Those that are not in the settings yet.
pub(crate) async fn offered(chosen: &UserSettings) -> Vec<CalendarChoice> {
    let desktop = desktop::calendars::are_offered().await;
    let desktop = desktop.then_some(CalendarSource::Desktop(True));
    let folders = of_khal().into_iter().map(CalendarSource::Folder);
    let is_new =
        |source: &CalendarSource| chosen.calendars.iter().all(|known| known.source != *source);
    let offered = desktop.into_iter().chain(folders).filter(is_new);
    let choice = |source| CalendarChoice {
        source,
        name: None,
        counts: true,
    };
    offered.map(choice).collect()
}

/// The folders in the configuration of khal that are there, as they are written in it.
fn of_khal() -> Vec<String> {
    let home = env::home_dir();
    let settings = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let settings = settings.or_else(|| home.map(|home| home.join(".config")));
    let file = settings.map(|settings| settings.join("khal/config"));
    let text = file
        .and_then(|file| named::text(&file, LONGEST).ok())
        .unwrap_or_default();
    let mut folders: Vec<_> = folders(&text)
        .into_iter()
        .filter(|path| is_there(path))
        .collect();
    folders.dedup();
    folders
}

fn is_there(path: &str) -> bool {
    matches!(notes::folder(path), Ok(Some(folder)) if folder.is_dir())
}

/// The `path` of each calendar under `[calendars]`. One that ends in `*` names every folder in a folder, and
/// that folder is read as one.
fn folders(config: &str) -> Vec<String> {
    let mut is_calendar = false;
    let mut found = Vec::new();
    for line in config.lines().map(str::trim) {
        if line.starts_with('[') && !line.starts_with("[[") {
            is_calendar = line == "[calendars]";
        }
        let Some(("path", path)) = line.split_once('=').map(|(key, path)| (key.trim(), path))
        else {
            continue;
        };
        let path = path.trim().trim_matches(['"', '\'']);
        let folder = path.trim_end_matches('*').trim_end_matches('/');
        if is_calendar && !folder.is_empty() && !folder.contains('*') {
            found.push(folder.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn khal_names_its_calendars_by_their_folders() {
        let config = "\
            [calendars]\n\
            [[home]]\npath = ~/.calendars/home/\ncolor = dark green\n\
            [[work]]\n  path = \"/srv/work\"\n\
            [[every one]]\npath = ~/.local/share/calendars/*\ntype = discover\n\
            [[some]]\npath = ~/.calendars/*/mine\n\
            [sqlite]\npath = ~/.local/share/khal/khal.db\n";
        assert_eq!(
            folders(config),
            ["~/.calendars/home", "/srv/work", "~/.local/share/calendars"]
        );
        assert_eq!(folders("path = ~/elsewhere\n"), Vec::<String>::new());
        assert_eq!(folders(""), Vec::<String>::new());
    }
}
