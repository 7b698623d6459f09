//! What only this desktop can tell, beside the settings that faces see.

use client::locations::Locations;
use protocol::{QuietMeans, Settings};

use crate::settings::SettingsFile;
use desktop::autostart::{AtLogin, Login};

/// What the desktop around the agent can do, as the settings tell it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Desktop {
    /// How it holds other programs' notifications.
    pub(super) quiet: QuietMeans,
    /// It tells when the person is away.
    pub(super) away: bool,
    /// A tray shows Daydone.
    pub(super) tray: bool,
    /// It can start this agent at login.
    pub(super) login: bool,
    /// What keeps it from that.
    pub(super) login_problem: Option<String>,
}

impl Desktop {
    /// The state that the agent published last.
    pub(super) fn told(settings: &Settings) -> Self {
        Desktop {
            quiet: settings.quiet.clone(),
            away: settings.away_supported,
            tray: settings.tray,
            login: settings.starts_at_login_supported,
            login_problem: settings.starts_at_login_problem.clone(),
        }
    }

    /// The same with the start at login as it stands.
    pub(super) fn with_login(self, login: &Login, stands: &AtLogin) -> Self {
        Desktop {
            login: login.is_possible(),
            login_problem: stands.hindrance(),
            ..self
        }
    }

    /// Writes it into what faces see.
    pub(super) fn tell(self, settings: &mut Settings) {
        settings.quiet = self.quiet;
        settings.away_supported = self.away;
        settings.tray = self.tray;
        settings.starts_at_login_supported = self.login;
        settings.starts_at_login_problem = self.login_problem;
    }
}

/// The settings as faces see them.
pub(super) fn on_the_wire(file: &SettingsFile, place: &Locations, desktop: Desktop) -> Settings {
    let mut settings = Settings {
        data_folder: place.data_folder().display().to_string(),
        settings_file: place.settings_file().display().to_string(),
        problem: file.problem().map(str::to_owned),
        ..file.in_force().on_the_wire()
    };
    desktop.tell(&mut settings);
    settings
}
