//! Moving the simulated clock. A release goes by the real one, which no request can move.

use engine::View;
use protocol::{ClockMove, WireError};
use words::Words;

use super::Context;
use desktop::clock::Hand;

impl Context {
    /// Whether this agent goes by a simulated clock.
    #[must_use]
    pub fn is_simulated(&self) -> bool {
        self.hand.is_some()
    }

    /// Moves the clock, deadline by deadline, and gives the picture after it.
    ///
    /// # Errors
    /// `real_clock` when there is nothing to move; `bad_params` for a time that cannot be read.
    pub async fn move_clock(&self, to: &ClockMove) -> Result<View, WireError> {
        let Some(hand) = &self.hand else {
            return Err(WireError::new(
                "real_clock",
                Words::spoken().say("refused-real-clock", &[]),
            ));
        };
        self.moved(hand, to).await?;
        self.view().await
    }

    #[cfg(feature = "simulated-clock")]
    async fn moved(&self, hand: &Hand, to: &ClockMove) -> Result<(), WireError> {
        let delta = |seconds: u32| chrono::TimeDelta::seconds(seconds.into());
        match to {
            ClockMove::Advance { seconds } => hand.advance(delta(*seconds)).await,
            ClockMove::Sleep { seconds } => hand.sleep(delta(*seconds)).await,
            ClockMove::To { time } => {
                let time = api::convert::clock_time(time)?;
                let view = self.view().await?;
                let zone = view.state.day.as_ref().map_or(view.zone, |day| day.zone);
                hand.to(next(time, hand.now(), zone)).await;
            }
        }
        Ok(())
    }

    #[cfg(not(feature = "simulated-clock"))]
    async fn moved(&self, hand: &Hand, _: &ClockMove) -> Result<(), WireError> {
        match *hand {}
    }
}

/// The next instant after `now` at which clocks in `zone` show `time`.
#[cfg(feature = "simulated-clock")]
fn next(
    time: chrono::NaiveTime,
    now: chrono::DateTime<chrono::Utc>,
    zone: chrono_tz::Tz,
) -> chrono::DateTime<chrono::Utc> {
    use chrono::TimeZone;

    let today = now.with_timezone(&zone).date_naive();
    let on = |date: chrono::NaiveDate| zone.from_local_datetime(&date.and_time(time)).earliest();
    // A time that a change of the clocks leaves out today is there tomorrow.
    let instants = today
        .iter_days()
        .take(3)
        .filter_map(on)
        .map(|at| at.to_utc());
    instants.into_iter().find(|at| *at > now).unwrap_or(now)
}
