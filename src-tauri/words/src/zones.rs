//! Places of people in words: how a change of clocks moves the overlap, and the answer card.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::{AnswerCard, OverlapChange, Place, Seconds, TimeWindow, WeekHours};
use types::settings::ClockSpan;

use crate::Words;

/// How many days ahead the name of a weekday says which one it is.
const DAYS_BY_NAME: i64 = 6;

impl Words {
    /// "Sun 14 Mar to Sat 27 Mar New York is 1 h nearer: both at work 14:00–18:00 instead of 15:00–18:00."
    /// `today` is the person's date.
    #[must_use]
    pub fn overlap_change(&self, of: &OverlapChange, place: &Place, today: NaiveDate) -> String {
        let date = |date| self.day_short_told(date, today);
        let when = match of.until {
            Some(until) if of.from <= today => {
                self.say("say-zone-until", &[("until", date(until).into())])
            }
            Some(until) => self.say(
                "say-zone-between",
                &[
                    ("from", date(of.from).into()),
                    ("until", date(until).into()),
                ],
            ),
            None => self.say("say-zone-from", &[("from", date(of.from).into())]),
        };
        let minutes = of.nearer.num_minutes();
        let how = match minutes {
            0 => "across",
            1.. => "nearer",
            _ => "further",
        };
        let args = [
            ("when", when.into()),
            ("name", place.name.as_str().into()),
            ("how", how.into()),
            ("length", self.duration(Seconds::of(of.nearer.abs())).into()),
            ("then", self.clock_times(&of.then).into()),
            ("usual", self.clock_times(&of.usual).into()),
        ];
        self.say("say-zone-change", &args)
    }

    /// "I answer Mon–Thu 09:30–10:00 and 16:00–16:30 in Berlin. For you today: 17:30–18:00, then Fri 00:00–00:30.
    /// Back on Monday 17:30 your time."
    #[must_use]
    pub fn answer_card(&self, card: &AnswerCard) -> String {
        if card.week.is_empty() && card.today.is_empty() && card.next.is_none() {
            return self.say("say-answers-never", &[]);
        }
        let own = if card.own == card.reader { "yes" } else { "no" };
        let week: Vec<_> = card.week.iter().map(|week| self.week_hours(week)).collect();
        let week = [
            ("week", self.listed(week).into()),
            ("place", self.place_of(card.own).into()),
        ];
        let mut said = Vec::new();
        if !card.week.is_empty() {
            said.push(self.say("say-answers-week", &week));
        }
        let mut told = card.at.with_timezone(&card.reader).date_naive();
        let windows = card.today.iter();
        let today: Vec<_> = windows
            .map(|window| self.window_told(window, card.reader, &mut told))
            .collect();
        if !today.is_empty() {
            let windows = today.join(&self.say("say-answers-then", &[]));
            let args = [("windows", windows.into()), ("own", own.into())];
            said.push(self.say("say-answers-today", &args));
        }
        if let Some(next) = card.next {
            let at = next.from.with_timezone(&card.reader);
            let today = card.at.with_timezone(&card.reader).date_naive();
            let ahead = at.date_naive().signed_duration_since(today).num_days();
            let day = match ahead {
                ..=DAYS_BY_NAME => {
                    self.numbered("say-weekday-long", at.weekday().number_from_monday())
                }
                _ => self.day_told(at.date_naive(), today),
            };
            let args = [
                ("day", day.into()),
                ("time", self.clock(at.time()).into()),
                ("own", own.into()),
            ];
            said.push(self.say("say-answers-back", &args));
        }
        said.join(" ")
    }

    /// "15:00–18:00", or that there is none.
    fn clock_times(&self, times: &[(NaiveTime, NaiveTime)]) -> String {
        if times.is_empty() {
            return self.say("say-zone-never", &[]);
        }
        let times = times.iter().map(|(from, to)| self.clock_span(*from, *to));
        self.all_of(times.collect())
    }

    /// "Mon–Thu 09:30–10:00 and 16:00–16:30".
    pub(crate) fn week_hours(&self, of: &WeekHours) -> String {
        let name =
            |day: chrono::Weekday| self.numbered("say-weekday-short", day.number_from_monday());
        let days = match of.from == of.to {
            true => name(of.from),
            false => format!("{}–{}", name(of.from), name(of.to)),
        };
        let hours = |hours: &ClockSpan| self.clock_span(hours.from(), hours.to());
        format!(
            "{days} {}",
            self.all_of(of.hours.iter().map(hours).collect())
        )
    }

    /// "17:30–18:00", with the weekday where it is another than the one that was said before.
    fn window_told(&self, of: &TimeWindow, zone: Tz, told: &mut NaiveDate) -> String {
        let shown = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
        let (from, to) = (shown(of.from), shown(of.to));
        let span = self.clock_span(from.time(), to.time());
        if std::mem::replace(told, from.date()) == from.date() {
            return span;
        }
        format!("{} {span}", self.weekday_short(from.date()))
    }

    pub(crate) fn clock_span(&self, from: NaiveTime, to: NaiveTime) -> String {
        format!("{}–{}", self.clock(from), self.clock(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeDelta, Weekday};

    fn time(text: &str) -> NaiveTime {
        types::typed::clock_time(text).expect("a time")
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn window(from: &str, to: &str) -> TimeWindow {
        let at = |text: &str| text.parse().expect("an instant");
        TimeWindow {
            from: at(from),
            to: at(to),
        }
    }

    #[test]
    fn a_change_of_clocks_says_when_how_and_what_it_means() {
        let place = Place {
            name: "New York".to_owned(),
            zone: Tz::America__New_York,
            hours: ClockSpan::typed("9-17"),
            days: Vec::new(),
        };
        let mut change = OverlapChange {
            from: date("2027-03-14"),
            until: Some(date("2027-03-27")),
            nearer: TimeDelta::hours(1),
            then: vec![(time("14"), time("18"))],
            usual: vec![(time("15"), time("18"))],
        };
        let said = |change: &OverlapChange, today: &str| {
            Words::english().overlap_change(change, &place, date(today))
        };
        assert_eq!(
            said(&change, "2027-03-08"),
            "Sun 14 Mar to Sat 27 Mar: New York is 1 h nearer, both at work 14:00–18:00 instead of 15:00–18:00."
        );
        assert!(said(&change, "2027-03-16").starts_with("Until Sat 27 Mar: New York is"));
        change.until = None;
        change.nearer = TimeDelta::minutes(-30);
        change.then.clear();
        assert_eq!(
            said(&change, "2027-03-08"),
            "From Sun 14 Mar on: New York is 30 min further away, both at work never instead of 15:00–18:00."
        );
    }

    #[test]
    fn a_card_is_a_text_that_can_be_sent() {
        let hours = ["9:30-10", "16-16:30"].map(|text| ClockSpan::typed(text).expect("hours"));
        let mut card = AnswerCard {
            own: Tz::Europe__Berlin,
            reader: Tz::Asia__Tokyo,
            at: "2027-01-14T08:00:00Z".parse().expect("an instant"),
            week: vec![WeekHours {
                from: Weekday::Mon,
                to: Weekday::Thu,
                hours: hours.to_vec(),
            }],
            today: vec![
                window("2027-01-14T08:30:00Z", "2027-01-14T09:00:00Z"),
                window("2027-01-14T15:00:00Z", "2027-01-14T15:30:00Z"),
            ],
            next: Some(window("2027-01-18T08:30:00Z", "2027-01-18T09:00:00Z")),
        };
        assert_eq!(
            Words::english().answer_card(&card),
            "I answer Mon–Thu 09:30–10:00 and 16:00–16:30 in Berlin. \
             For you today: 17:30–18:00, then Fri 00:00–00:30. Back on Monday 17:30 your time."
        );
        card.reader = card.own;
        assert_eq!(
            Words::english().answer_card(&card),
            "I answer Mon–Thu 09:30–10:00 and 16:00–16:30 in Berlin. \
             Today: 09:30–10:00, then 16:00–16:30. Back on Monday 09:30."
        );
        card.week.clear();
        card.today.clear();
        card.next = None;
        assert_eq!(
            Words::english().answer_card(&card),
            "I have no hours for answers."
        );
    }
}
