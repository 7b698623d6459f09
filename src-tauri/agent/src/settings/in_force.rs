//! What is in force: the settings as chosen, and the rules' reading of them.

use domain::SettingProblem;
use types::{
    locale::{Locale, SystemLocale},
    settings::{UserSettings, WeekStart},
};

/// Settings that were found to be in range.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InForce {
    /// As chosen.
    pub chosen: UserSettings,
    /// What the rules go by.
    pub rules: domain::Settings,
}

impl InForce {
    /// What is chosen, once the rules can go by it.
    ///
    /// # Errors
    /// The first setting that they cannot go by.
    pub(super) fn of(chosen: UserSettings) -> Result<Self, SettingProblem> {
        let rules = domain::Settings::read(&chosen)?;
        Ok(InForce { chosen, rules })
    }

    /// As chosen, and where nothing is, as the system says.
    #[must_use]
    pub(super) fn at_home(mut self, system: &SystemLocale) -> Self {
        self.rules.week_begins = self.rules.week_begins.or(system.first_day);
        self.rules.locale = Locale::decided(&self.chosen, system, self.rules.first_day());
        self
    }

    /// As faces see it. What only the agent can tell is left empty for the caller to fill.
    #[must_use]
    pub fn on_the_wire(&self) -> protocol::Settings {
        protocol::Settings {
            chosen: self.chosen.clone(),
            week_begins: WeekStart::from(self.rules.first_day()),
            ..protocol::Settings::default()
        }
    }
}
