//! Keys by the GlobalShortcuts portal, over a connection of their own: what is bound ends with it.

use std::collections::HashMap;

use futures_lite::StreamExt;
use tokio::{sync::mpsc, time::timeout};
use words::Words;
use zbus::{
    Connection, MatchRule, MessageStream,
    fdo::{DBusProxy, NameOwnerChangedStream},
    message::Type,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

use super::{
    PressedKey, Shortcut, ShortcutKey, ShortcutsUnbound,
    portal::{OBJECT, PORTAL, Portal, PortalOptions, Results, TIMEOUT, failed},
};

const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";

/// A shortcut as the portal has it: its id, and what is known of it.
type ListedShortcut = (String, HashMap<String, OwnedValue>);

/// Keys that are bound, for as long as this is kept.
pub struct BoundKeys {
    keys: Vec<ShortcutKey>,
    activations: MessageStream,
    owners: NameOwnerChangedStream,
    pressed: mpsc::UnboundedSender<PressedKey>,
    session: OwnedObjectPath,
    /// The session ends with it.
    _connection: Connection,
}

impl BoundKeys {
    /// What is bound, with the keys as the desktop names them.
    #[must_use]
    pub fn keys(&self) -> &[ShortcutKey] {
        &self.keys
    }

    /// Passes on every key that is pressed; returns when the portal, or the bus, is gone, and what was bound
    /// with it.
    pub async fn lost(&mut self) {
        loop {
            let activated = tokio::select! {
                activated = self.activations.next() => activated,
                _ = self.owners.next() => return,
            };
            let Some(Ok(activated)) = activated else {
                return;
            };
            let body = activated.body();
            let read = body.deserialize::<(OwnedObjectPath, String, u64, Results)>();
            let Ok((session, id, _, options)) = read else {
                continue;
            };
            if session != self.session {
                continue;
            }
            let mut all = Shortcut::ALL.into_iter();
            let Some(shortcut) = all.find(|shortcut| shortcut.id() == id) else {
                continue;
            };
            let token = options.get("activation_token");
            let activation_token = token.and_then(|token| String::try_from(token.clone()).ok());
            let key = PressedKey {
                shortcut,
                activation_token,
            };
            if self.pressed.send(key).is_err() {
                return;
            }
        }
    }
}

/// Binds the keys. A desktop that knows them already, from a time before, shows nothing; another one may ask
/// the person, and this waits for the answer. What is pressed then goes to `pressed`.
///
/// # Errors
/// [`ShortcutsUnbound`].
pub async fn bind(
    pressed: mpsc::UnboundedSender<PressedKey>,
) -> Result<BoundKeys, ShortcutsUnbound> {
    let mut portal = Portal::connect().await?;
    let session = session(&mut portal).await?;
    let activations = activations(&portal.connection).await.map_err(failed)?;
    let owners = owners(&portal.connection).await.map_err(failed)?;
    let known = list(&mut portal, &session).await.unwrap_or_default();
    let are_known = |known: &[ShortcutKey]| known.len() == Shortcut::ALL.len();
    let keys = match are_known(&known) {
        true => known,
        false => ask(&mut portal, &session).await?,
    };
    Ok(BoundKeys {
        keys,
        activations,
        owners,
        pressed,
        session,
        _connection: portal.connection,
    })
}

async fn session(portal: &mut Portal) -> Result<OwnedObjectPath, ShortcutsUnbound> {
    let (token, path) = portal.next_token();
    let options = PortalOptions::from([
        ("handle_token", Value::from(token)),
        ("session_handle_token", Value::from("daydone")),
    ]);
    let body = (options,);
    let asking = portal.ask(SHORTCUTS, "CreateSession", &path, &body);
    let answer = timeout(TIMEOUT, asking).await;
    let mut answer = answer.map_err(|_| failed("no answer"))??;
    let session = answer.remove("session_handle");
    let session = session.and_then(|session| String::try_from(session).ok());
    let session = session.ok_or_else(|| failed("no session"))?;
    OwnedObjectPath::try_from(session).map_err(failed)
}

/// The portal's comings and goings.
async fn owners(connection: &Connection) -> zbus::Result<NameOwnerChangedStream> {
    let bus = DBusProxy::new(connection).await?;
    bus.receive_name_owner_changed_with_args(&[(0, PORTAL)])
        .await
}

async fn activations(connection: &Connection) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .sender(PORTAL)?
        .interface(SHORTCUTS)?
        .member("Activated")?
        .path(OBJECT)?
        .build();
    MessageStream::for_match_rule(rule, connection, None).await
}

/// What the desktop has bound already.
async fn list(
    portal: &mut Portal,
    session: &OwnedObjectPath,
) -> Result<Vec<ShortcutKey>, ShortcutsUnbound> {
    let (token, path) = portal.next_token();
    let options = PortalOptions::from([("handle_token", Value::from(token))]);
    let body = (session, options);
    let asking = portal.ask(SHORTCUTS, "ListShortcuts", &path, &body);
    let answer = timeout(TIMEOUT, asking).await;
    Ok(bound(answer.map_err(|_| failed("no answer"))??))
}

/// Asks for all of them. The desktop may show them to the person, so this can take as long as they take.
async fn ask(
    portal: &mut Portal,
    session: &OwnedObjectPath,
) -> Result<Vec<ShortcutKey>, ShortcutsUnbound> {
    let (token, path) = portal.next_token();
    let options = PortalOptions::from([("handle_token", Value::from(token))]);
    let wanted = Shortcut::ALL.map(|shortcut| {
        let id = format!("say-shortcut-{}", shortcut.id());
        let about = Words::spoken().say(&id, &[]);
        (
            shortcut.id(),
            PortalOptions::from([("description", Value::from(about))]),
        )
    });
    let body = (session, wanted.as_slice(), "", options);
    Ok(bound(
        portal.ask(SHORTCUTS, "BindShortcuts", &path, &body).await?,
    ))
}

/// The shortcuts in an answer, in their usual order.
fn bound(mut answer: Results) -> Vec<ShortcutKey> {
    let listed = answer.remove("shortcuts");
    let listed = listed.and_then(|listed| Vec::<ListedShortcut>::try_from(listed).ok());
    let mut listed = listed.unwrap_or_default();
    let keys = Shortcut::ALL.into_iter().filter_map(|shortcut| {
        let (_, about) = listed.iter_mut().find(|(id, _)| id == shortcut.id())?;
        let key = about.remove("trigger_description");
        let key = key.and_then(|key| String::try_from(key).ok());
        Some(ShortcutKey {
            shortcut,
            key: key.unwrap_or_default(),
        })
    });
    keys.collect()
}
