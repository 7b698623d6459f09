//! The tray's two wires: views out, clicks in.

use std::{future::pending, sync::Arc, time::Duration};

use chrono::TimeDelta;
use protocol::Snapshot;
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
    let now = context.engine.views().borrow().clone();
    let (show, views) = watch::channel(drawn(context, &snapshot(&now)));
    let (acts, mut clicked) = mpsc::channel(8);
    let clicks = Arc::clone(context);
    tokio::spawn(async move {
        while let Some(act) = clicked.recv().await {
            clicks.act(act).await;
        }
    });
    tokio::spawn(draw(Arc::clone(context), show));
    tokio::spawn(tray::show(Wires {
        views,
        acts,
        seen,
        bus,
    }))
}

/// Draws what can be seen anew: most views differ in their instant only. Where the person asked for the minutes
/// that are left, the next of them is waited for as long as a session runs, and at no other time.
async fn draw(context: Arc<Context>, show: watch::Sender<TrayView>) {
    let mut views = context.engine.views();
    let mut settings = context.follow_settings();
    let mut seen = snapshot(&views.borrow_and_update());
    loop {
        let minutes = settings.borrow_and_update().chosen.tray_minutes;
        let minute = seen.minutes_left_change().filter(|_| minutes);
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
        let view = drawn(&context, &seen);
        show.send_if_modified(|shown| {
            let changed = *shown != view;
            *shown = view;
            changed
        });
    }
}

fn drawn(context: &Context, snapshot: &Snapshot) -> TrayView {
    let minutes = context.settings_now().tray_minutes;
    TrayView::of(snapshot, &Words::spoken(), minutes)
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
