//! What an agent that starts makes of the time since the person was last seen. Pure: the disk and the
//! clocks were read before. An agent that was only restarted, on a machine that was awake, interrupts
//! no session; everything longer is a stretch that only the person can account for.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{GapCause, State, TimeBeforeStart, clock_set};
use engine::{WakeReason, focus_runs};
use storage::{Boot, Heartbeat};

/// A shorter absence, if the machine was awake, was a restart of the agent: the person did not leave
/// the desk because of it.
const RESTART: TimeDelta = TimeDelta::minutes(2);

/// Less is no sleep and no clock that was set, as for the clock itself.
const NOTEWORTHY: TimeDelta = TimeDelta::seconds(1);

/// What is known of the time before this start.
#[derive(Debug)]
pub(super) struct KnownBefore {
    /// When the last line of the journal was written down.
    pub(super) line: Option<DateTime<Utc>>,
    /// The last sign of life.
    pub(super) sign: Option<Heartbeat>,
}

/// What is made of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Resumed {
    /// What the engine is to hear first, in order: that the clock was set meanwhile, and that no person
    /// was seen.
    pub(super) heard: Vec<WakeReason>,
    /// How far time is ahead of the wall clock, which is not believed.
    pub(super) ahead: TimeDelta,
}

/// What happened before this start, at which the wall clock shows `wall`. Only while a session ran were
/// there signs that say how the machine's own clocks stood.
pub(super) fn resumed(
    state: &State,
    known: &KnownBefore,
    wall: DateTime<Utc>,
    boot: Option<&Boot>,
) -> Resumed {
    let Some(last) = known.last() else {
        return Resumed::default();
    };
    let witness = boot.and_then(|boot| Elapsed::between(known.sign.as_ref()?, wall, boot));
    match witness.filter(|_| focus_runs(state)) {
        Some(meanwhile) => witnessed(last, wall, &meanwhile),
        None => unwitnessed(state, last, known.line.unwrap_or(last), wall),
    }
}

fn witnessed(last: DateTime<Utc>, wall: DateTime<Utc>, meanwhile: &Elapsed) -> Resumed {
    let (ahead, set) = clock_set(meanwhile.ahead, meanwhile.set);
    let now = wall + ahead;
    // By the clock as it is now. One that shows less than it did has been set back at least so far.
    let from = last.checked_add_signed(set).unwrap_or(last);
    let set = if from > now { now - last } else { set };
    let from = from.min(now);

    let restarted = !meanwhile.slept && now - from < RESTART;
    let moved = (set != TimeDelta::zero()).then(|| WakeReason::ClockMoved {
        by_ms: set.num_milliseconds(),
    });
    let missed = (!restarted && from < now).then_some((from, now));
    let heard = moved.into_iter().chain(missed.map(gone)).collect();
    Resumed { heard, ahead }
}

fn unwitnessed(
    state: &State,
    last: DateTime<Utc>,
    line: DateTime<Utc>,
    wall: DateTime<Utc>,
) -> Resumed {
    let back = TimeBeforeStart::unwitnessed(state, last, line, wall);
    let behind = back.behind.then_some(WakeReason::ClockMoved { by_ms: 0 });
    Resumed {
        heard: behind.into_iter().chain(back.missed.map(gone)).collect(),
        ahead: back.ahead,
    }
}

fn gone((from, to): (DateTime<Utc>, DateTime<Utc>)) -> WakeReason {
    let cause = GapCause::Crash;
    WakeReason::Missed { cause, from, to }
}

impl KnownBefore {
    /// The last instant at which the person was present for certain.
    fn last(&self) -> Option<DateTime<Utc>> {
        let signed = self.sign.as_ref().map(|sign| sign.at);
        self.line.max(signed)
    }
}

/// What happened to a machine between a heartbeat and now, measured by clocks that cannot be set.
struct Elapsed {
    /// Whether it slept.
    slept: bool,
    /// By how much the wall clock was set.
    set: TimeDelta,
    /// How far time was ahead of it.
    ahead: TimeDelta,
}

impl Elapsed {
    /// Absent when the machine was started anew in between, or cannot tell.
    fn between(sign: &Heartbeat, wall: DateTime<Utc>, boot: &Boot) -> Option<Self> {
        let then = sign.boot.as_ref().filter(|then| then.id == boot.id)?;
        let passed = TimeDelta::try_milliseconds(boot.since_ms.checked_sub(then.since_ms)?)?;
        let slept = TimeDelta::try_milliseconds(boot.slept_ms.checked_sub(then.slept_ms)?)?;
        if passed < TimeDelta::zero() {
            return None;
        }
        let ahead = TimeDelta::try_milliseconds(sign.ahead_ms)?;
        let shown = sign.at.checked_sub_signed(ahead)?;
        let set = (wall - shown).checked_sub(&passed)?;
        Some(Self {
            ahead,
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
#[path = "resume_test.rs"]
mod tests;
