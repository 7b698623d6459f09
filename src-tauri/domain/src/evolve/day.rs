//! The day itself: begun, redefined, enough, closed, opened again.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::waiting;
use crate::{
    CORRECTABLE, Closing, Day, DayClock, DayId, Definition, Interval, Item, Note, Reopening,
    ScopeChange, ScopeChangeKind, Shape, ShutdownForm, State,
};

/// What a day begins with.
pub(super) struct Commitment<'a> {
    pub(super) item_limit: u8,
    pub(super) shape: &'a Shape,
    pub(super) definition: &'a Definition,
    pub(super) items: &'a [Item],
}

pub(super) fn begin(
    state: &mut State,
    id: DayId,
    clock: DayClock,
    commitment: &Commitment<'_>,
    at: DateTime<Utc>,
) {
    for item in commitment.items {
        waiting::take(state, item);
    }
    let day = begun(id, clock, commitment, at);
    if let Some(before) = state.day.replace(day) {
        remember(state, before);
    }
    waiting::forget(state);
}

pub(super) fn redefine(day: &mut Day, shape: &Shape, definition: &Definition, at: DateTime<Utc>) {
    day.shape = shape.clone();
    day.definition = definition.clone();
    day.scope_changes.push(ScopeChange {
        at,
        kind: ScopeChangeKind::Redefined,
    });
}

pub(super) fn close(state: &mut State, id: DayId, form: ShutdownForm, at: DateTime<Utc>) {
    let Some(day) = state.day.as_mut().filter(|day| day.id == id) else {
        return;
    };
    day.closing = Some(Closing { at, form });
    // A true end in the past may lie before the instant that would have been enough.
    day.enough_at = day.enough_at.filter(|enough| *enough <= at);
    day.ends_by(at);
    // A day off says nothing about tomorrow, so Friday's note is still there on Monday.
    if day.shape != Shape::DayOff || day.first_step.is_some() {
        state.first_step = day.first_step.clone();
    }
}

/// Opens a closed day again. The time since its end was no part of it.
pub(super) fn reopen(day: &mut Day, reason: &Note, at: DateTime<Utc>) {
    let closed_at = day.closing.take().map(|closing| closing.at);
    day.was_over(closed_at, at);
    day.reopenings.push(Reopening {
        at,
        reason: reason.clone(),
    });
}

/// Lets a forgotten day go on, from `at` until `until`.
pub(super) fn keep_open(
    day: &mut Day,
    until: DateTime<Utc>,
    over_since: Option<DateTime<Utc>>,
    at: DateTime<Utc>,
) {
    day.kept_until = Some(until);
    day.was_over(over_since, at);
}

/// Moves a day to another zone. One that was kept open ends at its boundary there.
pub(super) fn move_to(day: &mut Day, zone: Tz, at: DateTime<Utc>) {
    day.zone = zone;
    let kept = day.clock().boundary_after(at);
    day.kept_until = day.kept_until.map(|_| kept);
}

impl Day {
    fn was_over(&mut self, since: Option<DateTime<Utc>>, until: DateTime<Utc>) {
        let to = Some(until);
        let stretch = since.filter(|from| *from < until);
        self.over.extend(stretch.map(|from| Interval { from, to }));
    }

    /// The day was not over before it began.
    pub(super) fn begins_by(&mut self, start: DateTime<Utc>) {
        self.over.retain(|over| over.to.is_none_or(|to| to > start));
        for over in &mut self.over {
            over.from = over.from.max(start);
        }
    }

    /// What the day has after its end is no part of it: not the rest of a hold, not of a break, and no
    /// time not accounted for, which could not be answered any more.
    pub(super) fn ends_by(&mut self, end: DateTime<Utc>) {
        for focus in &mut self.focus {
            focus.end_by(end);
        }
        for rest in &mut self.breaks {
            rest.ended_at = rest.ended_at.map(|at| at.min(end).max(rest.started_at));
        }
        self.over.retain(|over| over.from < end);
        for over in &mut self.over {
            over.to = over.to.map(|to| to.min(end));
        }
    }
}

/// Keeps the day before, and lets go of those that can no longer be set right.
pub(super) fn remember(state: &mut State, before: Day) {
    let Some(date) = state.day.as_ref().map(|day| day.date) else {
        return;
    };
    keep(&mut state.past, before);
    state
        .past
        .retain(|day| date.signed_duration_since(day.date).abs() <= CORRECTABLE);
}

/// Puts a day where it belongs among the days before: by its date, then by its beginning.
pub(super) fn keep(past: &mut Vec<Arc<Day>>, day: Day) {
    let place =
        past.partition_point(|known| (known.date, known.started_at) <= (day.date, day.started_at));
    past.insert(place, Arc::new(day));
}

fn begun(id: DayId, clock: DayClock, commitment: &Commitment<'_>, at: DateTime<Utc>) -> Day {
    Day {
        id,
        date: clock.date,
        zone: clock.zone,
        boundary: clock.boundary,
        item_limit: commitment.item_limit,
        started_at: at,
        commitment: commitment.definition.clone(),
        definition: commitment.definition.clone(),
        shape: commitment.shape.clone(),
        items: commitment.items.to_vec(),
        focus: Vec::new(),
        breaks: Vec::new(),
        meetings: Vec::new(),
        foreseen: Vec::new(),
        settled: Vec::new(),
        interruptions: Vec::new(),
        nudges: Vec::new(),
        quiet_until: None,
        last_tick: None,
        scope_changes: Vec::new(),
        first_step: None,
        blocked: None,
        enough_at: None,
        closing: None,
        reopenings: Vec::new(),
        kept_until: None,
        over: Vec::new(),
    }
}
