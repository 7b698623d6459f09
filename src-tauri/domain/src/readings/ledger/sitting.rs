//! Sittings: a session whose item was changed is several records and still one session to the person who
//! worked in it. It counts once, and its question is one.

use std::collections::HashMap;

use super::SHORTEST_SESSION;
use crate::{Day, Focus, FocusId, Gap, Seconds};

impl Focus {
    /// The session its sitting began with: itself, unless its item was changed.
    #[must_use]
    pub fn sitting(&self) -> FocusId {
        self.before.map_or(self.id, |before| before.first)
    }
}

impl Day {
    /// How many sittings there were so far, whatever they were worth.
    #[must_use]
    pub fn sittings(&self) -> u32 {
        count(self.by_sitting().len())
    }

    /// How many focus sessions were finished with at least [`SHORTEST_SESSION`] of work in them. One
    /// that went from item to item is one.
    #[must_use]
    pub fn sessions_finished(&self) -> u32 {
        let long =
            |worked: &&Option<Seconds>| worked.is_some_and(|it| it >= SHORTEST_SESSION.seconds());
        count(self.by_sitting().values().filter(long).count())
    }

    /// The unanswered gap that holds the session which goes on, and the session that the gap lies in:
    /// an earlier part of the sitting, when the item was changed since.
    #[must_use]
    pub fn held_by(&self) -> Option<(FocusId, &Gap)> {
        let focus = self.running_focus()?;
        if let Some(gap) = focus.held_by() {
            return Some((focus.id, gap));
        }
        let waits = focus.is_paused() && focus.known_until() == focus.started_at;
        let mut earlier = self.focus.iter().rev().skip(1);
        let before = earlier.find(|part| part.sitting() == focus.sitting())?;
        let gap = before.last_unknown().filter(|_| waits)?;
        Some((before.id, gap))
    }

    /// What each sitting was worth; absent while it goes on.
    fn by_sitting(&self) -> HashMap<FocusId, Option<Seconds>> {
        let mut all = HashMap::new();
        for focus in &self.focus {
            let worth = focus.ended_at.map(|end| focus.worked(end));
            let whole = all
                .entry(focus.sitting())
                .or_insert(Some(Seconds::default()));
            *whole = whole.zip(worth).map(|(one, other)| one + other);
        }
        all
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::Earlier;
    use crate::readings::ledger::samples::{at, day, finished, focus};

    fn part(number: u128, of: u128, session: Focus) -> Focus {
        let first = FocusId(Uuid::from_u128(of));
        let before = (number != of).then_some(Earlier {
            first,
            worked_ms: 3 * 60_000,
        });
        Focus {
            id: FocusId(Uuid::from_u128(number)),
            before,
            ..session
        }
    }

    #[test]
    fn parts_of_a_sitting_count_as_one_session() {
        let mut day = day();
        day.focus = vec![
            part(1, 1, finished(&[("09:00", "09:03")])),
            part(2, 1, finished(&[("09:03", "09:06")])),
            part(3, 3, finished(&[("10:00", "10:04")])),
        ];
        assert_eq!(
            (day.sessions_finished(), day.sittings()),
            (1, 2),
            "three and three minutes are a session, four are none"
        );
    }

    #[test]
    fn a_sitting_counts_once_all_of_it_is_over() {
        let mut day = day();
        day.focus = vec![
            part(1, 1, finished(&[("09:00", "09:30")])),
            part(2, 1, focus(50, &[("09:30", "")])),
        ];
        assert_eq!(day.sessions_finished(), 0);
    }

    #[test]
    fn the_plan_is_made_for_all_of_it() {
        let second = part(2, 1, focus(50, &[("09:03", "")]));
        assert_eq!(
            second.ends_at(),
            Some(at("09:50")),
            "three were worked before"
        );
    }
}
