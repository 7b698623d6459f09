//! The day a picture is about. A day that was not begun is seen as one in which nothing happened, so
//! that no other file here needs to tell the two apart.

use std::borrow::Cow;

use chrono::NaiveDate;
use domain::{
    Day, DayId, Entry, EntryId, Event, Me, Moment, State, Today, WorkDays, evolve, new_clock,
    today, usual_from,
};
use engine::View;
use protocol::DayState;
use uuid::Uuid;

/// A day and how it stands.
pub(super) struct CurrentDay<'a> {
    /// The day; a blank one before anything happened.
    pub(super) day: Cow<'a, Day>,
    /// Where it stands.
    pub(super) state: DayState,
    /// An earlier day that was never ended.
    pub(super) forgotten: Option<&'a Day>,
}

impl<'a> CurrentDay<'a> {
    pub(super) fn of(view: &'a View) -> Self {
        let moment = Moment {
            now: view.now,
            zone: view.zone,
            seed: 0,
        };
        match today(&view.state, &view.settings, &moment) {
            Today::Running(day) => CurrentDay {
                state: phase(day),
                day: Cow::Borrowed(day),
                forgotten: None,
            },
            Today::Unplanned { forgotten, .. } => CurrentDay {
                day: Cow::Owned(blank(view, &moment)),
                state: DayState::Unplanned,
                forgotten,
            },
        }
    }

    /// The person on this day.
    pub(super) fn me<'s>(&'s self, work_days: WorkDays<'s>) -> Me<'s> {
        Me {
            zone: self.day.zone,
            work_days,
            today: Some(&self.day),
        }
    }

    pub(super) fn is_unplanned(&self) -> bool {
        self.state == DayState::Unplanned
    }
}

/// Where a day that was begun stands.
pub(super) fn phase(day: &Day) -> DayState {
    match day.phase() {
        domain::Phase::Open => DayState::Open,
        domain::Phase::Enough => DayState::Enough,
        domain::Phase::Closed => DayState::Closed,
    }
}

/// The day as it would be if it started now with its usual shape and nothing on the list.
fn blank(view: &View, moment: &Moment) -> Day {
    let settings = &view.settings;
    let clock = new_clock(&view.state, settings, moment);
    let work_days = view.state.work_days(settings);
    let (shape, definition) = usual_from(work_days, &clock, view.now, true);
    let started = Event::DayStarted {
        day: DayId(Uuid::nil()),
        date: clock.date,
        zone: clock.zone,
        boundary: clock.boundary,
        item_limit: settings.item_limit,
        definition,
        shape,
        items: Vec::new(),
        at: view.now,
    };
    let entry = Entry {
        id: EntryId(Uuid::nil()),
        at: view.now,
        event: started,
    };
    let begun = evolve(State::default(), &entry);
    begun
        .day
        .expect("a day that has started is the state's day")
}

/// The present day's date, planned or not.
#[must_use]
pub fn date(view: &View) -> NaiveDate {
    CurrentDay::of(view).day.date
}
