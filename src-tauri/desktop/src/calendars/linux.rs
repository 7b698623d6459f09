//! Evolution Data Server, as GNOME and others have it. One connection for everything: what is opened for us
//! is closed with it. Its services are started by the first call, and by none before it.

use std::{collections::HashMap, sync::Arc, time::Duration};

use tokio::{sync::Notify, time::timeout};
use zbus::{Connection, fdo::DBusProxy};

use super::{
    CalendarTexts, CalendarWindow, DesktopUnread,
    heard::{CalendarSignals, Listening},
    opened::OpenedCalendar,
    service::{self, ServiceNames, broke_off, within},
    source::DesktopSource,
    text,
};

/// How long all calendars together may take.
const READING: Duration = Duration::from_secs(20);

/// How long the bus may take to say what it offers.
const ASKING: Duration = Duration::from_secs(2);

/// How long the end of all may take.
const LEAVING: Duration = Duration::from_secs(2);

/// The most calendars that are read.
const CALENDARS: usize = 100;

/// Whether this desktop has calendars that can be read. Nothing is started by asking.
pub async fn are_offered() -> bool {
    let asked = async {
        let connection = Connection::session().await.ok()?;
        let bus = DBusProxy::new(&connection).await.ok()?;
        ServiceNames::on(&bus).await.ok()
    };
    timeout(ASKING, asked).await.ok().flatten().is_some()
}

/// The calendars of the desktop. They are followed from the first reading on, until [`DesktopCalendars::close`].
#[derive(Debug)]
pub struct DesktopCalendars {
    changed: Arc<Notify>,
    link: Option<ServiceLink>,
}

impl DesktopCalendars {
    /// `changed` is notified when it is worth reading again: an event or a calendar changed, or a service
    /// that was missed has come.
    #[must_use]
    pub fn new(changed: Arc<Notify>) -> Self {
        Self {
            changed,
            link: None,
        }
    }

    /// Reads them, within 20 seconds. A calendar that gives no answer is left out, unless none gives one.
    /// Needs a tokio runtime with IO.
    ///
    /// # Errors
    /// [`DesktopUnread`].
    pub async fn read(&mut self, window: CalendarWindow) -> Result<CalendarTexts, DesktopUnread> {
        let mut link = match self.link.take() {
            Some(link) if !link.heard.is_cut() => link,
            _ => ServiceLink::new(&self.changed).await?,
        };
        link.heard.begins();
        let reading = timeout(READING, link.read(&window)).await;
        let mut read = reading.unwrap_or(Err(DesktopUnread::Silent));
        let stays = matches!(read, Ok(_) | Err(DesktopUnread::TooLarge));
        if link.heard.ends(stays) {
            self.link = Some(link);
            return read;
        }
        if stays {
            read = Err(DesktopUnread::BrokeOff);
        }
        // What is open over there ends with the connection; a new one hears when it is worth trying again.
        drop(link);
        self.link = ServiceLink::new(&self.changed).await.ok();
        read
    }

    /// Has everything closed that is open, within two seconds, and follows no more.
    pub async fn close(&mut self) {
        let Some(link) = self.link.take() else {
            return;
        };
        let closing = async {
            for opened in link.open.into_values() {
                opened.close().await;
            }
        };
        // What is not closed by then closes with the connection.
        let _ = timeout(LEAVING, closing).await;
    }
}

/// A connection, and what is open on it.
#[derive(Debug)]
struct ServiceLink {
    // First what listens on the connection.
    _owners: Listening,
    registry: Option<Listening>,
    heard: CalendarSignals,
    /// By uid.
    open: HashMap<String, OpenedCalendar>,
    connection: Connection,
}

impl ServiceLink {
    async fn new(changed: &Arc<Notify>) -> Result<Self, DesktopUnread> {
        let connecting = within(Connection::session()).await;
        let connection = connecting.map_err(|_| DesktopUnread::NoBus)?;
        let heard = CalendarSignals::new(Arc::clone(changed));
        Ok(ServiceLink {
            _owners: heard.owners(&connection).await?,
            registry: None,
            heard,
            open: HashMap::new(),
            connection,
        })
    }

    async fn read(&mut self, window: &CalendarWindow) -> Result<CalendarTexts, DesktopUnread> {
        let bus = DBusProxy::new(&self.connection).await.map_err(broke_off)?;
        let names = ServiceNames::on(&bus).await?;
        if self.registry.is_none() {
            self.registry = Some(self.heard.registry(&self.connection).await?);
        }
        let shown = self.shown(&names).await?;
        self.close_others(&shown).await;
        let mut texts = CalendarTexts::default();
        let mut trouble = None;
        for source in &shown {
            if self.heard.is_lost() {
                return Err(DesktopUnread::BrokeOff);
            }
            match self.calendar(&names, &source.uid, window, &mut texts).await {
                Ok(()) => {}
                Err(DesktopUnread::TooLarge) => return Err(DesktopUnread::TooLarge),
                Err(why) => {
                    self.open.remove(&source.uid);
                    texts.left_out.push(source.settings.name.clone());
                    trouble = Some(why);
                }
            }
        }
        match trouble {
            Some(why) if texts.left_out.len() == shown.len() => Err(why),
            _ => Ok(texts),
        }
    }

    /// The sources that the desktop shows as calendars, always in the same order.
    async fn shown(&self, names: &ServiceNames) -> Result<Vec<DesktopSource>, DesktopUnread> {
        let objects = service::sources(&self.connection, names).await?;
        let source = |(path, interfaces): (&zbus::zvariant::OwnedObjectPath, &_)| {
            Some((path.to_string(), DesktopSource::of(interfaces)?))
        };
        let sources: HashMap<_, _> = objects.iter().filter_map(source).collect();
        let all = sources.values().cloned();
        let mut shown: Vec<_> = all.filter(|source| source.settings.is_shown()).collect();
        shown.sort_by(|one, other| one.uid.cmp(&other.uid));
        shown.truncate(CALENDARS);
        self.heard.knows(sources);
        Ok(shown)
    }

    /// Closes what is not shown any more.
    async fn close_others(&mut self, shown: &[DesktopSource]) {
        let is_shown = |uid: &String| shown.iter().any(|source| source.uid == *uid);
        let others: Vec<_> = self
            .open
            .keys()
            .filter(|uid| !is_shown(uid))
            .cloned()
            .collect();
        for uid in others {
            if let Some(opened) = self.open.remove(&uid) {
                opened.close().await;
            }
        }
    }

    /// Adds one calendar to `texts`.
    async fn calendar(
        &mut self,
        names: &ServiceNames,
        uid: &str,
        window: &CalendarWindow,
        texts: &mut CalendarTexts,
    ) -> Result<(), DesktopUnread> {
        if !self.open.contains_key(uid) {
            let opened = OpenedCalendar::open(&self.connection, names, uid, &self.heard).await?;
            self.open.insert(uid.to_owned(), opened);
        }
        let Some(opened) = self.open.get_mut(uid) else {
            return Ok(());
        };
        // Before the reading: what changes meanwhile is read once more.
        opened.watch(window, &self.heard).await?;
        let answer = opened.events(window).await?;
        let body = answer.body();
        let events: Vec<&str> = body.deserialize().map_err(broke_off)?;
        let bytes: usize = events.iter().map(|event| event.len()).sum();
        if texts.text.len().saturating_add(bytes) > window.most {
            return Err(DesktopUnread::TooLarge);
        }
        let zones = opened.zones(&events).await?;
        text::add(&mut texts.text, &events, &zones);
        let address = opened.address().await;
        texts
            .me
            .extend(address.filter(|address| !texts.me.contains(address)));
        Ok(())
    }
}
