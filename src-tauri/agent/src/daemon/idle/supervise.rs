//! Watches one stretch of a focus session for absences. For each idle event of the desktop this module
//! decides whether the person was away, tells the engine, and says which event to wait for next.

use std::{io, time::Duration};

use chrono::{DateTime, Utc};
use domain::{Focus, Gap, GapCause};
use engine::{View, WakeReason};

use super::IdleAfter;
use crate::daemon::Context;
use desktop::idle::{Absence, IdleEvent, Presence, Watch, inhibitors};

/// Watches until the stretch has no more to tell: the person came back from an absence, the session is
/// over, or the engine has ended. The error is the desktop's.
pub(super) async fn until_back(
    context: &Context,
    after: IdleAfter,
    mut watch: Watch,
) -> io::Result<()> {
    let threshold = after.asked.unwrap_or_default();
    let mut stretch = StretchWatch {
        context,
        threshold,
        times: after.times,
        absence: Absence::after(threshold * after.times),
    };
    let mut untouched_for = Some(threshold);
    loop {
        let event = watch.next(untouched_for).await?;
        let Ok(view) = context.engine.view().await else {
            return Ok(());
        };
        match stretch.next_step(event, &view).await {
            NextStep::AwaitUntouched(length) => untouched_for = Some(length),
            NextStep::AwaitTouch => untouched_for = None,
            NextStep::Stop => return Ok(()),
        }
    }
}

/// Which event of the desktop to wait for next.
enum NextStep {
    /// The machine was untouched for so long, or was touched.
    AwaitUntouched(Duration),
    /// The machine was touched.
    AwaitTouch,
    /// The watch of this stretch ends.
    Stop,
}

/// The watch of one stretch.
struct StretchWatch<'a> {
    context: &'a Context,
    /// How long the machine may stay untouched, in the desktop's time.
    threshold: Duration,
    /// How many seconds of the engine's clock one second of the desktop stands for.
    times: u32,
    absence: Absence,
}

impl StretchWatch<'_> {
    async fn next_step(&mut self, event: IdleEvent, view: &View) -> NextStep {
        let Some(focus) = focus(view) else {
            return NextStep::Stop;
        };
        match (event, absent(focus), focus.open_interval()) {
            (IdleEvent::Touched, Some(gap), _) => {
                self.report(gap.to, view.now).await;
                NextStep::Stop
            }
            (IdleEvent::Touched, None, _) => NextStep::AwaitUntouched(self.threshold),
            (IdleEvent::Excused(idle), ..) => self.excuse(idle, view.now),
            (IdleEvent::Untouched(idle), _, Some(open)) => {
                self.judge(idle, open.from, view.now).await
            }
            // An absence from before this watch began holds the session. It goes on, unless the person was
            // present after it.
            (IdleEvent::Untouched(idle), Some(gap), None) => {
                let since_gap = (view.now - gap.to).to_std().unwrap_or_default();
                if since_gap <= (idle + self.threshold) * self.times {
                    NextStep::AwaitTouch
                } else {
                    NextStep::Stop
                }
            }
            (IdleEvent::Untouched(_), None, None) => NextStep::Stop,
        }
    }

    /// Tells the engine of an absence, if the machine was untouched for too long and no call or
    /// presentation explains it.
    async fn judge(
        &mut self,
        idle: Duration,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> NextStep {
        match self.absence.judge(idle * self.times, since, now) {
            Presence::There(look) => NextStep::AwaitUntouched(look / self.times),
            Presence::Away(_) if inhibitors::holds().await => self.excuse(idle, now),
            Presence::Away(from) => {
                self.report(from, now).await;
                NextStep::AwaitTouch
            }
        }
    }

    /// Counts no absence before `now`: the person had a reason not to touch the machine.
    fn excuse(&mut self, idle: Duration, now: DateTime<Utc>) -> NextStep {
        self.absence.excuse(now);
        NextStep::AwaitUntouched(idle + self.threshold)
    }

    async fn report(&self, from: DateTime<Utc>, to: DateTime<Utc>) {
        let missed = WakeReason::Missed {
            cause: GapCause::Away,
            from,
            to,
        };
        // An engine that has ended counts nothing any more.
        let _ = self.context.engine.noticed(missed).await;
    }
}

/// The focus session that is not finished. Absent while a meeting or a break runs.
pub(super) fn focus(view: &View) -> Option<&Focus> {
    let day = view.state.day.as_ref()?;
    let elsewhere = day.running_meeting().is_some() || day.running_break().is_some();
    day.running_focus().filter(|_| !elsewhere)
}

/// The unanswered absence that holds a session.
pub(super) fn absent(focus: &Focus) -> Option<&Gap> {
    focus.held_by().filter(|gap| gap.cause == GapCause::Away)
}
