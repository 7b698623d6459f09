//! The rules' reading of what a person chose. What the settings are is the model's.

use chrono::Weekday;
use chrono_tz::Tz;
use types::{
    OnWire, ShapeChoice, folded,
    locale::Locale,
    settings::{DayName, MeetingHours, PLACE_LIMIT, PlaceChoice, UserSettings},
};

use super::definition::check_shape;
use crate::model::settings::WEEKDAYS;
use crate::{AnswerTimes, Foreseen, MeetingRules, Place, SettingProblem, Settings, Shape, Week};

impl Week {
    fn read(chosen: &[ShapeChoice]) -> Result<Self, SettingProblem> {
        let mut week = [const { Shape::DayOff }; 7];
        for ((place, weekday), choice) in week.iter_mut().zip(WEEKDAYS).zip(chosen) {
            let unreadable = |why| SettingProblem::NoShape { weekday, why };
            let unkept = |why| SettingProblem::Shape { weekday, why };
            *place = Shape::read(choice.clone()).map_err(unreadable)?;
            check_shape(place).map_err(unkept)?;
        }
        Ok(Week(week))
    }
}

impl MeetingRules {
    fn read(chosen: &UserSettings, places: &[Place]) -> Result<Self, SettingProblem> {
        let (mut hours, mut overlaps) = (Vec::new(), Vec::new());
        for one in &chosen.meeting_hours {
            match one {
                MeetingHours::Clock(span) => hours.push(*span),
                MeetingHours::Overlap(name) => overlaps.push(named(name, places)?),
            }
        }
        let (most, longest) = (chosen.meetings_a_day, chosen.longest_meeting);
        let share = chosen.meeting_share;
        Ok(MeetingRules {
            days: weekdays(&chosen.meeting_days),
            hours,
            overlaps,
            most: (most > 0).then_some(most),
            longest: (longest.0 > 0).then_some(longest),
            agenda: chosen.meeting_agenda,
            share: (share > 0).then_some(share),
        })
    }
}

impl Place {
    fn read(chosen: &PlaceChoice) -> Result<Self, SettingProblem> {
        let days = match chosen.days.as_slice() {
            [] => WEEKDAYS[..5].to_vec(),
            days => weekdays(days),
        };
        Ok(Place {
            name: chosen.label(),
            zone: zone("places", &chosen.zone)?,
            hours: chosen.hours,
            days,
        })
    }
}

/// The place with hours that has this name or this zone.
fn named(name: &str, places: &[Place]) -> Result<Place, SettingProblem> {
    let wanted = folded(name);
    let is = |place: &&Place| folded(&place.name) == wanted || folded(place.zone.name()) == wanted;
    let mut known = places.iter().filter(|place| place.hours.is_some());
    let found = known.find(is).cloned();
    found.ok_or_else(|| SettingProblem::NoPlace(name.to_owned()))
}

fn weekdays(names: &[DayName]) -> Vec<Weekday> {
    names.iter().map(|day| day.weekday()).collect()
}

fn zone(setting: &'static str, name: &str) -> Result<Tz, SettingProblem> {
    let unknown = |_| SettingProblem::Zone {
        setting,
        name: name.to_owned(),
    };
    name.parse().map_err(unknown)
}

impl Settings {
    /// What the rules need of what a person chose. Where weeks begin is absent unless it was chosen.
    ///
    /// # Errors
    /// The first setting that the rules cannot go by. A day that the week lacks is off.
    pub fn read(chosen: &UserSettings) -> Result<Self, SettingProblem> {
        chosen.check().map_err(SettingProblem::OutOfRange)?;
        if chosen.places.len() > PLACE_LIMIT {
            return Err(SettingProblem::ManyPlaces);
        }
        let places = chosen.places.iter().map(Place::read);
        let places = places.collect::<Result<Vec<_>, _>>()?;
        Ok(Settings {
            week: Week::read(&chosen.week)?,
            day_starts: chosen.day_starts.0,
            boundary: chosen.boundary.0,
            item_limit: chosen.item_limit,
            focus: chosen.focus_minutes,
            rest: chosen.break_minutes,
            rhythm: chosen.break_rhythm,
            long_rest: chosen.long_break_minutes,
            long_rest_after: chosen.long_break_after,
            bell: chosen.bell,
            nudges: chosen.nudges,
            do_not_disturb: chosen.do_not_disturb,
            after_hours: chosen.after_hours,
            quiet_apps: chosen.quiet_apps.clone(),
            hand_off_zones: chosen
                .hand_off_zones
                .iter()
                .map(|name| zone("hand_off_zones", name))
                .collect::<Result<_, _>>()?,
            review: chosen.review_day,
            weekly_question: chosen.weekly_question,
            usual: chosen.usual.clone(),
            usual_factor: chosen.usual_factor,
            week_begins: chosen.first_day_of_week.weekday(),
            locale: Locale::default(),
            meeting_rules: MeetingRules::read(chosen, &places)?,
            places,
            answers: AnswerTimes {
                hours: chosen.answer_hours.clone(),
                days: weekdays(&chosen.answer_days),
            },
            foreseen: Foreseen::default(),
        })
    }
}

impl Default for Settings {
    fn default() -> Self {
        Settings::read(&UserSettings::default()).expect("the usual settings are in range")
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;
    use types::{Unreadable, settings::OutOfRange};

    use super::*;
    use crate::Minutes;

    #[test]
    fn a_shape_that_cannot_be_kept_names_its_weekday() {
        let mut chosen = UserSettings::default();
        chosen.week[2] = ShapeChoice::OnOffHours {
            deep_blocks: 0,
            deep_minutes: Minutes(60),
            talk_blocks: 1,
            talk_minutes: Minutes(60),
        };
        let problem = Settings::read(&chosen).expect_err("no block is no rule");
        assert!(
            matches!(
                problem,
                SettingProblem::Shape {
                    weekday: Weekday::Wed,
                    ..
                }
            ),
            "{problem:?}"
        );
        chosen.week[2] = ShapeChoice::Custom;
        let why = Unreadable::new(Unreadable::SHAPE, "custom");
        let weekday = Weekday::Wed;
        assert_eq!(
            Settings::read(&chosen),
            Err(SettingProblem::NoShape { weekday, why })
        );
    }

    #[test]
    fn what_is_out_of_range_or_no_zone_is_named() {
        let mut chosen = UserSettings {
            hand_off_zones: vec!["Asia/Tokyo".to_owned(), "Mars/Base".to_owned()],
            ..UserSettings::default()
        };
        let zone = SettingProblem::Zone {
            setting: "hand_off_zones",
            name: "Mars/Base".to_owned(),
        };
        assert_eq!(Settings::read(&chosen), Err(zone));
        chosen.nudges = 11;
        let nudges = OutOfRange {
            setting: "nudges",
            least: 0,
            most: 10,
        };
        assert_eq!(
            Settings::read(&chosen),
            Err(SettingProblem::OutOfRange(nudges))
        );
    }
}
