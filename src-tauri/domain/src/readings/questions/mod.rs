//! The question of a week: which default is asked about in its review, and when what was tried is asked
//! about again. Pure: the days, what was answered before, the settings and the date give it. Never a
//! nudge; only the review shows it.

mod evidence;
mod figures;

use chrono::{Days, NaiveDate};

pub use evidence::Evidence;
pub use figures::{WeekFigure, WeekValue};

use crate::{AskedDefault, Day, DefaultTopic, Questions, Settings, Shape, State};

/// What a week's review asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeekQuestion {
    /// A default is questioned.
    Asked {
        /// What it is about.
        topic: DefaultTopic,
        /// What the days say about it; absent where they say nothing.
        says: Option<Evidence>,
    },
    /// What was tried is asked about.
    Tried(TriedDefault),
}

/// Something that is tried, and the days to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriedDefault {
    /// What it is about.
    pub topic: DefaultTopic,
    /// The date on which it was chosen.
    pub since: NaiveDate,
    /// Whether it is asked about now; before that it is only known.
    pub due: bool,
    /// The first and the last date of the week in which it was tried: the last seven days, without those up
    /// to `since`.
    pub week: (NaiveDate, NaiveDate),
    /// The week before it: the seven days up to `since`.
    pub before: (NaiveDate, NaiveDate),
}

/// The default to question on the date `today`: the first that `days` speak for, else the first of those
/// that need no days, one that was never asked about before the others. `days` are the latest days in
/// order, whatever they are; days off and days that are not closed say nothing. Absent while one is tried,
/// within a week of the last, and when every one rests.
#[must_use]
pub fn question_for(
    days: &[&Day],
    asked: &Questions,
    settings: &Settings,
    today: NaiveDate,
) -> Option<(DefaultTopic, Option<Evidence>)> {
    if !is_time_for_one(asked, today) {
        return None;
    }
    let told = |day: &&&Day| day.closing.is_some() && day.shape != Shape::DayOff;
    let days: Vec<&Day> = days.iter().filter(told).copied().collect();
    let awake = |topic: &&DefaultTopic| !rests(asked, **topic, today);
    let mut awake_ones: Vec<DefaultTopic> =
        DefaultTopic::ALL.iter().filter(awake).copied().collect();
    let speaking = awake_ones.iter().find_map(|&topic| {
        let says = Evidence::of(topic, &days, settings)?;
        Some((topic, Some(says)))
    });
    // Of those that were asked about before, the one that was asked about longest ago.
    awake_ones.sort_by_key(|&topic| asked.of(topic).map(AskedDefault::last_asked));
    let needs_no_days = |topic: &DefaultTopic| evidence::stands_alone(*topic, settings);
    let in_turn = awake_ones.into_iter().find(needs_no_days);
    speaking.or_else(|| in_turn.map(|topic| (topic, None)))
}

/// Whether none is tried and the last is a week ago.
fn is_time_for_one(asked: &Questions, today: NaiveDate) -> bool {
    let apart = |last: NaiveDate| today.signed_duration_since(last).num_days();
    let long_enough = |last| apart(last) >= i64::try_from(Questions::APART).unwrap_or(i64::MAX);
    asked.open().is_none() && asked.last_asked().is_none_or(long_enough)
}

fn rests(asked: &Questions, topic: DefaultTopic, today: NaiveDate) -> bool {
    asked.of(topic).is_some_and(|one| today < one.rests_until())
}

impl State {
    /// What the review of the present week asks on the date `today`; absent when it asks nothing: it is
    /// switched off, the week is not to be looked back on yet, or nothing was begun in it but days off.
    #[must_use]
    pub fn week_question(&self, settings: &Settings, today: NaiveDate) -> Option<WeekQuestion> {
        if let Some(tried) = self.tried(settings, today) {
            return settings
                .weekly_question
                .then_some(WeekQuestion::Tried(tried));
        }
        if !self.asks_on(settings, today) {
            return None;
        }
        let days: Vec<&Day> = self.days().collect();
        let (topic, says) = question_for(&days, &self.questions, settings, today)?;
        Some(WeekQuestion::Asked { topic, says })
    }

    /// Whether the default may be questioned now: it does not have to be the one that is offered, for the
    /// days may say something else by the time that the answer comes.
    pub(crate) fn may_question(
        &self,
        topic: DefaultTopic,
        settings: &Settings,
        today: NaiveDate,
    ) -> bool {
        let asked = &self.questions;
        self.asks_on(settings, today)
            && is_time_for_one(asked, today)
            && !rests(asked, topic, today)
    }

    /// What is tried on the date `today`.
    pub(crate) fn tried(&self, settings: &Settings, today: NaiveDate) -> Option<TriedDefault> {
        let open = self.questions.open()?;
        let since = open.asked.on;
        let week = self.work_days(settings).week_of(today);
        let back = |date: NaiveDate| date.checked_sub_days(Days::new(6)).unwrap_or(date);
        let after = since.succ_opt().unwrap_or(since);
        Some(TriedDefault {
            topic: open.asked.topic,
            since,
            due: since < week && self.asks_on(settings, today),
            week: (back(today).max(after), today),
            before: (back(since), since),
        })
    }

    /// Whether a review asks on this date at all.
    fn asks_on(&self, settings: &Settings, today: NaiveDate) -> bool {
        let work_days = self.work_days(settings);
        let worked = |day: &Day| {
            let same = work_days.week_of(day.date) == work_days.week_of(today);
            same && day.date <= today && day.shape != Shape::DayOff
        };
        let began_off = self.days().any(|day| day.date == today && !worked(day));
        settings.weekly_question
            && work_days.asks_in_review(today)
            && !began_off
            && self.days().any(worked)
    }
}

#[cfg(test)]
mod tests;
