//! GNOME's own calendar service, which expands what Evolution Data Server holds for the panel: an oracle
//! for what is foreseen.

use std::{
    collections::{BTreeMap, HashMap},
    future::poll_fn,
    path::Path,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::DateTime;
use zbus::{MatchRule, MessageStream, export::futures_core::Stream, zvariant::OwnedValue};

use super::Bus;

const NAME: &str = "org.gnome.Shell.CalendarServer";
const PATH: &str = "/org/gnome/Shell/CalendarServer";
const PROGRAM: &str = "/usr/libexec/gnome-shell-calendar-server";

/// An occurrence: its id, title, start and end in Unix seconds, and nothing else.
type Shown = (String, String, i64, i64, HashMap<String, OwnedValue>);

/// The service, and what it shows.
pub struct GnomeCalendar(Arc<Mutex<BTreeMap<String, (i64, String)>>>);

impl GnomeCalendar {
    /// What it shows from one instant to another, in Unix seconds, and from now on; none where it is not
    /// installed.
    pub async fn start(bus: &Bus, from: i64, to: i64) -> Option<Self> {
        if !Path::new(PROGRAM).exists() {
            return None;
        }
        bus.offers(NAME, PROGRAM);
        let connection = bus.connect().await;
        let rule = MatchRule::builder().path(PATH).expect("a path").build();
        let signals = MessageStream::for_match_rule(rule, &connection, None).await;
        let mut signals = signals.expect("the bus carries them");
        let shown = Arc::<Mutex<BTreeMap<_, _>>>::default();
        let seen = Arc::clone(&shown);
        let range = &(from, to, true);
        let asked = connection.call_method(Some(NAME), PATH, Some(NAME), "SetTimeRange", range);
        asked.await.expect("it answers");
        tokio::spawn(async move {
            // Its client stays on the bus as long as this listens.
            let _connection = connection;
            while let Some(Ok(message)) =
                poll_fn(|task| Pin::new(&mut signals).poll_next(task)).await
            {
                let body = message.body();
                let mut shown = seen.lock().unwrap_or_else(PoisonError::into_inner);
                if let Ok(events) = body.deserialize::<Vec<Shown>>() {
                    let events = events.into_iter();
                    shown.extend(events.map(|(id, title, from, ..)| (id, (from, title))));
                } else if let Ok(ids) = body.deserialize::<Vec<String>>() {
                    // An id without the part that names an occurrence means all of them.
                    shown.retain(|id, _| !ids.iter().any(|gone| id.starts_with(gone.as_str())));
                }
            }
        });
        Some(Self(shown))
    }

    /// What it shows now, by start: `10:00 Budget` (UTC).
    pub fn shows(&self) -> Vec<String> {
        let shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<_> = shown.values().cloned().collect();
        all.sort();
        let line = |(from, title): (i64, String)| {
            let from = DateTime::from_timestamp(from, 0).expect("an instant");
            format!("{} {title}", from.format("%H:%M"))
        };
        all.into_iter().map(line).collect()
    }
}
