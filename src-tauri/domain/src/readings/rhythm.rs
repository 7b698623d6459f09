//! The rhythm of sessions and breaks, where the person chose one: which break follows a session, and how
//! long it is.

use chrono::{DateTime, TimeDelta, Utc};
use types::settings::BreakRhythm;

use crate::{Day, Focus, Minutes, Phase, Settings};

/// The break that is due after the session that ended last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakDue {
    /// Its length.
    pub length: Minutes,
    /// Whether it is the longer one.
    pub long: bool,
    /// When it would be over, had it begun with the session's end: then it is due no longer.
    pub until: DateTime<Utc>,
}

impl Day {
    /// The break that is due at `now`. Absent without a rhythm, while something goes on, on a day that is
    /// enough or over, and once a break or a meeting was begun after the session.
    #[must_use]
    pub fn break_due(&self, settings: &Settings, now: DateTime<Utc>) -> Option<BreakDue> {
        let waits = self.phase() == Phase::Open && self.running_focus().is_none();
        if settings.rhythm == BreakRhythm::Off || !waits {
            return None;
        }
        let ended = self.focus.iter().filter_map(|focus| focus.ended_at).max()?;
        let mut begun = self.breaks.iter().map(|rest| rest.started_at);
        let mut met = self.meetings.iter().map(|meeting| meeting.started_at);
        if begun.any(|at| at >= ended) || met.any(|at| at >= ended) {
            return None;
        }
        let (length, long) = self.break_length(settings);
        let until = ended + length.delta();
        (now < until).then_some(BreakDue {
            length,
            long,
            until,
        })
    }

    /// How long a break is that begins now, and whether that is the longer one.
    pub(crate) fn break_length(&self, settings: &Settings) -> (Minutes, bool) {
        let after = usize::from(settings.long_rest_after);
        let rhythm = settings.rhythm != BreakRhythm::Off && after > 0;
        let long = rhythm && self.in_a_row(settings.long_rest) >= after;
        let length = if long {
            settings.long_rest
        } else {
            settings.rest
        };
        (length, long)
    }

    /// How many sessions ended since the last rest of at least this length. A longer time without focus and
    /// without a meeting was one, noted or not; parts of one sitting are one session.
    fn in_a_row(&self, rest: Minutes) -> usize {
        let (mut count, mut next): (usize, Option<&Focus>) = (0, None);
        for focus in self.focus.iter().rev() {
            let Some(ended) = focus.ended_at else {
                continue;
            };
            if next.is_some_and(|next| self.rested(ended, next.started_at) >= rest.delta()) {
                break;
            }
            if next.is_none_or(|next| next.sitting() != focus.sitting()) {
                count += 1;
            }
            next = Some(focus);
        }
        count
    }

    /// The time between two instants without its meetings.
    fn rested(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        let within = |at: DateTime<Utc>| at.clamp(from, to.max(from));
        let met = self.meetings.iter().map(|meeting| {
            let until = meeting.ended_at.unwrap_or(to);
            within(until) - within(meeting.started_at)
        });
        (to - from) - met.sum::<TimeDelta>()
    }
}
