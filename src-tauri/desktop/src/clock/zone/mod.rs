//! Which zone the machine is in: what `TZ` says, in any of the forms that POSIX and the C library know,
//! else what the system is set to. The rules need a zone with a name; where none can be found, this says
//! so, before a stop time is an hour off.

mod alike;
#[cfg_attr(
    not(target_os = "linux"),
    allow(dead_code, reason = "only Linux keeps its zone in a link")
)]
mod files;
mod rule;

use std::{
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use files::Says;
use rule::Rule;

/// How much of a value that is no zone is repeated.
const REPEATED: usize = 40;

/// The machine's zone, and what was not understood on the way to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MachineZone {
    /// The time zone.
    pub zone: Tz,
    /// Why it may not be the one that was meant.
    pub doubt: Option<Doubt>,
}

/// What was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// `TZ` says this, which is no zone.
    Variable(String),
    /// The system names no zone that is known.
    System,
}

/// What the zone was made from, and it. A picture asks for it each time, and files are searched once.
static KNOWN: Mutex<Option<(Grounds, MachineZone)>> = Mutex::new(None);

/// What a zone is made from, as far as it can change while a program runs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Grounds {
    variable: Option<String>,
    /// The system's file of it: where it leads, and when it was written.
    system: Option<(std::path::PathBuf, Option<SystemTime>)>,
    /// A rule may be another zone's in another year.
    year: i32,
}

/// The machine's zone now.
#[must_use]
pub fn machine() -> MachineZone {
    let now = now();
    let grounds = Grounds {
        variable: std::env::var_os("TZ").map(|value| value.to_string_lossy().into_owned()),
        system: system::stands(),
        year: chrono::Datelike::year(&now),
    };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((same, zone)) = &*known
        && *same == grounds
    {
        return zone.clone();
    }
    let found = found(grounds.variable.as_deref(), now);
    *known = Some((grounds, found.clone()));
    found
}

/// Whether `TZ` alone says the zone, so that a change of the system's is none of this program's.
#[cfg(target_os = "linux")]
#[must_use]
pub fn is_set_for_good() -> bool {
    let variable = std::env::var_os("TZ");
    let value = variable.as_ref().map(|value| value.to_string_lossy());
    value.is_some_and(|value| by_name(&value).is_some())
}

/// The machine's zone.
#[must_use]
pub fn machine_zone() -> Tz {
    machine().zone
}

fn found(variable: Option<&str>, now: DateTime<Utc>) -> MachineZone {
    let system = system::zone(now);
    let Some(variable) = variable else {
        return match system {
            Some(zone) => MachineZone { zone, doubt: None },
            None => MachineZone {
                zone: Tz::UTC,
                doubt: Some(Doubt::System),
            },
        };
    };
    match by_variable(variable, system, now) {
        Some(zone) => MachineZone { zone, doubt: None },
        None => MachineZone {
            zone: system.unwrap_or(Tz::UTC),
            doubt: Some(Doubt::Variable(repeated(variable))),
        },
    }
}

fn by_variable(value: &str, system: Option<Tz>, now: DateTime<Utc>) -> Option<Tz> {
    by_name(value)
        .or_else(|| by_file(value, now))
        .or_else(|| alike::zone(&Rule::read(rule_in(value))?, system, now))
}

/// The zone whose name it is. Set to nothing it means UTC, as the C library has it.
fn by_name(value: &str) -> Option<Tz> {
    match rule_in(value) {
        "" => Some(Tz::UTC),
        name => files::zone_of(name),
    }
}

fn by_file(value: &str, now: DateTime<Utc>) -> Option<Tz> {
    let path = files::path_of(rule_in(value));
    is_zone(files::read(&path, None)?, None, now)
}

/// What a file says, made a zone.
fn is_zone(says: Says, usual: Option<Tz>, now: DateTime<Utc>) -> Option<Tz> {
    match says {
        Says::Zone(zone) => Some(zone),
        Says::Rule(rule) => alike::zone(&Rule::read(&rule)?, usual, now),
    }
}

/// A colon in front says no more than that a file may be meant.
fn rule_in(value: &str) -> &str {
    value.strip_prefix(':').unwrap_or(value)
}

/// A value as a sentence can hold it.
fn repeated(value: &str) -> String {
    let plain = |c: char| {
        if c.is_ascii_graphic() || c == ' ' {
            c
        } else {
            '?'
        }
    };
    let mut said: String = value.chars().take(REPEATED).map(plain).collect();
    if value.chars().nth(REPEATED).is_some() {
        said.push('…');
    }
    said
}

#[expect(
    clippy::disallowed_methods,
    reason = "the machine's zone is a part of the clock"
)]
fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

#[cfg(target_os = "linux")]
mod system {
    //! Linux: the link `/etc/localtime`, or a file in its place.

    use std::{
        fs,
        path::{Path, PathBuf},
        time::SystemTime,
    };

    use chrono::{DateTime, Utc};
    use chrono_tz::Tz;

    use super::{files, is_zone};

    const LOCALTIME: &str = "/etc/localtime";
    /// The zone's name, where a distribution writes it down. It may be left over from another.
    const NAME: &str = "/etc/timezone";

    pub(super) fn stands() -> Option<(PathBuf, Option<SystemTime>)> {
        let leads = fs::canonicalize(LOCALTIME)
            .or_else(|_| fs::read_link(LOCALTIME))
            .ok()?;
        let changed = fs::symlink_metadata(LOCALTIME).and_then(|link| link.modified());
        Some((leads, changed.ok()))
    }

    pub(super) fn zone(now: DateTime<Utc>) -> Option<Tz> {
        let name = fs::read_to_string(NAME).ok();
        let name = name.as_deref().map(str::trim);
        let named = || files::zone_of(name?);
        let says = files::read(Path::new(LOCALTIME), name);
        says.and_then(|says| is_zone(says, named(), now))
            .or_else(named)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! macOS and Windows say a name when they are asked.

    use std::{path::PathBuf, time::SystemTime};

    use chrono::{DateTime, Utc};
    use chrono_tz::Tz;

    pub(super) fn stands() -> Option<(PathBuf, Option<SystemTime>)> {
        let name = iana_time_zone::get_timezone().ok()?;
        Some((PathBuf::from(name), None))
    }

    pub(super) fn zone(_: DateTime<Utc>) -> Option<Tz> {
        iana_time_zone::get_timezone().ok()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_read_in_every_form() {
        let now = "2026-11-24T09:00:00Z".parse().expect("an instant");
        let lisbon = Some(chrono_tz::Europe::Lisbon);
        for (value, zone) in [
            ("Europe/Berlin", Some("Europe/Berlin")),
            (":Europe/Berlin", Some("Europe/Berlin")),
            ("", Some("UTC")),
            (":", Some("UTC")),
            ("posix/Europe/Berlin", Some("Europe/Berlin")),
            ("right/Europe/Berlin", Some("Europe/Berlin")),
            ("/nowhere/zoneinfo/Asia/Tokyo", Some("Asia/Tokyo")),
            (":/nowhere/zoneinfo/Asia/Tokyo", Some("Asia/Tokyo")),
            ("CET-1CEST,M3.5.0,M10.5.0/3", Some("CET")),
            (":CET-1CEST,M3.5.0,M10.5.0/3", Some("CET")),
            ("WET0WEST,M3.5.0/1,M10.5.0", Some("Europe/Lisbon")),
            ("UTC-3", Some("Etc/GMT-3")),
            ("EST5EDT", Some("EST5EDT")),
            ("Nowhere/Land", None),
            ("/nowhere/at/all", None),
            ("europe/lisbon", None),
            ("Europe/Lisbon ", None),
            ("../../etc/passwd", None),
            ("\u{202e}Europe", None),
        ] {
            let found = by_variable(value, lisbon, now).map(|zone| zone.name());
            assert_eq!(found, zone, "{value:?}");
        }
    }

    #[test]
    fn what_is_no_zone_is_said_in_plain_letters() {
        let now = "2026-11-24T09:00:00Z".parse().expect("an instant");
        let long = "A".repeat(5000);
        for (value, said) in [
            ("Nowhere/Land", "Nowhere/Land"),
            ("\u{202e}Europe\u{1b}[2J", "?Europe?[2J"),
            (long.as_str(), &format!("{}…", &long[..REPEATED])),
        ] {
            let doubt = found(Some(value), now).doubt;
            assert_eq!(doubt, Some(Doubt::Variable(said.to_owned())));
        }
    }
}
