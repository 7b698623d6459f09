//! Which clock the engine is given: the machine's, or in builds for tests and demos one that is moved.

use std::io;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use engine::{Clock, WakeReason};

use super::SystemClock;

/// What moves a simulated clock.
#[cfg(feature = "simulated-clock")]
pub type Hand = engine::ClockControl;
/// What would move a simulated clock; this build has none.
#[cfg(not(feature = "simulated-clock"))]
#[derive(Debug)]
pub enum Hand {}

/// Where and when a simulated clock starts.
#[derive(Clone, Copy, Debug)]
pub struct SimulatedTime {
    /// The instant it shows.
    pub start: DateTime<Utc>,
    /// The zone it is in; absent: the machine's.
    pub zone: Option<Tz>,
}

/// The clock of an agent.
#[derive(Debug)]
pub enum AgentClock {
    /// The machine's.
    Real(SystemClock),
    /// One that moves only on request.
    #[cfg(feature = "simulated-clock")]
    Simulated(engine::SimulatedClock),
}

/// The simulated clock that was asked for, with its hand; else the machine's.
///
/// # Errors
/// When the machine gives no clock, or this build has no simulated one.
pub fn choose(simulated: Option<SimulatedTime>) -> io::Result<(AgentClock, Option<Hand>)> {
    match simulated {
        Some(time) => simulate(time),
        None => Ok((AgentClock::Real(SystemClock::new()?), None)),
    }
}

#[cfg(feature = "simulated-clock")]
fn simulate(time: SimulatedTime) -> io::Result<(AgentClock, Option<Hand>)> {
    let zone = time.zone.unwrap_or_else(super::machine_zone);
    let seed = super::random_bits();
    let (clock, hand) = engine::SimulatedClock::new(time.start, zone, seed);
    Ok((AgentClock::Simulated(clock), Some(hand)))
}

#[cfg(not(feature = "simulated-clock"))]
fn simulate(_: SimulatedTime) -> io::Result<(AgentClock, Option<Hand>)> {
    Err(io::Error::other("this build has no simulated clock"))
}

impl Clock for AgentClock {
    fn now(&self) -> DateTime<Utc> {
        match self {
            Self::Real(clock) => clock.now(),
            #[cfg(feature = "simulated-clock")]
            Self::Simulated(clock) => clock.now(),
        }
    }

    fn zone(&self) -> Tz {
        match self {
            Self::Real(clock) => clock.zone(),
            #[cfg(feature = "simulated-clock")]
            Self::Simulated(clock) => clock.zone(),
        }
    }

    fn seed(&mut self) -> u128 {
        match self {
            Self::Real(clock) => clock.seed(),
            #[cfg(feature = "simulated-clock")]
            Self::Simulated(clock) => clock.seed(),
        }
    }

    async fn sleep_until(&mut self, deadline: Option<DateTime<Utc>>) -> WakeReason {
        match self {
            Self::Real(clock) => clock.sleep_until(deadline).await,
            #[cfg(feature = "simulated-clock")]
            Self::Simulated(clock) => clock.sleep_until(deadline).await,
        }
    }
}
