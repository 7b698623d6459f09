//! Keys from anywhere.

use desktop::shortcuts::{ShortcutKey, ShortcutsUnbound};
use protocol::Finding;
use words::Words;

use super::finding::{good, missing};
use crate::daemon::KeysStatus;

const ABOUT: &str = "keys_anywhere";

pub(super) fn keys(status: &KeysStatus) -> Finding {
    match status {
        KeysStatus::Off => good(ABOUT, "doctor-keys-off", &[]),
        KeysStatus::Asked => good(ABOUT, "doctor-keys-asked", &[]),
        KeysStatus::Bound { keys, .. } => match named(keys) {
            None => good(ABOUT, "doctor-keys-none", &[]),
            Some(keys) => good(ABOUT, "doctor-keys-bound", &[("keys", keys.into())]),
        },
        KeysStatus::Unbound(ShortcutsUnbound::NotOffered) => {
            missing(ABOUT, "doctor-keys-not-offered", &[])
        }
        KeysStatus::Unbound(ShortcutsUnbound::Closed) => missing(ABOUT, "doctor-keys-closed", &[]),
        KeysStatus::Unbound(ShortcutsUnbound::Declined) => {
            missing(ABOUT, "doctor-keys-declined", &[])
        }
        KeysStatus::Unbound(ShortcutsUnbound::Failed(why)) => {
            missing(ABOUT, "doctor-keys-failed", &[("why", why.as_str().into())])
        }
    }
}

/// "Ctrl+F1: Start, hold or resume focus · …" of those whose keys the desktop names.
fn named(keys: &[ShortcutKey]) -> Option<String> {
    let words = Words::spoken();
    let named = keys.iter().filter(|one| !one.key.is_empty());
    let named: Vec<_> = named
        .map(|one| {
            let what = words.say(&format!("say-shortcut-{}", one.shortcut.id()), &[]);
            let args = [("key", one.key.as_str().into()), ("what", what.into())];
            words.say("doctor-key", &args)
        })
        .collect();
    (!named.is_empty()).then(|| named.join(" · "))
}
