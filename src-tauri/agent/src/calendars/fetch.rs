//! Calendars behind an address. Another program, `daydone-fetch`, fetches them into files; it is a package
//! of its own and the only one with network code. Here it is started and waited for, and its file is read
//! as any other.

use std::{
    borrow::Cow,
    collections::HashMap,
    io,
    path::Path,
    process::Stdio,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use client::locations::Locations;
use protocol::Health;
use tokio::{
    process::{Child, Command},
    sync::watch,
    time::timeout,
};
use types::{
    fetch::{FETCH_LIMIT_S, FetchEnd},
    settings::CalendarSource,
};
use words::Words;

use crate::foreign::Started;

/// The program, without its ending.
const PROGRAM: &str = "daydone-fetch";

/// A variable that names another one.
const VARIABLE: &str = "DAYDONE_FETCH";

/// So long it is waited for: a little longer than it gives itself.
const WAITING: Duration = Duration::from_secs(FETCH_LIMIT_S + 5);

/// What it gets of the environment: where it is looked for, which roots it trusts and which proxy it takes.
const ENVIRONMENT: [&str; 12] = [
    "PATH",
    "SystemRoot",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "NO_PROXY",
    "no_proxy",
];

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// The program ended so.
    Ended(FetchEnd),
    /// There is no such program.
    NotInstalled,
}

/// Lets the program fetch the calendar of the address `name`, and waits for it for at most 35 seconds. Within half an hour
/// of the last time the program does nothing, unless it is to be `now`.
pub async fn fetch(place: &Locations, name: &str, now: bool) -> Fetched {
    let child = match start(place, name, now) {
        Ok(child) => child,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Fetched::NotInstalled,
        Err(_) => return Fetched::Ended(FetchEnd::GaveUp),
    };
    let mut child = Started(child);
    Fetched::Ended(match timeout(WAITING, child.0.wait()).await {
        Err(_late) => FetchEnd::TooSlow,
        Ok(status) => {
            let code = status.ok().and_then(|status| status.code());
            code.and_then(FetchEnd::of_code).unwrap_or(FetchEnd::GaveUp)
        }
    })
}

fn start(place: &Locations, name: &str, now: bool) -> io::Result<Child> {
    let mut command = Command::new(client::program(PROGRAM, VARIABLE));
    command
        .arg(name)
        .arg("--secret")
        .arg(place.addresses_file())
        .arg("--into")
        .arg(place.fetched_calendar(name))
        .args(now.then_some("--now"))
        .env_clear()
        .envs(ENVIRONMENT.iter().filter_map(|name| {
            let value = std::env::var_os(name)?;
            Some((name, value))
        }))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    crate::foreign::apart(&mut command).spawn()
}

impl Fetched {
    /// Its name in the ids of words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Fetched::Ended(end) => end.name(),
            Fetched::NotInstalled => "not-installed",
        }
    }

    /// Whether the file has what the server has.
    #[must_use]
    pub fn is_good(self) -> bool {
        matches!(self, Fetched::Ended(end) if end.is_good())
    }

    /// Why there is no newer calendar, in words, and how bad that is; nothing when there is nothing to say.
    pub(crate) fn says(self) -> Option<(Health, String)> {
        if self.is_good() {
            return None;
        }
        let why = Words::spoken().say(&format!("calendar-fetch-{}", self.name()), &[]);
        let health = match self {
            Fetched::NotInstalled => Health::Missing,
            Fetched::Ended(_) => Health::Broken,
        };
        Some((health, why))
    }
}

/// How the last fetches went, by the names of the addresses. None while no calendar has one.
#[derive(Debug, Default)]
pub(crate) struct Fetches {
    all: Mutex<HashMap<String, Fetched>>,
    told: watch::Sender<()>,
}

impl Fetches {
    /// How the last one of `name` went.
    pub(crate) fn of(&self, name: &str) -> Option<Fetched> {
        self.lock().get(name).copied()
    }

    /// One went so.
    pub(crate) fn went(&self, name: &str, how: Fetched) {
        let before = self.lock().insert(name.to_owned(), how);
        // What is as it was needs no other reading.
        if before != Some(how) || how == Fetched::Ended(FetchEnd::New) {
            self.told.send_replace(());
        }
    }

    /// Forgets those of other names.
    pub(crate) fn only(&self, names: &[String]) {
        self.lock().retain(|name, _| names.contains(name));
    }

    /// Tells when one went otherwise than the last time, or brought something new.
    pub(crate) fn follow(&self) -> watch::Receiver<()> {
        self.told.subscribe()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Fetched>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a calendar is on the disk: one behind an address is a file.
#[must_use]
pub fn on_disk<'a>(source: &'a CalendarSource, place: &Locations) -> Cow<'a, CalendarSource> {
    match source {
        CalendarSource::File(_) | CalendarSource::Folder(_) | CalendarSource::Desktop(_) => {
            Cow::Borrowed(source)
        }
        CalendarSource::Address(name) => {
            let file = place.fetched_calendar(name);
            Cow::Owned(CalendarSource::File(file.to_string_lossy().into_owned()))
        }
    }
}

/// When the file was as the server had it, on the clock that shows `now`; none when it is not there.
pub(crate) fn fetched_at(file: &Path, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let written = file.metadata().and_then(|found| found.modified()).ok()?;
    // A file of the future is as of now.
    let age = written.elapsed().unwrap_or_default();
    Some(now - TimeDelta::from_std(age).ok()?)
}

#[cfg(test)]
mod tests {
    use types::fetch::LARGEST_CALENDAR;

    use super::*;

    #[test]
    fn every_end_of_a_fetch_has_words() {
        let ends = FetchEnd::ALL.iter().map(|end| Fetched::Ended(*end));
        for how in ends.chain([Fetched::NotInstalled]) {
            let id = format!("calendar-fetch-{}", how.name());
            let said = how.says().map(|(_, why)| why);
            assert_eq!(said.is_none(), how.is_good(), "{how:?}");
            assert!(said.is_none_or(|why| !why.contains(&id)), "{how:?}");
        }
    }

    #[test]
    fn what_is_fetched_can_be_read() {
        let read = exchange::LARGEST_CALENDAR as u64;
        assert_eq!(read, LARGEST_CALENDAR);
    }

    #[test]
    fn a_fetch_that_went_as_before_is_not_told() {
        let fetches = Fetches::default();
        let mut told = fetches.follow();
        let mut is_told = || {
            let is_told = told.has_changed().expect("it is open");
            told.mark_unchanged();
            is_told
        };
        let mut went = |end| {
            fetches.went("work", Fetched::Ended(end));
            is_told()
        };
        assert!(went(FetchEnd::New));
        assert!(went(FetchEnd::New), "another new one");
        assert!(went(FetchEnd::Unreachable));
        assert!(!went(FetchEnd::Unreachable));
        assert!(went(FetchEnd::Unchanged));
        assert!(!went(FetchEnd::Unchanged));
        fetches.only(&[]);
        assert_eq!(fetches.of("work"), None);
    }
}
