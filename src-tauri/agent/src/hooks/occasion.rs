//! What a hook is run for: an event or a state, with the day as it was then. It stays as it is while it
//! waits, so that a late hook is given what it was for.

use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use client::locations::Locations;
use domain::{HookFact, HookLevel, Moment, hook_level};
use engine::View;
use protocol::Snapshot;
use serde::Serialize;
use types::STATE_HOOK;

use super::{
    Hook, environment,
    run::{HookLimits, RunOrder},
};
use crate::snapshot::snapshot;

/// The version of what is written to a hook's standard input.
const VERSION: u32 = 1;

/// One reason to run the hooks of a name.
#[derive(Clone, Debug)]
pub(crate) struct Occasion {
    /// The name of the hooks.
    pub(crate) name: &'static str,
    /// When what happened took effect.
    pub(crate) at: DateTime<Utc>,
    /// The state after it.
    pub(crate) level: HookLevel,
    /// The day after it.
    pub(crate) view: View,
}

/// What a hook is given on standard input.
#[derive(Serialize)]
struct HookInput<'a> {
    version: u32,
    event: &'a str,
    state: &'a str,
    at: DateTime<Utc>,
    until: Option<DateTime<Utc>>,
    snapshot: Snapshot,
}

/// What a hook is given besides its environment.
#[derive(Debug)]
pub(crate) struct GivenToHook {
    place: Locations,
    folder: PathBuf,
    input: Vec<u8>,
}

impl Occasion {
    /// Something happened.
    pub(crate) fn of(fact: HookFact, view: &View) -> Self {
        Occasion {
            name: fact.event.name(),
            at: fact.at,
            level: level(view),
            view: view.clone(),
        }
    }

    /// The day is in another state.
    pub(crate) fn state(level: HookLevel, view: &View) -> Self {
        Occasion {
            name: STATE_HOOK,
            at: view.now,
            level,
            view: view.clone(),
        }
    }

    /// The line on standard input and where the hook is run, the same for every hook of the name.
    pub(crate) fn given(&self, place: &Locations) -> GivenToHook {
        let input = HookInput {
            version: VERSION,
            event: self.name,
            state: self.level.state.name(),
            at: self.at,
            until: self.level.until,
            snapshot: snapshot(&self.view),
        };
        // A snapshot always becomes JSON: its keys are strings and its numbers finite.
        let mut input = serde_json::to_vec(&input).unwrap_or_default();
        input.push(b'\n');
        GivenToHook {
            folder: environment::home(place),
            place: place.clone(),
            input,
        }
    }

    /// How `hook` is run for it.
    pub(crate) fn order<'a>(
        &self,
        hook: &'a Hook,
        given: &'a GivenToHook,
        is_shown: bool,
        limits: HookLimits,
    ) -> RunOrder<'a> {
        RunOrder {
            program: &hook.path,
            argument: (self.name == STATE_HOOK).then(|| self.level.state.name()),
            environment: environment::variables(&given.place, self.words()),
            folder: &given.folder,
            input: &given.input,
            is_shown,
            limits,
        }
    }

    /// The variables that say what happened; one that does not apply is empty.
    fn words(&self) -> [(&'static str, String); 6] {
        let HookLevel {
            state,
            until,
            title,
            day,
        } = &self.level;
        let minutes = until.map(|until| whole_minutes(until - self.view.now));
        let text = |given: Option<String>| given.unwrap_or_default();
        [
            ("DAYDONE_EVENT", self.name.to_owned()),
            ("DAYDONE_STATE", state.name().to_owned()),
            (
                "DAYDONE_UNTIL",
                text(until.map(|until| until.timestamp().to_string())),
            ),
            (
                "DAYDONE_MINUTES",
                text(minutes.map(|minutes| minutes.to_string())),
            ),
            (
                "DAYDONE_TITLE",
                text(title.as_ref().map(|title| title.as_str().to_owned())),
            ),
            ("DAYDONE_DAY", text(day.map(|day| day.to_string()))),
        ]
    }
}

/// The state of the day in a view.
pub(crate) fn level(view: &View) -> HookLevel {
    let moment = Moment {
        now: view.now,
        zone: view.zone,
        seed: 0,
    };
    hook_level(&view.state, &view.settings, &moment)
}

/// Whole minutes, the last one counted when it has begun; none of what is over.
fn whole_minutes(left: TimeDelta) -> i64 {
    (left.num_seconds().max(0) + 59) / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_rounded_up_and_never_less_than_none() {
        for (seconds, minutes) in [(-60, 0), (0, 0), (1, 1), (60, 1), (61, 2), (3000, 50)] {
            assert_eq!(
                whole_minutes(TimeDelta::seconds(seconds)),
                minutes,
                "{seconds} s"
            );
        }
    }
}
