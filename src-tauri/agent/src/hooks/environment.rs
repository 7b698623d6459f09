//! The whole environment of a hook: what a program needs to reach the person's desktop, and what happened,
//! for scripts of three lines. A title is a variable's value and never part of a command.

use std::{env, ffi::OsString, path::PathBuf};

use client::locations::{HOME_VARIABLE, Locations};

/// What is kept of the agent's own environment.
#[cfg(unix)]
const KEPT: &[&str] = &["PATH", "LANG", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY"];
/// What is kept of the agent's own environment: without these no program starts here.
#[cfg(not(unix))]
const KEPT: &[&str] = &[
    "PATH",
    "PATHEXT",
    "SystemRoot",
    "SystemDrive",
    "ComSpec",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "TEMP",
    "TMP",
    "LANG",
];

/// The beginnings of the names that are kept besides.
const KEPT_BEGINNINGS: [&str; 2] = ["XDG_", "DBUS_"];

/// The folder a hook is run in: the person's home, or that of the settings where there is none.
pub(super) fn home(place: &Locations) -> PathBuf {
    let settings = || place.settings_file().parent().map(PathBuf::from);
    let home = env::home_dir().filter(|home| home.is_dir());
    home.or_else(settings).unwrap_or_else(|| PathBuf::from("/"))
}

/// All variables of a hook; `words` are those that say what happened.
pub(super) fn variables(
    place: &Locations,
    words: impl IntoIterator<Item = (&'static str, String)>,
) -> Vec<(OsString, OsString)> {
    let kept = env::vars_os().filter(|(name, _)| is_kept(&name.to_string_lossy()));
    let mut all: Vec<_> = kept.collect();
    let mut give = |name: &str, value: OsString| all.push((name.into(), value));
    give("HOME", home(place).into());
    // Where everything is in one folder, `daydone` finds this agent by that.
    if let Some(home) = place.home() {
        give(HOME_VARIABLE, home.into());
    }
    give("DAYDONE_SOCKET", place.address().to_string().into());
    for (name, value) in words {
        give(name, value.into());
    }
    all
}

fn is_kept(name: &str) -> bool {
    KEPT.contains(&name) || KEPT_BEGINNINGS.iter().any(|begin| name.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_named_is_dropped() {
        for kept in [
            "PATH",
            "LANG",
            "XDG_RUNTIME_DIR",
            "DBUS_SESSION_BUS_ADDRESS",
        ] {
            assert!(is_kept(kept), "{kept}");
        }
        for dropped in [
            "LD_PRELOAD",
            "SSH_AUTH_SOCK",
            "SLACK_TOKEN",
            "BASH_ENV",
            "ENV",
            "MY_XDG_",
        ] {
            assert!(!is_kept(dropped), "{dropped}");
        }
    }
}
