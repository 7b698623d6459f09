//! Xfce: its notification service goes by properties that Xfconf keeps.

use domain::{BeforeBorrowed, SwitchState};
use zbus::{
    Connection,
    zvariant::{Array, OwnedValue, Value},
};

use super::call::{BusObject, NoAnswer};

pub(super) const SERVICE: &str = "org.xfce.Xfconf";
const XFCONF: BusObject = BusObject::new(SERVICE, "/org/xfce/Xfconf", SERVICE);
pub(super) const CHANNEL: &str = "xfce4-notifyd";
const SWITCH: &str = "/do-not-disturb";
const MUTED: &str = "/applications/muted_applications";

/// Whether Xfconf answers.
pub(super) async fn is_there(connection: &Connection) -> bool {
    exists(connection, SWITCH).await.is_ok()
}

pub(super) async fn stands(connection: &Connection) -> Result<SwitchState, NoAnswer> {
    let Some(value) = get(connection, SWITCH).await? else {
        return Ok(SwitchState::Unset);
    };
    match bool::try_from(value) {
        Ok(true) => Ok(SwitchState::On),
        Ok(false) => Ok(SwitchState::Off),
        Err(error) => Err(NoAnswer::Refused(error.to_string())),
    }
}

pub(super) async fn set(connection: &Connection, on: bool) -> Result<(), NoAnswer> {
    write(connection, SWITCH, Value::from(on)).await
}

pub(super) async fn reset(connection: &Connection) -> Result<(), NoAnswer> {
    unset(connection, SWITCH).await
}

pub(super) async fn app_stands(
    connection: &Connection,
    name: &str,
) -> Result<SwitchState, NoAnswer> {
    Ok(match muted(connection).await? {
        None => SwitchState::Unset,
        Some(all) if all.iter().any(|one| one == name) => SwitchState::On,
        Some(_) => SwitchState::Off,
    })
}

pub(super) async fn mute(connection: &Connection, name: &str) -> Result<(), NoAnswer> {
    let mut all = muted(connection).await?.unwrap_or_default();
    all.push(name.to_owned());
    write_muted(connection, all).await
}

/// Takes the one name off the list. Others that came on it meanwhile stay; a list that was not there
/// before goes when nothing is left on it.
pub(super) async fn unmute(
    connection: &Connection,
    name: &str,
    before: BeforeBorrowed,
) -> Result<(), NoAnswer> {
    let mut all = muted(connection).await?.unwrap_or_default();
    all.retain(|one| one != name);
    if all.is_empty() && before == BeforeBorrowed::Unset {
        unset(connection, MUTED).await
    } else {
        write_muted(connection, all).await
    }
}

async fn muted(connection: &Connection) -> Result<Option<Vec<String>>, NoAnswer> {
    let Some(value) = get(connection, MUTED).await? else {
        return Ok(None);
    };
    let Value::Array(all) = &*value else {
        return Err(NoAnswer::Refused("its list of programs is none".to_owned()));
    };
    let name = |one: &Value<'_>| {
        let one = match one {
            Value::Value(inner) => inner,
            one => one,
        };
        match one {
            Value::Str(name) => Some(name.to_string()),
            _ => None,
        }
    };
    Ok(Some(all.iter().filter_map(name).collect()))
}

async fn write_muted(connection: &Connection, all: Vec<String>) -> Result<(), NoAnswer> {
    // Xfconf's lists hold values of any kind.
    let all: Vec<Value<'_>> = all.into_iter().map(Value::from).collect();
    write(connection, MUTED, Value::from(Array::from(all))).await
}

async fn exists(connection: &Connection, property: &str) -> Result<bool, NoAnswer> {
    let which = (CHANNEL, property);
    XFCONF.ask(connection, "PropertyExists", &which).await
}

/// Its value; none where it was never set.
async fn get(connection: &Connection, property: &str) -> Result<Option<OwnedValue>, NoAnswer> {
    let which = (CHANNEL, property);
    match XFCONF.ask(connection, "GetProperty", &which).await {
        Err(NoAnswer::Refused(_)) if !exists(connection, property).await? => Ok(None),
        value => value.map(Some),
    }
}

async fn write(connection: &Connection, property: &str, value: Value<'_>) -> Result<(), NoAnswer> {
    let to = (CHANNEL, property, value);
    XFCONF.ask(connection, "SetProperty", &to).await
}

async fn unset(connection: &Connection, property: &str) -> Result<(), NoAnswer> {
    let which = (CHANNEL, property, false);
    XFCONF.ask(connection, "ResetProperty", &which).await
}
