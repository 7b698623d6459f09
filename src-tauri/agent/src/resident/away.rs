//! Noticing that nobody is there. Something is watched only while a focus session runs, and after an
//! absence until somebody is back; a meeting or a break needs nobody at the keyboard. The rules hear of
//! an absence as soon as it is one, so that no picture ever counts it, and of its end on return.

use std::{future::pending, io, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use domain::{Focus, FocusId, Gap, GapCause};
use engine::{Picture, Woke};
use tokio::{sync::watch, time::sleep};

use super::Resident;
use crate::away::{Absence, Seems, Sign, Watch, excuse};

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

/// Returns when somebody came back from an absence.
async fn until_back(resident: &Resident, threshold: Duration, mut watch: Watch) -> io::Result<()> {
    let mut absence = Absence::after(threshold);
    let mut look = Some(threshold);
    loop {
        look = match watch.next(look).await? {
            Sign::Untouched(idle) => judged(resident, &mut absence, idle, threshold).await,
            Sign::Excused(idle) => excused(resident, &mut absence, idle + threshold).await,
            Sign::Touched if is_over(resident).await => return Ok(()),
            Sign::Touched => Some(threshold),
        };
    }
}

/// Tells of an absence if it is one. Otherwise gives when the next look is worth it.
async fn judged(
    resident: &Resident,
    absence: &mut Absence,
    idle: Duration,
    threshold: Duration,
) -> Option<Duration> {
    let picture = resident.engine.picture().await.ok()?;
    let running = picture.state.day.as_ref()?.running_focus()?;
    let since = running.open_interval()?.from;
    match absence.judge(idle, since, picture.now) {
        Seems::There(look) => Some(look),
        Seems::Away(_) if excuse::holds().await => {
            excused(resident, absence, idle + threshold).await
        }
        Seems::Away(from) => {
            tell(resident, from, picture.now).await;
            None
        }
    }
}

/// Whoever has not touched the machine until now had a reason; worth another look at `look`.
async fn excused(resident: &Resident, absence: &mut Absence, look: Duration) -> Option<Duration> {
    absence.excuse(resident.engine.picture().await.ok()?.now);
    Some(look)
}

/// Whether this touch is the end of an absence; then it is told that the gap lasted until now.
async fn is_over(resident: &Resident) -> bool {
    let Ok(picture) = resident.engine.picture().await else {
        return true;
    };
    let gap = focus(&picture).and_then(absent);
    if let Some(gap) = gap {
        tell(resident, gap.to, picture.now).await;
    }
    gap.is_some()
}

async fn tell(resident: &Resident, from: DateTime<Utc>, to: DateTime<Utc>) {
    let missed = Woke::Missed {
        cause: GapCause::Away,
        from,
        to,
    };
    // An engine that has left counts nothing any more.
    let _ = resident.engine.noticed(missed).await;
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

/// The session that goes on, if nothing else goes on meanwhile.
fn focus(picture: &Picture) -> Option<&Focus> {
    let day = picture.state.day.as_ref()?;
    let elsewhere = day.running_meeting().is_some() || day.running_break().is_some();
    day.running_focus().filter(|_| !elsewhere)
}

/// The absence a session is held by.
fn absent(focus: &Focus) -> Option<&Gap> {
    let last = focus.gaps.last()?;
    let holds = focus.paused_at == Some(last.from);
    (holds && last.is_open() && last.cause == GapCause::Away).then_some(last)
}
