//! Keys by the GlobalShortcuts portal, over a connection of their own: what is bound ends with it.

use std::collections::HashMap;

use futures_lite::StreamExt;
use tokio::{sync::mpsc, time::timeout};
use words::Words;
use zbus::{
    Connection, MatchRule, Message, MessageStream,
    fdo::NameOwnerChangedStream,
    message::Type,
    zvariant::{OwnedObjectPath, OwnedValue, Value},
};

use super::{
    KeysChange, PressedKey, Shortcut, ShortcutKey, ShortcutsUnbound,
    portal::{OBJECT, PORTAL, Portal, PortalOptions, Results, TIMEOUT, failed, gone},
};

const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";
const SESSION: &str = "org.freedesktop.portal.Session";

/// The version of the portal that shows its dialog again when it is asked.
const CHOOSES_ANEW: u32 = 2;

/// A shortcut as the portal has it: its id, and what is known of it.
type ListedShortcut = (String, HashMap<String, OwnedValue>);

/// Keys that are bound, for as long as this is kept.
pub struct BoundKeys {
    keys: Vec<ShortcutKey>,
    activations: MessageStream,
    changes: MessageStream,
    closings: MessageStream,
    owners: NameOwnerChangedStream,
    pressed: mpsc::UnboundedSender<PressedKey>,
    session: OwnedObjectPath,
    version: u32,
    /// The session ends with it.
    connection: Connection,
}

impl BoundKeys {
    /// What is bound, with the keys as the desktop names them.
    #[must_use]
    pub fn keys(&self) -> &[ShortcutKey] {
        &self.keys
    }

    /// Whether the desktop can be asked to let the person choose other keys.
    #[must_use]
    pub fn can_be_chosen_anew(&self) -> bool {
        self.version >= CHOOSES_ANEW
    }

    /// Asks the desktop to let the person choose other keys. It does so by itself; what they chose is a change.
    ///
    /// # Errors
    /// [`ShortcutsUnbound`]; then the keys are as they were.
    pub async fn choose(&self) -> Result<(), ShortcutsUnbound> {
        let body = (&self.session, "", PortalOptions::new());
        let method = "ConfigureShortcuts";
        let connection = &self.connection;
        let asking = connection.call_method(Some(PORTAL), OBJECT, Some(SHORTCUTS), method, &body);
        let asked = timeout(TIMEOUT, asking).await;
        asked.map_err(|_| failed("no answer"))?.map_err(failed)?;
        Ok(())
    }

    /// Passes on every key that is pressed; returns when the keys are others or none any more.
    pub async fn changed(&mut self) -> KeysChange {
        loop {
            tokio::select! {
                activated = self.activations.next() => match activated {
                    Some(Ok(activated)) => self.activated(&activated),
                    Some(Err(_)) => {}
                    None => return KeysChange::Gone,
                },
                changed = self.changes.next() => match changed {
                    Some(Ok(changed)) if self.took(&changed) => return KeysChange::Others,
                    Some(_) => {}
                    None => return KeysChange::Gone,
                },
                _ = self.closings.next() => return KeysChange::Closed,
                () = gone(&mut self.owners) => return KeysChange::Gone,
            }
        }
    }

    fn activated(&self, activated: &Message) {
        let body = activated.body();
        let read = body.deserialize::<(OwnedObjectPath, String, u64, Results)>();
        let Ok((session, id, _, options)) = read else {
            return;
        };
        if session != self.session {
            return;
        }
        let mut all = Shortcut::ALL.into_iter();
        let Some(shortcut) = all.find(|shortcut| shortcut.id() == id) else {
            return;
        };
        let token = options.get("activation_token");
        let activation_token = token.and_then(|token| String::try_from(token.clone()).ok());
        // Who does what a key is for leaves with the agent; then no key matters.
        let _ = self.pressed.send(PressedKey {
            shortcut,
            activation_token,
        });
    }

    /// Takes the keys that the desktop says it has now. False when they are not of this session, or the same.
    fn took(&mut self, changed: &Message) -> bool {
        let body = changed.body();
        let read = body.deserialize::<(OwnedObjectPath, Vec<ListedShortcut>)>();
        let Ok((session, listed)) = read else {
            return false;
        };
        let keys = named(listed);
        if session != self.session || keys == self.keys {
            return false;
        }
        self.keys = keys;
        true
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
    let connection = portal.connection.clone();
    let of_all = |member| signals(&connection, SHORTCUTS, member, OBJECT);
    let activations = of_all("Activated").await.map_err(failed)?;
    let changes = of_all("ShortcutsChanged").await.map_err(failed)?;
    let closings = signals(&connection, SESSION, "Closed", session.as_str());
    let closings = closings.await.map_err(failed)?;
    let version = version(&connection).await;
    let known = list(&mut portal, &session).await.unwrap_or_default();
    let are_known = |known: &[ShortcutKey]| known.len() == Shortcut::ALL.len();
    let keys = match are_known(&known) {
        true => known,
        false => ask(&mut portal, &session).await?,
    };
    Ok(BoundKeys {
        keys,
        activations,
        changes,
        closings,
        owners: portal.owners,
        pressed,
        session,
        version,
        connection,
    })
}

/// What the portal can do; the least where it does not say.
async fn version(connection: &Connection) -> u32 {
    let properties = Some("org.freedesktop.DBus.Properties");
    let asked = (SHORTCUTS, "version");
    let asking = connection.call_method(Some(PORTAL), OBJECT, properties, "Get", &asked);
    let answer = timeout(TIMEOUT, asking).await.ok().and_then(Result::ok);
    let version = answer.and_then(|answer| answer.body().deserialize::<OwnedValue>().ok());
    version
        .and_then(|version| u32::try_from(version).ok())
        .unwrap_or(1)
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

async fn signals(
    connection: &Connection,
    interface: &str,
    member: &str,
    path: &str,
) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .sender(PORTAL)?
        .interface(interface.to_owned())?
        .member(member.to_owned())?
        .path(path.to_owned())?
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

/// The shortcuts in an answer.
fn bound(mut answer: Results) -> Vec<ShortcutKey> {
    let listed = answer.remove("shortcuts");
    let listed = listed.and_then(|listed| Vec::<ListedShortcut>::try_from(listed).ok());
    named(listed.unwrap_or_default())
}

/// Those that are ours, each once and in their usual order, with their keys.
fn named(mut listed: Vec<ListedShortcut>) -> Vec<ShortcutKey> {
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
