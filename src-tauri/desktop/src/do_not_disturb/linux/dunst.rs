//! dunst: it is paused as a whole, and rules of the person's own can be switched by their name. Since 1.12
//! dunst lists its rules and how they stand; of an older one only the configuration says that there is such a
//! rule, and how it stands when dunst starts.

use std::{collections::HashMap, fs, path::PathBuf};

use domain::SwitchState;
use zbus::{
    Connection,
    zvariant::{OwnedValue, Value},
};

use super::{
    call::{BusObject, NoAnswer, PROPERTIES},
    service::{self, Started, text_of},
};

const INTERFACE: &str = "org.dunstproject.cmd0";
const COMMANDS: BusObject = BusObject::of_notifications(INTERFACE);
/// The rule that says in the person's own configuration which programs are quiet after hours.
const RULE: &str = "daydone";

/// What is known of the person's rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DunstRule {
    /// There is none.
    Missing,
    /// dunst says how it stands.
    Listed(SwitchState),
    /// The configuration says how it stood when dunst started.
    Configured(SwitchState),
}

pub(super) async fn stands(connection: &Connection) -> Result<SwitchState, NoAnswer> {
    let which = (INTERFACE, "paused");
    let paused: OwnedValue = PROPERTIES.ask(connection, "Get", &which).await?;
    match bool::try_from(paused) {
        Ok(paused) => Ok(state(paused)),
        Err(error) => Err(NoAnswer::Refused(error.to_string())),
    }
}

pub(super) async fn set(connection: &Connection, paused: bool) -> Result<(), NoAnswer> {
    let to = (INTERFACE, "paused", Value::from(paused));
    PROPERTIES.ask(connection, "Set", &to).await
}

/// Switches the person's rule. dunst refuses when there is none.
pub(super) async fn enable_rule(connection: &Connection, on: bool) -> Result<(), NoAnswer> {
    let state = i32::from(on);
    COMMANDS.ask(connection, "RuleEnable", &(RULE, state)).await
}

/// How the person's rule stands, as far as it can be known.
pub(super) async fn rule(connection: &Connection) -> Result<DunstRule, NoAnswer> {
    let listed: Result<Vec<HashMap<String, OwnedValue>>, _> =
        COMMANDS.ask(connection, "RuleList", &()).await;
    match listed {
        Err(NoAnswer::Gone(why)) => return Err(NoAnswer::Gone(why)),
        Err(NoAnswer::NotKnown | NoAnswer::Refused(_)) => {}
        Ok(rules) => {
            let name = |rule: &HashMap<String, OwnedValue>| {
                let name = rule.get("name")?;
                <&str>::try_from(name).ok().map(str::to_owned)
            };
            let Some(ours) = rules
                .iter()
                .find(|rule| name(rule).as_deref() == Some(RULE))
            else {
                return Ok(DunstRule::Missing);
            };
            let enabled = ours.get("enabled").and_then(|on| bool::try_from(on).ok());
            if let Some(enabled) = enabled {
                return Ok(DunstRule::Listed(state(enabled)));
            }
        }
    }
    let started = service::started(connection).await;
    let files = started.map(|started| configuration(&started));
    let texts = files.unwrap_or_default();
    let texts = texts.iter().filter_map(|file| text_of(file));
    Ok(configured(texts).map_or(DunstRule::Missing, |on| DunstRule::Configured(state(on))))
}

fn state(on: bool) -> SwitchState {
    if on {
        SwitchState::On
    } else {
        SwitchState::Off
    }
}

/// Whether the rule is on, as the last text that says so has it; absent where none has the rule. One that
/// says nothing of it is on.
fn configured(texts: impl IntoIterator<Item = String>) -> Option<bool> {
    let mut rule = None;
    for text in texts {
        let mut is_ours = false;
        for line in text.lines().map(str::trim) {
            if let Some(head) = line.strip_prefix('[') {
                is_ours = head.split(']').next().map(str::trim) == Some(RULE);
                if is_ours && rule.is_none() {
                    rule = Some(true);
                }
            } else if is_ours
                && let Some((key, value)) = line.split_once('=')
                && key.trim() == "enabled"
            {
                let value = value.split(['#', ';']).next().unwrap_or_default();
                let value = value.trim().trim_matches('"').to_ascii_lowercase();
                rule = Some(!matches!(
                    value.as_str(),
                    "no" | "n" | "false" | "f" | "off" | "0"
                ));
            }
        }
    }
    rule
}

/// The files that dunst reads, in its order: the one that its command line names, or the first that is there
/// and then what was dropped beside each.
fn configuration(started: &Started) -> Vec<PathBuf> {
    let mut words = started.words.iter();
    let named = words.find(|word| *word == "-conf" || *word == "-config");
    if let Some(file) = named.and_then(|_| words.next()) {
        return vec![file.into()];
    }
    let common = started.variable("XDG_CONFIG_DIRS");
    let common = common.unwrap_or_else(|| "/etc/xdg".into());
    let own = started.configuration_folder();
    let folders = own.into_iter().chain(std::env::split_paths(&common));
    let folders: Vec<PathBuf> = folders.map(|folder| folder.join("dunst")).collect();
    let mut bases = folders.iter().map(|folder| folder.join("dunstrc"));
    let mut files: Vec<PathBuf> = bases.find(|file| file.is_file()).into_iter().collect();
    // What is nearer to the person comes later, and counts.
    for folder in folders.iter().rev() {
        let dropped = fs::read_dir(folder.join("dunstrc.d")).into_iter().flatten();
        let mut dropped: Vec<PathBuf> = dropped.flatten().map(|entry| entry.path()).collect();
        dropped.retain(|file| file.extension().is_some_and(|ending| ending == "conf"));
        dropped.sort();
        files.extend(dropped);
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_stands_as_the_configuration_says() {
        let is = |texts: &[&str]| configured(texts.iter().map(ToString::to_string));
        let off = "[global]\nenabled = yes\n[daydone]\nappname = Chat\nenabled = no # at first\n";
        assert_eq!(is(&[off]), Some(false));
        assert_eq!(
            is(&["[daydone]\nappname = Chat\n"]),
            Some(true),
            "dunst's own"
        );
        assert_eq!(is(&["[daydone]\nenabled=\"FALSE\"\n"]), Some(false));
        assert_eq!(
            is(&[off, "[daydone]\nenabled = true\n"]),
            Some(true),
            "the last"
        );
        assert_eq!(is(&[off, "[other]\nenabled = true\n"]), Some(false));
        for none in ["", "#[daydone]\n", "[other]\nenabled = no\n"] {
            assert_eq!(is(&[none]), None, "{none}");
        }
    }
}
