//! What the world looks like after something happened. Total: whatever the order of the entries,
//! nothing panics; what an event speaks of and the state does not know is passed over. No rule is checked here,
//! because what is in the journal did happen.

mod clock;
mod correction;
mod day;
mod focus;
mod import;
mod item;
mod stretch;
mod undo;
mod waiting;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::{
    Corrected, Day, DayClock, DayId, EdgeCorrected, EnoughCorrected, Entry, Event, Focus,
    HoldAsked, State,
};
use day::Commitment;
use focus::on_session;
use stretch::on_meeting;

/// The state after one line of the journal.
#[must_use]
pub fn evolve(mut state: State, entry: &Entry) -> State {
    apply(&mut state, &entry.event, entry.at);
    state
}

/// Folds one event into the state. `written_at` is the instant of its line in the journal; an event's own
/// `at` may lie before it. Every event has its arm, so the compiler asks what a new one changes.
pub(crate) fn apply(state: &mut State, event: &Event, written_at: DateTime<Utc>) {
    match event {
        Event::DayStarted {
            day,
            date,
            zone,
            boundary,
            item_limit,
            shape,
            definition,
            items,
            at,
        } => {
            let clock = DayClock {
                date: *date,
                zone: *zone,
                boundary: *boundary,
            };
            let commitment = Commitment {
                item_limit: *item_limit,
                shape,
                definition,
                items,
            };
            day::begin(state, *day, clock, &commitment, *at);
        }
        Event::DefinitionChanged { shape, definition } => {
            on_day(state, |day| {
                day::redefine(day, shape, definition, written_at)
            });
        }
        Event::EnoughReached { at } => on_day(state, |day| day.enough_at = Some(*at)),
        Event::EnoughWithdrawn => on_day(state, |day| day.enough_at = None),
        Event::NudgeTold { nudge } => on_day(state, |day| day.nudges.push(nudge.clone())),
        Event::NudgesSnoozed { until } => on_day(state, |day| day.quiet_until = Some(*until)),
        Event::FirstStepSet { text } => on_day(state, |day| day.first_step.clone_from(text)),
        Event::BlockedSet { text } => on_day(state, |day| day.blocked.clone_from(text)),
        Event::DayClosed { day, form, at } => day::close(state, *day, *form, *at),
        Event::DayReopened { day, reason, at } => {
            on_latest(state, *day, |day| day::reopen(day, reason, *at));
        }
        Event::DayKeptOpen {
            day,
            until,
            over_since,
        } => on_latest(state, *day, |day| {
            day::keep_open(day, *until, *over_since, written_at);
        }),
        Event::DayMoved { day, was: _, zone } => {
            on_latest(state, *day, |day| day::move_to(day, *zone, written_at));
        }
        Event::BoundaryMoved {
            day,
            was: _,
            boundary,
        } => on_latest(state, *day, |day| day.boundary = *boundary),

        Event::ItemAdded { item, swapped } => item::join(state, item, *swapped, written_at),
        Event::ItemRenamed { item, title } => item::rename(state, *item, title, written_at),
        Event::ItemEstimated { item, estimate } => {
            item::estimate(state, *item, *estimate, written_at);
        }
        Event::ItemKindChanged { item, to } => item::change_kind(state, *item, *to, written_at),
        Event::ItemReordered { item, position } => {
            on_day(state, |day| item::reorder(day, *item, *position));
        }
        Event::ItemTicked { item } => item::tick(state, *item, written_at),
        Event::ItemReturned { item } => item::take_back(state, *item, written_at),
        Event::ItemPlaced {
            item,
            place,
            carried,
        } => item::place(state, *item, place, carried.as_ref(), written_at),

        Event::DetailsChanged(changed) => waiting::change_details(state, changed),
        Event::PutForLater { carried } => waiting::keep(state, carried),
        Event::WaitingDropped { waiting } => waiting::let_go(state, *waiting),
        Event::WaitingRenamed { waiting, title } => waiting::rename(state, *waiting, title),
        Event::WaitingMoved { waiting, due } => waiting::move_to(state, *waiting, *due),
        Event::ThoughtParked { thought } => waiting::park(state, thought),
        Event::ThoughtPlaced {
            thought,
            place: _,
            carried,
        } => waiting::place_thought(state, *thought, carried.as_ref()),

        Event::DaysOffPlanned(off) => state.days_off.plan(*off),
        Event::DaysOffCancelled(off) => state.days_off.cancel(*off),
        Event::DefaultQuestioned(asked) => state.questions.ask(*asked),
        Event::DefaultJudged(judged) => state.questions.judge(*judged),

        Event::FocusStarted {
            focus,
            item,
            planned,
            bonus,
            at,
        } => {
            let begun = Focus::begun(*focus, *at).with(*item, *planned, *bonus);
            on_day(state, |day| focus::begin(day, begun));
        }
        Event::FocusPaused { focus, at } => on_session(state, *focus, |focus| focus.hold(*at)),
        Event::FocusResumed { focus, at } => on_session(state, *focus, |focus| focus.resume(*at)),
        Event::FocusExtended { focus, by } => on_session(state, *focus, |focus| focus.extend(*by)),
        Event::FocusMoved { focus, item } => on_session(state, *focus, |focus| focus.item = *item),
        Event::FocusTurned(turned) => on_day(state, |day| focus::turn(day, turned)),
        Event::HoldAsked(HoldAsked { focus, since }) => {
            on_session(state, *focus, |focus| focus.ask(*since));
        }
        Event::FocusRanOver { focus, at: _ } => {
            on_session(state, *focus, |focus| focus.ran_over = true);
        }
        Event::FocusFinished { focus, at } => {
            on_day(state, |day| focus::finish(day, *focus, *at));
        }
        Event::GapOpened { focus, gap } => on_session(state, *focus, |focus| focus.open_gap(gap)),
        Event::GapGrew { focus, gap, to } => {
            on_session(state, *focus, |focus| focus.grow_gap(*gap, *to));
        }
        Event::GapResolved { focus, gap, was } => {
            on_session(state, *focus, |focus| focus.resolve(*gap, *was));
        }

        Event::BreakStarted { rest } => on_day(state, |day| stretch::begin_break(day, rest)),
        Event::BreakExtended { rest, by } => {
            on_day(state, |day| stretch::extend_break(day, *rest, *by));
        }
        Event::BreakEnded { rest, at } => {
            on_day(state, |day| stretch::end_break(day, Some(*rest), *at));
        }
        Event::MeetingStarted { meeting } => {
            on_day(state, |day| stretch::begin_meeting(day, meeting));
        }
        Event::MeetingRanOver { meeting, at: _ } => {
            on_meeting(state, *meeting, |meeting| meeting.ran_over = true);
        }
        Event::MeetingEnded {
            meeting,
            reason,
            at,
        } => on_meeting(state, *meeting, |meeting| {
            meeting.end(*at);
            meeting.reason = reason.or(meeting.reason);
        }),
        Event::MeetingLogged { meeting } => on_day(state, |day| stretch::log_meeting(day, meeting)),
        Event::DayForeseen(foreseen) => on_day(state, |day| day.foreseen.push(*foreseen)),
        Event::MeetingSettled(settled) => on_day(state, |day| day.settled.push(*settled)),
        Event::InterruptionMarked { interruption } => {
            on_day(state, |day| day.interruptions.push(interruption.clone()));
        }

        Event::FocusCorrected(Corrected { day, was, now }) => on_any(state, *day, |day| {
            correction::put_focus(day, was.as_deref(), now);
        }),
        Event::BreakCorrected(Corrected { day, was, now }) => on_any(state, *day, |day| {
            correction::put_breaks(day, was.as_deref(), now);
        }),
        Event::MeetingCorrected(Corrected { day, was, now }) => on_any(state, *day, |day| {
            correction::put_meetings(day, was.as_deref(), now);
        }),
        Event::ItemCorrected(Corrected { day, was: _, now }) => {
            on_any(state, *day, |day| correction::put_items(day, now));
        }
        Event::InterruptionCorrected(Corrected { day, was, now }) => on_any(state, *day, |day| {
            correction::put_interruptions(day, was.as_deref(), now);
        }),
        Event::DayStartCorrected(EdgeCorrected {
            day,
            was: _,
            now,
            over,
        }) => on_any(state, *day, |day| correction::put_start(day, *now, *over)),
        Event::DayEndCorrected(EdgeCorrected {
            day,
            was: _,
            now,
            over,
        }) => on_any(state, *day, |day| correction::put_end(day, *now, *over)),
        Event::DayEnoughCorrected(EnoughCorrected { day, was: _, now }) => {
            on_any(state, *day, |day| day.enough_at = *now);
        }

        Event::DayImported { day } => import::take_in(state, day, written_at),
        Event::TakenBack(before) => undo::restore(state, before),
        Event::Redone(found) => undo::redo(state, found),
        Event::ClockMoved { by_ms } => clock::move_by(state, *by_ms, written_at),
    }
}

/// Changes the latest day, if there is one.
fn on_day(state: &mut State, how: impl FnOnce(&mut Day)) {
    if let Some(day) = state.day.as_mut() {
        how(day);
    }
}

/// Changes the latest day, if it is the one of this id.
fn on_latest(state: &mut State, id: DayId, how: impl FnOnce(&mut Day)) {
    if let Some(day) = state.day.as_mut().filter(|day| day.id == id) {
        how(day);
    }
}

/// Changes the day of this id, be it the latest or one before it.
fn on_any(state: &mut State, id: DayId, how: impl FnOnce(&mut Day)) {
    if let Some(day) = state.day.as_mut().filter(|day| day.id == id) {
        how(day);
    } else if let Some(day) = state.past.iter_mut().find(|day| day.id == id) {
        how(Arc::make_mut(day));
    }
}
