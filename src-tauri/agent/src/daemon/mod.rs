//! The resident: one engine, its adapters, and what the faces may ask of them. Composition is in
//! `compose`, their end in `agent`; here is what everybody shares.

mod answers;
mod backups;
mod boot;
mod calendars;
mod clicks;
mod commands;
mod compose;
mod copies;
mod desktop_state;
mod drafts;
mod export;
mod fetching;
mod hooks;
mod idle;
pub(crate) mod import;
pub mod journal;
mod keys_status;
pub(crate) mod lane;
mod notes;
mod notes_trouble;
mod options;
mod past;
pub(crate) mod quiet;
mod refusals;
mod resume;
mod run;
mod running;
mod shortcuts;
mod signals;
mod simulated_clock;
mod time_zone;
mod tray;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use client::locations::Locations;
use engine::{Handle, View};
use protocol::{Settings, SettingsChange, UserSettings, WireError};
use tokio::sync::{Notify, watch};

use crate::{
    calendars::{Calendars, Fetches},
    drafts::Drafts,
    foreign::Readers,
    hooks::Records,
    settings::SettingsFile,
    window::WindowProcess,
};
use desktop::{
    autostart::{AtLogin, Login},
    clock::Hand,
    do_not_disturb::{self, Means},
    idle::Watch,
    notifications,
};

pub use backups::Backups;
use desktop_state::{Desktop, on_the_wire};
pub(crate) use keys_status::KeysStatus;
pub(crate) use lane::LaneLost;
pub use lane::Lanes;
pub use notes_trouble::Notes;
pub use options::Options;
use refusals::fail;
pub(crate) use refusals::{busy, failed, leaving, unanswered};
pub use run::run;

/// What the adapters of one agent share.
pub struct Context {
    /// Its data folder, its settings file and its socket.
    pub place: Locations,
    /// The owner of the day.
    pub engine: Handle,
    /// The window, when there is one.
    pub window: WindowProcess,
    /// Whether the tray is there to be seen.
    pub tray_seen: watch::Receiver<bool>,
    /// What is said to the person, and how that goes.
    pub voice: notifications::Sender,
    /// The copies of the journal.
    pub backups: Backups,
    /// Threads for what blocks.
    pub lanes: Lanes,
    /// How the day notes go.
    pub notes: Notes,
    /// How the calendars are.
    pub(crate) calendars: Calendars,
    /// How those with an address were fetched.
    pub(crate) fetches: Fetches,
    /// How keys from anywhere stand.
    pub(crate) keys: watch::Sender<KeysStatus>,
    /// The person wants to choose others.
    choose_keys: Notify,
    /// How the hooks went.
    hooks: Records,
    login: Login,
    settings: Mutex<SettingsFile>,
    /// Text that faces have not sent yet.
    drafts: Mutex<Drafts>,
    /// Those who read what others wrote.
    readers: Readers,
    /// Held while what a file brings is held against the journal and taken in.
    importing: tokio::sync::Mutex<()>,
    /// Held while days are written to a file.
    exporting: tokio::sync::Mutex<()>,
    told: watch::Sender<Settings>,
    leaving: watch::Sender<bool>,
    /// A caller asked for something.
    stirred: Arc<Notify>,
    hand: Option<Hand>,
}

impl Context {
    /// The day as it stands.
    ///
    /// # Errors
    /// `failed` when the agent is leaving.
    pub async fn view(&self) -> Result<View, WireError> {
        self.engine.view().await.map_err(|_| leaving())
    }

    /// Notes that a caller asked for something.
    pub fn stir(&self) {
        self.stirred.notify_one();
    }

    /// The settings in force, read again from disk if that has changed unnoticed, with what the
    /// desktop can do.
    pub async fn settings(&self) -> Settings {
        self.settings_with(&do_not_disturb::means().await).await
    }

    /// The same, once the desktop was asked how it keeps others quiet.
    pub async fn settings_with(&self, means: &Means) -> Settings {
        self.settings_edited().await;
        let desktop = Desktop {
            quiet: quiet::on_the_wire(means),
            away: Watch::of_the_desktop().await.is_some(),
            tray: *self.tray_seen.borrow(),
            ..Desktop::default()
        };
        self.desktop_is(desktop.with_login(&self.login, &self.at_login()));
        self.told.borrow().clone()
    }

    /// Tells the callers that follow the settings that a tray came or went.
    pub async fn tray_changes(&self) {
        let mut seen = self.tray_seen.clone();
        while seen.changed().await.is_ok() {
            let tray = *seen.borrow_and_update();
            let known = Desktop::told(&self.told.borrow());
            self.desktop_is(Desktop { tray, ..known });
        }
    }

    fn desktop_is(&self, desktop: Desktop) {
        self.publish_settings(|told| desktop.tell(told));
    }

    /// Brings the start at login in line with the settings, and gives its status. A settings file with a
    /// mistake changes nothing, because the person's choice is not known.
    pub fn at_login(&self) -> AtLogin {
        let wanted = {
            let file = self.file();
            let chosen = file.chosen().starts_at_login;
            file.problem().is_none().then_some(chosen)
        };
        self.login.settle(wanted)
    }

    /// The settings as they change.
    #[must_use]
    pub fn follow_settings(&self) -> watch::Receiver<Settings> {
        self.told.subscribe()
    }

    /// Changes settings on disk and in force, all or nothing.
    ///
    /// # Errors
    /// `bad_params` for a value that is not possible, `settings_broken` when the file has a mistake,
    /// `failed` when it cannot be written.
    pub async fn change_settings(&self, change: &SettingsChange) -> Result<Settings, WireError> {
        self.file().change(change)?;
        self.in_force().await;
        Ok(self.told.borrow().clone())
    }

    /// Takes up the settings file as it is now.
    pub async fn settings_edited(&self) {
        let changed = self.file().reload();
        if changed {
            self.in_force().await;
        }
    }

    /// What was chosen, for adapters.
    #[must_use]
    pub fn settings_now(&self) -> UserSettings {
        self.file().chosen().clone()
    }

    /// Lets the agent leave, and the window with it.
    pub fn quit(&self) {
        self.window.tell("leaving");
        self.goes();
    }

    /// Lets the agent leave for a newer one. The window stays: it looks for that one by itself.
    pub fn make_way(&self) {
        self.goes();
    }

    /// Lets everything that waits for the agent's leaving know of it.
    fn goes(&self) {
        self.leaving.send_replace(true);
    }

    /// Returns when the agent is to leave.
    pub async fn left(&self) {
        // The sender is `self`, so waiting cannot fail.
        let _ = self.leaving.subscribe().wait_for(|leaving| *leaving).await;
    }

    /// Hands the settings to the engine, then to the callers that follow them.
    async fn in_force(&self) {
        let rules = self.file().in_force().rules.clone();
        // An engine that has left has no use for them.
        let _ = self.engine.settings_changed(rules).await;
        let desktop = Desktop::told(&self.told.borrow());
        let desktop = desktop.with_login(&self.login, &self.at_login());
        let settings = on_the_wire(&self.file(), &self.place, desktop);
        self.publish_settings(|told| {
            *told = Settings {
                revision: told.revision,
                ..settings
            };
        });
    }

    /// Publishes the settings after `change`, under the next revision, if it changed any.
    fn publish_settings(&self, change: impl FnOnce(&mut Settings)) {
        self.told.send_if_modified(|told| {
            let before = told.clone();
            change(told);
            let changed = *told != before;
            if changed {
                told.revision.number = before.revision.number.wrapping_add(1);
            }
            changed
        });
    }

    fn file(&self) -> MutexGuard<'_, SettingsFile> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
