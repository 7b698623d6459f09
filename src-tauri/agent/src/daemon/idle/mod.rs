//! Noticing that the person is away, and that they are back. Something is watched only while a focus session
//! runs, after an absence until the person is back, and while a session is held until it was asked about;
//! a meeting or a break needs no person at the keyboard. The rules hear of an absence as soon as it is one,
//! so that no picture ever counts it, and of its end on return.

mod attend;
mod idle_after;
mod supervise;

use std::{future::pending, io, sync::Arc, time::Duration};

use domain::{FocusId, Minutes};
use engine::{Attended, View};
use tokio::{sync::watch, time::sleep};

use self::attend::attend;
use self::idle_after::IdleAfter;
use self::supervise::{absent, focus, until_back};
use super::Context;
use desktop::idle::Watch;

/// A stretch in which presence is watched. An answer to a gap begins another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct WatchedSpan {
    focus: FocusId,
    interval: usize,
    kind: WatchKind,
    after: IdleAfter,
}

/// What is watched for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WatchKind {
    /// That the person is away, and the return.
    Work,
    /// That the person is present though the session is held.
    Hold,
}

/// Watches until the engine ends. `after` replaces the minutes of the settings where
/// a test cannot wait for them.
pub(super) fn notice(context: &Arc<Context>, after: Option<Duration>) {
    let (turn, stretches) = watch::channel(None);
    tokio::spawn(turns(Arc::clone(context), after, turn));
    tokio::spawn(follow(Arc::clone(context), stretches));
}

/// Tells which stretch is to be watched.
async fn turns(
    context: Arc<Context>,
    after: Option<Duration>,
    turn: watch::Sender<Option<WatchedSpan>>,
) {
    let mut views = context.engine.views();
    let mut settings = context.follow_settings();
    loop {
        let minutes = settings.borrow_and_update().chosen.away_minutes;
        let after = IdleAfter::of(minutes, after);
        let now = WatchedSpan::of(&views.borrow_and_update(), after);
        turn.send_if_modified(|stretch| std::mem::replace(stretch, now) != now);
        let changed = tokio::select! {
            changed = views.changed() => changed,
            changed = settings.changed() => changed,
        };
        if changed.is_err() {
            return;
        }
    }
}

/// Watches one stretch after the other.
async fn follow(context: Arc<Context>, mut stretches: watch::Receiver<Option<WatchedSpan>>) {
    loop {
        let stretch = *stretches.borrow_and_update();
        tokio::select! {
            changed = stretches.changed() => if changed.is_err() { return },
            () = watch_over(&context, stretch) => {}
        }
    }
}

/// Watches until another stretch is to be watched. A desktop that does not tell, or does not any more,
/// is asked again after a while: it may have been started again.
async fn watch_over(context: &Context, stretch: Option<WatchedSpan>) {
    let Some(WatchedSpan { kind, after, .. }) = stretch else {
        return pending().await;
    };
    // What was known of the stretch before says nothing of this one. An engine that has left asks
    // nothing any more.
    let _ = context.engine.attended(Attended::Away).await;
    let Some(threshold) = after.asked else {
        let _ = context.engine.attended(Attended::Unknown).await;
        return pending().await;
    };
    let mut kind = kind;
    loop {
        let watched = match (Watch::of_the_desktop().await, kind) {
            (Some(watch), WatchKind::Work) => until_back(context, after, watch).await,
            (Some(watch), WatchKind::Hold) => attend(context, threshold, watch).await,
            (None, WatchKind::Work) => Err(io::ErrorKind::NotFound.into()),
            (None, WatchKind::Hold) => {
                let _ = context.engine.attended(Attended::Unknown).await;
                return pending().await;
            }
        };
        match watched {
            // A person who is back may have forgotten that the session is held.
            Ok(()) => kind = WatchKind::Hold,
            Err(error) if error.kind() == io::ErrorKind::NotFound => sleep(threshold).await,
            Err(error) => {
                desktop::log!("nobody is watched for: {error}");
                sleep(threshold).await;
            }
        }
    }
}

impl IdleAfter {
    /// `instead` stands in for the minutes.
    fn of(minutes: Minutes, instead: Option<Duration>) -> Self {
        let set = Duration::from_secs(60 * u64::from(minutes.0));
        let asked = instead.unwrap_or(set);
        let times = set.as_millis() / asked.as_millis().max(1);
        IdleAfter {
            asked: Some(asked).filter(|_| minutes.0 > 0),
            times: u32::try_from(times).unwrap_or(u32::MAX).max(1),
        }
    }
}

impl WatchedSpan {
    fn of(view: &View, after: IdleAfter) -> Option<Self> {
        let focus = focus(view)?;
        let works = focus.is_running() || absent(focus).is_some();
        let kind = if works {
            WatchKind::Work
        } else {
            WatchKind::Hold
        };
        let is_watched = match kind {
            WatchKind::Work => after.asked.is_some(),
            WatchKind::Hold => focus.asked_since.is_none(),
        };
        is_watched.then_some(WatchedSpan {
            focus: focus.id,
            interval: focus.intervals.len(),
            kind,
            after,
        })
    }
}
