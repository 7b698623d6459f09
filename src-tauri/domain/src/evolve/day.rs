//! The day itself: begun, redefined, enough, closed, opened again.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::waiting;
use crate::{
    CORRECTABLE, Closing, Day, Event, Interval, Reopening, ScopeChange, ScopeChangeKind, Shape,
    State,
};

pub(super) fn apply(state: &mut State, event: &Event, at: DateTime<Utc>) {
    if let Some(day) = begun(event) {
        for item in &day.items {
            waiting::take(state, item);
        }
        if let Some(before) = state.day.replace(day) {
            remember(state, before);
        }
        waiting::forget(state);
    }
    let Some(day) = state.day.as_mut() else {
        return;
    };
    match event {
        Event::DefinitionChanged { shape, definition } => {
            day.shape = shape.clone();
            day.definition = definition.clone();
            day.scope_changes.push(ScopeChange {
                at,
                kind: ScopeChangeKind::Redefined,
            });
        }
        Event::EnoughReached { at } => day.enough_at = Some(*at),
        Event::EnoughWithdrawn => day.enough_at = None,
        Event::NudgeTold { nudge } => day.nudges.push(nudge.clone()),
        Event::NudgesSnoozed { until } => day.quiet_until = Some(*until),
        Event::FirstStepSet { text } => day.first_step = text.clone(),
        Event::BlockedSet { text } => day.blocked = text.clone(),
        Event::DayClosed { day: id, form, at } if *id == day.id => {
            day.closing = Some(Closing {
                at: *at,
                form: *form,
            });
            // A true end in the past may lie before the instant that would have been enough.
            day.enough_at = day.enough_at.filter(|enough| enough <= at);
            day.ends_by(*at);
            // A day off says nothing about tomorrow, so Friday's note is still there on Monday.
            if day.shape != Shape::DayOff || day.first_step.is_some() {
                state.first_step = day.first_step.clone();
            }
        }
        Event::DayKeptOpen {
            day: id,
            until,
            over_since,
        } if *id == day.id => {
            day.kept_until = Some(*until);
            day.was_over(*over_since, at);
        }
        Event::BoundaryMoved {
            day: id, boundary, ..
        } if *id == day.id => day.boundary = *boundary,
        Event::DayMoved { day: id, zone, .. } if *id == day.id => {
            day.zone = *zone;
            let kept = day.clock().boundary_after(at);
            day.kept_until = day.kept_until.map(|_| kept);
        }
        Event::DayReopened {
            day: id,
            reason,
            at,
        } if *id == day.id => {
            let closed_at = day.closing.take().map(|closing| closing.at);
            day.was_over(closed_at, *at);
            day.reopenings.push(Reopening {
                at: *at,
                reason: reason.clone(),
            });
        }
        _ => {}
    }
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
fn remember(state: &mut State, before: Day) {
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

fn begun(event: &Event) -> Option<Day> {
    let Event::DayStarted {
        day,
        date,
        zone,
        boundary,
        item_limit,
        shape,
        definition,
        items,
        at,
    } = event
    else {
        return None;
    };
    Some(Day {
        settled: Vec::new(),
        id: *day,
        date: *date,
        zone: *zone,
        boundary: *boundary,
        item_limit: *item_limit,
        started_at: *at,
        commitment: definition.clone(),
        definition: definition.clone(),
        shape: shape.clone(),
        items: items.clone(),
        focus: Vec::new(),
        breaks: Vec::new(),
        meetings: Vec::new(),
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
    })
}
