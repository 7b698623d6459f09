//! The answer card: when the person answers, said to a reader in another zone. Its words and its file are
//! the faces'.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use types::settings::ClockSpan;

use super::{Me, dates_from, me::LOOKS_AHEAD};
use crate::TimeWindow;
use crate::readings::clear_time::clear_times;

/// Weekdays in a row with the same hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekHours {
    /// The first.
    pub from: Weekday,
    /// The last, which may be the same.
    pub to: Weekday,
    /// The hours, by the person's clock.
    pub hours: Vec<ClockSpan>,
}

/// What an answer card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerCard {
    /// The zone of the person.
    pub own: Tz,
    /// The zone of who reads it.
    pub reader: Tz,
    /// When it is made.
    pub at: DateTime<Utc>,
    /// The usual week.
    pub week: Vec<WeekHours>,
    /// What is left of the person's day.
    pub today: Vec<TimeWindow>,
    /// The first window after that day.
    pub next: Option<TimeWindow>,
}

impl Me<'_> {
    /// The windows in which the person answers from `now` on for `days`, without the meetings that
    /// calendars announce, in order. One that runs begins at `now`.
    #[must_use]
    pub fn answer_windows(&self, now: DateTime<Utc>, days: i64) -> Vec<TimeWindow> {
        let end = now + TimeDelta::days(days);
        let windows = self.windows_ahead(now);
        windows.take_while(|window| window.from < end).collect()
    }

    /// What an answer card for a reader in `reader` says at `now`.
    #[must_use]
    pub fn answer_card(&self, now: DateTime<Utc>, reader: Tz) -> AnswerCard {
        let ends = self.day_begins(self.date(now).succ_opt().unwrap_or(NaiveDate::MAX));
        let mut ahead = self.windows_ahead(now).peekable();
        let mut today = Vec::new();
        while let Some(window) = ahead.next_if(|window| window.from < ends) {
            today.push(window);
        }
        AnswerCard {
            own: self.zone,
            reader,
            at: now,
            week: self.answer_week(self.date(now)),
            today,
            next: ahead.next(),
        }
    }

    fn windows_ahead(&self, now: DateTime<Utc>) -> impl Iterator<Item = TimeWindow> {
        let dates = dates_from(now, self.zone).take(LOOKS_AHEAD);
        let windows = dates.flat_map(|date| self.answer_windows_on(date));
        windows.flat_map(move |window| self.free(window, now))
    }

    /// What announced meetings leave of a window after `now`.
    pub(in crate::readings) fn free(
        &self,
        window: TimeWindow,
        now: DateTime<Utc>,
    ) -> Vec<TimeWindow> {
        let meetings = self.settings().foreseen.0.iter();
        let counting = meetings.filter(|meeting| meeting.counts);
        let taken = counting.map(|meeting| (meeting.from, meeting.to));
        let clear = clear_times(taken, window.from.max(now), window.to);
        let free = clear.into_iter();
        free.filter(|window| window.from < window.to).collect()
    }

    /// The first window after the person's day of a date.
    #[must_use]
    pub fn answers_after(&self, date: NaiveDate) -> Option<TimeWindow> {
        self.windows_ahead(self.day_begins(date.succ_opt()?)).next()
    }

    /// The hours of the seven weekdays around a date, as the person's weeks begin.
    #[must_use]
    pub fn answer_week(&self, today: NaiveDate) -> Vec<WeekHours> {
        let first = self.work_days.week_of(today);
        let mut week: Vec<WeekHours> = Vec::new();
        let mut was_off = true;
        for date in first.iter_days().take(7) {
            let hours = self.usually_answers(date);
            let weekday = chrono::Datelike::weekday(&date);
            match week.last_mut() {
                _ if hours.is_empty() => was_off = true,
                Some(last) if !was_off && last.hours == hours => last.to = weekday,
                _ => {
                    was_off = false;
                    week.push(WeekHours {
                        from: weekday,
                        to: weekday,
                        hours,
                    });
                }
            }
        }
        week
    }

    /// When the person's day of a date begins.
    pub(super) fn day_begins(&self, date: NaiveDate) -> DateTime<Utc> {
        let clock = crate::DayClock {
            date,
            zone: self.zone,
            boundary: self.settings().boundary,
        };
        clock.begins()
    }
}
