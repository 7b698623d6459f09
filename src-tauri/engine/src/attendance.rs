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

/// The last report, and since when it holds.
#[derive(Debug)]
pub(crate) struct Attendance {
    told: Attended,
    since: DateTime<Utc>,
    awake_since: DateTime<Utc>,
}

impl Attendance {
    /// No report yet; the engine is awake from `now` on.
    pub(crate) fn begins(now: DateTime<Utc>) -> Self {
        Attendance {
            told: Attended::default(),
            since: now,
            awake_since: now,
        }
    }

    /// Takes a report at `now`. A person who was present before stays present since then.
    pub(crate) fn told(&mut self, what: Attended, now: DateTime<Utc>) {
        if self.told != what {
            (self.told, self.since) = (what, now);
        }
    }

    /// The machine slept, its clock moved or the person was away until `now`: the last report holds from then.
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
