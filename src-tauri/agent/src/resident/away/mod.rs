//! Noticing that nobody is there. Something is watched only while a focus session runs, and after an
//! absence until somebody is back; a meeting or a break needs nobody at the keyboard. The rules hear of
//! an absence as soon as it is one, so that no picture ever counts it, and of its end on return.

mod guard;

use std::{future::pending, sync::Arc, time::Duration};

use domain::FocusId;
use engine::Picture;
use tokio::{sync::watch, time::sleep};

use self::guard::{absent, focus, until_back};
use super::Resident;
use crate::away::Watch;

/// A stretch of work that somebody is to be there for. Whoever answers for a gap begins another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stretch {
    focus: FocusId,
    interval: usize,
    /// How long nobody may touch the machine.
    threshold: Duration,
}

/// Notices for as long as the engine lives. `after` stands in for the minutes of the settings where
/// nobody can wait for them.
pub(super) fn notice(resident: &Arc<Resident>, after: Option<Duration>) {
    let (turn, stretches) = watch::channel(None);
    tokio::spawn(turns(Arc::clone(resident), after, turn));
    tokio::spawn(follow(Arc::clone(resident), stretches));
}

/// Tells which stretch is to be watched.
async fn turns(
    resident: Arc<Resident>,
    after: Option<Duration>,
    turn: watch::Sender<Option<Stretch>>,
) {
    let mut pictures = resident.engine.pictures();
    let mut settings = resident.follow_settings();
    loop {
        let minutes = settings.borrow_and_update().away_minutes;
        let threshold = after.unwrap_or(Duration::from_secs(60 * u64::from(minutes)));
        let now = Stretch::of(&pictures.borrow_and_update(), threshold).filter(|_| minutes > 0);
        turn.send_if_modified(|stretch| std::mem::replace(stretch, now) != now);
        let changed = tokio::select! {
            changed = pictures.changed() => changed,
            changed = settings.changed() => changed,
        };
        if changed.is_err() {
            return;
        }
    }
}

/// Watches one stretch after the other.
async fn follow(resident: Arc<Resident>, mut stretches: watch::Receiver<Option<Stretch>>) {
    loop {
        let stretch = *stretches.borrow_and_update();
        tokio::select! {
            changed = stretches.changed() => if changed.is_err() { return },
            () = watch_over(&resident, stretch) => {}
        }
    }
}

/// Watches until another stretch is to be watched. A desktop that does not tell, or does not any more,
/// is asked again after a while: it may have been started again.
async fn watch_over(resident: &Resident, stretch: Option<Stretch>) {
    let Some(Stretch { threshold, .. }) = stretch else {
        return pending().await;
    };
    loop {
        if let Some(watch) = Watch::of_the_desktop().await {
            match until_back(resident, threshold, watch).await {
                Ok(()) => return pending().await,
                Err(error) => crate::log!("nobody is watched for: {error}"),
            }
        }
        sleep(threshold).await;
    }
}

impl Stretch {
    fn of(picture: &Picture, threshold: Duration) -> Option<Self> {
        let focus = focus(picture)?;
        let is_watched = focus.is_running() || absent(focus).is_some();
        is_watched.then_some(Stretch {
            focus: focus.id,
            interval: focus.intervals.len(),
            threshold,
        })
    }
}
