//! The tray's two wires: views out, clicks in.

use std::{future::pending, sync::Arc, time::Duration};

use chrono::TimeDelta;
use engine::View;
use protocol::{Settings, Snapshot};
use tokio::{
    sync::{mpsc, watch},
    task::JoinHandle,
    time::sleep,
};
use words::Words;

use super::Context;
use crate::snapshot::snapshot;
use desktop::{
    bus::Bus,
    tray::{self, TrayView, Wires},
};

/// The shortest wait between two looks at what is left.
const LEAST_WAIT: Duration = Duration::from_secs(1);

/// Starts the tray; it ends with the engine.
pub(super) fn show(
    context: &Arc<Context>,
    seen: watch::Sender<bool>,
    bus: watch::Receiver<Bus>,
) -> JoinHandle<()> {
    let (mut now, settings) = (context.engine.views(), context.follow_settings());
    let first = snapshot(&now.borrow_and_update());
    let (show, views) = watch::channel(drawn(&first, &settings.borrow()));
    let (acts, mut clicked) = mpsc::channel(8);
    let clicks = Arc::clone(context);
    tokio::spawn(async move {
        while let Some(act) = clicked.recv().await {
            clicks.act(act).await;
        }
    });
    tokio::spawn(draw(Arc::clone(context), (now, first), settings, show));
    tokio::spawn(tray::show(Wires {
        views,
        acts,
        seen,
        bus,
    }))
}

/// Draws what can be seen anew: most views differ in their instant only. Where the person asked for the minutes
/// that are left, the next of them is waited for as long as a session runs, and at no other time.
async fn draw(
    context: Arc<Context>,
    (mut views, mut seen): (watch::Receiver<View>, Snapshot),
    mut settings: watch::Receiver<Settings>,
    show: watch::Sender<TrayView>,
) {
    loop {
        let view = drawn(&seen, &settings.borrow_and_update());
        // What has a label says minutes, and says others at the next one.
        let minute = seen.minutes_left_change().filter(|_| view.label.is_some());
        show.send_if_modified(|shown| {
            let changed = *shown != view;
            *shown = view;
            changed
        });
        tokio::select! {
            changed = views.changed() => {
                if changed.is_err() {
                    return;
                }
                context.stir();
                seen = snapshot(&views.borrow_and_update());
            }
            changed = settings.changed() => if changed.is_err() { return },
            () = passed(minute) => {
                let Ok(view) = context.view().await else { return };
                seen = snapshot(&view);
            }
        }
    }
}

fn drawn(snapshot: &Snapshot, settings: &Settings) -> TrayView {
    TrayView::of(snapshot, &Words::spoken(), settings.chosen.tray_minutes)
}

/// Returns after `wait`; never where there is nothing to wait for.
async fn passed(wait: Option<TimeDelta>) {
    match wait {
        // What is not in the future any more is waited for a moment, so that a clock that stands still is not asked
        // again and again.
        Some(wait) => sleep(wait.to_std().unwrap_or_default().max(LEAST_WAIT)).await,
        None => pending().await,
    }
}
