//! What a diary's entries notice: said, refused, counted, standing.

use domain::{Command, DefinitionRules, HandOff, Phase, Rejection};

use super::{Entry, Said};

impl Entry<'_> {
    /// The next thing said, at this very minute.
    pub fn hears(self, said: Said) -> Self {
        let heard = self.0.unheard.pop_front();
        assert_eq!(heard, Some((self.0.life.now, said)));
        self
    }

    pub fn may_not(self, command: Command, why: &Rejection) -> Self {
        let before = self.0.life.journal.len();
        let answer = self.0.life.ask(command);
        assert_eq!(answer.as_ref(), Err(why));
        assert_eq!(self.0.life.journal.len(), before, "and nothing is written");
        self
    }

    /// Minutes of focus, minutes in meetings, sessions finished.
    pub fn counts(self, focus: u32, meetings: u32, sessions: u32) -> Self {
        let (day, now) = (self.0.day(), self.0.life.now);
        let found = (
            day.focus_time(now).0,
            day.meeting_time(now).0,
            day.sessions_finished(),
        );
        assert_eq!(found, (focus * 60, meetings * 60, sessions));
        self
    }

    /// Where each criterion stands, and where it is met.
    pub fn stands_at(self, expected: &[(u32, u32)]) -> Self {
        let day = self.0.day();
        let progress = day.definition.progress(day, self.0.life.now);
        let found: Vec<_> = progress
            .criteria()
            .map(|criterion| (criterion.value, criterion.target))
            .collect();
        assert_eq!(found, expected);
        self
    }

    pub fn is(self, phase: Phase) -> Self {
        assert_eq!(self.0.day().phase(), phase);
        self
    }

    /// What the main button says: minutes, and how many usual sessions still fit.
    pub fn sees_offered(self, minutes: u16, room: Option<u32>) -> Self {
        let offer = self
            .0
            .day()
            .next_session(&self.0.life.settings, self.0.life.now);
        assert_eq!((offer.minutes.0, offer.room), (minutes, room));
        self
    }

    pub fn hands_off(self) -> HandOff {
        HandOff::of(
            self.0.day(),
            self.0.life.state.work_days(&self.0.life.settings),
        )
    }
}
