//! mako: a mode does what the person's configuration says of it. Without a section for it a mode does nothing,
//! so only one that has a section is borrowed.

use std::{env, ffi::OsString, fs, os::unix::ffi::OsStringExt, path::PathBuf};

use domain::SwitchState;
use zbus::Connection;

use super::call::{BusObject, NoAnswer};
use crate::bus;

const MODES: BusObject =
    BusObject::new(bus::NOTIFICATIONS, "/fr/emersion/Mako", "fr.emersion.Mako");
/// The mode by which everything is held.
pub(super) const EVERYTHING: &str = "do-not-disturb";
/// The one for the programs that are quiet after hours, as the person's own configuration says.
pub(super) const APPS: &str = "daydone";
/// The longest configuration that is looked through, in bytes.
const LONGEST: u64 = 1 << 20;

pub(super) async fn is_there(connection: &Connection) -> bool {
    modes(connection).await.is_ok()
}

async fn modes(connection: &Connection) -> Result<Vec<String>, NoAnswer> {
    MODES.ask(connection, "ListModes", &()).await
}

pub(super) async fn stands(connection: &Connection, mode: &str) -> Result<SwitchState, NoAnswer> {
    let on = modes(connection).await?.iter().any(|one| one == mode);
    Ok(if on {
        SwitchState::On
    } else {
        SwitchState::Off
    })
}

pub(super) async fn set(connection: &Connection, mode: &str, on: bool) -> Result<(), NoAnswer> {
    let mut modes = modes(connection).await?;
    modes.retain(|one| one != mode);
    if on {
        modes.push(mode.to_owned());
    }
    MODES.ask(connection, "SetModes", &modes).await
}

/// The modes that have a section in the configuration that the process `pid` uses.
pub(super) fn configured(pid: u32) -> Vec<String> {
    let Some(file) = configuration(pid) else {
        return Vec::new();
    };
    let is_small = fs::metadata(&file).is_ok_and(|found| found.is_file() && found.len() <= LONGEST);
    let text = is_small.then(|| fs::read_to_string(&file).ok()).flatten();
    sections(&text.unwrap_or_default())
}

/// The modes in the heads of sections, `[app-name="Chat" mode=daydone]`.
fn sections(text: &str) -> Vec<String> {
    let heads = text.lines().filter_map(|line| {
        let head = line.trim().strip_prefix('[')?;
        head.strip_suffix(']')
    });
    let criteria = heads.flat_map(str::split_whitespace);
    let modes = criteria.filter_map(|one| one.strip_prefix("mode="));
    modes
        .map(|mode| mode.trim_matches('"').to_owned())
        .collect()
}

/// Where it lies: as its command line says, else its environment.
fn configuration(pid: u32) -> Option<PathBuf> {
    let words = parts(fs::read(format!("/proc/{pid}/cmdline")).ok()?);
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        let word = word.into_string().unwrap_or_default();
        if word == "-c" || word == "--config" {
            return words.next().map(PathBuf::from);
        }
        if let Some(path) = word.strip_prefix("--config=").or(word.strip_prefix("-c")) {
            return Some(path.into());
        }
    }
    let environment = fs::read(format!("/proc/{pid}/environ")).map(parts);
    let of = |name: &str| {
        let prefix = format!("{name}=");
        let theirs = environment.as_ref().ok().map(|all| {
            let mut all = all.iter().filter_map(|one| one.to_str());
            all.find_map(|one| one.strip_prefix(&prefix))
                .map(OsString::from)
        });
        theirs
            .unwrap_or_else(|| env::var_os(name))
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || of("HOME").map(|home| home.join(".config"));
    let folder = of("XDG_CONFIG_HOME").or_else(home)?;
    Some(folder.join("mako/config"))
}

fn parts(bytes: Vec<u8>) -> Vec<OsString> {
    let parts = bytes.split(|byte| *byte == 0);
    parts
        .map(|part| OsString::from_vec(part.to_vec()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_is_configured_where_a_section_names_it() {
        let text = "font=x\n# [mode=commented]\n[mode=do-not-disturb]\ninvisible=1\n\
            [app-name=\"Chat\" mode=\"daydone\"]\ninvisible=1\n[urgency=low]\n";
        assert_eq!(sections(text), ["do-not-disturb", "daydone"]);
        assert!(sections("").is_empty());
    }
}
