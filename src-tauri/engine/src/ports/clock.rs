//! Time as a port. The engine never counts ticks: it asks what time it is and sleeps until an
//! instant, so that suspend, a clock set by hand and a simulated day all go through one door.

use std::future::Future;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::GapCause;

/// Why a sleep was over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WakeReason {
    /// The instant was reached, or had passed already.
    Reached,
    /// The wall clock was set while the machine was awake; later is positive.
    ClockMoved {
        /// By so many milliseconds.
        by_ms: i64,
    },
    /// The machine was not there between two instants.
    Missed {
        /// Why.
        cause: GapCause,
        /// The last instant it was there.
        from: DateTime<Utc>,
        /// The first instant it was back.
        to: DateTime<Utc>,
    },
}

/// A clock the engine can ask and sleep by.
pub trait Clock: Send + 'static {
    /// The instant it is.
    fn now(&self) -> DateTime<Utc>;

    /// The zone the machine is in at the moment.
    fn zone(&self) -> Tz;

    /// Fresh random bits for new ids; a different value at every call.
    fn seed(&mut self) -> u128;

    /// How far `now` is ahead of what the machine's wall clock shows; nothing, unless that is not
    /// believed.
    fn ahead(&self) -> TimeDelta {
        TimeDelta::zero()
    }

    /// From now on the machine's wall clock is believed.
    fn believe(&mut self) {}

    /// Sleeps until the wall clock shows `deadline`, for ever without one. A deadline in the past
    /// returns [`WakeReason::Reached`] at once.
    ///
    /// What happened to the clock comes before the deadline it made pass: after a suspend
    /// [`WakeReason::Missed`] is returned first, [`WakeReason::Reached`] by the next call.
    ///
    /// The engine drops the future whenever a message arrives and calls again; a clock keeps what it
    /// noticed until a call has returned it.
    fn sleep_until(
        &mut self,
        deadline: Option<DateTime<Utc>>,
    ) -> impl Future<Output = WakeReason> + Send;
}
