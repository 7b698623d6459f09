//! What the outside should hear of a change: a pure comparison of before and after.

use chrono::{DateTime, Utc};
use types::settings::AfterHours;

use super::bell::bell;
use crate::{
    Day, DayId, DefinitionRules, Effect, Focus, Gap, Hold, Notice, Occasion, Settings, State,
};

/// What adapters should do, in order, now that `before` has become `after`, at the instant `now`.
///
/// Compare the states around a whole decision, not around each of its events. Every notice replaces
/// the one shown before it; so at most the last one stays.
#[must_use]
pub fn effects(
    before: &State,
    after: &State,
    settings: &Settings,
    now: DateTime<Utc>,
) -> Vec<Effect> {
    let mut effects = Vec::new();
    let guard = guards(after, settings, now);
    if guard != guards(before, settings, now) {
        effects.push(Effect::Guard(guard));
    }
    // A day that was taken back takes what was said about it along.
    if before.day.as_ref().is_some_and(|day| !knows(after, day.id)) {
        effects.push(Effect::Withdraw);
    }
    let Some(day) = after.day.as_ref() else {
        return effects;
    };
    let earlier = before.day.as_ref().filter(|earlier| earlier.id == day.id);
    let notices = notices(earlier, day);
    if notices.is_empty() && earlier.is_some_and(|earlier| outdated(earlier, day)) {
        effects.push(Effect::Withdraw);
    }
    let bell = bell(&notices, day, settings, now);
    effects.extend(notices.into_iter().map(Effect::Notify));
    effects.extend(bell.map(|bell| Effect::Ring {
        bell,
        volume: settings.bell,
    }));
    effects
}

/// What of other programs' notifications is to be held at `now`, as far as the person wants it: during
/// focus everything until its planned end, because from then on something waits for them; after the close
/// what they chose, until the boundary. A session that is paused or over its time may go on, and is still
/// the same occasion then. What is held holds Daydone's own words too. A face that starts late, finds the
/// setting changed or the boundary passed asks this instead of waiting for an effect.
#[must_use]
pub fn guards(state: &State, settings: &Settings, now: DateTime<Utc>) -> Hold {
    let Some(day) = state.day.as_ref() else {
        return Hold::Nothing;
    };
    if day.closing.is_some() {
        return match settings.after_hours {
            _ if !day.is_current_at(now) => Hold::Nothing,
            AfterHours::Off => Hold::Nothing,
            AfterHours::Apps => Hold::Apps(day.id, settings.quiet_apps.clone()),
            AfterHours::All => Hold::AfterHours(day.id),
        };
    }
    match day.running_focus().filter(|_| settings.do_not_disturb) {
        None => Hold::Nothing,
        Some(focus) if focus.is_running() && !focus.ran_over => Hold::Focus(focus.sitting()),
        Some(focus) => Hold::Suspended(Occasion::Focus(focus.sitting())),
    }
}

/// What a held session has to ask as things stand: about the last gap that waits for an answer, else
/// whether it goes on. For a notification that was answered where no other face is open.
#[must_use]
pub fn still_asks(state: &State) -> Option<Notice> {
    let day = state.day.as_ref().filter(|day| day.closing.is_none())?;
    let held = day.running_focus().filter(|focus| focus.is_paused());
    let since = held.and_then(Focus::held_since);
    let since = since.filter(|_| day.running_meeting().is_none())?;
    let gap = day.open_gaps().last();
    Some(match gap {
        Some((_, gap)) => Notice::GapAsks {
            from: gap.from,
            to: gap.to,
        },
        None => Notice::HoldAsks { since },
    })
}

fn knows(state: &State, id: DayId) -> bool {
    let past = state.past.iter().map(|day| day.id);
    past.chain(state.day.as_ref().map(|day| day.id))
        .any(|known| known == id)
}

fn notices(earlier: Option<&Day>, day: &Day) -> Vec<Notice> {
    if day.closing.is_some() {
        return Vec::new();
    }
    let mut notices = Vec::new();
    notices.extend(focus_ended(earlier, day));
    notices.extend(break_began(earlier, day));
    notices.extend(break_over(earlier, day));
    notices.extend(meeting_ended(earlier, day));
    notices.extend(gap_asks(earlier, day));
    notices.extend(hold_asks(earlier, day));
    let known = earlier.map_or(0, |earlier| earlier.nudges.len());
    notices.extend(day.nudges.iter().skip(known).map(|nudge| Notice::Nudge {
        kind: nudge.kind,
        ends_at: day.definition.clock_end(day, nudge.at),
        enough_at: day.enough_at,
    }));
    notices
}

fn focus_ended(earlier: Option<&Day>, day: &Day) -> Option<Notice> {
    let focus = day.running_focus().filter(|focus| over(focus))?;
    let known = earlier.and_then(|earlier| sitting_of(earlier, focus));
    // A session whose finish was taken back had its notice before it was finished.
    let told = known.is_some_and(|known| known.ran_over && !known.is_paused());
    (!told).then_some(Notice::FocusEnded {
        focus: focus.id,
        item: focus.item,
        since: focus.ends_at()?,
    })
}

/// A break that began by itself began exactly where its session was planned to end; one that was asked for
/// needs no word.
fn break_began(earlier: Option<&Day>, day: &Day) -> Option<Notice> {
    let rest = day.running_break()?;
    let was = earlier?.running_focus().filter(|focus| !focus.ran_over)?;
    let now = sitting_of(day, was)?;
    (now.ran_over && now.ended_at == Some(rest.started_at)).then_some(Notice::BreakBegan {
        rest: rest.id,
        since: rest.started_at,
        until: rest.ends_at(),
    })
}

/// A break that was over by itself ended exactly when planned; one that was cut short did not.
fn break_over(earlier: Option<&Day>, day: &Day) -> Option<Notice> {
    let rest = earlier?.running_break()?;
    let now = day.breaks.iter().find(|known| known.id == rest.id)?;
    let something_began = day.running_focus().is_some() || day.running_meeting().is_some();
    (now.ended_at == Some(now.ends_at()) && !something_began).then_some(Notice::BreakOver {
        rest: rest.id,
        since: now.ends_at(),
    })
}

fn meeting_ended(earlier: Option<&Day>, day: &Day) -> Option<Notice> {
    let meeting = day.running_meeting().filter(|meeting| meeting.ran_over)?;
    let mut known = earlier.into_iter().flat_map(|earlier| &earlier.meetings);
    let known = known.any(|known| known.id == meeting.id && known.ran_over);
    (!known).then_some(Notice::MeetingEnded {
        meeting: meeting.id,
        since: meeting.ends_at()?,
    })
}

/// A gap that reaches the day's end asks nothing: by then the day itself is the question. One that
/// grew asks again, in the place of its own first question; what a correction leaves of one does not.
fn gap_asks(earlier: Option<&Day>, day: &Day) -> Option<Notice> {
    let asked = |gap: &Gap| {
        let mut earlier = earlier.into_iter().flat_map(Day::open_gaps);
        earlier.any(|(_, known)| known.from <= gap.from && known.to >= gap.to)
    };
    let (_, gap) = day.open_gaps().filter(|(_, gap)| !asked(gap)).last()?;
    let quiet = !day.running_focus().is_some_and(Focus::is_running);
    (quiet && gap.to < day.rollover_at()).then_some(Notice::GapAsks {
        from: gap.from,
        to: gap.to,
    })
}

/// Whether the hold is to go on: asked once, when the person was seen to be present.
fn hold_asks(earlier: Option<&Day>, day: &Day) -> Option<Notice> {
    let focus = day.running_focus().filter(|focus| focus.is_paused())?;
    let known = earlier.and_then(|earlier| sitting_of(earlier, focus));
    let told = known.is_some_and(|known| known.asked_since.is_some());
    focus.asked_since.filter(|_| !told)?;
    let since = focus.held_since()?;
    Some(Notice::HoldAsks { since })
}

/// Whether something a notification may have said is no longer so: something else began or ended, a
/// question was answered, enough was taken back, the day was closed.
fn outdated(earlier: &Day, day: &Day) -> bool {
    let focus = |day: &Day| {
        let focus = day.running_focus();
        focus.map(|focus| (focus.id, focus.is_running(), focus.ran_over))
    };
    let meeting = |day: &Day| day.running_meeting().map(|meeting| meeting.id);
    let rest = |day: &Day| day.running_break().map(|rest| rest.id);
    let gaps = |day: &Day| day.open_gaps().count();
    // What was said of the day's end goes with a new definition, zone or boundary.
    let end = |day: &Day| (day.definition.clone(), day.clock());
    focus(earlier) != focus(day)
        || meeting(earlier) != meeting(day)
        || rest(earlier) != rest(day)
        || gaps(earlier) > gaps(day)
        || end(earlier) != end(day)
        || (earlier.enough_at.is_some() && day.enough_at.is_none())
        || earlier.closing.is_some() != day.closing.is_some()
}

/// What went on of the same sitting: its item may have been another.
fn sitting_of<'a>(day: &'a Day, focus: &Focus) -> Option<&'a Focus> {
    let mut known = day.focus.iter();
    known.rfind(|known| known.sitting() == focus.sitting())
}

fn over(focus: &Focus) -> bool {
    focus.ran_over && focus.is_running()
}
