//! swaync: newer ones keep inhibitors by the name of their program and do not notice its end, so Daydone's own
//! is removed by its name at the next start. Older ones have the person's switch only.

use domain::SwitchState;
use zbus::Connection;

use super::call::{BusObject, NoAnswer};

pub(super) const SERVICE: &str = "org.erikreider.swaync.cc";
const CENTRE: BusObject = BusObject::new(SERVICE, "/org/erikreider/swaync/cc", SERVICE);
const NAME: &str = "daydone";

/// Whether it keeps inhibitors.
pub(super) async fn has_inhibitors(connection: &Connection) -> bool {
    let inhibited: Result<bool, _> = CENTRE.ask(connection, "IsInhibited", &()).await;
    inhibited.is_ok()
}

pub(super) async fn inhibit(connection: &Connection) -> Result<(), NoAnswer> {
    let added: Result<bool, _> = CENTRE.ask(connection, "AddInhibitor", &NAME).await;
    added.map(drop)
}

pub(super) async fn let_go(connection: &Connection) -> Result<(), NoAnswer> {
    let removed: Result<bool, _> = CENTRE.ask(connection, "RemoveInhibitor", &NAME).await;
    match removed {
        // It keeps them in memory, so they went with it.
        Err(NoAnswer::Gone(_)) | Ok(_) => Ok(()),
        Err(why) => Err(why),
    }
}

pub(super) async fn stands(connection: &Connection) -> Result<SwitchState, NoAnswer> {
    let on: bool = CENTRE.ask(connection, "GetDnd", &()).await?;
    Ok(if on {
        SwitchState::On
    } else {
        SwitchState::Off
    })
}

pub(super) async fn set(connection: &Connection, on: bool) -> Result<(), NoAnswer> {
    CENTRE.ask(connection, "SetDnd", &on).await
}
