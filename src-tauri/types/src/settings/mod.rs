//! Every setting, declared once. The declaration makes the struct with its usual values, the change
//! that crosses the wire, and the table that the file's reader, the command line and the page
//! `docs/settings.md` go by. The explanation of a setting is the message `settings-<name>`.

mod calendar;
mod choice;
mod declare;
mod hours;
mod meeting_hours;
mod place;
mod reading;
mod takes;
mod usual;

use chrono::NaiveTime;

use crate::{Minutes, ShapeChoice};

pub use calendar::{CALENDAR_LIMIT, CalendarChoice, CalendarSource, True};
pub use choice::{AfterHours, BreakRhythm, ClockTime, ReviewDay, Theme, WeekStart};
pub use hours::{ClockSpan, DayName};
pub use meeting_hours::MeetingHours;
pub use place::{PLACE_LIMIT, PlaceChoice, city};
pub use reading::{ClockChoice, LanguageChoice};
pub use takes::{OutOfRange, Takes};
pub use usual::{Rhythm, USUAL_LIMIT, UsualItem};

declare::settings! {
    /// The usual focus length in minutes (5–240).
    focus_minutes: Minutes = Minutes(50), takes Takes::length(5..=240);
    /// The usual break length in minutes (1–120).
    break_minutes: Minutes = Minutes(10), takes Takes::length(1..=120);
    /// What follows a focus session.
    break_rhythm: BreakRhythm = BreakRhythm::Off, takes Takes::Choice("off, offer or start");
    /// The length of the longer break in minutes (1–120).
    long_break_minutes: Minutes = Minutes(20), takes Takes::length(1..=120);
    /// After how many sessions in a row the break is the longer one (1–12); 0: never.
    long_break_after: u8 = 4, takes Takes::limit(12);
    /// The volume of the bell at the end of a session and of a break, in percent (1–100); 0: none.
    bell: u8 = 0, takes Takes::limit(100);
    /// Must items a day holds (1–9).
    item_limit: u8 = 3, takes Takes::count(1..=9);
    /// Nudges a day at most (0–10).
    nudges: u8 = 3, takes Takes::count(0..=10);
    /// When a day usually starts, `09:00`; for hand-offs and "quiet until".
    day_starts: ClockTime = clock(9, 0), takes Takes::ClockTime;
    /// When a new day begins, `04:00`; at any hour. A day bears the date it begins on.
    boundary: ClockTime = clock(4, 0), takes Takes::ClockTime;
    /// Hold other programs' notifications during focus, where the desktop can.
    do_not_disturb: bool = false, takes Takes::Switch;
    /// What of them is held after the day is closed, until the next one.
    after_hours: AfterHours = AfterHours::Off, takes Takes::Choice("off, apps or all");
    /// The programs that are held then with `apps`, by their names.
    quiet_apps: Vec<String> = vec![], takes Takes::Apps;
    /// Minutes without input after which a focus session is held (1–60); 0: never.
    away_minutes: Minutes = Minutes(5), takes Takes::length(0..=60);
    /// Let notifications make a sound.
    sound: bool = false, takes Takes::Switch;
    /// Zones of the people a hand-off is read by, IANA names.
    hand_off_zones: Vec<String> = vec![], takes Takes::Zones;
    /// When a week is looked back on.
    review_day: ReviewDay = ReviewDay::LastWorkingDay, takes Takes::Choice("last_working_day, a weekday or never");
    /// Question one default a week, in the review.
    weekly_question: bool = true, takes Takes::Switch;
    /// Say beside a plan how long items usually take, where that is more or less than planned.
    usual_factor: bool = true, takes Takes::Switch;
    /// The language, or as the system says.
    language: LanguageChoice = LanguageChoice::System, takes Takes::Choice("system, en, de, fr, es, pt-BR, ja or ar");
    /// How clock times are written, or as the system says.
    clock: ClockChoice = ClockChoice::System, takes Takes::Choice("system, 12 or 24");
    /// The day on which weeks begin, or as the system says.
    first_day_of_week: WeekStart = WeekStart::Auto, takes Takes::Choice("auto or a weekday");
    /// The folder for day notes, from the root or from `~`; empty: none are written.
    notes_folder: String = String::new(), takes Takes::Path("a folder, from / or ~");
    /// The file of the notes' template, likewise; empty: the usual one.
    notes_template: String = String::new(), takes Takes::Path("a file, from / or ~");
    /// Start the agent when the person logs in, so that the day is there after a restart. Off until a
    /// person asks: the list of what starts with their desktop is theirs.
    starts_at_login: bool = false, takes Takes::Switch;
    /// Say in the tray how many minutes of a session are left, which costs a look at the clock a minute while one runs.
    tray_minutes: bool = false, takes Takes::Switch;
    /// Ask the desktop for keys that work while another program has the focus.
    keys_anywhere: bool = false, takes Takes::Switch;
    /// Run the person's own programs in the folder `hooks` at what happens. Only the file itself sets it:
    /// no face, import or program can.
    hooks: bool = false, takes Takes::SwitchByHand;
    /// Light, dark, or as the system says.
    theme: Theme = Theme::System, takes Takes::Choice("system, light or dark");
    /// Let single letters do things in the window; otherwise only keys held with another.
    letter_keys: bool = true, takes Takes::Switch;
    /// Whether the first run has been walked through.
    welcomed: bool = false, takes Takes::Switch;
    /// The person's own addresses, by which calendars know what they have answered.
    me: Vec<String> = vec![], takes Takes::Addresses;
    /// Take over the titles of meetings from calendars.
    calendar_titles: bool = true, takes Takes::Switch;
    /// The days on which meetings are welcome; empty: every day.
    meeting_days: Vec<DayName> = vec![], takes Takes::Weekdays;
    /// The hours in which they are, or the overlap with a place; empty: all.
    meeting_hours: Vec<MeetingHours> = vec![], takes Takes::Hours;
    /// How many meetings a day are welcome (1–20); 0: any number.
    meetings_a_day: u8 = 0, takes Takes::limit(20);
    /// The length in minutes up to which they are (5–480); 0: any.
    longest_meeting: Minutes = Minutes(0), takes Takes::length(0..=480);
    /// Whether a meeting is to have an agenda.
    meeting_agenda: bool = false, takes Takes::Switch;
    /// The share of a week's work that meetings are to take at most, in percent (1–100); 0: none.
    meeting_share: u8 = 0, takes Takes::limit(100);
    /// The hours in which the person answers; empty: as long as a day usually lasts.
    answer_hours: Vec<ClockSpan> = vec![], takes Takes::Hours;
    /// The days on which they do; empty: the days that are not usually off.
    answer_days: Vec<DayName> = vec![], takes Takes::Weekdays;
    /// Items that come back by weekday, week or month, at most 50; a day off has none of them.
    usual: Vec<UsualItem> = vec![], takes Takes::Usual;
    /// The usual shape of each weekday, Monday first; always seven.
    week: Vec<ShapeChoice> = usual_week(), takes Takes::Week;
    /// The calendars whose meetings are foreseen, at most 20; without any, nothing is looked for.
    calendars: Vec<CalendarChoice> = vec![], takes Takes::Calendars;
    /// The places of people the person works with, at most 20, with their hours.
    places: Vec<PlaceChoice> = vec![], takes Takes::Places;
}

/// The names of the weekdays in `week`, Monday first.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Working days of tasks or 16:30, a free weekend.
fn usual_week() -> Vec<ShapeChoice> {
    let working = ShapeChoice::TasksOrTime {
        until: clock(16, 30).0,
    };
    let mut week = vec![working; 5];
    week.resize(WEEKDAYS.len(), ShapeChoice::DayOff);
    week
}

const fn clock(hour: u32, minute: u32) -> ClockTime {
    ClockTime(NaiveTime::from_hms_opt(hour, minute, 0).expect("the callers name times that exist"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: fn(&mut UserSettings), expected: Result<(), OutOfRange>) {
        let mut settings = UserSettings::default();
        change(&mut settings);
        assert_eq!(settings.check(), expected);
    }

    fn beyond(setting: &'static str, least: u16, most: u16) -> Result<(), OutOfRange> {
        Err(OutOfRange {
            setting,
            least,
            most,
        })
    }

    #[test]
    fn what_comes_with_the_program_is_in_range() {
        check(|_| (), Ok(()));
    }

    #[test]
    fn every_number_has_its_range() {
        check(
            |settings| settings.item_limit = 0,
            beyond("item_limit", 1, 9),
        );
        check(
            |settings| settings.focus_minutes = Minutes(241),
            beyond("focus_minutes", 5, 240),
        );
        check(
            |settings| settings.break_minutes = Minutes(0),
            beyond("break_minutes", 1, 120),
        );
        check(|settings| settings.nudges = 11, beyond("nudges", 0, 10));
        check(
            |settings| settings.away_minutes = Minutes(61),
            beyond("away_minutes", 0, 60),
        );
        check(|settings| settings.away_minutes = Minutes(0), Ok(()));
        check(|settings| settings.boundary = clock(23, 59), Ok(()));
    }

    #[test]
    fn a_change_replaces_what_it_names_and_nothing_else() {
        let change = SettingsChange {
            sound: Some(true),
            ..SettingsChange::default()
        };
        let expected = UserSettings {
            sound: true,
            ..UserSettings::default()
        };
        assert_eq!(UserSettings::default().with(change), expected);
    }

    #[test]
    fn the_table_names_the_fields_of_the_change_in_their_order() {
        let change = serde_json::to_value(SettingsChange::default()).expect("a change is JSON");
        let mut fields: Vec<_> = change.as_object().expect("an object").keys().collect();
        let mut names: Vec<_> = SETTINGS.iter().map(|setting| setting.key).collect();
        fields.sort();
        names.sort_unstable();
        assert_eq!(fields, names);
    }
}
