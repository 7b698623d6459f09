//! Hearing that a borrowed switch was switched. Each is a match on the bus, so nothing wakes unless something
//! was.

use futures_lite::StreamExt;
use tokio::{sync::mpsc, task::JoinSet};
use zbus::{
    Connection, MatchRule, Message, MessageStream, message,
    zvariant::{Structure, Value},
};

use super::{gnome, swaync, switch::Switch, xfce};
use crate::bus;

/// What is listened for; it ends with this.
#[derive(Default)]
pub(super) struct Watches {
    listening: JoinSet<()>,
    kinds: Vec<Signal>,
}

/// A signal that says that something may be another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Signal {
    interface: &'static str,
    member: &'static str,
    /// Where its first argument has to begin, or be the beginning of.
    about: &'static str,
}

impl Watches {
    /// Listens for what happens to this switch, before it is asked how it stands. mako says nothing of its
    /// modes, and what is Daydone's own by its name is switched by no person.
    pub(super) async fn listen(
        &mut self,
        connection: &Connection,
        switch: &Switch,
        tell: &mpsc::Sender<()>,
    ) {
        let signal = match switch {
            Switch::Dunst => property_of("org.dunstproject.cmd0"),
            Switch::SwayncDnd => signal(swaync::SERVICE, "Subscribe", ""),
            Switch::Xfce | Switch::XfceApp { .. } => {
                signal(xfce::SERVICE, "PropertyChanged", xfce::CHANNEL)
            }
            Switch::Gnome | Switch::GnomeApp { .. } => {
                signal("ca.desrt.dconf.Writer", "Notify", gnome::PATH)
            }
            Switch::Mako { .. } | Switch::DunstRule | Switch::SwayncInhibitor => return,
        };
        self.listen_for(connection, signal, tell).await;
    }

    /// Listens for the person revoking what a service was asked.
    pub(super) async fn listen_for_revoking(
        &mut self,
        connection: &Connection,
        tell: &mpsc::Sender<()>,
    ) {
        let inhibited = property_of(bus::NOTIFICATIONS);
        self.listen_for(connection, inhibited, tell).await;
    }

    async fn listen_for(
        &mut self,
        connection: &Connection,
        signal: Signal,
        tell: &mpsc::Sender<()>,
    ) {
        if self.kinds.contains(&signal) {
            return;
        }
        self.kinds.push(signal);
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface(signal.interface)
            .and_then(|rule| rule.member(signal.member))
            // A name the bus itself compares; a path is looked at here.
            .and_then(|rule| match signal.about {
                "" => Ok(rule),
                path if path.starts_with('/') => Ok(rule),
                name => rule.add_arg(name),
            });
        let Ok(rule) = rule.map(|rule| rule.build()) else {
            return;
        };
        // A bus that takes no rule is on its way out; its end is heard elsewhere.
        let Ok(mut heard) = MessageStream::for_match_rule(rule, connection, None).await else {
            return;
        };
        let tell = tell.clone();
        self.listening.spawn(async move {
            while let Some(Ok(message)) = heard.next().await {
                if signal.is_meant(&message) && tell.send(()).await.is_err() {
                    return;
                }
            }
        });
    }
}

fn signal(interface: &'static str, member: &'static str, about: &'static str) -> Signal {
    Signal {
        interface,
        member,
        about,
    }
}

fn property_of(interface: &'static str) -> Signal {
    signal(
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        interface,
    )
}

impl Signal {
    fn is_meant(self, message: &Message) -> bool {
        let body = message.body();
        let told = body.deserialize::<Structure<'_>>().ok();
        let first = told.as_ref().and_then(|told| told.fields().first());
        match first {
            Some(Value::Str(first)) => {
                first.starts_with(self.about) || self.about.starts_with(first.as_str())
            }
            _ => true,
        }
    }
}
