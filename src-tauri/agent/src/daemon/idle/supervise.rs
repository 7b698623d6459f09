//! Watching over one stretch: what each sign of the desktop means for the session, and what to watch for
//! after it.

use std::{io, time::Duration};

use chrono::{DateTime, Utc};
use domain::{Focus, Gap, GapCause};
use engine::{View, WakeReason};

use super::IdleAfter;
use crate::daemon::Context;
use desktop::idle::{Absence, IdleEvent, Presence, Watch, inhibitors};

/// Returns when the person came back from an absence.
pub(super) async fn until_back(
    context: &Context,
    after: IdleAfter,
    mut watch: Watch,
) -> io::Result<()> {
    let threshold = after.asked.unwrap_or_default();
    let mut guard = IdleWatch {
        context,
        threshold,
        times: after.times,
        absence: Absence::after(threshold * after.times),
    };
    let mut look = Some(threshold);
    loop {
        let sign = watch.next(look).await?;
        let Ok(view) = context.engine.view().await else {
            return Ok(());
        };
        match guard.heard(sign, &view).await {
            WatchStep::Look(length) => look = Some(length),
            WatchStep::Touch => look = None,
            WatchStep::Nothing => return Ok(()),
        }
    }
}

/// What to watch for.
enum WatchStep {
    /// So long without a touch.
    Look(Duration),
    /// A touch, and only that.
    Touch,
    Nothing,
}

/// Who watches over one stretch.
struct IdleWatch<'a> {
    context: &'a Context,
    threshold: Duration,
    /// What a moment of the desktop stands for.
    times: u32,
    absence: Absence,
}

impl IdleWatch<'_> {
    async fn heard(&mut self, sign: IdleEvent, view: &View) -> WatchStep {
        let Some(focus) = focus(view) else {
            return WatchStep::Nothing;
        };
        match (sign, absent(focus), focus.open_interval()) {
            (IdleEvent::Touched, Some(gap), _) => {
                self.tell(gap.to, view.now).await;
                WatchStep::Nothing
            }
            (IdleEvent::Touched, None, _) => WatchStep::Look(self.threshold),
            (IdleEvent::Excused(idle), ..) => self.excuse(idle, view.now),
            (IdleEvent::Untouched(idle), _, Some(open)) => {
                self.judge(idle, open.from, view.now).await
            }
            // Held by an absence from before this watch began: it goes on, unless the person was present.
            (IdleEvent::Untouched(idle), Some(gap), None) => {
                let there = (view.now - gap.to).to_std().unwrap_or_default();
                if there <= (idle + self.threshold) * self.times {
                    WatchStep::Touch
                } else {
                    WatchStep::Nothing
                }
            }
            (IdleEvent::Untouched(_), None, None) => WatchStep::Nothing,
        }
    }

    /// Tells of an absence if it is one.
    async fn judge(
        &mut self,
        idle: Duration,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> WatchStep {
        match self.absence.judge(idle * self.times, since, now) {
            Presence::There(look) => WatchStep::Look(look / self.times),
            Presence::Away(_) if inhibitors::holds().await => self.excuse(idle, now),
            Presence::Away(from) => {
                self.tell(from, now).await;
                WatchStep::Touch
            }
        }
    }

    /// A person who has not touched the machine until now had a reason.
    fn excuse(&mut self, idle: Duration, now: DateTime<Utc>) -> WatchStep {
        self.absence.excuse(now);
        WatchStep::Look(idle + self.threshold)
    }

    async fn tell(&self, from: DateTime<Utc>, to: DateTime<Utc>) {
        let missed = WakeReason::Missed {
            cause: GapCause::Away,
            from,
            to,
        };
        // An engine that has left counts nothing any more.
        let _ = self.context.engine.noticed(missed).await;
    }
}

/// The session that goes on, if nothing else goes on meanwhile.
pub(super) fn focus(view: &View) -> Option<&Focus> {
    let day = view.state.day.as_ref()?;
    let elsewhere = day.running_meeting().is_some() || day.running_break().is_some();
    day.running_focus().filter(|_| !elsewhere)
}

/// The absence a session is held by.
pub(super) fn absent(focus: &Focus) -> Option<&Gap> {
    focus.held_by().filter(|gap| gap.cause == GapCause::Away)
}
