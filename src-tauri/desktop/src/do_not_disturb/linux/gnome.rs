//! GNOME: its switch is a key of GSettings. The key is read and written by the program `gsettings`, which
//! comes with GLib, so that Daydone links no GLib; whether the key was ever set only `dconf` can tell,
//! where it is there.

use std::{
    env,
    os::fd::OwnedFd,
    path::{Path, PathBuf},
    process::Stdio,
};

use domain::{BeforeBorrowed, SwitchState};
use tokio::{process::Command, time::timeout};

use super::call::{NoAnswer, TIMEOUT};

const FOLDERS: [&str; 3] = ["/usr/bin", "/usr/local/bin", "/run/current-system/sw/bin"];
const SCHEMA: &str = "org.gnome.desktop.notifications";
pub(super) const PATH: &str = "/org/gnome/desktop/notifications/";
const KEY: &str = "show-banners";
/// Names another `gsettings`, for tests.
const VARIABLE: &str = "DAYDONE_GSETTINGS";
/// A file in every Flatpak: what is written there is not the desktop's.
const FLATPAK: &str = "/.flatpak-info";

/// Whether Daydone is kept apart from the desktop's settings.
pub(super) fn is_sandboxed() -> bool {
    Path::new(FLATPAK).exists() || gsettings_program().is_none()
}

/// The id of a program as GNOME's settings spell it, also where its desktop file was named.
pub(super) fn id_of(name: &str) -> String {
    // `org.telegram.desktop` is an id, and its file has one ending more.
    let file = name.strip_suffix(".desktop");
    let file = file.filter(|id| !id.contains('.') || id.ends_with(".desktop"));
    let mut id = String::new();
    for sign in file.unwrap_or(name).chars() {
        match sign.to_ascii_lowercase() {
            sign @ ('a'..='z' | '0'..='9') => id.push(sign),
            // Two dashes are never in succession there.
            _ if id.ends_with('-') => {}
            _ => id.push('-'),
        }
    }
    id
}

/// How the switch stands: on is a desktop that shows nothing.
pub(super) async fn stands(app: Option<&str>) -> Result<SwitchState, NoAnswer> {
    let shows = gsettings(&["get", &schema(app), KEY], None).await?;
    if shows.trim() == "false" {
        return Ok(SwitchState::On);
    }
    let key = format!("{}{KEY}", path(app));
    let is_set = match program("dconf") {
        Some(dconf) => {
            let value = run(&dconf, &["read", &key], None).await?;
            !value.trim().is_empty()
        }
        None => false,
    };
    Ok(if is_set {
        SwitchState::Off
    } else {
        SwitchState::Unset
    })
}

pub(super) async fn quiet(app: Option<&str>, tether: Option<OwnedFd>) -> Result<(), NoAnswer> {
    gsettings(&["set", &schema(app), KEY, "false"], tether).await?;
    // It says nothing where the value cannot be kept.
    match stands(app).await? {
        SwitchState::On => Ok(()),
        SwitchState::Off | SwitchState::Unset => {
            Err(NoAnswer::Refused("the key cannot be set".to_owned()))
        }
    }
}

pub(super) async fn put_back(
    app: Option<&str>,
    before: BeforeBorrowed,
    tether: Option<OwnedFd>,
) -> Result<(), NoAnswer> {
    let schema = schema(app);
    let again = tether.as_ref().and_then(|tether| tether.try_clone().ok());
    if before == BeforeBorrowed::Unset {
        gsettings(&["reset", &schema, KEY], tether).await?;
        // A default that shows nothing is not how it was.
        if gsettings(&["get", &schema, KEY], None).await?.trim() == "true" {
            return Ok(());
        }
    }
    let shown = gsettings(&["set", &schema, KEY, "true"], again).await;
    shown.map(drop)
}

fn schema(app: Option<&str>) -> String {
    match app {
        None => SCHEMA.to_owned(),
        Some(_) => format!("{SCHEMA}.application:{}", path(app)),
    }
}

fn path(app: Option<&str>) -> String {
    match app {
        None => PATH.to_owned(),
        Some(app) => format!("{PATH}application/{app}/"),
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let mut all = FOLDERS.iter().map(|folder| Path::new(folder).join(name));
    all.find(|path| path.is_file())
}

fn gsettings_program() -> Option<PathBuf> {
    let named = env::var_os(VARIABLE).map(PathBuf::from);
    named.or_else(|| program("gsettings"))
}

async fn gsettings(words: &[&str], tether: Option<OwnedFd>) -> Result<String, NoAnswer> {
    let missing = || NoAnswer::Refused("there is no gsettings".to_owned());
    let program = gsettings_program().ok_or_else(missing)?;
    run(&program, words, tether).await
}

/// Its answer. It reads nothing, so the tether stands where its input would be.
async fn run(program: &Path, words: &[&str], tether: Option<OwnedFd>) -> Result<String, NoAnswer> {
    let mut command = Command::new(program);
    command
        .args(words)
        .stdin(tether.map_or_else(Stdio::null, Stdio::from))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    let gone = |why: String| NoAnswer::Gone(format!("{}: {why}", program.display()));
    match timeout(TIMEOUT, command.output()).await {
        Err(_) => Err(gone("it does not answer".to_owned())),
        Ok(Err(error)) => Err(gone(error.to_string())),
        Ok(Ok(done)) if !done.status.success() => {
            let why = String::from_utf8_lossy(&done.stderr);
            Err(gone(why.trim().to_owned()))
        }
        Ok(Ok(done)) => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_spelt_as_gnome_spells_it() {
        for (name, id) in [
            ("Slack", "slack"),
            ("slack.desktop", "slack"),
            ("org.telegram.desktop", "org-telegram-desktop"),
            ("org.telegram.desktop.desktop", "org-telegram-desktop"),
            ("com.slack.Slack", "com-slack-slack"),
            ("Grüße 2", "gr-e-2"),
        ] {
            assert_eq!(id_of(name), id, "{name}");
        }
    }
}
