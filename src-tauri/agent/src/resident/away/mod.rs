//! Noticing that the person is away, and that they are back. Something is watched only while a focus session
//! runs, after an absence until the person is back, and while a session is held until it was asked about;
//! a meeting or a break needs nobody at the keyboard. The rules hear of an absence as soon as it is one,
//! so that no picture ever counts it, and of its end on return.

mod attend;
mod guard;

use std::{future::pending, io, sync::Arc, time::Duration};

use domain::FocusId;
use engine::{Attended, View};
use tokio::{sync::watch, time::sleep};

use self::attend::attend;
use self::guard::{absent, focus, until_back};
use super::Resident;
use crate::away::Watch;

/// A stretch that somebody is watched in. Whoever answers for a gap begins another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stretch {
    focus: FocusId,
    interval: usize,
    kind: Kind,
    after: After,
}

/// What is watched for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// That the person is away, and the return.
    Work,
    /// That the person is present though the session is held.
    Hold,
}

/// How long the machine may stay untouched.
#[derive(Clone, Copy, PartialEq, Eq)]
struct After {
    /// As the desktop is asked; never, when absent.
    asked: Option<Duration>,
    /// How much longer the time is that it stands for.
    times: u32,
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
        let after = After::of(minutes, after);
        let now = Stretch::of(&pictures.borrow_and_update(), after);
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
    let Some(Stretch { kind, after, .. }) = stretch else {
        return pending().await;
    };
    // What was known of the stretch before says nothing of this one. An engine that has left asks
    // nothing any more.
    let _ = resident.engine.attended(Attended::Away).await;
    let Some(threshold) = after.asked else {
        let _ = resident.engine.attended(Attended::Unknown).await;
        return pending().await;
    };
    let mut kind = kind;
    loop {
        let watched = match (Watch::of_the_desktop().await, kind) {
            (Some(watch), Kind::Work) => until_back(resident, after, watch).await,
            (Some(watch), Kind::Hold) => attend(resident, threshold, watch).await,
            (None, Kind::Work) => Err(io::ErrorKind::NotFound.into()),
            (None, Kind::Hold) => {
                let _ = resident.engine.attended(Attended::Unknown).await;
                return pending().await;
            }
        };
        match watched {
            // Whoever is back may have forgotten that the session is held.
            Ok(()) => kind = Kind::Hold,
            Err(error) if error.kind() == io::ErrorKind::NotFound => sleep(threshold).await,
            Err(error) => {
                crate::log!("nobody is watched for: {error}");
                sleep(threshold).await;
            }
        }
    }
}

impl After {
    /// `instead` stands in for the minutes.
    fn of(minutes: u32, instead: Option<Duration>) -> Self {
        let wished = Duration::from_secs(60 * u64::from(minutes));
        let asked = instead.unwrap_or(wished);
        let times = wished.as_millis() / asked.as_millis().max(1);
        After {
            asked: Some(asked).filter(|_| minutes > 0),
            times: u32::try_from(times).unwrap_or(u32::MAX).max(1),
        }
    }
}

impl Stretch {
    fn of(picture: &View, after: After) -> Option<Self> {
        let focus = focus(picture)?;
        let works = focus.is_running() || absent(focus).is_some();
        let kind = if works { Kind::Work } else { Kind::Hold };
        let is_watched = match kind {
            Kind::Work => after.asked.is_some(),
            Kind::Hold => focus.asked_since.is_none(),
        };
        is_watched.then_some(Stretch {
            focus: focus.id,
            interval: focus.intervals.len(),
            kind,
            after,
        })
    }
}
