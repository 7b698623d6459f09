//! What a person's own programs (hooks) are to hear of the day: which events of the journal are worth one,
//! and the state the day is in. Facts only; whether a program is run, and how, is the agent's.

use chrono::{DateTime, NaiveDate, Utc};

use super::hand_off::back_at;
use crate::{
    Day, Event, Focus, HookEvent, HookState, Moment, Settings, State, Title, Today, today,
};

/// Something that hooks are run for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HookFact {
    /// What happened.
    pub event: HookEvent,
    /// When it took effect, which may lie before it was written down.
    pub at: DateTime<Utc>,
}

/// The state of the day, with what goes with it. Two that are equal are one state: nothing changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HookLevel {
    /// The state.
    pub state: HookState,
    /// When it ends as far as is known: the planned end of what runs, also where that is over; when a
    /// closed day's person is back. Absent for what has no end, and while nothing runs.
    pub until: Option<DateTime<Utc>>,
    /// The item or the title of what runs or is held.
    pub title: Option<Title>,
    /// The date of the day; absent while none runs.
    pub day: Option<NaiveDate>,
}

/// What hooks are run for, of one decision's `events` in their order; `before` is the state they were
/// decided in. Nothing for what was taken back, set right, noted afterwards or brought in from elsewhere.
#[must_use]
pub fn hook_facts<'a>(
    before: &State,
    events: impl IntoIterator<Item = &'a Event>,
) -> Vec<HookFact> {
    let running = before.day.as_ref().and_then(Day::running_focus);
    // A gap holds a session, unless it is held already.
    let mut is_running = running.is_some_and(Focus::is_running);
    let mut facts = Vec::new();
    for event in events {
        let fact = fact(event).filter(|fact| fact.event != HookEvent::FocusHeld || is_running);
        if let Some(fact) = fact {
            is_running = match fact.event {
                HookEvent::FocusStarted | HookEvent::FocusResumed => true,
                HookEvent::FocusHeld | HookEvent::FocusEnded => false,
                HookEvent::DayStarted
                | HookEvent::FocusOver
                | HookEvent::BreakStarted
                | HookEvent::BreakEnded
                | HookEvent::MeetingStarted
                | HookEvent::MeetingEnded
                | HookEvent::Enough
                | HookEvent::DayClosed
                | HookEvent::DayReopened => is_running,
            };
        }
        facts.extend(fact);
    }
    facts
}

/// The hook that one event of the rules is for, if any.
fn fact(event: &Event) -> Option<HookFact> {
    let (event, at) = match event {
        Event::DayStarted { at, .. } => (HookEvent::DayStarted, *at),
        Event::FocusStarted { at, .. } => (HookEvent::FocusStarted, *at),
        Event::FocusPaused { at, .. } => (HookEvent::FocusHeld, *at),
        Event::GapOpened { gap, .. } => (HookEvent::FocusHeld, gap.from),
        Event::FocusResumed { at, .. } => (HookEvent::FocusResumed, *at),
        Event::FocusRanOver { at, .. } => (HookEvent::FocusOver, *at),
        Event::FocusFinished { at, .. } => (HookEvent::FocusEnded, *at),
        Event::BreakStarted { rest } => (HookEvent::BreakStarted, rest.started_at),
        Event::BreakEnded { at, .. } => (HookEvent::BreakEnded, *at),
        Event::MeetingStarted { meeting } => (HookEvent::MeetingStarted, meeting.started_at),
        Event::MeetingEnded { at, .. } => (HookEvent::MeetingEnded, *at),
        Event::EnoughReached { at } => (HookEvent::Enough, *at),
        Event::DayClosed { at, .. } => (HookEvent::DayClosed, *at),
        Event::DayReopened { at, .. } => (HookEvent::DayReopened, *at),
        Event::DefinitionChanged { .. }
        | Event::BoundaryMoved { .. }
        | Event::ItemAdded { .. }
        | Event::ItemRenamed { .. }
        | Event::ItemEstimated { .. }
        | Event::ItemKindChanged { .. }
        | Event::ItemReordered { .. }
        | Event::ItemTicked { .. }
        | Event::ItemReturned { .. }
        | Event::ItemPlaced { .. }
        | Event::DetailsChanged(_)
        | Event::PutForLater { .. }
        | Event::WaitingDropped { .. }
        | Event::WaitingRenamed { .. }
        | Event::WaitingMoved { .. }
        | Event::DaysOffPlanned(_)
        | Event::DaysOffCancelled(_)
        | Event::DefaultQuestioned(_)
        | Event::DefaultJudged(_)
        | Event::FocusExtended { .. }
        | Event::FocusMoved { .. }
        | Event::GapResolved { .. }
        | Event::BreakExtended { .. }
        | Event::MeetingRanOver { .. }
        | Event::MeetingLogged { .. }
        | Event::DayForeseen(_)
        | Event::MeetingSettled(_)
        | Event::InterruptionMarked { .. }
        | Event::ThoughtParked { .. }
        | Event::ThoughtPlaced { .. }
        | Event::EnoughWithdrawn
        | Event::NudgeTold { .. }
        | Event::NudgesSnoozed { .. }
        | Event::FirstStepSet { .. }
        | Event::BlockedSet { .. }
        // The same sitting goes on.
        | Event::FocusTurned(_)
        | Event::HoldAsked(_)
        | Event::GapGrew { .. }
        | Event::DayKeptOpen { .. }
        | Event::DayMoved { .. }
        | Event::FocusCorrected(_)
        | Event::BreakCorrected(_)
        | Event::MeetingCorrected(_)
        | Event::DayStartCorrected(_)
        | Event::DayEndCorrected(_)
        | Event::ItemCorrected(_)
        | Event::InterruptionCorrected(_)
        | Event::DayEnoughCorrected(_)
        | Event::DayImported { .. }
        | Event::TakenBack(_)
        | Event::Redone(_)
        | Event::ClockMoved { .. } => return None,
    };
    Some(HookFact { event, at })
}

/// The state that the day is in at `moment`, whose zone is the machine's.
#[must_use]
pub fn hook_level(state: &State, settings: &Settings, moment: &Moment) -> HookLevel {
    let Today::Running(day) = today(state, settings, moment) else {
        return HookLevel {
            state: HookState::None,
            until: None,
            title: None,
            day: None,
        };
    };
    let (name, until, title) = within(day, state, settings);
    HookLevel {
        state: name,
        until,
        title,
        day: Some(day.date),
    }
}

fn within(
    day: &Day,
    state: &State,
    settings: &Settings,
) -> (HookState, Option<DateTime<Utc>>, Option<Title>) {
    let on = |focus: &Focus| {
        let item = focus.item.and_then(|item| day.item(item));
        item.map(|item| item.title.clone())
    };
    if day.closing.is_some() {
        let back = back_at(day, state.work_days(settings));
        return (HookState::Closed, Some(back), None);
    }
    if let Some(meeting) = day.running_meeting() {
        return (HookState::Meeting, meeting.ends_at(), meeting.title.clone());
    }
    let focus = day.running_focus();
    if let Some(focus) = focus.filter(|focus| focus.is_running()) {
        return (HookState::Focus, focus.ends_at(), on(focus));
    }
    if let Some(rest) = day.running_break() {
        return (HookState::Break, Some(rest.ends_at()), None);
    }
    if let Some(focus) = focus {
        return (HookState::Held, None, on(focus));
    }
    let name = match day.enough_at {
        Some(_) => HookState::Enough,
        None => HookState::Open,
    };
    (name, None, None)
}
