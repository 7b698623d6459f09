//! dunst: it is paused as a whole, and rules of the person's own can be switched by their name.

use domain::SwitchState;
use zbus::{
    Connection,
    zvariant::{OwnedValue, Value},
};

use super::call::{BusObject, NoAnswer, PROPERTIES};

const INTERFACE: &str = "org.dunstproject.cmd0";
const COMMANDS: BusObject = BusObject::of_notifications(INTERFACE);
/// The rule that says in the person's own configuration which programs are quiet after hours.
const RULE: &str = "daydone";

pub(super) async fn stands(connection: &Connection) -> Result<SwitchState, NoAnswer> {
    let which = (INTERFACE, "paused");
    let paused: OwnedValue = PROPERTIES.ask(connection, "Get", &which).await?;
    match bool::try_from(paused) {
        Ok(true) => Ok(SwitchState::On),
        Ok(false) => Ok(SwitchState::Off),
        Err(error) => Err(NoAnswer::Refused(error.to_string())),
    }
}

pub(super) async fn set(connection: &Connection, paused: bool) -> Result<(), NoAnswer> {
    let to = (INTERFACE, "paused", Value::from(paused));
    PROPERTIES.ask(connection, "Set", &to).await
}

/// Switches the person's rule. dunst refuses when there is none.
pub(super) async fn rule(connection: &Connection, on: bool) -> Result<(), NoAnswer> {
    let state = i32::from(on);
    COMMANDS.ask(connection, "RuleEnable", &(RULE, state)).await
}
