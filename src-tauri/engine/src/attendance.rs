//! Whether a person is present, as an adapter reports it: in memory only, because a restarted engine asks
//! again. What it means for a held session is the rules'.

use chrono::{DateTime, Utc};
use domain::Presence;

/// What an adapter can tell of the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attended {
    /// The person is away, or that is not known yet.
    #[default]
    Away,
    /// The person is present, from now on.
    There,
    /// This desktop cannot tell.
    Unknown,
}

/// What was told, and since when it holds.
#[derive(Debug)]
pub(crate) struct Attendance {
    told: Attended,
    since: DateTime<Utc>,
    awake_since: DateTime<Utc>,
}

impl Attendance {
    /// Nothing was told yet; the engine is awake from `now` on.
    pub(crate) fn begins(now: DateTime<Utc>) -> Self {
        Attendance {
            told: Attended::default(),
            since: now,
            awake_since: now,
        }
    }

    /// It was told at `now`. A person who was present before stays present since then.
    pub(crate) fn told(&mut self, what: Attended, now: DateTime<Utc>) {
        if self.told != what {
            (self.told, self.since) = (what, now);
        }
    }

    /// The machine, its clock or the person was elsewhere until `now`: what was told begins anew.
    pub(crate) fn interrupted(&mut self, now: DateTime<Utc>) {
        (self.since, self.awake_since) = (now, now);
    }

    /// The same in the rules' words.
    pub(crate) fn presence(&self) -> Presence {
        match self.told {
            Attended::Away => Presence::Away,
            Attended::There => Presence::There(self.since),
            Attended::Unknown => Presence::Unknown(self.awake_since),
        }
    }
}
