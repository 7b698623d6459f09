//! The diary: a [`Life`] driven by the clock on the wall, and what it may be asked.

mod done;
mod noticed;

use std::collections::VecDeque;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::{Day, DayClock, Effect, Event, ItemId, Notice, NudgeKind, Settings};

use crate::life::Life;
pub use done::start_focus;

/// A life, the date its entries are about, and what was said but not yet mentioned.
pub struct Diary {
    pub life: Life,
    date: NaiveDate,
    read: usize,
    unheard: VecDeque<(DateTime<Utc>, Said)>,
}

/// One entry: the diary at its minute.
pub struct Entry<'d>(&'d mut Diary);

/// What a person hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    FocusIsOver,
    BreakIsOver,
    MeetingIsOver,
    WhatWasTheGap,
    DoesItGoOn,
    LastGoodStart,
    WrapUp,
    Enough,
    PastYourEnd,
}

impl Diary {
    /// Begins on a date, with the settings the program comes with.
    pub fn on(date: &str, zone: Tz) -> Self {
        Self::with(date, zone, Settings::default())
    }

    pub fn with(date: &str, zone: Tz, settings: Settings) -> Self {
        let date = date.parse().expect("a date");
        let clock = DayClock {
            date,
            zone,
            boundary: settings.boundary,
        };
        let begins = clock.instant(settings.boundary);
        Diary {
            life: Life::new(begins, zone, settings),
            date,
            read: 0,
            unheard: VecDeque::new(),
        }
    }

    /// Turns the page to another date.
    pub fn turn_to(&mut self, date: &str) {
        self.date = date.parse().expect("a date");
    }

    /// Lets time pass until the wall clock shows `time`; before the boundary it is the next morning.
    pub fn at(&mut self, time: &str) -> Entry<'_> {
        let until = self.instant(time);
        self.life.wait(until - self.life.now);
        self.listen();
        if let Some((at, said)) = self.unheard.iter().find(|(at, _)| *at < until) {
            panic!("{said:?} was said at {at}, and the diary does not mention it");
        }
        Entry(self)
    }

    /// Reads the journal: the minute on the wall and the name of each event.
    pub fn reads(&self, expected: &[&str]) {
        let lines: Vec<_> = self
            .life
            .journal
            .iter()
            .map(|entry| format!("{} {}", self.wall(entry.at), name(&entry.event)))
            .collect();
        assert_eq!(lines, expected, "the journal tells the day");
    }

    pub fn day(&self) -> &Day {
        self.life.state.day.as_ref().expect("a day was begun")
    }

    fn instant(&self, time: &str) -> DateTime<Utc> {
        let time = NaiveTime::parse_from_str(time, "%H:%M").expect("a time");
        let clock = DayClock {
            date: self.date,
            zone: self.life.zone,
            boundary: self.life.settings.boundary,
        };
        clock.instant(time)
    }

    fn wall(&self, at: DateTime<Utc>) -> String {
        let wall = at.with_timezone(&self.life.zone).time().to_string();
        wall[..5].to_owned()
    }

    fn listen(&mut self) {
        let told = &self.life.told[self.read..];
        let said = told.iter().filter_map(|(at, effect)| match effect {
            Effect::Notify(notice) => Some((*at, said(notice))),
            Effect::Withdraw | Effect::Guard(_) | Effect::Ring { .. } => None,
        });
        self.unheard.extend(said);
        self.read = self.life.told.len();
    }

    fn item(&self, title: &str) -> ItemId {
        let mut items = self.day().items.iter();
        let item = items.find(|item| item.title.as_str() == title);
        item.unwrap_or_else(|| panic!("{title} is on the list")).id
    }
}

fn said(notice: &Notice) -> Said {
    match notice {
        Notice::FocusEnded { .. } => Said::FocusIsOver,
        Notice::BreakBegan { .. } => unreachable!("no day here has a rhythm"),
        Notice::BreakOver { .. } => Said::BreakIsOver,
        Notice::MeetingEnded { .. } => Said::MeetingIsOver,
        Notice::GapAsks { .. } => Said::WhatWasTheGap,
        Notice::HoldAsks { .. } => Said::DoesItGoOn,
        Notice::Nudge { kind, .. } => match kind {
            NudgeKind::LastGoodStart => Said::LastGoodStart,
            NudgeKind::WrapUp => Said::WrapUp,
            NudgeKind::Enough => Said::Enough,
            NudgeKind::PastYourEnd => Said::PastYourEnd,
        },
    }
}

/// The event's name as the journal has it.
fn name(event: &Event) -> String {
    let line = serde_json::to_value(event).expect("an event is JSON");
    line["kind"].as_str().unwrap_or_default().to_owned()
}
