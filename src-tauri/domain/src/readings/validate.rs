//! Whether a day that was not lived here holds together. A day that comes whole has passed none of
//! the rules its parts would have met one by one, so they are asked all at once.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use crate::{
    Day, Definition, DefinitionRules, Focus, Gap, GapWas, Note, Rejection, ScopeChangeKind, Shape,
    Title,
};

/// How far from its date a day may have begun: a zone's width, and a night that was worked through.
const LEEWAY: TimeDelta = TimeDelta::hours(36);
/// No record is older; it also keeps every instant within what a calendar can show.
pub(crate) const EARLIEST: DateTime<Utc> = DateTime::UNIX_EPOCH;

impl Day {
    /// Whether this day, which is to be taken in as it is, is closed and holds together at `now`:
    /// everything in it is over, ends after it begins, lies in order and does not overlap.
    ///
    /// # Errors
    /// [`Rejection::DayUnsound`] with its date.
    pub fn check_whole(&self, now: DateTime<Utc>) -> Result<(), Rejection> {
        let whole = self.is_over()
            && self.is_dated()
            && self.instants().iter().all(|&at| is_instant(at, now))
            && self.focus.iter().all(Focus::is_whole)
            && self.out_of_bounds(now).is_none()
            && are_different(&self.ids())
            && self.stretches_follow(now)
            && self.words_are_checked()
            && self.definitions_are_sound();
        if whole {
            Ok(())
        } else {
            Err(Rejection::DayUnsound(self.date))
        }
    }

    /// Time that this day accounts for, in order of its beginning: from when, until when. What still
    /// goes on is accounted for up to `now`.
    #[must_use]
    pub fn occupied(&self, now: DateTime<Utc>) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
        let focus = self.focus.iter().flat_map(|focus| {
            let intervals = focus.intervals.iter();
            let gaps = focus.gaps.iter().filter(|gap| gap.is_claimed());
            intervals
                .map(|one| (one.from, one.to.unwrap_or(now)))
                .chain(gaps.map(|gap| (gap.from, gap.to)))
        });
        let breaks = self.breaks.iter();
        let breaks = breaks.map(|rest| (rest.started_at, rest.ended_at.unwrap_or(now)));
        let meetings = self.meetings.iter();
        let meetings = meetings.map(|one| (one.started_at, one.ended_at.unwrap_or(now)));
        let mut all: Vec<_> = focus.chain(breaks).chain(meetings).collect();
        all.retain(|(from, to)| from < to);
        all.sort();
        all
    }

    /// The ids of all its records: each is one row, in the tables as in an export.
    #[must_use]
    pub fn ids(&self) -> Vec<Uuid> {
        let gaps = self.focus.iter().flat_map(|focus| &focus.gaps);
        let mut all: Vec<_> = self.items.iter().map(|item| item.id.0).collect();
        all.extend(self.focus.iter().map(|focus| focus.id.0));
        all.extend(gaps.map(|gap| gap.id.0));
        all.extend(self.breaks.iter().map(|rest| rest.id.0));
        all.extend(self.meetings.iter().map(|meeting| meeting.id.0));
        all.extend(self.interruptions.iter().map(|mark| mark.id.0));
        all.extend(self.nudges.iter().map(|nudge| nudge.id.0));
        all
    }

    fn is_over(&self) -> bool {
        let closed = self
            .closing
            .is_some_and(|closing| closing.at >= self.started_at);
        closed
            && self.focus.iter().all(|focus| !focus.goes_on())
            && self.breaks.iter().all(|rest| !rest.goes_on())
            && self.meetings.iter().all(|meeting| !meeting.goes_on())
    }

    /// Whether its date is one, and the one it began on.
    fn is_dated(&self) -> bool {
        let dates =
            EARLIEST.date_naive()..=NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default();
        let clock = self.clock();
        dates.contains(&self.date)
            && (clock.begins() - LEEWAY..clock.ends() + LEEWAY).contains(&self.started_at)
    }

    /// Every instant in it.
    fn instants(&self) -> Vec<DateTime<Utc>> {
        let mut all = vec![self.started_at];
        all.extend([self.last_tick, self.enough_at].into_iter().flatten());
        all.extend(self.closing.map(|closing| closing.at));
        all.extend(self.items.iter().filter_map(|item| item.done_at));
        for focus in &self.focus {
            all.push(focus.started_at);
            all.extend(focus.ended_at.into_iter().chain(focus.paused_at));
            all.extend(
                focus
                    .intervals
                    .iter()
                    .flat_map(|one| [Some(one.from), one.to])
                    .flatten(),
            );
            all.extend(focus.gaps.iter().flat_map(|gap| [gap.from, gap.to]));
        }
        for rest in &self.breaks {
            all.extend([Some(rest.started_at), rest.ended_at].into_iter().flatten());
        }
        for meeting in &self.meetings {
            all.extend(
                [Some(meeting.started_at), meeting.ended_at]
                    .into_iter()
                    .flatten(),
            );
        }
        all.extend(self.interruptions.iter().map(|one| one.at));
        all.extend(self.nudges.iter().map(|one| one.at));
        all.extend(self.scope_changes.iter().map(|one| one.at));
        all.extend(self.reopenings.iter().map(|one| one.at));
        let over = self.over.iter().flat_map(|one| [Some(one.from), one.to]);
        all.extend(over.flatten());
        // Quiet, and a day that is kept open, reach ahead; not further than a day.
        let ahead = [self.quiet_until, self.kept_until].into_iter().flatten();
        all.extend(ahead.map(|at| at.checked_sub_signed(LEEWAY).unwrap_or(at)));
        all
    }

    fn stretches_follow(&self, now: DateTime<Utc>) -> bool {
        let ends_after = |from, to: Option<DateTime<Utc>>| to.is_none_or(|to| from <= to);
        let breaks = self.breaks.iter();
        let meetings = self.meetings.iter();
        breaks
            .into_iter()
            .all(|one| ends_after(one.started_at, one.ended_at))
            && meetings
                .into_iter()
                .all(|one| ends_after(one.started_at, one.ended_at))
            && self
                .occupied(now)
                .windows(2)
                .all(|two| two[0].1 <= two[1].0)
    }

    /// Titles and notes read from elsewhere have not met the rules for words yet.
    fn words_are_checked(&self) -> bool {
        let (title, note) = (Title::is_checked, Note::is_checked);
        let mut changes = self.scope_changes.iter();
        self.items
            .iter()
            .all(|item| title(&item.title) && item.details.are_checked())
            && self
                .meetings
                .iter()
                .filter_map(|one| one.title.as_ref())
                .all(title)
            && self
                .interruptions
                .iter()
                .filter_map(|one| one.word.as_ref())
                .all(title)
            && [&self.first_step, &self.blocked]
                .into_iter()
                .flatten()
                .all(note)
            && self.reopenings.iter().all(|one| note(&one.reason))
            && changes.all(|change| match &change.kind {
                ScopeChangeKind::Added(words)
                | ScopeChangeKind::Left(words)
                | ScopeChangeKind::KindChanged(words) => title(words),
                ScopeChangeKind::Swapped { out, into } => title(out) && title(into),
                ScopeChangeKind::Redefined => true,
            })
    }

    fn definitions_are_sound(&self) -> bool {
        // A day off asks for nothing, and may have become another day since it began. An item that a
        // definition names may have left the day.
        let off = self.shape == Shape::DayOff;
        let sound = |one: &Definition| {
            let sound = one.check(&self.items);
            matches!(sound, Ok(()) | Err(Rejection::UnknownItem))
        };
        (sound(&self.commitment) || self.commitment.clauses.is_empty())
            && (sound(&self.definition) || off && self.definition.clauses.is_empty())
    }
}

impl Focus {
    fn is_whole(&self) -> bool {
        let after = |to: Option<DateTime<Utc>>| to.is_some_and(|to| self.started_at <= to);
        let closed = |from, to: Option<DateTime<Utc>>| to.is_some_and(|to| from <= to);
        after(self.ended_at)
            && self.paused_at.is_none()
            && self.intervals.iter().all(|one| closed(one.from, one.to))
            && self
                .intervals
                .windows(2)
                .all(|two| two[0].to <= Some(two[1].from))
            && self.gaps.iter().all(|gap| gap.from <= gap.to)
    }
}

/// Whether no id is there twice.
fn are_different(ids: &[Uuid]) -> bool {
    let mut seen = HashSet::new();
    ids.iter().all(|id| seen.insert(id))
}

impl Gap {
    fn is_claimed(&self) -> bool {
        matches!(self.was, Some(GapWas::Focus | GapWas::Break))
    }
}

/// Whether an instant is one that could have been written down: not ahead, and to the millisecond.
pub(crate) fn is_instant(at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    (EARLIEST..=now).contains(&at) && at.timestamp_subsec_nanos().is_multiple_of(1_000_000)
}
