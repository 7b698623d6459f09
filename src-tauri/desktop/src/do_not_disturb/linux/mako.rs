//! mako: a mode does what the person's configuration says of it. Without a section for it a mode does nothing,
//! so only one that has a section is borrowed.

use std::path::PathBuf;

use domain::SwitchState;
use zbus::Connection;

use super::{
    call::{BusObject, NoAnswer},
    service::{Started, text_of},
};
use crate::bus;

const MODES: BusObject =
    BusObject::new(bus::NOTIFICATIONS, "/fr/emersion/Mako", "fr.emersion.Mako");
/// The mode by which everything is held.
pub(super) const EVERYTHING: &str = "do-not-disturb";
/// The one for the programs that are quiet after hours, as the person's own configuration says.
pub(super) const APPS: &str = "daydone";

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

/// The modes that have a section in the configuration it was started with.
pub(super) fn configured(started: &Started) -> Vec<String> {
    let text = configuration(started).and_then(|file| text_of(&file));
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
fn configuration(started: &Started) -> Option<PathBuf> {
    let mut words = started.words.iter();
    while let Some(word) = words.next() {
        let word = word.to_string_lossy();
        if word == "-c" || word == "--config" {
            return words.next().map(PathBuf::from);
        }
        if let Some(path) = word.strip_prefix("--config=").or(word.strip_prefix("-c")) {
            return Some(path.into());
        }
    }
    Some(started.configuration_folder()?.join("mako/config"))
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
