//! The hand-off: what people in other zones need to know when you leave. Only what it says is found
//! here; its words and its layout are the faces'.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::{Day, DayClock, Item, ItemState, Me, Note, Settings, Step, Title, WeekHours, WorkDays};

/// What a hand-off says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOff {
    /// The date of the day it is of.
    pub on: NaiveDate,
    /// Items ticked, in the list's order.
    pub done: Vec<Title>,
    /// The first step, then what is open or moved to the day you are back on, each with its next step; one line
    /// each.
    pub next: Vec<String>,
    /// What blocks.
    pub blocked: Option<Note>,
    /// When you are back: in the day's own zone first, then in each hand-off zone, then in those of places.
    pub back: Vec<DateTime<Tz>>,
    /// When you answer; absent unless hours or days for answers were chosen.
    pub answers: Option<HandOffAnswers>,
}

/// When messages are answered, for those who read a hand-off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOffAnswers {
    /// The zone of the day, by whose clock the hours are.
    pub own: Tz,
    /// The usual week.
    pub week: Vec<WeekHours>,
    /// When you answer next, in the same zones as you are back in; empty where that is not known.
    pub next: Vec<DateTime<Tz>>,
}

impl HandOff {
    /// The hand-off of `day` as it stands. You are back when the next working day usually starts.
    #[must_use]
    pub fn of(day: &Day, work_days: WorkDays<'_>) -> Self {
        let settings = work_days.settings;
        let back_on = work_days.next(day.date);
        let goes_on = |state: &ItemState| match state {
            ItemState::Open => true,
            ItemState::Moved(date) => *date <= back_on,
            ItemState::Done | ItemState::Dropped | ItemState::HandedOver(_) => false,
        };
        let done = day
            .items
            .iter()
            .filter(|item| item.state == ItemState::Done);
        let next = day.items.iter().filter(|item| goes_on(&item.state));
        let first_step = day.first_step.iter().map(one_line);
        HandOff {
            on: day.date,
            done: done.map(|item| item.title.clone()).collect(),
            next: first_step.chain(next.map(with_step)).collect(),
            blocked: day.blocked.clone(),
            back: in_zones(back_at(day, work_days), day.zone, settings),
            answers: settings
                .answers
                .are_chosen()
                .then(|| answers(day, work_days)),
        }
    }
}

fn answers(day: &Day, work_days: WorkDays<'_>) -> HandOffAnswers {
    let me = Me {
        zone: day.zone,
        work_days,
        today: Some(day),
    };
    let next = me.answers_after(day.date);
    let next = next.map(|window| in_zones(window.from, day.zone, work_days.settings));
    HandOffAnswers {
        own: day.zone,
        week: me.answer_week(day.date),
        next: next.unwrap_or_default(),
    }
}

/// When the person is back after `day`: when their next working day usually starts, in the day's zone.
pub(super) fn back_at(day: &Day, work_days: WorkDays<'_>) -> DateTime<Utc> {
    let back_on = DayClock {
        date: work_days.next(day.date),
        ..day.clock()
    };
    back_on.instant(work_days.settings.day_starts)
}

/// An instant in the day's own zone, then in that of everyone who may read of it.
fn in_zones(at: DateTime<Utc>, own: Tz, settings: &Settings) -> Vec<DateTime<Tz>> {
    let readers = settings.hand_off_zones.iter().copied();
    let places = settings.places.iter().map(|place| place.zone);
    let mut zones = vec![own];
    for zone in readers.chain(places) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones.iter().map(|zone| at.with_timezone(zone)).collect()
}

/// "Review the draft: write to the author".
fn with_step(item: &Item) -> String {
    let title = item.title.as_str();
    match Step::next_of(&item.details.steps) {
        Some(step) => format!("{title}: {}", step.title.as_str()),
        None => title.to_owned(),
    }
}

fn one_line(note: &Note) -> String {
    let words: Vec<_> = note.as_str().split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::{day, item};
    use crate::{ItemKind, State};
    use chrono_tz::{America, Asia, Europe};
    use types::settings::ClockSpan;

    #[test]
    fn a_hand_off_names_done_next_and_blocked() {
        let mut day = day();
        let moved = |date: &str| ItemState::Moved(date.parse().unwrap());
        day.items = vec![
            item(1, ItemKind::Must, ItemState::Done),
            item(2, ItemKind::Must, ItemState::Open),
            item(3, ItemKind::Must, moved("2026-11-25")),
            item(4, ItemKind::Must, moved("2026-12-03")),
            item(5, ItemKind::Must, ItemState::Dropped),
        ];
        day.first_step = Note::new("Open the\nfailing fixture").ok();
        day.blocked = Note::new("the review").ok();
        let hand_off = HandOff::of(&day, State::default().work_days(&Settings::default()));
        assert_eq!(hand_off.done, [Title::new("Item 1").unwrap()]);
        assert_eq!(
            hand_off.next,
            ["Open the failing fixture", "Item 2", "Item 3"]
        );
        assert_eq!(hand_off.blocked, day.blocked);
    }

    #[test]
    fn answers_are_said_once_hours_for_them_were_chosen() {
        let mut day = day();
        day.date = "2026-11-27".parse().unwrap();
        let mut settings = Settings {
            hand_off_zones: vec![Asia::Tokyo],
            ..Settings::default()
        };
        let of = |settings: &Settings| HandOff::of(&day, State::default().work_days(settings));
        assert_eq!(of(&settings).answers, None);
        settings.answers.hours = ["10-11", "16-17"]
            .map(|it| ClockSpan::typed(it).unwrap())
            .into();
        let answers = of(&settings).answers.expect("they were chosen");
        assert_eq!(answers.week.len(), 1, "every working day is alike");
        let next: Vec<_> = answers
            .next
            .iter()
            .map(|at| at.naive_local().to_string())
            .collect();
        assert_eq!(next, ["2026-11-30 10:00:00", "2026-11-30 19:00:00"]);
    }

    #[test]
    fn back_is_said_in_everyones_zone() {
        let mut day = day();
        day.date = "2026-11-27".parse().unwrap();
        let settings = Settings {
            hand_off_zones: vec![Asia::Tokyo, Europe::Lisbon, America::New_York],
            ..Settings::default()
        };
        let back: Vec<_> = HandOff::of(&day, State::default().work_days(&settings))
            .back
            .iter()
            .map(|at| at.naive_local().to_string())
            .collect();
        assert_eq!(
            back,
            [
                "2026-11-30 09:00:00",
                "2026-11-30 18:00:00",
                "2026-11-30 04:00:00"
            ],
            "after a Friday you are back on Monday, and your own zone is named once"
        );
    }
}
