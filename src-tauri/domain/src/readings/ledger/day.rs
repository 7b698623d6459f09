//! The day's totals, and what goes on in it.

use chrono::{DateTime, Utc};

use crate::{
    Break, Day, Focus, FocusId, Gap, Item, ItemId, ItemKind, ItemState, Meeting, Minutes, Seconds,
};

/// A finished session shorter than this is kept to the second, but is no session to count.
pub const SHORTEST_SESSION: Minutes = Minutes(5);

impl Day {
    /// Focus up to `now`, the running session included: the sum of its sessions' whole seconds.
    #[must_use]
    pub fn focus_time(&self, now: DateTime<Utc>) -> Seconds {
        self.focus.iter().map(|focus| focus.worked(now)).sum()
    }

    /// Focus on one item up to `now`.
    #[must_use]
    pub fn item_focus(&self, item: ItemId, now: DateTime<Utc>) -> Seconds {
        let on_it = |focus: &&Focus| focus.item == Some(item);
        let sessions = self.focus.iter().filter(on_it);
        sessions.map(|focus| focus.worked(now)).sum()
    }

    /// Time in meetings up to `now`, the running one included.
    #[must_use]
    pub fn meeting_time(&self, now: DateTime<Utc>) -> Seconds {
        self.meetings
            .iter()
            .map(|meeting| meeting.lasted(now))
            .sum()
    }

    /// The focus session that goes on, running or held.
    #[must_use]
    pub fn running_focus(&self) -> Option<&Focus> {
        self.focus.last().filter(|focus| focus.goes_on())
    }

    /// The break that goes on.
    #[must_use]
    pub fn running_break(&self) -> Option<&Break> {
        self.breaks.last().filter(|rest| rest.goes_on())
    }

    /// The meeting that goes on.
    #[must_use]
    pub fn running_meeting(&self) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.goes_on())
    }

    /// Gaps that wait for an answer, in order, each with its session. What lasted less than a moment
    /// is not asked about.
    pub fn open_gaps(&self) -> impl Iterator<Item = (FocusId, &Gap)> {
        self.focus.iter().flat_map(|focus| {
            let open = focus.gaps.iter().filter(|gap| gap.asks());
            open.map(|gap| (focus.id, gap))
        })
    }

    /// The item of this id.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// How many must items are ticked, and how many count today: open, ticked or left over at the
    /// close, since what left before it is no longer asked for.
    #[must_use]
    pub fn musts(&self) -> (u32, u32) {
        let asked = |item: &&Item| item.kind == ItemKind::Must && item.counts();
        let musts = self.items.iter().filter(asked);
        musts.fold((0, 0), |(done, all), item| {
            (done + u32::from(item.state == ItemState::Done), all + 1)
        })
    }

    /// When an item was ticked; for lines from before that was written down, when the last one was.
    pub(crate) fn ticked_at(&self, item: &Item) -> Option<DateTime<Utc>> {
        let done = item.state == ItemState::Done;
        item.done_at.or(self.last_tick).filter(|_| done)
    }
}

#[cfg(test)]
mod tests {
    use crate::readings::ledger::samples::{at, day, finished, focus, item, meeting};
    use crate::{ItemId, ItemKind, ItemState};

    #[test]
    fn the_days_focus_is_the_sum_of_its_sessions() {
        let mut day = day();
        day.focus = vec![finished(&[("09:00", "09:50")]), focus(50, &[("10:00", "")])];
        assert_eq!(day.focus_time(at("10:30")).0, 80 * 60);
        assert!(day.running_focus().is_some());
    }

    #[test]
    fn an_item_has_the_focus_of_its_own_sessions() {
        let mut day = day();
        let write = item(1, ItemKind::Must, ItemState::Open);
        let mut on_it = finished(&[("09:00", "09:50")]);
        on_it.item = Some(write.id);
        day.focus = vec![on_it, finished(&[("10:00", "10:30")])];
        assert_eq!(day.item_focus(write.id, at("12:00")).0, 50 * 60);
        assert_eq!(day.item_focus(ItemId(uuid::Uuid::max()), at("12:00")).0, 0);
    }

    #[test]
    fn a_session_under_five_minutes_is_kept_but_not_counted() {
        let mut day = day();
        day.focus = vec![
            finished(&[("09:00", "09:04")]),
            finished(&[("09:10", "09:15")]),
        ];
        assert_eq!(day.sessions_finished(), 1);
        assert_eq!(day.focus_time(at("12:00")).0, 9 * 60);
    }

    #[test]
    fn meetings_last_from_start_to_end() {
        let mut day = day();
        day.meetings = vec![meeting("09:00", "09:30"), meeting("11:00", "")];
        assert_eq!(day.meeting_time(at("11:15")).0, 45 * 60);
        assert!(day.running_meeting().is_some());
    }

    #[test]
    fn what_was_moved_is_no_longer_asked_for() {
        let mut day = day();
        day.items = vec![
            item(1, ItemKind::Must, ItemState::Done),
            item(2, ItemKind::Must, ItemState::Dropped),
            item(3, ItemKind::Must, ItemState::Open),
            item(4, ItemKind::Bonus, ItemState::Done),
        ];
        assert_eq!(day.musts(), (1, 2));
    }
}
