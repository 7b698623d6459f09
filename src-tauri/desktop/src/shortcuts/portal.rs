//! The desktop's portal: a call answers with the path of a request, and what came of it is heard there.

use std::{collections::HashMap, time::Duration};

use futures_lite::{StreamExt, future::poll_once};
use serde::Serialize;
use tokio::time::timeout;
use zbus::{
    Connection, MatchRule, MessageStream,
    fdo::{DBusProxy, NameOwnerChangedStream},
    message::Type,
    zvariant::{DynamicType, OwnedValue, Value},
};

use super::ShortcutsUnbound;

pub(super) const PORTAL: &str = "org.freedesktop.portal.Desktop";
pub(super) const OBJECT: &str = "/org/freedesktop/portal/desktop";
const REQUEST: &str = "org.freedesktop.portal.Request";
const REGISTRY: &str = "org.freedesktop.host.portal.Registry";

/// How long a portal may take for what asks the person nothing.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);

/// Named values, as portals take and give them.
pub(super) type PortalOptions<'a> = HashMap<&'a str, Value<'a>>;
/// Named values of an answer.
pub(super) type Results = HashMap<String, OwnedValue>;

/// A connection that the portal knows the program by.
pub(super) struct Portal {
    pub(super) connection: Connection,
    /// Its comings and goings.
    pub(super) owners: NameOwnerChangedStream,
    requests: u32,
}

impl Portal {
    /// Connects, and says which program this is where the portal asks for that.
    ///
    /// # Errors
    /// [`ShortcutsUnbound::NotOffered`] without a bus, [`ShortcutsUnbound::Failed`] when it does not listen.
    pub(super) async fn connect() -> Result<Self, ShortcutsUnbound> {
        let connecting = timeout(TIMEOUT, Connection::session()).await;
        let connection = connecting.ok().and_then(Result::ok);
        let connection = connection.ok_or(ShortcutsUnbound::NotOffered)?;
        let own = (client::APP_ID, PortalOptions::new());
        // Older portals have no registry, and go by what started the program.
        let told = connection.call_method(Some(PORTAL), OBJECT, Some(REGISTRY), "Register", &own);
        let _ = timeout(TIMEOUT, told).await;
        let owners = owners(&connection).await.map_err(failed)?;
        Ok(Self {
            connection,
            owners,
            requests: 0,
        })
    }

    /// A name for the next request, and the path its answer comes under.
    pub(super) fn next_token(&mut self) -> (String, String) {
        self.requests += 1;
        let token = format!("daydone{}", self.requests);
        let own = self.connection.unique_name().map(ToString::to_string);
        let own = own
            .unwrap_or_default()
            .trim_start_matches(':')
            .replace('.', "_");
        let path = format!("{OBJECT}/request/{own}/{token}");
        (token, path)
    }

    /// Calls a method and gives what came of it, however long that takes; a portal that goes meanwhile answers
    /// nothing any more.
    ///
    /// # Errors
    /// [`ShortcutsUnbound`].
    pub(super) async fn ask<B>(
        &mut self,
        interface: &str,
        method: &str,
        path: &str,
        body: &B,
    ) -> Result<Results, ShortcutsUnbound>
    where
        B: Serialize + DynamicType,
    {
        // Before the call, because the answer may come before its reply.
        let mut answers = self.answers(path).await.map_err(failed)?;
        let calling =
            self.connection
                .call_method(Some(PORTAL), OBJECT, Some(interface), method, body);
        match timeout(TIMEOUT, calling).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => return Err(refused(error)),
            Err(_) => return Err(ShortcutsUnbound::Failed("no answer".to_owned())),
        }
        let answer = tokio::select! {
            answer = answers.next() => answer,
            () = gone(&mut self.owners) => return Err(failed("the portal is gone")),
        };
        let answer =
            answer.ok_or_else(|| ShortcutsUnbound::Failed("the bus is gone".to_owned()))?;
        let answer = answer.map_err(failed)?;
        let (code, results): (u32, Results) = answer.body().deserialize().map_err(failed)?;
        match code {
            0 => Ok(results),
            _ => Err(ShortcutsUnbound::Declined),
        }
    }

    async fn answers(&self, path: &str) -> zbus::Result<MessageStream> {
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface(REQUEST)?
            .member("Response")?
            .path(path.to_owned())?
            .build();
        MessageStream::for_match_rule(rule, &self.connection, None).await
    }
}

/// The portals that come to the bus.
pub struct PortalArrivals(Option<NameOwnerChangedStream>);

impl PortalArrivals {
    /// Begins to listen; without a bus none ever comes.
    pub async fn follow() -> Self {
        let listening = async {
            let connection = Connection::session().await.ok()?;
            owners(&connection).await.ok()
        };
        Self(timeout(TIMEOUT, listening).await.ok().flatten())
    }

    /// Returns when one has come since this was asked last.
    pub async fn next(&mut self) {
        while let Some(owners) = &mut self.0 {
            match owners.next().await {
                Some(change) => {
                    if change.args().is_ok_and(|args| args.new_owner.is_some()) {
                        return;
                    }
                }
                None => self.0 = None,
            }
        }
        std::future::pending().await
    }

    /// Forgets those that have come until now.
    pub async fn forget(&mut self) {
        while let Some(owners) = &mut self.0
            && let Some(Some(_)) = poll_once(owners.next()).await
        {}
    }
}

/// The portal's comings and goings.
async fn owners(connection: &Connection) -> zbus::Result<NameOwnerChangedStream> {
    let bus = DBusProxy::new(connection).await?;
    bus.receive_name_owner_changed_with_args(&[(0, PORTAL)])
        .await
}

/// Returns when the portal, or the bus, is gone; not when one comes, as the first call makes it.
pub(super) async fn gone(owners: &mut NameOwnerChangedStream) {
    while let Some(change) = owners.next().await {
        if change.args().is_ok_and(|args| args.old_owner.is_some()) {
            return;
        }
    }
}

pub(super) fn failed(error: impl ToString) -> ShortcutsUnbound {
    ShortcutsUnbound::Failed(error.to_string())
}

/// Why a call was not taken: a desktop that has no such thing says so by the name of its error.
fn refused(error: zbus::Error) -> ShortcutsUnbound {
    const UNKNOWN: [&str; 4] = [
        "ServiceUnknown",
        "UnknownMethod",
        "UnknownInterface",
        "UnknownObject",
    ];
    match &error {
        zbus::Error::MethodError(name, ..) if UNKNOWN.iter().any(|end| name.ends_with(end)) => {
            ShortcutsUnbound::NotOffered
        }
        _ => failed(error),
    }
}
