//! Focus sessions: intervals opened and closed. An instant that lies before what is already written
//! down (a clock went back) is moved up to it, so that intervals never overlap nor run backwards.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    Day, Earlier, Focus, FocusId, Gap, GapId, GapWas, Interval, ItemId, Minutes, State, Turned,
};

pub(super) fn begin(day: &mut Day, focus: Focus) {
    if day.focus.iter().any(|known| known.id == focus.id) {
        return;
    }
    // Only the last session can be going on, whatever the journal left open before it.
    if let Some(open) = day.focus.last_mut().filter(|open| open.goes_on()) {
        open.finish(focus.started_at);
    }
    day.focus.push(focus);
}

/// Ends the session where its item changed; what goes on is a session of its own.
pub(super) fn turn(day: &mut Day, turned: &Turned) {
    let Turned {
        focus,
        into,
        item,
        at,
    } = *turned;
    let next = split(&mut day.focus, focus, into, at);
    day.focus.extend(next.map(|next| Focus { item, ..next }));
    sort(&mut day.focus);
}

pub(super) fn finish(day: &mut Day, id: FocusId, at: DateTime<Utc>) {
    if let Some(focus) = day.focus.iter_mut().find(|focus| focus.id == id) {
        focus.finish(at);
    }
    sort(&mut day.focus);
}

/// One that was added while another one was held may have begun after that.
fn sort(sessions: &mut [Focus]) {
    sessions.sort_by_key(|focus| (focus.goes_on(), focus.started_at));
}

/// Changes the session of this id, if the latest day has it.
pub(super) fn on_session(state: &mut State, id: FocusId, how: impl FnOnce(&mut Focus)) {
    let mut sessions = state.day.iter_mut().flat_map(|day| &mut day.focus);
    if let Some(focus) = sessions.find(|focus| focus.id == id) {
        how(focus);
    }
}

/// Ends the session that goes on where its item changed, and gives what goes on.
fn split(sessions: &mut [Focus], id: FocusId, into: FocusId, at: DateTime<Utc>) -> Option<Focus> {
    if sessions.iter().any(|known| known.id == into) {
        return None;
    }
    let was = sessions
        .last_mut()
        .filter(|known| known.id == id && known.goes_on())?;
    let (held, ran_over) = (was.is_paused(), was.ran_over);
    was.finish(at);
    let at = was.ended_at?;
    let took = was.worked_exactly(at);
    let earlier = was.before.map_or(0, |before| before.worked_ms);
    let mut next = Focus::begun(into, at).with(was.item, was.planned, was.bonus);
    next.ran_over = ran_over;
    next.before = Some(Earlier {
        first: was.sitting(),
        worked_ms: earlier.saturating_add(took.num_milliseconds()),
    });
    if held {
        next.hold(at);
    }
    was.keep_of_the_plan(earlier.saturating_add(took.num_milliseconds()));
    Some(next)
}

impl Focus {
    pub(super) fn begun(id: FocusId, at: DateTime<Utc>) -> Self {
        Focus {
            id,
            item: None,
            planned: None,
            bonus: false,
            started_at: at,
            intervals: vec![Interval { from: at, to: None }],
            gaps: Vec::new(),
            paused_at: None,
            ran_over: false,
            ended_at: None,
            before: None,
            asked_since: None,
        }
    }

    pub(super) fn with(self, item: Option<ItemId>, planned: Option<Minutes>, bonus: bool) -> Self {
        Focus {
            item,
            planned,
            bonus,
            ..self
        }
    }

    pub(super) fn hold(&mut self, at: DateTime<Utc>) {
        if self.is_running() {
            self.paused_at = Some(self.close_interval(at));
        }
    }

    pub(super) fn resume(&mut self, at: DateTime<Utc>) {
        if self.is_paused() {
            let from = at.max(self.written_until());
            self.intervals.push(Interval { from, to: None });
            self.paused_at = None;
            self.asked_since = None;
        }
    }

    fn finish(&mut self, at: DateTime<Utc>) {
        if self.goes_on() {
            self.close_interval(at);
            self.ended_at = Some(at);
            self.paused_at = None;
            self.end_by(at);
            self.asked_since = None;
        }
    }

    /// A session that is over has no part after `end`, but what counts: that stays, and the session
    /// lasts until then.
    pub(super) fn end_by(&mut self, end: DateTime<Utc>) {
        let Some(ended) = self.ended_at else {
            return;
        };
        let work = self.gaps.iter();
        let work = work.filter(|gap| gap.was == Some(GapWas::Focus));
        let counts = work.map(|gap| gap.to);
        let intervals = self.intervals.iter().map(|one| one.to.unwrap_or(one.from));
        let counts = counts.chain(intervals).fold(self.started_at, DateTime::max);
        let ended = ended.min(end).max(counts);
        self.ended_at = Some(ended);
        self.gaps.retain_mut(|gap| {
            gap.to = gap.to.min(ended);
            gap.from < gap.to
        });
    }

    /// Notes since when there was activity at the computer while the session was held.
    pub(super) fn ask(&mut self, since: DateTime<Utc>) {
        self.asked_since = Some(since).filter(|_| self.is_paused());
    }

    pub(super) fn extend(&mut self, by: Minutes) {
        self.planned = self.planned.map(|planned| planned.plus(by));
        self.ran_over = false;
    }

    pub(super) fn open_gap(&mut self, gap: &Gap) {
        if !self.goes_on() || self.gaps.iter().any(|known| known.id == gap.id) {
            return;
        }
        if self.is_paused() {
            // Held already: the gap lies in the hold and changes nothing else.
            self.gaps.push(gap.clone());
            return;
        }
        let from = self.close_interval(gap.from);
        self.paused_at = Some(from);
        // A planned end that was announced while the person was away has not come yet.
        let short = |plan| self.worked_exactly(from) < plan;
        self.ran_over &= !self.plan_left().is_some_and(short);
        self.gaps.push(Gap {
            from,
            to: gap.to.max(from),
            ..gap.clone()
        });
    }

    pub(super) fn grow_gap(&mut self, id: GapId, to: DateTime<Utc>) {
        let held = self.is_paused();
        if let Some(gap) = self.gaps.last_mut().filter(|gap| held && gap.id == id) {
            gap.to = gap.to.max(to);
        }
    }

    /// What ended early for another item was planned for as long as it took.
    fn keep_of_the_plan(&mut self, took_ms: i64) {
        let took = Minutes::begun(TimeDelta::milliseconds(took_ms));
        self.planned = self.planned.map(|planned| planned.min(took));
    }

    pub(super) fn resolve(&mut self, id: GapId, was: GapWas) {
        if let Some(gap) = self.gaps.iter_mut().find(|gap| gap.id == id) {
            gap.was = Some(was);
        }
    }

    /// Closes the open interval, if there is one, and gives the last one's end.
    fn close_interval(&mut self, at: DateTime<Utc>) -> DateTime<Utc> {
        let Some(last) = self.intervals.last_mut() else {
            return at;
        };
        *last.to.get_or_insert(at.max(last.from))
    }

    /// The end of what is or may become worth something. A gap that was rest or nothing stays where
    /// it is when a clock is set back, and must not hold up the work after it.
    fn written_until(&self) -> DateTime<Utc> {
        let intervals = self.intervals.iter().filter_map(|interval| interval.to);
        let counted = |gap: &&Gap| matches!(gap.was, None | Some(GapWas::Focus));
        let gaps = self.gaps.iter().filter(counted).map(|gap| gap.to);
        intervals.chain(gaps).fold(self.started_at, DateTime::max)
    }
}
