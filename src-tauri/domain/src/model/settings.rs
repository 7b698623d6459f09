//! What a person chose that rules depend on. The file it comes from, and settings that only faces
//! care about (theme, sound), are the agent's.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use types::{
    Unreadable,
    locale::Locale,
    settings::{AfterHours, BreakRhythm, ClockSpan, OutOfRange, ReviewDay},
};

use crate::{AnswerTimes, Foreseen, Minutes, Place, Rejection, Shape};

/// The usual shape of each weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week(pub [Shape; 7]);

impl Week {
    /// The days on which weeks begin somewhere in the world.
    const FIRST_DAYS: [Weekday; 4] = [Weekday::Mon, Weekday::Sun, Weekday::Sat, Weekday::Fri];

    fn is_off(&self, weekday: Weekday) -> bool {
        let of = |shape: &Shape| *shape == Shape::DayOff;
        let mut days = self.0.iter().zip(WEEKDAYS);
        days.any(|(shape, day)| day == weekday && of(shape))
    }

    /// The last working day before the longest rest, and the number of days it lasts; the last such rest
    /// in a week that begins on `first`. Absent without a day off, and without a working day.
    fn longest_rest(&self, first: Weekday) -> Option<(Weekday, usize)> {
        let days_from = |day: Weekday| std::iter::successors(Some(day), |day| Some(day.succ()));
        let rest_after = |day: Weekday| {
            let after = days_from(day.succ()).take(6);
            after.take_while(|&day| self.is_off(day)).count()
        };
        let working = days_from(first).take(7).filter(|&day| !self.is_off(day));
        let rests = working.map(|day| (day, rest_after(day)));
        // Of several that are as long this gives the last.
        rests
            .max_by_key(|(_, rest)| *rest)
            .filter(|(_, rest)| *rest > 0)
    }

    /// The day after the longest rest, where weeks begin on such a day at all; else Monday.
    fn begins_by_itself(&self) -> Weekday {
        let rest = self.longest_rest(Weekday::Mon);
        let first = rest.map(|(last, rest)| (0..=rest).fold(last, |day, _| day.succ()));
        first
            .filter(|first| Self::FIRST_DAYS.contains(first))
            .unwrap_or(Weekday::Mon)
    }
}

/// What a person wants of meetings, made up in advance. What is absent or empty is no rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingRules {
    /// The days on which they are welcome.
    pub days: Vec<Weekday>,
    /// The hours in which they are.
    pub hours: Vec<ClockSpan>,
    /// The places during whose common hours they are as well.
    pub overlaps: Vec<Place>,
    /// How many a day are.
    pub most: Option<u8>,
    /// Up to which length they are.
    pub longest: Option<Minutes>,
    /// Whether they are to have an agenda.
    pub agenda: bool,
    /// The share of a week's work that they are to take at most, in percent.
    pub share: Option<u8>,
}

impl MeetingRules {
    /// Whether meetings are welcome in certain hours alone.
    #[must_use]
    pub fn has_hours(&self) -> bool {
        !self.hours.is_empty() || !self.overlaps.is_empty()
    }
}

/// The rules' settings, all in range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The usual week, Monday first.
    pub week: Week,
    /// When a day usually starts.
    pub day_starts: NaiveTime,
    /// When a new day begins, at any hour. A day bears the date it begins on.
    pub boundary: NaiveTime,
    /// Must items a day holds (1–9).
    pub item_limit: u8,
    /// The usual focus length (5–240).
    pub focus: Minutes,
    /// The usual break length (1–120).
    pub rest: Minutes,
    /// What follows a focus session.
    pub rhythm: BreakRhythm,
    /// The length of the longer break (1–120).
    pub long_rest: Minutes,
    /// After how many sessions in a row the break is the longer one (1–12); 0: never.
    pub long_rest_after: u8,
    /// The volume of the bell in percent (1–100); 0: none.
    pub bell: u8,
    /// Nudges a day at most (0–10).
    pub nudges: u8,
    /// Hold other programs' notifications during focus.
    pub do_not_disturb: bool,
    /// What of them is held once the day is closed.
    pub after_hours: AfterHours,
    /// The programs meant by [`AfterHours::Apps`], by their names.
    pub quiet_apps: Vec<String>,
    /// Zones of the people a hand-off is read by.
    pub hand_off_zones: Vec<Tz>,
    /// When a week is looked back on.
    pub review: ReviewDay,
    /// Question one default a week, in the review.
    pub weekly_question: bool,
    /// Items that come back.
    pub usual: Vec<types::settings::UsualItem>,
    /// Whether a plan is shown beside how long items usually take.
    pub usual_factor: bool,
    /// The day on which weeks begin, as chosen or as the system names it; absent when neither says.
    pub week_begins: Option<Weekday>,
    /// How the person reads, which no rule goes by. It stands here because faces follow the engine: a view says that it changed.
    pub locale: Locale,
    /// The person's rules for meetings.
    pub meeting_rules: MeetingRules,
    /// The places of people the person works with.
    pub places: Vec<Place>,
    /// When the person answers.
    pub answers: AnswerTimes,
    /// What calendars announce. No choice of the person: it is given beside what they chose, because
    /// every rule that goes by the settings may go by it.
    pub foreseen: Foreseen,
}

/// Which setting the rules cannot go by, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingProblem {
    /// A number.
    OutOfRange(OutOfRange),
    /// A weekday's shape cannot be kept.
    Shape {
        /// Which weekday.
        weekday: Weekday,
        /// What is wrong with it.
        why: Rejection,
    },
    /// A weekday's shape is one that is only read and never chosen.
    NoShape {
        /// Which weekday.
        weekday: Weekday,
        /// What was given.
        why: Unreadable,
    },
    /// A zone that is not known by this name.
    Zone {
        /// Which setting names it.
        setting: &'static str,
        /// The name.
        name: String,
    },
    /// What meeting hours name is none of the places with hours.
    NoPlace(String),
    /// More places than there can be.
    ManyPlaces,
}

impl Settings {
    /// The usual shape of a date's weekday.
    #[must_use]
    pub fn usual_shape(&self, date: NaiveDate) -> &Shape {
        let [
            monday,
            tuesday,
            wednesday,
            thursday,
            friday,
            saturday,
            sunday,
        ] = &self.week.0;
        match date.weekday() {
            Weekday::Mon => monday,
            Weekday::Tue => tuesday,
            Weekday::Wed => wednesday,
            Weekday::Thu => thursday,
            Weekday::Fri => friday,
            Weekday::Sat => saturday,
            Weekday::Sun => sunday,
        }
    }

    /// The day on which the person's weeks begin: the one that was chosen or that the system names, else
    /// the one on which the usual week's longest rest is over.
    #[must_use]
    pub fn first_day(&self) -> Weekday {
        self.week_begins
            .unwrap_or_else(|| self.week.begins_by_itself())
    }

    /// The last working day before the usual week's longest rest. Of rests that are as long, the last
    /// one in a week counts; without any, a week ends before the next begins. Absent when all is rest.
    #[must_use]
    pub fn last_working_day(&self) -> Option<Weekday> {
        let first = self.first_day();
        match self.week.longest_rest(first) {
            Some((last, _)) => Some(last),
            None if self.week.is_off(first) => None,
            None => Some(first.pred()),
        }
    }
}

pub(crate) const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weekend_is_usually_free() {
        let settings = Settings::default();
        let shapes = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"]
            .map(|date| *settings.usual_shape(date.parse().unwrap()) == Shape::DayOff);
        assert_eq!(shapes, [false, true, true, false]);
    }

    /// A usual week from seven signs, Monday first: a dot is a day off.
    fn week(signs: &str) -> Settings {
        let shape = |sign| match sign {
            '.' => Shape::DayOff,
            _ => Shape::TaskGoals,
        };
        let shapes: Vec<_> = signs.chars().map(shape).collect();
        Settings {
            week: Week(shapes.try_into().unwrap()),
            ..Settings::default()
        }
    }

    #[test]
    fn without_a_word_about_it_a_week_begins_after_its_longest_rest() {
        for (signs, first, last) in [
            ("xxxxx..", Weekday::Mon, Some(Weekday::Fri)),
            ("xxxx..x", Weekday::Sun, Some(Weekday::Thu)),
            ("xxx..xx", Weekday::Sat, Some(Weekday::Wed)),
            ("xxxx...", Weekday::Mon, Some(Weekday::Thu)),
            ("xx.xx..", Weekday::Mon, Some(Weekday::Fri)),
            ("xxxxxx.", Weekday::Mon, Some(Weekday::Sat)),
            (".xxxx..", Weekday::Mon, Some(Weekday::Fri)),
            ("xx.xxx.", Weekday::Mon, Some(Weekday::Sat)),
            ("xxxxxxx", Weekday::Mon, Some(Weekday::Sun)),
            ("...x...", Weekday::Mon, Some(Weekday::Thu)),
            (".......", Weekday::Mon, None),
        ] {
            let settings = week(signs);
            assert_eq!(settings.first_day(), first, "{signs}");
            assert_eq!(settings.last_working_day(), last, "{signs}");
        }
    }

    #[test]
    fn what_was_chosen_comes_first() {
        let mut settings = week("xxxxx..");
        settings.week_begins = Some(Weekday::Sun);
        assert_eq!(settings.first_day(), Weekday::Sun);
        assert_eq!(settings.last_working_day(), Some(Weekday::Fri));
        let mut settings = week("xxxxxxx");
        settings.week_begins = Some(Weekday::Sat);
        assert_eq!(settings.last_working_day(), Some(Weekday::Fri));
        // Two rests of a day each: the later one in the person's week.
        let mut settings = week("xx.xxx.");
        settings.week_begins = Some(Weekday::Sat);
        assert_eq!(settings.last_working_day(), Some(Weekday::Tue));
    }
}
