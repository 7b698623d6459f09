//! Times, dates and lengths as people read them. [`Words::clock`] alone knows the clock that the person reads;
//! the window's `ui/src/words/time.ts` writes times alike.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use domain::Seconds;
use types::{
    DayNames,
    locale::HourCycle,
    settings::{WEEKDAYS, city},
};

use crate::Words;

impl Words {
    /// `16:30`, or `4:30 pm`.
    #[must_use]
    pub fn clock(&self, time: NaiveTime) -> String {
        match self.hour_cycle() {
            HourCycle::H23 => time.format("%H:%M").to_string(),
            HourCycle::H12 => {
                let (is_pm, hour) = time.hour12();
                let id = if is_pm {
                    "say-clock-pm"
                } else {
                    "say-clock-am"
                };
                let clock = format!("{hour}:{:02}", time.minute());
                self.say(id, &[("time", clock.into())])
            }
        }
    }

    /// `16:30` for the instant in the zone.
    #[must_use]
    pub fn clock_at(&self, at: DateTime<Utc>, zone: Tz) -> String {
        self.clock(at.with_timezone(&zone).time())
    }

    /// `16:30` for an instant in the zone, with its day ("Mon 23 Nov 16:30") when that is not the one of `now`.
    #[must_use]
    pub fn clock_on(&self, at: DateTime<Utc>, now: DateTime<Utc>, zone: Tz) -> String {
        let date = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
        let time = self.clock_at(at, zone);
        if date(at) == date(now) {
            return time;
        }
        let day = self.day_short_told(date(at), date(now));
        format!("{day} {time}")
    }

    /// As [`Words::clock_at`], but `01:45 (+01:00)` in the hour that a zone's clock shows twice, so that a
    /// length can be seen to be right.
    #[must_use]
    pub fn clock_apart(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let shown = at.with_timezone(&zone);
        let clock = self.clock(shown.time());
        let instants = zone.from_local_datetime(&shown.naive_local());
        if instants.single().is_some() {
            return clock;
        }
        let offset = shown.format("%:z").to_string();
        let args = [("time", clock.into()), ("offset", offset.into())];
        self.say("say-clock-apart", &args)
    }

    /// "50 min", "2 h", "1 h 05"; whole minutes, rounded down.
    #[must_use]
    pub fn duration(&self, length: Seconds) -> String {
        let (hours, minutes) = (length.0 / 3600, length.0 / 60 % 60);
        match (hours, minutes) {
            (0, minutes) => self.say("say-duration-minutes", &[("minutes", minutes.into())]),
            (hours, 0) => self.say("say-duration-hours", &[("hours", hours.into())]),
            (hours, minutes) => self.say(
                "say-duration-both",
                &[
                    ("hours", hours.into()),
                    ("minutes", format!("{minutes:02}").into()),
                ],
            ),
        }
    }

    /// The names of days as they are typed, in lower case: this language's, and the English ones.
    #[must_use]
    pub fn day_names(&self) -> DayNames {
        let typed = self.say("say-typed-tomorrow", &[]);
        let own = typed
            .split([',', '،', '、'])
            .map(|name| name.trim().to_lowercase());
        let names = |number: u32| {
            let own = ["say-weekday-short", "say-weekday-long"].map(|id| self.numbered(id, number));
            let english = WEEKDAYS[number as usize - 1];
            let all = own.map(|name| name.to_lowercase()).into_iter();
            all.chain([english, &english[..3]].map(str::to_owned))
                .collect()
        };
        DayNames {
            tomorrow: own.chain(["tomorrow".to_owned()]).collect(),
            weekdays: [1, 2, 3, 4, 5, 6, 7].map(names),
        }
    }

    /// "Wed", as short as a hand-off wants it.
    #[must_use]
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        self.numbered("say-weekday-short", date.weekday().number_from_monday())
    }

    /// "Tue 24 Nov".
    #[must_use]
    pub fn day_short(&self, date: NaiveDate) -> String {
        self.day(date, "short")
    }

    /// "Tuesday 24 November".
    #[must_use]
    pub fn day_long(&self, date: NaiveDate) -> String {
        self.day(date, "long")
    }

    /// "Tuesday 24 November" said on another date: with its year when that is another, "Wednesday 24
    /// November 2027".
    #[must_use]
    pub fn day_told(&self, date: NaiveDate, on: NaiveDate) -> String {
        self.with_year(self.day_long(date), date, on)
    }

    fn with_year(&self, said: String, date: NaiveDate, on: NaiveDate) -> String {
        if date.year() == on.year() {
            return said;
        }
        let (date, year) = (said, date.year().to_string());
        self.say(
            "say-day-of-year",
            &[("date", date.into()), ("year", year.into())],
        )
    }

    /// "Tue 24 Nov" said on another date: with its year when that is another, "Mon 4 Jan 2027".
    #[must_use]
    pub fn day_short_told(&self, date: NaiveDate, on: NaiveDate) -> String {
        self.with_year(self.day_short(date), date, on)
    }

    /// "Nov".
    #[must_use]
    pub fn month_short(&self, date: NaiveDate) -> String {
        self.numbered("say-month-short", date.month())
    }

    /// "today", "tomorrow", or "Tue 1 Dec", with its year when that is another.
    #[must_use]
    pub fn day_from(&self, date: NaiveDate, today: NaiveDate) -> String {
        match date.signed_duration_since(today).num_days() {
            0 => self.say("say-today", &[]),
            1 => self.say("say-tomorrow", &[]),
            _ => self.day_short_told(date, today),
        }
    }

    /// "New York" for `America/New_York`.
    #[must_use]
    pub fn place_of(&self, zone: Tz) -> String {
        city(zone.name())
    }

    fn day(&self, date: NaiveDate, width: &str) -> String {
        let weekday = date.weekday().number_from_monday();
        self.say(
            &format!("say-day-{width}"),
            &[
                (
                    "weekday",
                    self.numbered(&format!("say-weekday-{width}"), weekday)
                        .into(),
                ),
                ("day", date.day().into()),
                (
                    "month",
                    self.numbered(&format!("say-month-{width}"), date.month())
                        .into(),
                ),
            ],
        )
    }

    pub(crate) fn numbered(&self, id: &str, number: u32) -> String {
        self.say(id, &[("number", number.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_read_as_people_write_them() {
        let words = Words::english();
        let cases = [
            (0, "0 min"),
            (59, "0 min"),
            (50 * 60, "50 min"),
            (3600, "1 h"),
            (3600 + 5 * 60 + 59, "1 h 05"),
            (2 * 3600 + 10 * 60, "2 h 10"),
        ];
        for (seconds, says) in cases {
            assert_eq!(words.duration(Seconds(seconds)), says, "{seconds} seconds");
        }
    }

    #[test]
    fn only_the_hour_that_is_shown_twice_tells_its_clocks_apart() {
        let at = |instant: &str| instant.parse().expect("an instant");
        for (instant, says) in [
            ("2026-10-24T23:59:00Z", "00:59"),
            ("2026-10-25T00:45:00Z", "01:45 (+01:00)"),
            ("2026-10-25T01:30:00Z", "01:30 (+00:00)"),
            ("2026-10-25T02:00:00Z", "02:00"),
        ] {
            let said = Words::english().clock_apart(at(instant), Tz::Europe__Lisbon);
            assert_eq!(said, says, "{instant}");
        }
    }

    #[test]
    fn dates_and_places_read_as_people_write_them() {
        let words = Words::english();
        let tuesday = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
        let wednesday = tuesday.succ_opt().expect("a date");
        assert_eq!(words.day_long(tuesday), "Tuesday 24 November");
        assert_eq!(words.day_short(tuesday), "Tue 24 Nov");
        let next_year = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a date");
        assert_eq!(words.day_told(tuesday, wednesday), "Tuesday 24 November");
        assert_eq!(
            words.day_told(tuesday, next_year),
            "Tuesday 24 November 2026"
        );
        assert_eq!(words.day_from(wednesday, tuesday), "tomorrow");
        assert_eq!(words.place_of(Tz::America__New_York), "New York");
        assert_eq!(words.place_of(Tz::UTC), "UTC");
    }

    #[test]
    fn what_is_written_out_is_read_back() {
        let words = crate::Words::english();
        for minutes in 0..=600 {
            let written = words.duration(Seconds(minutes * 60));
            assert_eq!(types::typed::length(&written), Some(minutes), "{written}");
        }
        for minute in 0..24 * 60 {
            let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0);
            let time = time.expect("a time of day");
            assert_eq!(types::typed::clock_time(&words.clock(time)), Some(time));
        }
    }
}
