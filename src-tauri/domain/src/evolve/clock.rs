//! The wall clock was moved while the computer was awake. What runs moves with it, so it is worth
//! what it was worth before; and when the clock went back, what now lies ahead or would overlap is
//! pushed earlier at its full length, so that no total changes and none exceeds elapsed time.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Day, Focus, Gap, GapCause, GapWas, State};

/// A stretch of the day's records, open at its end while it runs.
struct MovedSpan<'a> {
    from: &'a mut DateTime<Utc>,
    to: Option<&'a mut DateTime<Utc>>,
}

pub(super) fn move_by(state: &mut State, by_ms: i64, now: DateTime<Utc>) {
    let (Some(day), Some(by)) = (state.day.as_mut(), TimeDelta::try_milliseconds(by_ms)) else {
        return;
    };
    if day.closing.is_some() {
        return;
    }
    let held: Vec<_> = day.focus.iter().map(held_at_the_end).collect();
    let earliest = shift(day, by, now);
    align(day, &held, now);
    make_room(day, now);
    day.started_at = day.started_at.min(now).min(earliest.unwrap_or(now));
    let marks = day.nudges.iter_mut().map(|nudge| &mut nudge.at);
    let marks = marks.chain(day.interruptions.iter_mut().map(|mark| &mut mark.at));
    marks.for_each(|at| *at = (*at).min(now));
    for over in &mut day.over {
        over.from = over.from.min(now);
        over.to = over.to.map(|to| to.min(now));
    }
    day.last_tick = day.last_tick.map(|tick| tick.min(now));
    for item in &mut day.items {
        item.done_at = item.done_at.map(|done| done.min(now));
    }
    day.quiet_until = day
        .quiet_until
        .map(|until| until.checked_add_signed(by).unwrap_or(until));
}

/// Moves the stretches and gives where the earliest of them begins now.
fn shift(day: &mut Day, by: TimeDelta, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let mut all = stretches(day);
    // What lasted no time comes before what began with it, or it would push that one.
    all.sort_by_key(|one| (one.to.is_none(), *one.from, one.to.as_deref().copied()));
    let mut limit = now;
    for stretch in all.iter_mut().rev() {
        match stretch.to.as_mut() {
            None => {
                let moved = stretch.from.checked_add_signed(by).unwrap_or(*stretch.from);
                *stretch.from = moved.min(limit);
            }
            Some(to) if **to > limit => {
                let length = to.signed_duration_since(*stretch.from);
                **to = limit;
                *stretch.from = limit - length;
            }
            Some(_) => {}
        }
        limit = limit.min(*stretch.from);
    }
    all.first().map(|stretch| *stretch.from)
}

/// Everything that is or may become worth something, and whose length is known. A gap that was said to
/// be rest or nothing is left where it is: time may be logged over it. One in which the machine may
/// have been started anew is as long as two clocks said that nothing compares.
fn stretches(day: &mut Day) -> Vec<MovedSpan<'_>> {
    let mut all = Vec::new();
    for focus in &mut day.focus {
        all.extend(focus.intervals.iter_mut().map(|interval| MovedSpan {
            from: &mut interval.from,
            to: interval.to.as_mut(),
        }));
        let gaps = focus.gaps.iter_mut().filter(|gap| !gap.makes_room());
        all.extend(gaps.map(|gap| MovedSpan {
            from: &mut gap.from,
            to: Some(&mut gap.to),
        }));
    }
    all.extend(day.breaks.iter_mut().map(|rest| MovedSpan {
        from: &mut rest.started_at,
        to: rest.ended_at.as_mut(),
    }));
    all.extend(day.meetings.iter_mut().map(|meeting| MovedSpan {
        from: &mut meeting.started_at,
        to: meeting.ended_at.as_mut(),
    }));
    all
}

impl Gap {
    fn makes_room(&self) -> bool {
        let counts = matches!(self.was, None | Some(GapWas::Focus));
        !counts || self.cause == GapCause::Crash
    }
}

/// Shortens the gaps that were left where they are to what of them lies in their session, not ahead,
/// and beside everything else.
fn make_room(day: &mut Day, now: DateTime<Utc>) {
    let taken = stretches(day).into_iter();
    let taken = taken.map(|one| (*one.from, one.to.map_or(now, |to| *to)));
    let mut taken: Vec<_> = taken.filter(|(from, to)| from < to).collect();
    taken.sort_unstable();
    for focus in &mut day.focus {
        let (begins, ends) = (focus.started_at, focus.ended_at.unwrap_or(now));
        let held_by = focus.held_by().map(|gap| gap.id);
        focus.gaps.retain_mut(|gap| {
            if !gap.makes_room() {
                return true;
            }
            gap.from = gap.from.clamp(begins, ends.max(begins));
            gap.to = gap.to.min(ends).max(gap.from);
            for (from, to) in &taken {
                if *to <= gap.from || *from >= gap.to {
                    continue;
                }
                if *from <= gap.from {
                    gap.from = gap.to.min(*to);
                } else {
                    gap.to = *from;
                }
            }
            gap.from < gap.to || held_by == Some(gap.id)
        });
    }
}

/// How long a finished session had been held when it was finished.
fn held_at_the_end(focus: &Focus) -> TimeDelta {
    let worked_until = focus.intervals.last().and_then(|last| last.to);
    let held = focus.ended_at.zip(worked_until);
    held.map_or_else(TimeDelta::zero, |(ended, worked_until)| {
        ended.signed_duration_since(worked_until)
    })
}

/// A session's own instants follow its intervals; `held` says how long each was held at its end.
fn align(day: &mut Day, held: &[TimeDelta], now: DateTime<Utc>) {
    for (focus, held) in day.focus.iter_mut().zip(held) {
        if let Some(first) = focus.intervals.first() {
            focus.started_at = first.from;
        }
        if let Some(end) = focus.intervals.last().and_then(|last| last.to) {
            focus.paused_at = focus.paused_at.map(|_| end);
            let ended = end.checked_add_signed(*held).unwrap_or(end);
            focus.ended_at = focus.ended_at.map(|_| ended.min(now).max(end));
        }
    }
}
