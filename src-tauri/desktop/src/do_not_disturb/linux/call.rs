//! One call over the bus, with an end: a service that owns its name and never answers holds up nothing.

use std::time::Duration;

use serde::{Serialize, de::DeserializeOwned};
use tokio::time::timeout;
use zbus::{
    Connection,
    zvariant::{DynamicType, Type},
};

use crate::bus;

/// How long a service may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(2);

/// Where something is on the bus.
#[derive(Clone, Copy)]
pub(super) struct BusObject {
    pub(super) service: &'static str,
    pub(super) path: &'static str,
    pub(super) interface: &'static str,
}

/// The properties of the service that shows notifications.
pub(super) const PROPERTIES: BusObject =
    BusObject::of_notifications("org.freedesktop.DBus.Properties");

/// Why there is no answer.
#[derive(Clone, Debug)]
pub(super) enum NoAnswer {
    /// The program that has the name now does not know what was asked: the one it was for is gone.
    NotKnown,
    /// The program says no, in its words.
    Refused(String),
    /// There is no bus or no such program, or it hangs.
    Gone(String),
}

impl BusObject {
    pub(super) const fn new(
        service: &'static str,
        path: &'static str,
        interface: &'static str,
    ) -> Self {
        BusObject {
            service,
            path,
            interface,
        }
    }

    /// An interface of the service that shows notifications.
    pub(super) const fn of_notifications(interface: &'static str) -> Self {
        Self::new(bus::NOTIFICATIONS, bus::NOTIFICATIONS_PATH, interface)
    }

    /// Asks for something.
    pub(super) async fn ask<A, T>(
        self,
        connection: &Connection,
        method: &str,
        arguments: &A,
    ) -> Result<T, NoAnswer>
    where
        A: Serialize + DynamicType,
        T: DeserializeOwned + Type,
    {
        let BusObject {
            service,
            path,
            interface,
        } = self;
        let asking =
            connection.call_method(Some(service), path, Some(interface), method, arguments);
        let answer = match timeout(TIMEOUT, asking).await {
            Ok(answer) => answer.map_err(|error| no_answer(&error))?,
            Err(_) => return Err(NoAnswer::Gone("it does not answer".to_owned())),
        };
        let body = answer.body();
        body.deserialize()
            .map_err(|error| NoAnswer::Refused(error.to_string()))
    }
}

fn no_answer(error: &zbus::Error) -> NoAnswer {
    let zbus::Error::MethodError(name, _, _) = error else {
        return NoAnswer::Gone(error.to_string());
    };
    let name = name.as_str();
    let kind = name.strip_prefix("org.freedesktop.DBus.Error.");
    match kind.unwrap_or_default() {
        "UnknownMethod" | "UnknownInterface" | "UnknownObject" | "UnknownProperty"
        | "InvalidArgs" => NoAnswer::NotKnown,
        "ServiceUnknown" | "NameHasNoOwner" | "NoReply" | "Disconnected" | "TimedOut"
        | "Timeout" => NoAnswer::Gone(error.to_string()),
        _ => NoAnswer::Refused(error.to_string()),
    }
}

impl std::fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            NoAnswer::NotKnown => f.write_str("it is not known there"),
            NoAnswer::Refused(why) | NoAnswer::Gone(why) => f.write_str(why),
        }
    }
}
