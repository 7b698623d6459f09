//! What an agent that starts makes of the time since somebody was last there. Pure: the disk and the
//! clocks were read before. An agent that was only restarted, on a machine that was awake, interrupts
//! nobody; everything longer is a stretch that only the person can account for.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{GapCause, State};
use engine::{Woke, focus_runs};
use storage::{Boot, Sign};

/// A shorter absence, if the machine was awake, was a restart of the agent: nobody left their desk
/// because of it.
const RESTART: TimeDelta = TimeDelta::minutes(2);

/// Less is no sleep and no clock that was set, as for the clock itself.
const NOTEWORTHY: TimeDelta = TimeDelta::seconds(1);

/// What is known of the time before this start.
#[derive(Debug)]
pub(super) struct Known {
    /// When the last line of the journal was written down.
    pub(super) line: Option<DateTime<Utc>>,
    /// The last sign of life.
    pub(super) sign: Option<Sign>,
}

/// What the engine is to hear first, in order: that the clock was set meanwhile, and that nobody was
/// there. Nothing, unless a focus session runs.
pub(super) fn comeback(
    state: &State,
    known: &Known,
    now: DateTime<Utc>,
    boot: Option<&Boot>,
) -> Vec<Woke> {
    let Some(last) = known.last().filter(|_| focus_runs(state)) else {
        return Vec::new();
    };
    let awake = boot.and_then(|boot| Elapsed::between(known.sign.as_ref()?, now, boot));
    let set = awake
        .as_ref()
        .map_or_else(TimeDelta::zero, |meanwhile| meanwhile.set);
    // By the clock as it is now. One that shows less than it did has been set back at least so far.
    let from = last.checked_add_signed(set).unwrap_or(last);
    let set = if from > now { now - last } else { set };
    let from = from.min(now);

    let restarted = awake.is_some_and(|meanwhile| !meanwhile.slept) && now - from < RESTART;
    let moved = (set != TimeDelta::zero()).then(|| Woke::ClockMoved {
        by_ms: set.num_milliseconds(),
    });
    let missed = (!restarted && from < now).then_some(Woke::Missed {
        cause: GapCause::Crash,
        from,
        to: now,
    });
    moved.into_iter().chain(missed).collect()
}

impl Known {
    /// The last instant at which somebody was there for certain.
    fn last(&self) -> Option<DateTime<Utc>> {
        let signed = self.sign.as_ref().map(|sign| sign.at);
        self.line.max(signed)
    }
}

/// What happened to a machine between a sign and now, told by clocks that nobody can set.
struct Elapsed {
    /// Whether it slept.
    slept: bool,
    /// By how much the wall clock was set.
    set: TimeDelta,
}

impl Elapsed {
    /// Absent when the machine was started anew in between, or cannot tell.
    fn between(sign: &Sign, now: DateTime<Utc>, boot: &Boot) -> Option<Self> {
        let then = sign.boot.as_ref().filter(|then| then.id == boot.id)?;
        let passed = TimeDelta::try_milliseconds(boot.since_ms.checked_sub(then.since_ms)?)?;
        let slept = TimeDelta::try_milliseconds(boot.slept_ms.checked_sub(then.slept_ms)?)?;
        let set = (now - sign.at).checked_sub(&passed)?;
        Some(Self {
            slept: slept >= NOTEWORTHY,
            set: if set.abs() < NOTEWORTHY {
                TimeDelta::zero()
            } else {
                set
            },
        })
    }
}

#[cfg(test)]
#[path = "comeback_test.rs"]
mod tests;
