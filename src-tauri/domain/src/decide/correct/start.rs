//! The start of a day, which work that is written down before it takes along: as the end at the other
//! edge, it goes back when that work does.

use chrono::{DateTime, Utc};

use crate::decide::draft::Draft;
use crate::decide::span::Span;
use crate::{Day, EdgeCorrected, Event, Interval};

/// Moves the start of a day before work that came to it before its start. The day had not begun until
/// then, but for what is written down there.
pub(super) fn reach(draft: &mut Draft<'_>, day: &Day, counted: &[Span]) {
    let was = day.started_at;
    let early = counted.iter().map(|span| span.from);
    let Some(now) = early.min().filter(|now| *now < was) else {
        return;
    };
    let over = Interval {
        from: now,
        to: Some(was),
    };
    let day = day.id;
    draft.record(Event::DayStartCorrected(EdgeCorrected {
        day,
        was,
        now,
        over: Some(over),
    }));
}

/// The start as far back as nothing is written down any more of what had moved it; absent when it stays.
pub(super) fn left_behind(day: &Day) -> Option<Event> {
    let was = day.started_at;
    let over = day.over.iter().filter(|over| over.from == was);
    // One that was kept open was over from its last sign until then, which is after its own end.
    let ends = day.clock().ends();
    let over = over.filter(|over| day.kept_until.is_none() || over.to.is_some_and(|to| to < ends));
    let over = over.filter(|over| !day.was_reopened_at(over));
    let until = over.filter_map(|over| over.to).max()?;
    // A day that was closed at its very start says nothing about which edge was moved.
    if day.closing.is_some_and(|closing| closing.at <= until) {
        return None;
    }
    let now = day.first_sign().map_or(until, |first| first.min(until));
    (now > was).then_some(Event::DayStartCorrected(EdgeCorrected {
        day: day.id,
        was,
        now,
        over: None,
    }))
}

impl Day {
    /// Whether the stretch was over because the day was closed and opened again.
    pub(super) fn was_reopened_at(&self, over: &Interval) -> bool {
        self.reopenings
            .iter()
            .any(|reopening| over.to == Some(reopening.at))
    }

    /// The first instant of which a record says that the person was at work.
    fn first_sign(&self) -> Option<DateTime<Utc>> {
        let focus = self.focus.iter().map(|focus| focus.started_at);
        let breaks = self.breaks.iter().map(|rest| rest.started_at);
        let meetings = self.meetings.iter().map(|meeting| meeting.started_at);
        let marks = self.interruptions.iter().map(|mark| mark.at);
        let ticks = self.items.iter().filter_map(|item| item.done_at);
        let changes = self.scope_changes.iter().map(|change| change.at);
        let all = focus.chain(breaks).chain(meetings).chain(marks);
        all.chain(ticks).chain(changes).min()
    }
}
