//! What the next focus session may be: the usual length, or what still fits before the day's end.

use chrono::{DateTime, Utc};

use crate::{Day, DefinitionRules, Minutes, SHORTEST_SESSION, Settings};

/// What a face can promise before a session starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextSession {
    /// The length to offer; 0 when less than [`SHORTEST_SESSION`] fits.
    pub minutes: Minutes,
    /// The usual length.
    pub usual: Minutes,
    /// Whether `minutes` is less than usual.
    pub shortened: bool,
    /// When a session of `minutes` started now would end; absent when `minutes` is 0.
    pub ends_at: Option<DateTime<Utc>>,
    /// How many sessions of the usual length still fit; absent for a day that no clock ends.
    pub room: Option<u32>,
    /// The last instant at which a session of the usual length still ends in time, which may have
    /// passed; absent for a day that no clock ends.
    pub last_good_start: Option<DateTime<Utc>>,
}

impl NextSession {
    /// What fits between `now` and the day's end, if it has one.
    #[must_use]
    pub fn new(usual: Minutes, day_end: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        let left = day_end
            .map(|end| Minutes::saturating(end.signed_duration_since(now).num_minutes().max(0)));
        let minutes = match left {
            Some(left) if left < SHORTEST_SESSION => Minutes(0),
            Some(left) => usual.min(left),
            None => usual,
        };
        NextSession {
            minutes,
            usual,
            shortened: minutes < usual,
            ends_at: (minutes > Minutes(0)).then(|| now + minutes.delta()),
            room: left.map(|left| u32::from(left.0 / usual.0.max(1))),
            last_good_start: day_end.map(|end| end - usual.delta()),
        }
    }
}

impl NextSession {
    /// The same, with less time before a meeting.
    fn cut_to(self, minutes: Minutes, now: DateTime<Utc>) -> Self {
        NextSession {
            minutes,
            shortened: true,
            ends_at: Some(now + minutes.delta()),
            ..self
        }
    }
}

impl Day {
    /// What the next session may be at `now`.
    #[must_use]
    pub fn next_session(&self, settings: &Settings, now: DateTime<Utc>) -> NextSession {
        let end = self.definition.clock_end(self, now);
        let alone = NextSession::new(settings.focus, end, now);
        let usual = settings.focus.delta();
        let next = NextSession {
            room: end.map(|end| self.sessions_that_fit(settings, now, end)),
            last_good_start: end.map(|end| self.last_session_end(settings, end) - usual),
            ..alone
        };
        match self.until_meeting(settings, now) {
            Some(left) if left < next.minutes => next.cut_to(left, now),
            _ => next,
        }
    }

    /// The time up to the next open meeting, where a session fits into it and it is shorter than the usual
    /// length. A meeting that is about to begin cuts nothing: the person knows of it.
    #[must_use]
    pub(crate) fn until_meeting(&self, settings: &Settings, now: DateTime<Utc>) -> Option<Minutes> {
        let next = self.next_foreseen(&settings.foreseen, now)?;
        let left = next.from.signed_duration_since(now).num_minutes();
        let left = Minutes::saturating(left.max(0));
        (SHORTEST_SESSION <= left && left < settings.focus).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::readings::ledger::samples::at;

    fn check(now: &str, minutes: u16, room: u32) {
        let offer = NextSession::new(Minutes(50), Some(at("16:30")), at(now));
        assert_eq!(
            (offer.minutes.0, offer.room),
            (minutes, Some(room)),
            "{now}"
        );
        assert_eq!(offer.shortened, minutes < 50, "{now}");
        assert_eq!(offer.last_good_start, Some(at("15:40")));
        assert!(
            offer.ends_at.is_none_or(|end| end <= at("16:30")),
            "an offer never runs past the end"
        );
    }

    #[test]
    fn a_session_that_would_cross_the_end_is_offered_shortened() {
        check("09:00", 50, 9);
        check("15:40", 50, 1);
        check("15:41", 49, 0);
        check("16:25", 5, 0);
        check("16:26", 0, 0);
        check("17:00", 0, 0);
    }

    #[test]
    fn a_day_without_an_end_has_room_for_the_usual_length() {
        let offer = NextSession::new(Minutes(50), None, at("22:00"));
        assert_eq!(offer.minutes, Minutes(50));
        assert_eq!(offer.ends_at, Some(at("22:50")));
        assert_eq!((offer.room, offer.last_good_start), (None, None));
    }
}
