//! What the services say by themselves: that events or sources changed, and that a service came or went.
//! The reader hears of it once, and asks again; nothing of a signal is kept but what tells whether it matters.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures_lite::StreamExt;
use tokio::{sync::Notify, task::JoinHandle};
use zbus::{
    Connection, MatchRule, Message, MessageStream, match_rule,
    message::Type,
    zvariant::{OwnedObjectPath, OwnedValue},
};

use super::{
    DesktopUnread,
    service::{NAMESPACE, REGISTRY, ServiceNames, within},
    source::{self, DesktopSource, Interfaces, SourceSettings},
};

/// What is known of the services, shared by those who listen.
#[derive(Clone, Debug)]
pub(super) struct CalendarSignals {
    state: Arc<Mutex<SignalState>>,
    changed: Arc<Notify>,
}

#[derive(Debug)]
struct SignalState {
    phase: SignalPhase,
    /// Every source by its path.
    sources: HashMap<String, DesktopSource>,
}

/// How the last reading went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SignalPhase {
    /// It goes on.
    Reading,
    /// It goes on, and a service has ended meanwhile.
    Lost,
    /// What was opened is open, and a service that ends is news.
    Open,
    /// Nothing is open, and a service that begins is news.
    Shut,
    /// The bus has gone.
    Cut,
}

impl CalendarSignals {
    /// `changed` is notified when it is worth reading again.
    pub(super) fn new(changed: Arc<Notify>) -> Self {
        let state = SignalState {
            phase: SignalPhase::Shut,
            sources: HashMap::new(),
        };
        CalendarSignals {
            state: Arc::new(Mutex::new(state)),
            changed,
        }
    }

    /// A reading begins.
    pub(super) fn begins(&self) {
        self.state().phase = SignalPhase::Reading;
    }

    /// A reading ends, and what it opened stays `open`. Gives whether that is so: not when a service has
    /// ended meanwhile.
    pub(super) fn ends(&self, open: bool) -> bool {
        let mut state = self.state();
        let open = open && state.phase == SignalPhase::Reading;
        if state.phase != SignalPhase::Cut {
            state.phase = if open {
                SignalPhase::Open
            } else {
                SignalPhase::Shut
            };
        }
        open
    }

    /// Whether a service has ended while it was read.
    pub(super) fn is_lost(&self) -> bool {
        matches!(self.state().phase, SignalPhase::Lost | SignalPhase::Cut)
    }

    /// Whether the bus has gone.
    pub(super) fn is_cut(&self) -> bool {
        self.state().phase == SignalPhase::Cut
    }

    /// These are the sources.
    pub(super) fn knows(&self, sources: HashMap<String, DesktopSource>) {
        self.state().sources = sources;
    }

    /// Listens to the comings and goings of the services. Every other listening may end before this one.
    pub(super) async fn owners(&self, connection: &Connection) -> Result<Listening, DesktopUnread> {
        let heard = self.clone();
        let rule = owner_changed().and_then(|rule| rule.arg0ns(NAMESPACE));
        let rule = rule.map(match_rule::Builder::build);
        let mut stream = subscribed(connection, rule).await?;
        Ok(Listening(tokio::spawn(async move {
            while let Some(Ok(message)) = stream.next().await {
                heard.owner(&message);
            }
            heard.state().phase = SignalPhase::Cut;
            heard.changed.notify_one();
        })))
    }

    /// Listens whether a program leaves the bus.
    pub(super) async fn leaving(
        &self,
        connection: &Connection,
        name: &str,
    ) -> Result<Listening, DesktopUnread> {
        let rule = owner_changed().and_then(|rule| rule.arg(0, name));
        let rule = rule.map(match_rule::Builder::build);
        self.each(connection, rule, |heard, _| heard.went()).await
    }

    /// Listens to the registry.
    pub(super) async fn registry(
        &self,
        connection: &Connection,
    ) -> Result<Listening, DesktopUnread> {
        let rule = MatchRule::builder().msg_type(Type::Signal);
        let rule = rule
            .path_namespace(REGISTRY)
            .map(match_rule::Builder::build);
        self.each(connection, rule, CalendarSignals::source).await
    }

    /// Listens to a view of a calendar.
    pub(super) async fn view(
        &self,
        connection: &Connection,
        path: &str,
    ) -> Result<Listening, DesktopUnread> {
        let rule = MatchRule::builder().msg_type(Type::Signal).path(path);
        let rule = rule.map(match_rule::Builder::build);
        let is_change = |message: &Message| {
            let header = message.header();
            let member = header.member().map(|member| member.as_str());
            matches!(
                member,
                Some("ObjectsAdded" | "ObjectsModified" | "ObjectsRemoved")
            )
        };
        let tell = move |heard: &CalendarSignals, message: &Message| {
            if is_change(message) {
                heard.changed.notify_one();
            }
        };
        self.each(connection, rule, tell).await
    }

    async fn each(
        &self,
        connection: &Connection,
        rule: zbus::Result<MatchRule<'_>>,
        hear: impl Fn(&CalendarSignals, &Message) + Send + 'static,
    ) -> Result<Listening, DesktopUnread> {
        let heard = self.clone();
        let mut stream = subscribed(connection, rule).await?;
        Ok(Listening(tokio::spawn(async move {
            while let Some(Ok(message)) = stream.next().await {
                hear(&heard, &message);
            }
        })))
    }

    /// A name has another owner, or none.
    fn owner(&self, message: &Message) {
        let body = message.body();
        let Ok((name, old, new)) = body.deserialize::<(&str, &str, &str)>() else {
            return;
        };
        if !ServiceNames::has(name) {
            return;
        }
        if !old.is_empty() {
            self.went();
        }
        if !new.is_empty() && self.state().phase == SignalPhase::Shut {
            self.changed.notify_one();
        }
    }

    /// A service has ended.
    fn went(&self) {
        let mut state = self.state();
        match state.phase {
            SignalPhase::Reading => state.phase = SignalPhase::Lost,
            SignalPhase::Open => {
                state.phase = SignalPhase::Shut;
                self.changed.notify_one();
            }
            SignalPhase::Lost | SignalPhase::Shut | SignalPhase::Cut => {}
        }
    }

    /// A source came, went, or is another. What is not shown, before or after, is no news.
    fn source(&self, message: &Message) {
        let header = message.header();
        let body = message.body();
        let (Some(member), Some(path)) = (header.member(), header.path()) else {
            return;
        };
        match member.as_str() {
            "InterfacesAdded" => {
                if let Ok((path, added)) = body.deserialize::<(OwnedObjectPath, Interfaces)>()
                    && let Some(source) = DesktopSource::of(&added)
                {
                    self.is_now(path.as_str(), Some(source));
                }
            }
            "InterfacesRemoved" => {
                if let Ok((path, gone)) = body.deserialize::<(OwnedObjectPath, Vec<String>)>()
                    && gone.iter().any(|gone| gone == source::INTERFACE)
                {
                    self.is_now(path.as_str(), None);
                }
            }
            "PropertiesChanged" => {
                type Changed = (String, HashMap<String, OwnedValue>, Vec<String>);
                if let Ok((_, properties, _)) = body.deserialize::<Changed>()
                    && let Some(data) = properties.get("Data")
                    && let Ok(data) = data.downcast_ref::<&str>()
                {
                    let settings = SourceSettings::of(data);
                    let known = self.state().sources.get(path.as_str()).cloned();
                    let source = known.map(|known| DesktopSource { settings, ..known });
                    self.is_now(path.as_str(), source);
                }
            }
            _ => {}
        }
    }

    fn is_now(&self, path: &str, source: Option<DesktopSource>) {
        let is_shown = |source: &DesktopSource| source.settings.is_shown();
        let shown = source.clone().filter(is_shown);
        let mut state = self.state();
        let before = match source {
            Some(source) => state.sources.insert(path.to_owned(), source),
            None => state.sources.remove(path),
        };
        if before.filter(is_shown) != shown {
            self.changed.notify_one();
        }
    }

    fn state(&self) -> MutexGuard<'_, SignalState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A task that listens for as long as this is held.
#[derive(Debug)]
pub(super) struct Listening(JoinHandle<()>);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn owner_changed<'a>() -> zbus::Result<match_rule::Builder<'a>> {
    MatchRule::builder()
        .msg_type(Type::Signal)
        .interface("org.freedesktop.DBus")?
        .member("NameOwnerChanged")
}

async fn subscribed(
    connection: &Connection,
    rule: zbus::Result<MatchRule<'_>>,
) -> Result<MessageStream, DesktopUnread> {
    let subscribing =
        async { MessageStream::for_match_rule(rule?.to_owned(), connection, None).await };
    within(subscribing).await
}
