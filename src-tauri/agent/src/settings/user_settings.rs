//! Every setting's value: those the rules go by, and those only faces and adapters look at.

use chrono::Weekday;
use domain::Shape;
use protocol::Theme;
use types::OnWire;

use api::convert;

/// What is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserSettings {
    /// The rules' part, in range.
    pub rules: domain::Settings,
    /// The day on which weeks begin; absent: as the system says.
    pub first_day_of_week: Option<Weekday>,
    /// Minutes without input after which a session is held (1–60); 0: never.
    pub away_minutes: u32,
    /// Let notifications make a sound.
    pub sound: bool,
    /// The folder for day notes; empty: none are written.
    pub notes_folder: String,
    /// The file of the notes' template; empty: the usual one.
    pub notes_template: String,
    /// Start the agent at login. Off until a person asks: the list of what starts with their
    /// desktop is theirs.
    pub starts_at_login: bool,
    /// The window's colours.
    pub theme: Theme,
    /// Let single letters do things in the window.
    pub letter_keys: bool,
    /// Whether the first run has been walked through.
    pub welcomed: bool,
}

impl Default for UserSettings {
    fn default() -> Self {
        UserSettings {
            rules: domain::Settings::default(),
            first_day_of_week: None,
            away_minutes: 5,
            sound: false,
            notes_folder: String::new(),
            notes_template: String::new(),
            starts_at_login: false,
            theme: Theme::default(),
            letter_keys: true,
            welcomed: false,
        }
    }
}

impl UserSettings {
    /// As chosen, and where nothing is, as the system says: `first_day` is where weeks begin there.
    #[must_use]
    pub(super) fn at_home(mut self, first_day: Option<Weekday>) -> Self {
        self.rules.week_begins = self.first_day_of_week.or(first_day);
        self
    }

    /// As faces see it. The read-only fields are left empty for the caller to fill.
    #[must_use]
    pub fn on_the_wire(&self) -> protocol::Settings {
        let rules = &self.rules;
        let clock = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        protocol::Settings {
            revision: protocol::Revision::default(),
            week: rules.week.0.iter().map(Shape::form).collect(),
            day_starts: clock(rules.day_starts),
            boundary: clock(rules.boundary),
            item_limit: rules.item_limit,
            focus_minutes: rules.focus.0.into(),
            break_minutes: rules.rest.0.into(),
            nudges: rules.nudges,
            do_not_disturb: rules.do_not_disturb,
            away_minutes: self.away_minutes,
            sound: self.sound,
            review_day: convert::review_day(rules.review),
            first_day_of_week: convert::week_start(self.first_day_of_week),
            week_begins: convert::week_start(Some(rules.first_day())),
            notes_folder: self.notes_folder.clone(),
            notes_template: self.notes_template.clone(),
            hand_off_zones: rules
                .hand_off_zones
                .iter()
                .map(ToString::to_string)
                .collect(),
            starts_at_login: self.starts_at_login,
            theme: self.theme,
            letter_keys: self.letter_keys,
            welcomed: self.welcomed,
            data_folder: String::new(),
            settings_file: String::new(),
            problem: None,
            do_not_disturb_supported: false,
            away_supported: false,
            tray: false,
            starts_at_login_supported: false,
            starts_at_login_problem: None,
        }
    }
}
