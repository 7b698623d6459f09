//! What a correction means for *enough*. An open day is judged by every decision anyway; a closed one
//! is held against its definition once more, instant by instant up to its end.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::decide::lookup;
use crate::{Day, DefinitionRules, EnoughCorrected, Event, Focus, ItemState};

/// Tells when a closed day was enough, if the correction since `before` made that another instant.
pub(super) fn judge(draft: &mut Draft<'_>, before: &Day) {
    let Some(after) = lookup::day(draft.state(), before.id) else {
        return;
    };
    let (day, was, now) = (after.id, after.enough_at, reached(after));
    let beyond_end = was
        .zip(after.closing)
        .is_some_and(|(was, end)| was > end.at);
    // What was reached while the day ran may differ from what its records say now (the definition
    // was another then), so it is the correction's own difference that counts.
    let changed = beyond_end || reached(before) != now;
    let asks = !after.definition.clauses.is_empty();
    if after.closing.is_some() && asks && changed && was != now {
        draft.record(Event::DayEnoughCorrected(EnoughCorrected { day, was, now }));
    }
}

/// When a closed day's records met its definition for the first time.
fn reached(day: &Day) -> Option<DateTime<Utc>> {
    let end = day.closing?.at;
    let mut instants = day.definition.instants(day);
    instants.retain(|at| *at <= end);
    instants.extend([day.started_at.min(end), end]);
    instants.sort_unstable();
    instants.dedup();
    let following = instants.iter().skip(1).copied().chain([end]);
    let mut stretches = instants.iter().copied().zip(following);
    stretches.find_map(|(from, to)| met_within(&as_of(day, from), from, to))
}

/// When time alone meets the definition from an instant on, and not after another.
fn met_within(day: &Day, from: DateTime<Utc>, to: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mut at = from;
    while !day.definition.progress(day, at).met {
        at = day
            .definition
            .next_change(day, at)
            .filter(|next| *next <= to)?;
    }
    Some(at)
}

/// The day as it stood at an instant, as far as its records tell.
fn as_of(day: &Day, at: DateTime<Utc>) -> Day {
    let mut then = day.clone();
    then.focus.retain(|focus| focus.started_at <= at);
    then.focus.iter_mut().for_each(|focus| focus.back_to(at));
    // Only the last session is looked at as the running one.
    then.focus.sort_by_key(Focus::is_running);
    then.meetings.retain(|meeting| meeting.started_at <= at);
    for meeting in &mut then.meetings {
        meeting.ended_at = meeting.ended_at.filter(|end| *end <= at);
    }
    then.breaks.retain(|rest| rest.started_at <= at);
    for rest in &mut then.breaks {
        rest.ended_at = rest.ended_at.filter(|end| *end <= at);
    }
    then.interruptions
        .retain(|interruption| interruption.at <= at);
    for item in &mut then.items {
        if day.ticked_at(item).is_some_and(|ticked| ticked > at) {
            item.state = ItemState::Open;
        }
    }
    then
}

impl Focus {
    fn back_to(&mut self, at: DateTime<Utc>) {
        self.intervals.retain(|interval| interval.from <= at);
        for interval in &mut self.intervals {
            interval.to = interval.to.filter(|to| *to <= at);
        }
        self.gaps.retain(|gap| gap.to <= at);
        self.ended_at = self.ended_at.filter(|end| *end <= at);
        if self.goes_on() {
            self.paused_at = self.intervals.last().and_then(|last| last.to);
        }
    }
}
